import { describe, expect, it } from "vitest";
import { ApiError } from "../lib/api-error.ts";
import { en } from "./en.ts";
import { errorWords, isKey } from "./error-words.ts";
import { es } from "./es.ts";
import { createI18n, loadWords } from "./i18n.tsx";

const blanks = (sentence: string) =>
  [...sentence.matchAll(/\{\{ (\w+) \}\}/g)].map((match) => match[1]).sort();

describe("the two languages", () => {
  const keys = Object.keys(en).filter(isKey);

  it("both say everything, with the same blanks", () => {
    expect(keys.filter((key) => es[key].trim() === "")).toEqual([]);
    for (const key of keys) expect([key, ...blanks(es[key])]).toEqual([key, ...blanks(en[key])]);
  });

  it("have every plural in both forms", () => {
    const ones = Object.keys(en).filter((key) => key.endsWith(".one"));
    expect(ones.filter((key) => !isKey(key.replace(/\.one$/, ".other")))).toEqual([]);
  });

  it("write counts in their own way", async () => {
    await loadWords("es");
    const i18n = createI18n("es");
    expect(i18n.count("transcripts.turns", 1)).toBe("1 turno");
    expect(i18n.count("transcripts.turns", 12)).toBe("12 turnos");
  });

  it("say how long ago something was", () => {
    const i18n = createI18n("en");
    const now = Date.UTC(2026, 10, 22, 12);
    expect(i18n.ago(now - 6 * 60_000, now)).toBe("6 min. ago");
    expect(i18n.ago(now - 26 * 3_600_000, now)).toBe("yesterday");
    expect(i18n.ago(now - 10_000, now)).toBe("now");
  });
});

describe("an error", () => {
  it("is told with what to do about it", () => {
    expect(errorWords(new ApiError("turn.too-long", 400, ""), createI18n("en"))).toContain("8,000");
  });

  it("with a code nobody knows reads as our fault", () => {
    const i18n = createI18n("en");
    expect(errorWords(new ApiError("brand.new", 500, ""), i18n)).toBe(en["error.internal"]);
    expect(errorWords(new ApiError("toString", 500, ""), i18n)).toBe(en["error.internal"]);
  });
});
