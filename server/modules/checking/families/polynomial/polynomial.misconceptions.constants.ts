import { arithmeticMisconceptions } from "../../misconceptions/arithmetic.constants.ts";
import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";
import { evaluationMisconceptions } from "./evaluation.misconceptions.constants.ts";
import { factoringMisconceptions } from "./factoring.misconceptions.constants.ts";

const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const booth =
  "Booth, L. R. (1988). Children's difficulties in beginning algebra. In The Ideas of Algebra, K-12";
const kuchemann =
  "Küchemann, D. (1981). Algebra. In Hart, K. (Ed.), Children's Understanding of Mathematics: 11-16";
const macgregor =
  "MacGregor, M. & Stacey, K. (1997). Students' understanding of algebraic notation: 11-15. Educational Studies in Mathematics 33";
const herscovics =
  "Herscovics, N. & Linchevski, L. (1994). A cognitive gap between arithmetic and algebra. Educational Studies in Mathematics 27";
const payne =
  "Payne, S. J. & Squibb, H. R. (1990). Algebra mal-rules and cognitive accounts of error. Cognitive Science 14";
const tirosh =
  "Tirosh, D., Even, R. & Robinson, N. (1998). Simplifying algebraic expressions. Educational Studies in Mathematics 35";

const expandingMisconceptions: readonly Misconception[] = [
  {
    id: "expands-first-term-only",
    name: {
      en: "multiplies only the first term in the bracket",
      es: "multiplica solo el primer término del paréntesis",
    },
    example: { from: "expand 3(x - 2)", wrong: "3x - 2", right: "3x - 6" },
    ask: {
      en: "How many terms stand inside the bracket of {bracket}, and which of them did {factor} multiply in your line?",
      es: "¿Cuántos términos hay dentro del paréntesis de {bracket}, y a cuáles multiplicó {factor} en tu línea?",
    },
    source: matz,
    skill: "polynomials.distribute",
  },
  {
    id: "minus-reaches-first-term-only",
    name: {
      en: "lets a minus in front of a bracket change the first term only",
      es: "deja que el menos delante del paréntesis cambie solo el primer término",
    },
    example: { from: "simplify 5 - 2(x - 3)", wrong: "5 - 2x - 6", right: "11 - 2x" },
    ask: {
      en: "What does the minus in front of the bracket in {bracket} do to each sign inside it?",
      es: "¿Qué le hace el menos de delante del paréntesis, en {bracket}, a cada signo de dentro?",
    },
    source: payne,
    skill: "polynomials.distribute",
  },
  {
    id: "first-and-last-only",
    name: {
      en: "multiplies first with first and last with last only",
      es: "multiplica solo primero con primero y último con último",
    },
    example: { from: "expand (x + 2)(x + 3)", wrong: "x^2 + 6", right: "x^2 + 5x + 6" },
    ask: {
      en: "In {bracket}, with which terms of the second bracket does each term of the first one have to be multiplied?",
      es: "En {bracket}, ¿con qué términos del segundo paréntesis hay que multiplicar cada término del primero?",
    },
    source: matz,
    skill: "polynomials.expand",
  },
  {
    id: "letter-times-itself-doubled",
    name: {
      en: "takes a letter times itself for twice the letter",
      es: "toma una letra por sí misma como el doble de la letra",
    },
    example: { from: "expand x(x + 3)", wrong: "2x + 3x", right: "x^2 + 3x" },
    ask: {
      en: "Put 5 in for the letter in {bracket}: do you get the same from {spoiled}?",
      es: "Pon 5 en lugar de la letra en {bracket}: ¿da lo mismo {spoiled}?",
    },
    source: macgregor,
    skill: "polynomials.distribute",
  },
  {
    id: "like-terms-add-exponents",
    name: {
      en: "adds exponents when adding like terms",
      es: "suma los exponentes al sumar términos semejantes",
    },
    example: { from: "simplify 3x^2 + 2x^2", wrong: "5x^4", right: "5x^2" },
    ask: {
      en: "If {first} counts things of one kind, what kind of thing do you have after adding {second}?",
      es: "Si {first} cuenta cosas de una clase, ¿qué clase de cosas tienes después de sumar {second}?",
    },
    source: booth,
    skill: "polynomials.collect-like-terms",
  },
  {
    id: "combines-different-powers",
    name: {
      en: "adds terms with different powers into one",
      es: "suma en uno solo términos con potencias distintas",
    },
    example: { from: "simplify 2x^2 + 3x + 4x", wrong: "5x^3 + 4x", right: "2x^2 + 7x" },
    ask: {
      en: "Put 2 in for the letter: do {left} and {right} come to the same?",
      es: "Pon 2 en lugar de la letra: ¿dan lo mismo {left} y {right}?",
    },
    source: tirosh,
    skill: "polynomials.collect-like-terms",
  },
  {
    id: "conjoins-terms",
    name: { en: "joins unlike terms into a single term", es: "junta términos distintos en uno solo" },
    example: { from: "simplify 3x + 5 + 2x", wrong: "8x + 2x", right: "5x + 5" },
    ask: {
      en: "Put 2 in for the letter: do {left} and {right} come to the same?",
      es: "Pon 2 en lugar de la letra: ¿dan lo mismo {left} y {right}?",
    },
    source: booth,
    skill: "polynomials.collect-like-terms",
  },
  {
    id: "lone-letter-counts-nothing",
    name: { en: "counts a letter without a number as nothing", es: "cuenta una letra sin número como nada" },
    example: { from: "simplify 3x + x", wrong: "3x", right: "4x" },
    ask: {
      en: "In {left}, how many of the letter does each term stand for?",
      es: "En {left}, ¿cuántas veces representa cada término a la letra?",
    },
    source: kuchemann,
    skill: "polynomials.collect-like-terms",
  },
  {
    id: "takes-the-letter-away",
    name: {
      en: "takes the letter off instead of one of it",
      es: "quita la letra en vez de quitar una de ellas",
    },
    example: { from: "simplify 5x - x", wrong: "5", right: "4x" },
    ask: {
      en: "If you have {first} and take one {second} away, is what is left a plain number or still so many of the letter?",
      es: "Si tienes {first} y aplicas {second}, ¿lo que queda es un número solo o todavía varias veces la letra?",
    },
    source: kuchemann,
    skill: "polynomials.collect-like-terms",
  },
  {
    id: "combines-terms-with-wrong-sign",
    name: {
      en: "takes the wrong sign when putting terms together",
      es: "toma el signo equivocado al juntar términos",
    },
    example: { from: "simplify 2x - 5x + 4", wrong: "3x + 4", right: "-3x + 4" },
    ask: {
      en: "On a number line of such terms, where do you land if you start at {first} and then go {second}?",
      es: "En una recta de esos términos, ¿adónde llegas si empiezas en {first} y luego vas {second}?",
    },
    source: payne,
    skill: "polynomials.collect-like-terms",
  },
  {
    id: "drops-the-letter",
    name: { en: "adds the numbers and leaves the letter out", es: "suma los números y omite la letra" },
    example: { from: "simplify 3x + 2x", wrong: "5", right: "5x" },
    ask: {
      en: "Put 10 in for the letter: do {left} and {right} come to the same?",
      es: "Pon 10 en lugar de la letra: ¿dan lo mismo {left} y {right}?",
    },
    source: kuchemann,
    skill: "polynomials.collect-like-terms",
  },
  {
    id: "detaches-the-minus",
    name: {
      en: "takes a minus for one in front of the whole sum that follows",
      es: "toma un menos como si estuviera delante de toda la suma que sigue",
    },
    example: { from: "simplify 9 - 3x + 2x", wrong: "9 - 5x", right: "9 - x" },
    ask: {
      en: "Which sign belongs to {first}, and which one to {second}?",
      es: "¿Qué signo le corresponde a {first} y cuál a {second}?",
    },
    source: herscovics,
    skill: "polynomials.collect-like-terms",
  },
];

/** Misconceptions about polynomials. The rules stand in the `*.rules.models.ts` files beside. */
export const polynomialMisconceptions: readonly Misconception[] = [
  ...arithmeticMisconceptions.filter((one) => one.id === "power-over-sum"),
  ...expandingMisconceptions,
  ...factoringMisconceptions,
  ...evaluationMisconceptions,
];
