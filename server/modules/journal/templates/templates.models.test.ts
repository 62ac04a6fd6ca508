import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { journalTemplates } from "./templates.constants.ts";
import { answeredParts, startingBody, templateById } from "./templates.models.ts";
import { journalTemplateSchema } from "./templates.schemas.ts";

const ownWords = fc
  .array(
    fc.constantFrom(
      "we",
      "lost",
      "porque",
      "$x=2$",
      "because it",
      "mañana",
      "¡no!",
      "sí",
      "e\u0301l",
      "(ok)",
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(" "));

describe("templates of the journal", () => {
  it("are well formed, in both languages, each with an id of its own", () => {
    expect(z.array(journalTemplateSchema).safeParse(journalTemplates).error).toBeUndefined();
    expect(journalTemplates.map(({ id }) => id)).toEqual([
      "free",
      "what-so-what-now-what",
      "gibbs",
      "kolb",
      "kwl",
      "error-log",
      "goal-review",
    ]);
    for (const { sections } of journalTemplates)
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  });

  it("ask one question a section", () => {
    for (const { sections } of journalTemplates)
      for (const { prompt } of sections)
        for (const text of [prompt.en, prompt.es]) {
          expect(text.match(/\?/g)).toHaveLength(1);
          expect(text.endsWith("?")).toBe(true);
        }
  });

  it("are found by id, and only by their own", () => {
    expect(templateById("gibbs")?.sections).toHaveLength(6);
    expect(templateById("constructor")).toBeNull();
  });

  it("begin a page with a heading and a question a section", () => {
    const errorLog = templateById("error-log");
    expect(errorLog && startingBody(errorLog, "es")).toBe(
      "## Lo que pensé\n\n*¿Qué pensaste o hiciste en ese paso?*\n\n## Lo que encontré\n\n*¿Qué pasaba en realidad y por qué?*\n\n## A qué estaré atento\n\n*¿Qué te avisará la próxima vez de que está por pasar otra vez?*\n",
    );
    const free = templateById("free");
    expect(free && startingBody(free, "en")).toBe("");
  });

  it("leave nothing of themselves among the learner's words, in every part of a page just begun", () => {
    for (const template of journalTemplates)
      for (const locale of ["en", "es"] as const)
        expect(answeredParts(startingBody(template, locale), template)).toEqual(
          template.sections.map(({ id }) => ({ section: id, text: "" })),
        );
  });

  it("give back exactly what was typed under each question, on its line or below", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...journalTemplates.filter(({ sections }) => sections.length > 0)),
        fc.constantFrom("en" as const, "es" as const),
        fc.array(ownWords, { minLength: 8, maxLength: 8 }),
        fc.constantFrom("\n", "\n\n", " "),
        (template, locale, answers, gap) => {
          const body = template.sections
            .map(
              ({ heading, prompt }, index) =>
                `## ${heading[locale]}\n\n*${prompt[locale]}*${gap}${answers[index]}\n`,
            )
            .join("\n");
          expect(answeredParts(body, template)).toEqual(
            template.sections.map(({ id }, index) => ({ section: id, text: answers[index] })),
          );
        },
      ),
    );
  });

  it("know their questions in quotations, their headings before a colon, and what stands before the first", () => {
    const body = "a note\nWhat: we had a test\n> Why does it matter to you?\n> it was my last one";
    expect(answeredParts(body, templateById("what-so-what-now-what"))).toEqual([
      { section: null, text: "a note" },
      { section: "what", text: "we had a test\nit was my last one" },
    ]);
  });
});
