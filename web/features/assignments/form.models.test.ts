import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  newAssignmentSchema,
  type PartKind,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import {
  anotherVersion,
  emptyForm,
  emptyPart,
  type Form,
  keptSchema,
  missingIn,
  moved,
  partKinds,
  toSend,
} from "./form.models.ts";

const form = (fields: Partial<Form> = {}): Form => ({ ...emptyForm("v"), title: "Brackets", ...fields });
const withPart = (kind: PartKind): Form =>
  form({ versions: [{ id: "v", name: "", audience: { kind: "class" }, parts: [emptyPart(kind, "p")] }] });
const codes = (of: Form) => missingIn(of).map(({ code }) => code);
const word = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== "");
const question = fc.record({
  id: fc.uuid(),
  text: fc.oneof(word, fc.constant("  ")),
  answer: fc.oneof(
    fc.constant(null),
    fc.record({
      value: fc.oneof(word, fc.constant("")),
      accepted: fc.constant<string[]>([]),
      wrong: fc.constant<string[]>([]),
    }),
  ),
});
const part = fc.oneof(
  fc.record({ id: fc.uuid(), kind: fc.constant("items" as const), items: fc.uniqueArray(word) }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant("skills" as const),
    skills: fc.uniqueArray(word, { maxLength: 9 }),
  }),
  fc.record({ id: fc.uuid(), kind: fc.constant("pack" as const), pack: fc.string({ maxLength: 20 }) }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant("reading" as const),
    materialId: fc.option(fc.string({ maxLength: 20 })),
    text: fc.string(),
    questions: fc.array(question, { maxLength: 5 }),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant("writing" as const),
    prompt: fc.string(),
    rubricId: fc.option(word),
  }),
  fc.record({ id: fc.uuid(), kind: fc.constant("project" as const), title: fc.string() }),
);
const anyForm: fc.Arbitrary<Form> = fc.record({
  title: fc.string(),
  instructions: fc.string(),
  versions: fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.string({ maxLength: 40 }),
      audience: fc.oneof(
        fc.constant({ kind: "class" as const }),
        fc.record({ kind: fc.constant("students" as const), students: fc.uniqueArray(word) }),
      ),
      parts: fc.array(part, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  dueAt: fc.option(fc.integer({ min: 0 })),
  policy: fc.option(fc.constantFrom("coach" as const, "exam" as const)),
  replies: fc.option(fc.constantFrom("direct" as const, "drafted" as const)),
});

describe("what a teacher writes into an assignment", () => {
  it("is taken by the server wherever nothing is missing in it", () => {
    fc.assert(
      fc.property(anyForm, (written) => {
        fc.pre(missingIn(written).length === 0);
        const sent = newAssignmentSchema.safeParse({ ...toSend(written), give: true });
        expect(sent.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is kept on the device as it is, finished or not", () => {
    fc.assert(
      fc.property(anyForm, fc.nat(), (written, revision) => {
        const kept = keptSchema.parse(JSON.parse(JSON.stringify({ id: "a", revision, form: written })));
        expect(kept).toEqual({ id: "a", revision, form: written });
      }),
    );
  });

  it.each([
    ["items", "items"],
    ["skills", "skills"],
    ["pack", "pack"],
    ["reading", "text"],
    ["writing", "prompt"],
    ["project", "project"],
  ] as const)("says what an empty part of the kind %s needs", (kind, code) => {
    expect(codes(withPart(kind))).toEqual([code]);
  });

  it("says that a title, somebody and something to do are missing, in the order of the page", () => {
    const nobody = { kind: "students" as const, students: [] };
    const bare = form({ title: " ", versions: [{ id: "v", name: "", audience: nobody, parts: [] }] });
    expect(codes(bare)).toEqual(["title", "audience", "parts"]);
  });

  it("leaves out questions without words and right answers that were emptied, and the text where a material is read", () => {
    const reading = {
      id: "p",
      kind: "reading" as const,
      materialId: "m",
      text: "an earlier try",
      questions: [
        { id: "a", text: "Why?", answer: { value: "", accepted: [], wrong: [] } },
        { id: "b", text: " ", answer: null },
      ],
    };
    const sent = toSend(
      form({ versions: [{ id: "v", name: "", audience: { kind: "class" }, parts: [reading] }] }),
    );
    expect(sent.versions[0]?.parts).toEqual([
      { ...reading, text: "", questions: [{ id: "a", text: "Why?", answer: null }] },
    ]);
  });
});

describe("another version", () => {
  it("begins with the same parts under ids of their own", () => {
    let number = 0;
    const first = {
      id: "v",
      name: "",
      audience: { kind: "class" as const },
      parts: partKinds.map((kind) => emptyPart(kind, kind)),
    };
    const other = anotherVersion(first, { kind: "students", students: [] }, () => `n${number++}`);
    expect(other.parts.map(({ kind }) => kind)).toEqual(partKinds);
    const ids = [other.id, ...other.parts.map(({ id }) => id), ...first.parts.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("moving something in a list", () => {
  it("goes back by the opposite step, and changes nothing beyond the ends", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat()),
        fc.nat(12),
        fc.constantFrom(1 as const, -1 as const),
        (list, from, step) => {
          const once = moved(list, from, step);
          const inside = from < list.length && from + step >= 0 && from + step < list.length;
          if (!inside) expect(once).toEqual(list);
          else expect(moved(once, from + step, step === 1 ? -1 : 1)).toEqual(list);
        },
      ),
    );
  });
});
