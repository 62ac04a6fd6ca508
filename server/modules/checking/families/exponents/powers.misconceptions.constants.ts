import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const cangelosi =
  "Cangelosi, R., Madrid, S., Cooper, S., Olson, J. & Hartter, B. (2013). The negative sign and exponential expressions: Unveiling students' persistent errors and misconceptions. Journal of Mathematical Behavior 32(1)";
const pitta =
  "Pitta-Pantazi, D., Christou, C. & Zachariades, T. (2007). Secondary school students' levels of understanding in computing exponents. Journal of Mathematical Behavior 26(4)";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const macgregor =
  "MacGregor, M. & Stacey, K. (1997). Students' understanding of algebraic notation: 11-15. Educational Studies in Mathematics 33";

/** Misconceptions about powers of brackets, and about exponents that are negative or fractions. */
export const powersMisconceptions: readonly Misconception[] = [
  {
    id: "adds-exponents-in-power",
    name: {
      en: "adds the exponents of a power of a power",
      es: "suma los exponentes de una potencia de potencia",
    },
    example: { from: "simplify (x^2)^3", wrong: "x^5", right: "x^6" },
    ask: {
      en: "If you write {power} out as a product of brackets, how many brackets are there?",
      es: "Si escribes {power} como un producto de paréntesis, ¿cuántos paréntesis hay?",
    },
    source: pitta,
    skill: "exponents.power",
  },
  {
    id: "exponent-misses-coefficient",
    name: {
      en: "leaves the number in a bracket without the exponent",
      es: "deja el número del paréntesis sin el exponente",
    },
    example: { from: "simplify (2x^2)^3", wrong: "2x^6", right: "8x^6" },
    ask: {
      en: "If you write {power} out as a product of brackets, how often does the number appear?",
      es: "Si escribes {power} como un producto de paréntesis, ¿cuántas veces aparece el número?",
    },
    source: matz,
    skill: "exponents.power",
  },
  {
    id: "exponent-multiplies-coefficient",
    name: {
      en: "multiplies the number in a bracket by the exponent",
      es: "multiplica el número del paréntesis por el exponente",
    },
    example: { from: "simplify (2x^2)^3", wrong: "6x^6", right: "8x^6" },
    ask: {
      en: "In {power}, is the number in the bracket added up or multiplied by itself?",
      es: "En {power}, ¿el número del paréntesis se suma varias veces o se multiplica por sí mismo?",
    },
    source: macgregor,
    skill: "exponents.power",
  },
  {
    id: "even-power-keeps-minus",
    name: {
      en: "keeps the minus of a bracket in an even power",
      es: "conserva el menos de un paréntesis en una potencia par",
    },
    example: { from: "simplify (-2x^3)^2", wrong: "-4x^6", right: "4x^6" },
    ask: {
      en: "Write {power} as a product of brackets: what sign does that product have?",
      es: "Escribe {power} como un producto de paréntesis: ¿qué signo tiene ese producto?",
    },
    source: cangelosi,
    skill: "exponents.power",
  },
  {
    id: "negative-exponent-as-negative",
    name: {
      en: "takes a negative exponent for a negative number",
      es: "toma un exponente negativo por un número negativo",
    },
    example: { from: "evaluate 2^(-3)", wrong: "-8", right: "1/8" },
    ask: {
      en: "Go down step by step, with exponents 2, 1, 0 and then below: what happens to a power of {base} each time?",
      es: "Baja paso a paso, con exponentes 2, 1, 0 y después menos: ¿qué le pasa cada vez a una potencia de {base}?",
    },
    source: cangelosi,
    skill: "exponents.negative",
  },
  {
    id: "negative-exponent-as-product",
    name: {
      en: "multiplies the base by the negative exponent",
      es: "multiplica la base por el exponente negativo",
    },
    example: { from: "evaluate 2^(-3)", wrong: "-6", right: "1/8" },
    ask: {
      en: "Does the exponent in {power} multiply the base, or does it count something?",
      es: "¿El exponente de {power} multiplica la base, o cuenta algo?",
    },
    source: pitta,
    skill: "exponents.negative",
  },
  {
    id: "negative-exponent-takes-coefficient",
    name: {
      en: "moves the coefficient below the line with the power",
      es: "baja también el coeficiente junto con la potencia",
    },
    example: { from: "simplify 3x^(-2)", wrong: "1/(3x^2)", right: "3/x^2" },
    ask: {
      en: "In {task}, to what exactly does the negative exponent belong?",
      es: "En {task}, ¿a qué pertenece exactamente el exponente negativo?",
    },
    source: cangelosi,
    skill: "exponents.negative",
  },
  {
    id: "rational-exponent-as-factor",
    name: {
      en: "multiplies the base by a fraction in the exponent",
      es: "multiplica la base por la fracción del exponente",
    },
    example: { from: "evaluate 8^(1/3)", wrong: "8/3", right: "2" },
    ask: {
      en: "If a number is the root of index {index} of {base}, how often must it be a factor to give {base}?",
      es: "Si un número es la raíz de índice {index} de {base}, ¿cuántas veces debe ser factor para dar {base}?",
    },
    source: pitta,
    skill: "exponents.rational",
  },
  {
    id: "rational-exponent-upside-down",
    name: {
      en: "swaps the roles of the two numbers in a fractional exponent",
      es: "cambia los papeles de los dos números de un exponente fraccionario",
    },
    example: { from: "evaluate 64^(2/3)", wrong: "512", right: "16" },
    ask: {
      en: "In {power}, which number of the exponent tells you the root?",
      es: "En {power}, ¿qué número del exponente te dice la raíz?",
    },
    source: pitta,
    skill: "exponents.rational",
  },
];
