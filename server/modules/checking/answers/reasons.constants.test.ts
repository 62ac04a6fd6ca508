import { describe, expect, it } from "vitest";
import { checkAnswer } from "./answers.models.ts";
import { answerForms } from "./question.models.ts";
import { answerReasons, answerSentence } from "./reasons.constants.ts";

const blanks = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the reasons of a check", () => {
  it.each(Object.entries(answerReasons))(
    "%s: a sentence in both languages with the same blanks",
    (_, { en, es }) => {
      expect([en, es]).toEqual([
        expect.stringMatching(/^\p{Lu}.*\.$/u),
        expect.stringMatching(/^\p{Lu}.*\.$/u),
      ]);
      expect(es).not.toBe(en);
      expect(blanks(es)).toEqual(blanks(en));
    },
  );

  it("name every form that an item may ask for", () => {
    const codes = Object.keys(answerReasons);
    expect(answerForms.filter((form) => !codes.includes(`form.${form}`))).toEqual([]);
  });

  it.each([
    [
      { expected: "9.7 * 10^(-3)", given: "9,7 * 10^(-3)" },
      "Una coma puede ser un signo decimal o separar dos números.",
      "comma",
    ],
    [{ expected: "12", given: "13" }, "La respuesta no es igual a la esperada.", "not-equal"],
    [
      { expected: "(x-2)(x-3)", given: "x^2-5x+6", form: "factored" },
      "La respuesta es igual, pero no en la forma que se pide (factorizada).",
      "form.factored",
    ],
    [{ expected: "2x", given: "2x +" }, "Deja de tener sentido en el carácter 4.", "unreadable"],
    [
      { expected: "[[1,2],[3,4]]", given: "[[1,2],[3,5]]" },
      "No es correcta: la fila 2, columna 2 es distinta.",
      "matrix.entry-differs",
    ],
    [
      { expected: "sqrt(2)", given: "1.4142", significantFigures: 3 },
      "La respuesta es igual, pero no en la forma que se pide (3 cifras significativas).",
      "form.figures",
    ],
    [{ expected: "3 km", given: "3" }, "El número es correcto; falta su unidad.", "unit.missing"],
    [{ expected: "(2, 3)", given: "(2, 4)" }, "No es correcta: el elemento 2 es distinto.", "entry.differs"],
    [
      { expected: "x in [2, 3]", given: "y in [2, 3]" },
      "La respuesta habla de y, no de x.",
      "set.other-letter",
    ],
  ] as const)("are told in Spanish with what they are about: %j", (question, words, code) => {
    const { because } = checkAnswer(question);
    expect([because.code, answerSentence(because, "es")]).toEqual([code, expect.stringContaining(words)]);
  });
});
