import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const kotsopoulos =
  "Kotsopoulos, D. (2007). Unravelling student challenges with quadratics. Australian Mathematics Teacher 63(2)";
const makonye =
  "Makonye, J. P. & Nhlanhla, S. (2014). Exploring non-science grade 11 learners' errors in solving quadratic equations. Mediterranean Journal of Social Sciences 5(27)";
const rauff =
  "Rauff, J. V. (1994). Constructivism, factoring, and beliefs. School Science and Mathematics 94(8)";
const otten =
  "Otten, S., Males, L. M. & Figueras, H. (2008). Algebra students' simplification of rational expressions. Michigan State University";
const davis =
  "Davis, R. B. & McKnight, C. C. (1979). Modeling the processes of mathematical thinking. Journal of Children's Mathematical Behavior 2(2)";

export const factoringMisconceptions: readonly Misconception[] = [
  {
    id: "factor-signs-reversed",
    name: { en: "reverses both signs in the factors", es: "invierte los dos signos en los factores" },
    example: { from: "factor x^2 + 5x + 6", wrong: "(x - 2)(x - 3)", right: "(x + 2)(x + 3)" },
    ask: {
      en: "If you multiply your two brackets out, which sign does the middle term have, and which one in {expression}?",
      es: "Si multiplicas tus dos paréntesis, ¿qué signo tiene el término del medio, y cuál tiene en {expression}?",
    },
    source: kotsopoulos,
    skill: "polynomials.factor-trinomial",
  },
  {
    id: "factors-fit-product-only",
    name: {
      en: "picks two numbers that fit the last term only",
      es: "elige dos números que solo cumplen con el último término",
    },
    example: { from: "factor x^2 + 5x + 6", wrong: "(x + 6)(x + 1)", right: "(x + 2)(x + 3)" },
    ask: {
      en: "Your two numbers multiply to the last term of {expression}: what do they add up to?",
      es: "Tus dos números multiplicados dan el último término de {expression}: ¿cuánto suman?",
    },
    source: makonye,
    skill: "polynomials.factor-trinomial",
  },
  {
    id: "factors-fit-sum-only",
    name: {
      en: "picks two numbers that fit the middle term only",
      es: "elige dos números que solo cumplen con el término del medio",
    },
    example: { from: "factor x^2 + 5x + 6", wrong: "(x + 4)(x + 1)", right: "(x + 2)(x + 3)" },
    ask: {
      en: "Your two numbers add up to the middle of {expression}: what do they multiply to?",
      es: "Tus dos números suman el del medio de {expression}: ¿cuánto dan multiplicados?",
    },
    source: makonye,
    skill: "polynomials.factor-trinomial",
  },
  {
    id: "leading-coefficient-ignored",
    name: {
      en: "factors as if the first coefficient were one",
      es: "factoriza como si el primer coeficiente fuera uno",
    },
    example: { from: "factor 2x^2 + 7x + 3", wrong: "(x + 6)(x + 1)", right: "(x + 3)(2x + 1)" },
    ask: {
      en: "Multiply the first terms of your brackets: does that give the first term of {expression}?",
      es: "Multiplica los primeros términos de tus paréntesis: ¿da el primer término de {expression}?",
    },
    source: kotsopoulos,
    skill: "polynomials.factor-trinomial-leading",
  },
  {
    id: "difference-as-square",
    name: {
      en: "takes a sum or difference of squares for the square of a sum or difference",
      es: "toma una suma o diferencia de cuadrados por el cuadrado de una suma o diferencia",
    },
    example: { from: "factor x^2 - 9", wrong: "(x - 3)^2", right: "(x - 3)(x + 3)" },
    ask: {
      en: "Write your square as two brackets and multiply them out: does a middle term appear that {expression} does not have?",
      es: "Escribe tu cuadrado como dos paréntesis y multiplícalos: ¿aparece un término del medio que {expression} no tiene?",
    },
    source: matz,
    skill: "polynomials.factor-special",
  },
  {
    id: "square-as-conjugates",
    name: {
      en: "takes a perfect square for a difference of squares",
      es: "toma un cuadrado perfecto por una diferencia de cuadrados",
    },
    example: { from: "factor x^2 + 6x + 9", wrong: "(x + 3)(x - 3)", right: "(x + 3)^2" },
    ask: {
      en: "When your brackets are multiplied out, what becomes of the middle term of {expression}?",
      es: "Al multiplicar tus paréntesis, ¿qué pasa con el término del medio de {expression}?",
    },
    source: rauff,
    skill: "polynomials.factor-special",
  },
  {
    id: "common-factor-lost",
    name: {
      en: "divides the common factor away instead of keeping it in front",
      es: "divide entre el factor común y no lo deja delante",
    },
    example: { from: "factor 2x^2 + 10x + 12", wrong: "(x + 2)(x + 3)", right: "2(x + 2)(x + 3)" },
    ask: {
      en: "Is your line equal to {expression}, or is something missing that was divided out?",
      es: "¿Tu línea es igual a {expression}, o falta algo que se dividió?",
    },
    source: rauff,
    skill: "polynomials.factor-common",
  },
  {
    id: "common-factor-from-first-term",
    name: {
      en: "takes the common factor out of the first term only",
      es: "saca el factor común solo del primer término",
    },
    example: { from: "factor 6x + 9", wrong: "3(2x + 9)", right: "3(2x + 3)" },
    ask: {
      en: "If you multiply your bracket by {factor} again, do you come back to {expression}?",
      es: "Si vuelves a multiplicar tu paréntesis por {factor}, ¿regresas a {expression}?",
    },
    source: matz,
    skill: "polynomials.factor-common",
  },
  {
    id: "common-factor-leaves-nothing",
    name: {
      en: "leaves nothing where a whole term is the common factor",
      es: "no deja nada donde un término entero es el factor común",
    },
    example: { from: "factor 6x^2 + 3x", wrong: "3x * 2x", right: "3x(2x + 1)" },
    ask: {
      en: "What is {factor} divided by itself, and where is that in your bracket?",
      es: "¿Cuánto es {factor} entre sí mismo, y dónde está eso en tu paréntesis?",
    },
    source: davis,
    skill: "polynomials.factor-common",
  },
  {
    id: "cancels-terms",
    name: {
      en: "cancels equal terms of sums above and below the line",
      es: "cancela términos iguales de sumas arriba y abajo de la raya",
    },
    example: { from: "simplify (x^2 + x - 6)/(x^2 + 3x)", wrong: "(x - 6)/(3x)", right: "(x - 2)/x" },
    ask: {
      en: "Is {term} a factor of all of {top}, or only one of its terms?",
      es: "¿Es {term} un factor de todo {top}, o solo uno de sus términos?",
    },
    source: otten,
    skill: "rational-expressions.simplify",
  },
];
