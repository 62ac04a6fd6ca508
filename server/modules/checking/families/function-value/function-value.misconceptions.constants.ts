import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const carlson =
  "Carlson, M. P. (1998). A cross-sectional investigation of the development of the function concept. In Research in Collegiate Mathematics Education III";
const oehrtman =
  "Oehrtman, M., Carlson, M. & Thompson, P. W. (2008). Foundational reasoning abilities that promote coherence in students' function understanding. In Making the Connection, MAA";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const musgrave =
  "Musgrave, S. & Thompson, P. W. (2014). Function notation as an idiom. In Proceedings of PME 38";

/** Misconceptions about function notation. The rules stand in `function-value.rules.models.ts`. */
export const functionMisconceptions: readonly Misconception[] = [
  {
    id: "function-as-product",
    name: {
      en: "reads a function's brackets as a product",
      es: "lee los paréntesis de la función como un producto",
    },
    example: { from: "f(x) = 2x + 3, f(4)", wrong: "f(4) = 8x + 12", right: "f(4) = 11" },
    ask: {
      en: "In {head}, does the number in the brackets multiply the rule, or does it tell what {letter} is?",
      es: "En {head}, ¿el número entre paréntesis multiplica la regla, o dice cuánto vale {letter}?",
    },
    source: musgrave,
    skill: "functions.evaluate",
  },
  {
    id: "function-over-sum",
    name: {
      en: "applies a function to each part of a sum",
      es: "aplica la función a cada parte de una suma",
    },
    example: {
      from: "f(x) = x^2 + 3, f(a + 1)",
      wrong: "f(a + 1) = a^2 + 7",
      right: "f(a + 1) = a^2 + 2a + 4",
    },
    ask: {
      en: "Try numbers: is the value of {name} at 2 + 3 the same as its values at 2 and at 3 added up?",
      es: "Prueba con números: ¿el valor de {name} en 2 + 3 es igual a la suma de sus valores en 2 y en 3?",
    },
    source: matz,
    skill: "functions.evaluate-expression",
  },
  {
    id: "argument-added-outside",
    name: {
      en: "adds to the value what is added to the argument",
      es: "suma al valor lo que se suma al argumento",
    },
    example: {
      from: "f(x) = x^2 + 3, f(a + 1)",
      wrong: "f(a + 1) = a^2 + 4",
      right: "f(a + 1) = a^2 + 2a + 4",
    },
    ask: {
      en: "In {head}, which parts of {body} have to hold all of {asked}?",
      es: "En {head}, ¿qué partes de {body} tienen que contener todo {asked}?",
    },
    source: carlson,
    skill: "functions.evaluate-expression",
  },
  {
    id: "argument-squared-by-parts",
    name: {
      en: "squares each part of the argument by itself",
      es: "eleva al cuadrado cada parte del argumento por separado",
    },
    example: {
      from: "f(x) = 3x^2 + 4, f(a + 2)",
      wrong: "f(a + 2) = 3a^2 + 16",
      right: "f(a + 2) = 3a^2 + 12a + 16",
    },
    ask: {
      en: "What is the square of {asked}, written as two brackets side by side?",
      es: "¿Cuál es el cuadrado de {asked}, escrito como dos paréntesis uno al lado del otro?",
    },
    source: matz,
    skill: "functions.evaluate-expression",
  },
  {
    id: "argument-without-brackets",
    name: { en: "puts a sum in without brackets", es: "pone una suma sin paréntesis" },
    example: {
      from: "f(x) = x^2 + 3x, f(a + 2)",
      wrong: "f(a + 2) = a^2 + 7a + 6",
      right: "f(a + 2) = a^2 + 7a + 10",
    },
    ask: {
      en: "In {body}, does the number before {letter} multiply all of {asked} or only its first part?",
      es: "En {body}, ¿el número delante de {letter} multiplica todo {asked} o solo su primera parte?",
    },
    source: oehrtman,
    skill: "functions.evaluate-expression",
  },
  {
    id: "evaluates-instead-of-solving",
    name: {
      en: "puts the value in where the argument is asked for",
      es: "sustituye el valor cuando se pide el argumento",
    },
    example: { from: "f(x) = 2x + 1, f(x) = 7", wrong: "x = 15", right: "x = 3" },
    ask: {
      en: "Is {asked} what goes into the function here, or what comes out of it?",
      es: "¿{asked} es aquí lo que entra en la función, o lo que sale de ella?",
    },
    source: carlson,
    skill: "functions.solve",
  },
];
