import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkAnswer } from "../../server/modules/checking/engine.ts";
import type { WrittenItem } from "../../server/modules/curriculum/packs.schemas.ts";
import { packSchema } from "../../server/modules/curriculum/packs.schemas.ts";
import { proofWritten } from "../../server/modules/curriculum/proof/written.models.ts";
import { readOatutorFolder } from "./oatutor-folder.ts";

/** True when another option, typed without the list of options at hand, would count as right. */
function takesWrongOption(item: WrittenItem): boolean {
  if (item.kind !== "choice") return false;
  const expected = item.options.find((option) => option.right)?.text.en ?? "";
  return item.options.some(
    ({ right, text }) => !right && checkAnswer({ expected, given: text.en ?? "" }).verdict === "correct",
  );
}

const sample = resolve("../shared/data/oatutor-content");

describe.skipIf(!existsSync(sample))(`OATutor's Elementary Algebra (${sample}; skipped when absent)`, () => {
  const read = existsSync(sample) ? readOatutorFolder(sample) : null;
  const items = (read?.packs ?? [])
    .flatMap(({ items: all }) => all)
    .filter((item): item is WrittenItem => item.kind !== "generated");

  it("at least 97 of 100 steps import, and what does not is listed with a reason", () => {
    const { seen = 0, imported = 0 } = read?.steps ?? {};
    expect(seen).toBe(345);
    expect(imported / seen).toBeGreaterThanOrEqual(0.97);
    expect(read?.refused).toHaveLength(seen - imported);
  });

  it("is a pack as the schema wants it, with its licence and whom to name", () => {
    expect(read?.packs).toHaveLength(1);
    const [pack] = read?.packs ?? [];
    expect(packSchema.parse(pack)).toMatchObject({
      licence: "CC-BY-4.0",
      id: "oatutor-openstax-elementary-algebra",
    });
    expect(pack?.attribution).toMatch(/OATutor.*openstax.*by\/4\.0/);
  });

  it("for at least 95 of 100 the recorded answer is accepted and the recorded wrong choices are not", () => {
    const [pack] = read?.packs ?? [];
    const bad = items.filter(
      (item) =>
        pack === undefined ||
        proofWritten({ ...item, hints: [], subQuestions: [] }, pack).length > 0 ||
        takesWrongOption(item),
    );
    expect(
      bad.map(({ id }) => id),
      "also told by `npm run packs -- import`",
    ).toHaveLength(Math.min(bad.length, Math.floor(items.length * 0.05)));
  });

  it("its hints become levels, its scaffolds questions with answers of their own", () => {
    expect(items.filter((item) => item.hints.length + item.subQuestions.length > 0).length).toBeGreaterThan(
      340,
    );
    expect(items.reduce((sum, item) => sum + item.subQuestions.length, 0)).toBeGreaterThan(370);
    const item = items.find(({ id }) => id === "oatutor.a012999exa1a");
    expect(item?.hints.map(({ level }) => level)).toEqual([1, 3]);
    expect(item?.subQuestions.map(({ answer, afterHints }) => [answer?.value, afterHints])).toEqual([
      ["4x", 1],
      ["12", 1],
    ]);
  });
});

describe("a folder that is not as it should be", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ponder-oatutor-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (path: string, content: unknown) => {
    const file = join(folder, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  };
  const problem = (id: string, step: object = {}, more: object = {}) => {
    write(`content-pool/${id}/${id}.json`, { id, title: "Add", body: "", courseName: "Course", ...more });
    write(`content-pool/${id}/steps/${id}a/${id}a.json`, {
      id: `${id}a`,
      stepTitle: `What is $$2+2$$ (${id})?`,
      stepAnswer: ["$$4$$"],
      problemType: "TextBox",
      answerType: "arithmetic",
      ...step,
    });
  };
  const codes = () => readOatutorFolder(folder).refused.map(({ code }) => code);

  it("that is missing, a file, or another kind of folder is said with a code", () => {
    expect(() => readOatutorFolder(join(folder, "none"))).toThrow(/There is no folder/);
    write("file", "x");
    expect(() => readOatutorFolder(join(folder, "file"))).toThrow(/is not a folder/);
    expect(() => readOatutorFolder(folder)).toThrow(/holds no content-pool/);
  });

  it("damaged JSON in one step leaves the others; damaged files about everything stop the import", () => {
    problem("one");
    problem("two");
    write("content-pool/two/steps/twoa/twoa.json", '{"id": "twoa", ');
    expect(codes()).toEqual(["file.not-json"]);
    expect(readOatutorFolder(folder).steps).toEqual({ seen: 2, imported: 1 });
    write("skillModel.json", "[1]");
    expect(() => readOatutorFolder(folder)).toThrow(/skillModel\.json does not have/);
  });

  it("ids with path tricks, ids that are there twice and steps without an answer are refused", () => {
    problem("one", { id: "../../etc" });
    problem("Two");
    problem("two");
    problem("three", { stepAnswer: [] });
    expect(codes().sort()).toEqual(["oatutor.duplicate-id", "oatutor.no-answer", "oatutor.step-unreadable"]);
  });

  it("links out of the folder are not followed", () => {
    problem("one");
    symlinkSync("/etc", join(folder, "content-pool", "etc"));
    symlinkSync("/etc/hostname", join(folder, "content-pool/one/steps/onea/tutoring"));
    const read = readOatutorFolder(folder);
    expect(read.steps).toEqual({ seen: 1, imported: 1 });
  });

  it("a file of many megabytes is refused before it is read", () => {
    problem("one");
    write("content-pool/one/steps/onea/onea.json", `"${"x".repeat(20_000_001)}"`);
    expect(codes()).toEqual(["file.too-large"]);
  });

  it("variables are filled in with their first variant, and said; those without a value are refused", () => {
    problem("one", {
      stepTitle: "What is @{a} + 1?",
      stepAnswer: ["@{b}"],
      variabilization: { a: ["2", "5"], b: ["3", "6"] },
    });
    problem("two", { stepTitle: "What is @{a} + 1?" });
    const read = readOatutorFolder(folder);
    expect(read.packs[0]?.items[0]).toMatchObject({
      text: { en: "Add\n\nWhat is 2 + 1?" },
      answer: { value: "3" },
    });
    expect(read.notes.map(({ code }) => code)).toEqual(["oatutor.first-variant"]);
    expect(read.refused.map(({ code }) => code)).toEqual(["oatutor.variable-open"]);
  });
});
