import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { judgeConcept } from "./concept.models.ts";

const folder = "evals/cases/concept";
const caseFile = z.object({
  item: z.string(),
  locale: z.enum(["en", "es"]),
  expectations: z.record(z.string(), z.object({ right: z.array(z.string()), wrong: z.array(z.string()) })),
});
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => caseFile.parse(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))));

describe.each(files)("answers of students to $item ($locale)", ({ item, locale, expectations }) => {
  const covers = (id: string, text: string) => judgeConcept(item, text, null, locale).covered.includes(id);
  it.each(Object.entries(expectations))("%s: right answers are recognised, nine in ten", (id, { right }) => {
    const missed = right.filter((text) => !covers(id, text));
    expect(missed.length / Math.max(1, right.length), missed.join(" | ")).toBeLessThanOrEqual(0.1);
  });
  it.each(Object.entries(expectations))(
    "%s: no wrong, denied or swapped answer is accepted",
    (id, { wrong }) => {
      expect(wrong.filter((text) => covers(id, text))).toEqual([]);
    },
  );
});
