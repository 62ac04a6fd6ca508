import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const tourniaire =
  "Tourniaire, F. & Pulos, S. (1985). Proportional reasoning: A review of the literature. Educational Studies in Mathematics 16";
const hart = "Hart, K. M. (Ed.) (1981). Children's Understanding of Mathematics: 11-16. John Murray";
const singer =
  "Singer, J. A. & Resnick, L. B. (1992). Representations of proportional relationships: Are children part-part or part-whole reasoners? Educational Studies in Mathematics 23";
const lamon = "Lamon, S. J. (2012). Teaching Fractions and Ratios for Understanding, 3rd ed. Routledge";

/** Misconceptions about ratios. The rules stand in `ratio.rules.models.ts`. */
export const ratioMisconceptions: readonly Misconception[] = [
  {
    id: "ratio-additive",
    name: {
      en: "keeps the difference instead of the ratio",
      es: "mantiene la diferencia en vez de la razón",
    },
    example: { from: "3 : 4 = x : 20", wrong: "x = 19", right: "x = 15" },
    ask: {
      en: "Add 1 to both numbers of 1 : 2: do 2 and 3 still compare in the same way, one the double of the other?",
      es: "Suma 1 a los dos números de 1 : 2: ¿2 y 3 se comparan igual, uno el doble del otro?",
    },
    source: hart,
    skill: "ratio.equivalent",
  },
  {
    id: "proportion-inverted",
    name: {
      en: "reads one of the two ratios the other way round",
      es: "lee una de las dos razones al revés",
    },
    example: { from: "3 : 4 = x : 20", wrong: "x = 80/3", right: "x = 15" },
    ask: {
      en: "{letter} stands with {mate}: which of {same} and {other} has the place of {letter} in its own ratio?",
      es: "{letter} va con {mate}: ¿cuál de {same} y {other} ocupa en su razón el lugar de {letter}?",
    },
    source: tourniaire,
    skill: "ratio.equivalent",
  },
  {
    id: "ratio-order-swapped",
    name: { en: "exchanges the order of a ratio", es: "cambia el orden de una razón" },
    example: { from: "simplify 12 : 18", wrong: "3 : 2", right: "2 : 3" },
    ask: {
      en: "In {ratio}, is the first number bigger or smaller than the second?",
      es: "En {ratio}, ¿el primer número es mayor o menor que el segundo?",
    },
    source: lamon,
    skill: "ratio.simplify",
  },
  {
    id: "ratio-part-as-whole",
    name: {
      en: "mixes up a part of the ratio with the whole",
      es: "confunde una parte de la razón con el total",
    },
    example: { from: "share 60 in the ratio 2 : 3", wrong: "40, 20", right: "24, 36" },
    ask: {
      en: "Does {ratio} compare one part with the other part, or one part with the whole?",
      es: "¿{ratio} compara una parte con la otra parte, o una parte con el total?",
    },
    source: singer,
    skill: "ratio.share",
  },
  {
    id: "ratio-divides-by-each-term",
    name: {
      en: "divides the whole by each term of the ratio",
      es: "divide el total entre cada término de la razón",
    },
    example: { from: "share 60 in the ratio 2 : 3", wrong: "30, 20", right: "24, 36" },
    ask: {
      en: "What do your shares come to together, and what should they come to?",
      es: "¿Cuánto suman tus partes y cuánto deberían sumar?",
    },
    source: lamon,
    skill: "ratio.share",
  },
  {
    id: "ratio-reduces-one-term",
    name: {
      en: "divides only one term of a ratio",
      es: "divide solo un término de la razón",
    },
    example: { from: "simplify 12 : 18", wrong: "2 : 18", right: "2 : 3" },
    ask: {
      en: "Was the same done to every number of {ratio}?",
      es: "¿Se hizo lo mismo con todos los números de {ratio}?",
    },
    source: lamon,
    skill: "ratio.simplify",
  },
  {
    id: "rate-inverted",
    name: { en: "divides a rate the wrong way round", es: "divide una tasa al revés" },
    example: { from: "unit rate of 180 km in 3 h", wrong: "1/60", right: "60" },
    ask: {
      en: "To find how much comes to one, which of {amount} and {per} has to be shared out?",
      es: "Para saber cuánto toca a uno, ¿cuál de {amount} y {per} hay que repartir?",
    },
    source: tourniaire,
    skill: "ratio.unit-rate",
  },
  {
    id: "rate-multiplied",
    name: {
      en: "multiplies the two amounts of a rate",
      es: "multiplica las dos cantidades de una tasa",
    },
    example: { from: "unit rate of 180 km in 3 h", wrong: "540", right: "60" },
    ask: {
      en: "{amount} belongs to {per}: must the amount for only one be bigger or smaller than {amount}?",
      es: "{amount} corresponde a {per}: ¿la cantidad para solo uno debe ser mayor o menor que {amount}?",
    },
    source: tourniaire,
    skill: "ratio.unit-rate",
  },
];
