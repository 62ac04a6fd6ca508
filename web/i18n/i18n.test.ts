import { describe, expect, it } from "vitest";
import { ApiError } from "../lib/api-error.ts";
import { en } from "./en.ts";
import { errorWords } from "./error-words.ts";
import { createI18n } from "./i18n.tsx";
import { bringLanguage } from "./words.ts";

type Words = Readonly<Record<string, string>>;
const files = import.meta.glob<Readonly<Record<string, Words>>>("./e[ns]*.ts", { eager: true });

/** All that a language says, in every part. */
const all = (locale: string): Words =>
  Object.assign(
    {},
    ...Object.entries(files).flatMap(([file, module]) =>
      file.startsWith(`./${locale}`) ? Object.values(module) : [],
    ),
  );

const blanks = (sentence: string) =>
  [...sentence.matchAll(/\{\{ (\w+) \}\}/g)].map((match) => match[1]).sort();

describe("the two languages", () => {
  const english = all("en");
  const spanish = all("es");

  it("both say everything, with the same blanks", () => {
    expect(Object.keys(english).length).toBeGreaterThan(1_000);
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
    for (const [key, sentence] of Object.entries(spanish)) {
      expect([key, sentence.trim()]).not.toEqual([key, ""]);
      expect([key, ...blanks(sentence)]).toEqual([key, ...blanks(english[key] ?? "")]);
    }
  });

  it("have every plural in both forms", () => {
    const ones = Object.keys(english).filter((key) => key.endsWith(".one"));
    expect(ones.filter((key) => !(key.replace(/\.one$/, ".other") in english))).toEqual([]);
  });

  it("write counts in their own way", async () => {
    await bringLanguage("es");
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
