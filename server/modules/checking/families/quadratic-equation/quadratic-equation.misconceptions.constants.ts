import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const kotsopoulos =
  "Kotsopoulos, D. (2007). Unravelling student challenges with quadratics. Australian Mathematics Teacher 63(2)";
const makonye =
  "Makonye, J. P. & Nhlanhla, S. (2014). Exploring non-science grade 11 learners' errors in solving quadratic equations. Mediterranean Journal of Social Sciences 5(27)";
const vaiyavutjamai =
  "Vaiyavutjamai, P. & Clements, M. A. (2006). Effects of classroom instruction on students' understanding of quadratic equations. Mathematics Education Research Journal 18(1)";
const didis =
  "Didiş, M. G., Baş, S. & Erbaş, A. K. (2011). Students' reasoning in quadratic equations with one unknown. In Proceedings of CERME 7";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const zakaria =
  "Zakaria, E., Ibrahim & Maat, S. M. (2010). Analysis of students' error in learning of quadratic equations. International Education Studies 3(3)";
const tall =
  "Tall, D., de Lima, R. N. & Healy, L. (2014). Evolving a three-world framework for solving algebraic equations. Journal of Mathematical Behavior 34";
const cangelosi =
  "Cangelosi, R. et al. (2013). The negative sign and exponential expressions. Journal of Mathematical Behavior 32";

/** Misconceptions about quadratic equations. The rules stand in `quadratic-equation.rules.models.ts`. */
export const quadraticMisconceptions: readonly Misconception[] = [
  {
    id: "divides-by-unknown",
    name: {
      en: "divides both sides by the unknown and loses a solution",
      es: "divide los dos lados entre la incógnita y pierde una solución",
    },
    example: { from: "x^2 = 5x", wrong: "x = 5", right: "x = 0 or x = 5" },
    ask: {
      en: "You divided by {unknown}: which value of {unknown} may you not divide by, and does it make {from} true?",
      es: "Dividiste entre {unknown}: ¿entre qué valor de {unknown} no se puede dividir, y hace verdadera {from}?",
    },
    source: didis,
    skill: "quadratics.factoring",
  },
  {
    id: "zero-product-with-number",
    name: {
      en: "uses the zero product rule with a number that is not zero",
      es: "usa la regla del producto cero con un número que no es cero",
    },
    example: { from: "(x + 2)(x + 3) = 6", wrong: "x + 2 = 6 or x + 3 = 6", right: "x^2 + 5x = 0" },
    ask: {
      en: "If two numbers multiply to {value}, does one of them have to be {value}, or could they be other numbers?",
      es: "Si dos números multiplicados dan {value}, ¿uno de ellos tiene que ser {value}, o pueden ser otros?",
    },
    source: vaiyavutjamai,
    skill: "quadratics.zero-product",
  },
  {
    id: "root-signs-kept",
    name: {
      en: "reads the solutions off the factors with the signs as written",
      es: "lee las soluciones en los factores con los signos tal como están",
    },
    example: { from: "(x + 2)(x + 3) = 0", wrong: "x = 2 or x = 3", right: "x = -2 or x = -3" },
    ask: {
      en: "Put one of your values into {from}: does a bracket really become zero?",
      es: "Pon uno de tus valores en {from}: ¿de verdad un paréntesis se hace cero?",
    },
    source: kotsopoulos,
    skill: "quadratics.zero-product",
  },
  {
    id: "only-one-square-root",
    name: { en: "takes only the positive square root", es: "toma solo la raíz cuadrada positiva" },
    example: { from: "(x + 3)^2 = 16", wrong: "x + 3 = 4", right: "x + 3 = 4 or x + 3 = -4" },
    ask: {
      en: "Is there another number, besides yours, whose square is {value}?",
      es: "¿Hay otro número, además del tuyo, cuyo cuadrado sea {value}?",
    },
    source: tall,
    skill: "quadratics.square-roots",
  },
  {
    id: "root-as-half",
    name: {
      en: "halves where the square root is needed",
      es: "divide entre dos donde hace falta la raíz cuadrada",
    },
    example: { from: "x^2 = 16", wrong: "x = 8", right: "x = 4 or x = -4" },
    ask: {
      en: "If you multiply your value of {base} by itself, do you get {value}?",
      es: "Si multiplicas tu valor de {base} por sí mismo, ¿te da {value}?",
    },
    source: makonye,
    skill: "quadratics.square-roots",
  },
  {
    id: "root-of-each-term",
    name: {
      en: "takes the square root of each term of a sum",
      es: "saca la raíz cuadrada de cada término de una suma",
    },
    example: { from: "x^2 + 9 = 25", wrong: "x + 3 = 5", right: "x^2 = 16" },
    ask: {
      en: "If you square your left side, do you get {sum} back?",
      es: "Si elevas al cuadrado tu lado izquierdo, ¿recuperas {sum}?",
    },
    source: matz,
    skill: "quadratics.square-roots",
  },
  {
    id: "square-of-each-term",
    name: {
      en: "squares each term of a bracket by itself",
      es: "eleva al cuadrado cada término del paréntesis por separado",
    },
    example: { from: "(x + 3)^2 = 16", wrong: "x^2 + 9 = 16", right: "x^2 + 6x + 9 = 16" },
    ask: {
      en: "What is the square of {base} when it is written as two brackets side by side?",
      es: "¿Cómo queda el cuadrado de {base} escrito como dos paréntesis uno al lado del otro?",
    },
    source: matz,
    skill: "quadratics.square-roots",
  },
  {
    id: "completes-without-halving",
    name: {
      en: "completes the square without halving the middle coefficient",
      es: "completa el cuadrado sin tomar la mitad del coeficiente del medio",
    },
    example: { from: "x^2 + 6x = 7", wrong: "(x + 6)^2 = 43", right: "(x + 3)^2 = 16" },
    ask: {
      en: "Multiply your bracket out: is the term with {unknown} still the one that stands in {from}?",
      es: "Multiplica tu paréntesis: ¿el término con {unknown} es todavía el que está en {from}?",
    },
    source: zakaria,
    skill: "quadratics.completing-square",
  },
  {
    id: "completes-one-side",
    name: { en: "adds the square on one side only", es: "suma el cuadrado en un solo lado" },
    example: { from: "x^2 + 6x = 7", wrong: "(x + 3)^2 = 7", right: "(x + 3)^2 = 16" },
    ask: {
      en: "What did you add to the left side of {from} to make it a square, and what happened on the right?",
      es: "¿Qué sumaste en el lado izquierdo de {from} para tener un cuadrado, y qué pasó en el derecho?",
    },
    source: zakaria,
    skill: "quadratics.completing-square",
  },
  {
    id: "quadratic-term-keeps-sign",
    name: {
      en: "moves a term to the other side without changing its sign",
      es: "pasa un término al otro lado sin cambiarle el signo",
    },
    example: { from: "x^2 = 5x - 6", wrong: "x^2 + 5x + 6 = 0", right: "x^2 - 5x + 6 = 0" },
    ask: {
      en: "What was done to both sides of {equation} to take {term} away from the right?",
      es: "¿Qué se hizo en los dos lados de {equation} para quitar {term} de la derecha?",
    },
    source: zakaria,
    skill: "quadratics.factoring",
  },
  {
    id: "formula-sign-of-b",
    name: { en: "puts b into the formula without its minus", es: "pone b en la fórmula sin el menos" },
    example: { from: "x^2 + 3x + 1 = 0", wrong: "x = (3 ± sqrt(5))/2", right: "x = (-3 ± sqrt(5))/2" },
    ask: {
      en: "What stands in front of b at the start of the formula, and what does that do to the coefficient in {from}?",
      es: "¿Qué hay delante de b al principio de la fórmula, y qué le hace al coeficiente de {from}?",
    },
    source: zakaria,
    skill: "quadratics.formula",
  },
  {
    id: "formula-square-of-negative",
    name: {
      en: "makes the square of a negative b negative",
      es: "hace negativo el cuadrado de una b negativa",
    },
    example: { from: "x^2 - 3x - 9 = 0", wrong: "x = (3 ± 3sqrt(3))/2", right: "x = (3 ± 3sqrt(5))/2" },
    ask: {
      en: "Under the root, what sign does the square of a negative number have in {from}?",
      es: "Bajo la raíz, ¿qué signo tiene el cuadrado de un número negativo en {from}?",
    },
    source: cangelosi,
    skill: "quadratics.formula",
  },
  {
    id: "formula-discriminant-sign",
    name: {
      en: "adds 4ac under the root instead of subtracting it",
      es: "suma 4ac bajo la raíz en vez de restarlo",
    },
    example: { from: "x^2 + 3x + 1 = 0", wrong: "x = (-3 ± sqrt(13))/2", right: "x = (-3 ± sqrt(5))/2" },
    ask: {
      en: "Which sign does the product of 4, a and c get under the root for {from}?",
      es: "¿Qué signo lleva bajo la raíz el producto de 4, a y c para {from}?",
    },
    source: zakaria,
    skill: "quadratics.formula",
  },
  {
    id: "formula-divides-root-only",
    name: { en: "divides only the root by 2a", es: "divide solo la raíz entre 2a" },
    example: { from: "x^2 + 3x + 1 = 0", wrong: "x = -3 ± sqrt(5)/2", right: "x = (-3 ± sqrt(5))/2" },
    ask: {
      en: "How far does the fraction line of the formula reach when you use it for {from}?",
      es: "¿Hasta dónde llega la raya de la fracción de la fórmula cuando la usas en {from}?",
    },
    source: makonye,
    skill: "quadratics.formula",
  },
  {
    id: "formula-bottom-without-a",
    name: { en: "divides by 2 instead of 2a", es: "divide entre 2 en vez de 2a" },
    example: { from: "3x^2 + 5x + 1 = 0", wrong: "x = (-5 ± sqrt(13))/2", right: "x = (-5 ± sqrt(13))/6" },
    ask: {
      en: "What stands below the line of the formula, and what is it for {from}?",
      es: "¿Qué hay debajo de la raya de la fórmula, y cuánto es para {from}?",
    },
    source: makonye,
    skill: "quadratics.formula",
  },
];
