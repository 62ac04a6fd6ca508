import type { Misconception } from "./misconceptions.schemas.ts";

const ashlock = "Ashlock, R. B. (2006). Error Patterns in Computation, 9th ed.";
const burton =
  "Brown, J. S. & Burton, R. R. (1978). Diagnostic models for procedural bugs in basic mathematical skills. Cognitive Science 2";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const linchevski =
  "Linchevski, L. & Livneh, D. (1999). Structure sense. Educational Studies in Mathematics 40";

/** Misconceptions about signs, powers, columns and the order of operations. The recognisers stand in `arithmetic-rules.models.ts`. */
export const arithmeticMisconceptions: readonly Misconception[] = [
  {
    id: "left-to-right",
    name: {
      en: "works from left to right whatever the operations",
      es: "opera de izquierda a derecha sin atender a las operaciones",
    },
    example: { from: "2 + 3 * 4", wrong: "20", right: "14" },
    ask: {
      en: "Which operations are there in {from}, and which of them comes first?",
      es: "¿Qué operaciones hay en {from}, y cuál va primero?",
    },
    source: linchevski,
    skill: "arithmetic.order-of-operations",
  },
  {
    id: "addition-before-subtraction",
    name: {
      en: "does additions before subtractions to their left",
      es: "hace las sumas antes que las restas que están a su izquierda",
    },
    example: { from: "10 - 3 + 2", wrong: "5", right: "9" },
    ask: {
      en: "Addition and subtraction are on the same level: in which order are they read in {from}?",
      es: "La suma y la resta están al mismo nivel: ¿en qué orden se leen en {from}?",
    },
    source: linchevski,
    skill: "arithmetic.order-of-operations",
  },
  {
    id: "power-as-product",
    name: { en: "multiplies the base by the exponent", es: "multiplica la base por el exponente" },
    example: { from: "2^3", wrong: "6", right: "8" },
    ask: {
      en: "What does the small {right} in {from} tell you to do with the {left}?",
      es: "¿Qué te dice el pequeño {right} de {from} que hagas con el {left}?",
    },
    source: ashlock,
    skill: "arithmetic.order-of-operations",
  },
  {
    id: "square-of-negative",
    name: { en: "takes the minus sign into the power", es: "incluye el signo menos en la potencia" },
    example: { from: "-3^2", wrong: "9", right: "-9" },
    ask: {
      en: "In {from}, what exactly is the exponent attached to?",
      es: "En {from}, ¿a qué exactamente se aplica el exponente?",
    },
    source:
      "Cangelosi, R. et al. (2013). The negative sign and exponential expressions. Journal of Mathematical Behavior 32",
    skill: "arithmetic.order-of-operations",
  },
  {
    id: "integer-sign-of-sum",
    name: {
      en: "takes the wrong sign for a sum with negative numbers",
      es: "toma el signo equivocado en una suma con negativos",
    },
    example: { from: "-8 + 6", wrong: "2", right: "-2" },
    ask: {
      en: "Start at {left} on a number line: which way do you move next, and do you cross zero?",
      es: "Empieza en {left} en la recta numérica: ¿hacia dónde te mueves después, y cruzas el cero?",
    },
    source: ashlock,
    skill: "arithmetic.integers",
  },
  {
    id: "two-negatives-in-sum",
    name: {
      en: "lets two minus signs make a plus in a sum",
      es: "aplica «menos por menos es más» a una suma",
    },
    example: { from: "-6 + -8", wrong: "14", right: "-14" },
    ask: {
      en: "If you owe {left} and then owe {right} more, do you end up with more or with less?",
      es: "Si debes {left} y luego debes {right} más, ¿acabas con más o con menos?",
    },
    source: ashlock,
    skill: "arithmetic.integers",
  },
  {
    id: "minus-negative",
    name: {
      en: "subtracts where a negative number is taken away",
      es: "resta cuando se quita un número negativo",
    },
    example: { from: "5 - -3", wrong: "2", right: "8" },
    ask: {
      en: "If a debt is taken away from you, do you have more or less than before?",
      es: "Si te quitan una deuda, ¿tienes más o menos que antes?",
    },
    source: "Vlassis, J. (2004). Making sense of the minus sign. Learning and Instruction 14",
    skill: "arithmetic.integers",
  },
  {
    id: "sign-of-product",
    name: {
      en: "takes the wrong sign for a product or quotient",
      es: "toma el signo equivocado en un producto o cociente",
    },
    example: { from: "-3 * -4", wrong: "-12", right: "12" },
    ask: {
      en: "How many negative numbers are multiplied or divided in {from}, and what does each of them do to the sign?",
      es: "¿Cuántos números negativos se multiplican o dividen en {from}, y qué le hace cada uno al signo?",
    },
    source: "Vlassis, J. (2004). Making sense of the minus sign. Learning and Instruction 14",
    skill: "arithmetic.integers",
  },
  {
    id: "smaller-from-larger",
    name: {
      en: "subtracts the smaller digit from the larger in each column",
      es: "resta en cada columna la cifra menor de la mayor",
    },
    example: { from: "253 - 179", wrong: "126", right: "74" },
    ask: {
      en: "If you add {right} to your result, do you come back to {left}?",
      es: "Si le sumas {right} a tu resultado, ¿vuelves a {left}?",
    },
    source: burton,
    skill: "arithmetic.integers",
  },
  {
    id: "carry-forgotten",
    name: { en: "forgets what is carried in an addition", es: "olvida lo que se lleva en una suma" },
    example: { from: "47 + 38", wrong: "75", right: "85" },
    ask: {
      en: "What do the ones of {left} and {right} add up to, and where does the ten go?",
      es: "¿Cuánto suman las unidades de {left} y {right}, y adónde va la decena?",
    },
    source: burton,
    skill: "arithmetic.integers",
  },
  {
    id: "equals-as-arrow",
    name: { en: "uses the equals sign for “and then”", es: "usa el signo igual como «y luego»" },
    example: { from: "3 + 4", wrong: "7 * 2", right: "7" },
    ask: {
      en: "Do {from} and {given} really have the same value?",
      es: "¿{from} y {given} valen de verdad lo mismo?",
    },
    source:
      "Kieran, C. (1981). Concepts associated with the equality symbol. Educational Studies in Mathematics 12",
    skill: "arithmetic.order-of-operations",
  },
  {
    id: "power-over-sum",
    name: { en: "raises each term of a sum to the power", es: "eleva cada término de una suma por separado" },
    example: { from: "(z - 4)^2", wrong: "z^2 - 16", right: "z^2 - 8z + 16" },
    ask: {
      en: "What is {from} written as a product of two brackets?",
      es: "¿Cómo se escribe {from} como producto de dos paréntesis?",
    },
    source: matz,
    skill: "arithmetic.order-of-operations",
  },
];
