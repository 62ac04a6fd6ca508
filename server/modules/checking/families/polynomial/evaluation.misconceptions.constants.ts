import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const booth = "Booth, L. R. (1984). Algebra: Children's Strategies and Errors. NFER-Nelson";
const kuchemann =
  "Küchemann, D. (1981). Algebra. In Hart, K. (Ed.), Children's Understanding of Mathematics: 11-16";
const cangelosi =
  "Cangelosi, R. et al. (2013). The negative sign and exponential expressions. Journal of Mathematical Behavior 32";
const macgregor =
  "MacGregor, M. & Stacey, K. (1997). Students' understanding of algebraic notation: 11-15. Educational Studies in Mathematics 33";
const vlassis = "Vlassis, J. (2004). Making sense of the minus sign. Learning and Instruction 14";

export const evaluationMisconceptions: readonly Misconception[] = [
  {
    id: "letter-as-digit",
    name: {
      en: "writes the number in as a digit beside the coefficient",
      es: "escribe el número como una cifra al lado del coeficiente",
    },
    example: { from: "evaluate 2x + 1 when x = 3", wrong: "24", right: "7" },
    ask: {
      en: "What operation stands, unwritten, between the number and the letter in {term}?",
      es: "¿Qué operación hay, sin escribirse, entre el número y la letra en {term}?",
    },
    source: booth,
    skill: "polynomials.evaluate",
  },
  {
    id: "coefficient-added",
    name: { en: "adds the coefficient to the number", es: "suma el coeficiente al número" },
    example: { from: "evaluate 4x - 1 when x = 5", wrong: "8", right: "19" },
    ask: {
      en: "What does {term} mean in words: so many more, or so many times the letter?",
      es: "¿Qué significa {term} en palabras: tantos más, o tantas veces la letra?",
    },
    source: kuchemann,
    skill: "polynomials.evaluate",
  },
  {
    id: "power-takes-coefficient",
    name: {
      en: "raises the coefficient to the power as well",
      es: "eleva también el coeficiente a la potencia",
    },
    example: { from: "evaluate 2x^2 + 1 when x = 3", wrong: "37", right: "19" },
    ask: {
      en: "In {term}, what exactly is the exponent attached to?",
      es: "En {term}, ¿a qué exactamente se aplica el exponente?",
    },
    source: macgregor,
    skill: "polynomials.evaluate",
  },
  {
    id: "substitutes-without-brackets",
    name: { en: "puts a negative number in without brackets", es: "pone un número negativo sin paréntesis" },
    example: { from: "evaluate x^2 + 1 when x = -3", wrong: "-8", right: "10" },
    ask: {
      en: "When {letter} is {value}, what number is multiplied by itself in {term}?",
      es: "Si {letter} vale {value}, ¿qué número se multiplica por sí mismo en {term}?",
    },
    source: cangelosi,
    skill: "polynomials.evaluate",
  },
  {
    id: "substitution-power-as-product",
    name: { en: "multiplies the number by the exponent", es: "multiplica el número por el exponente" },
    example: { from: "evaluate x^2 + 1 when x = 5", wrong: "11", right: "26" },
    ask: {
      en: "What does the small number in {term} tell you to do with {letter}?",
      es: "¿Qué te dice el número pequeño de {term} que hagas con {letter}?",
    },
    source: macgregor,
    skill: "polynomials.evaluate",
  },
  {
    id: "substitution-sign-lost",
    name: {
      en: "loses the sign of the number that is put in",
      es: "pierde el signo del número que se sustituye",
    },
    example: { from: "evaluate 5 - 2x when x = -3", wrong: "-1", right: "11" },
    ask: {
      en: "Where in your line is the sign of the number that stands for {letter}?",
      es: "¿Dónde está en tu línea el signo del número que representa {letter}?",
    },
    source: vlassis,
    skill: "polynomials.evaluate",
  },
];
