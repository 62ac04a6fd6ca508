import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const ozkan =
  "Özkan, E. M. (2011). Misconceptions in radicals in high school mathematics. Procedia - Social and Behavioral Sciences 15";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";
const payne =
  "Payne, S. J. & Squibb, H. R. (1990). Algebra mal-rules and cognitive accounts of error. Cognitive Science 14";
const booth =
  "Booth, J. L., Barbieri, C., Eyer, F. & Paré-Blagoev, E. J. (2014). Persistent and pernicious errors in algebraic problem solving. Journal of Problem Solving 7(1)";
const otten =
  "Otten, S., Males, L. M. & Figueras, H. (2008). Algebra students' simplification of rational expressions. Michigan State University";
const kirshner =
  "Kirshner, D. & Awtry, T. (2004). Visual salience of algebraic transformations. Journal for Research in Mathematics Education 35(4)";

/** Misconceptions about products of roots and roots below the line. */
export const rootProductMisconceptions: readonly Misconception[] = [
  {
    id: "adds-radicands-in-product",
    name: {
      en: "adds the numbers under the roots of a product",
      es: "suma los números bajo las raíces de un producto",
    },
    example: { from: "simplify sqrt(6) * sqrt(10)", wrong: "4", right: "2sqrt(15)" },
    ask: {
      en: "What does the sign between the two roots tell you to do with what stands under {root} and {second}?",
      es: "¿Qué te dice el signo entre las dos raíces que hagas con lo que está bajo {root} y {second}?",
    },
    source: ozkan,
    skill: "radicals.multiply",
  },
  {
    id: "drops-root-in-product",
    name: { en: "drops the root sign in a product", es: "olvida el signo de raíz en un producto" },
    example: { from: "simplify sqrt(6) * sqrt(24)", wrong: "144", right: "12" },
    ask: {
      en: "After multiplying what stands under {root} and {second}, is a root still to be taken?",
      es: "Después de multiplicar lo que está bajo {root} y {second}, ¿falta todavía una raíz?",
    },
    source: ozkan,
    skill: "radicals.multiply",
  },
  {
    id: "adds-numbers-in-product-of-roots",
    name: {
      en: "adds the numbers in front of the roots of a product",
      es: "suma los números delante de las raíces de un producto",
    },
    example: { from: "simplify 2sqrt(3) * 4sqrt(5)", wrong: "6sqrt(15)", right: "8sqrt(15)" },
    ask: {
      en: "What does the sign in the middle tell you to do with the numbers {numbers}?",
      es: "¿Qué te dice el signo del medio que hagas con los números {numbers}?",
    },
    source: kirshner,
    skill: "radicals.multiply",
  },
  {
    id: "squares-root-only",
    name: {
      en: "squares the root and not the number before it",
      es: "eleva al cuadrado la raíz y no el número de delante",
    },
    example: { from: "simplify (3sqrt(2))^2", wrong: "6", right: "18" },
    ask: {
      en: "Write {term} as two brackets side by side: how often does the number in front appear?",
      es: "Escribe {term} como dos paréntesis seguidos: ¿cuántas veces aparece el número de delante?",
    },
    source: kirshner,
    skill: "radicals.multiply",
  },
  {
    id: "squares-root-sum-by-parts",
    name: {
      en: "squares each part of a sum with a root by itself",
      es: "eleva al cuadrado por separado cada parte de una suma con raíz",
    },
    example: { from: "simplify (3 + sqrt(2))^2", wrong: "11", right: "11 + 6sqrt(2)" },
    ask: {
      en: "If you write {term} as two brackets, how many products are there to work out?",
      es: "Si escribes {term} como dos paréntesis, ¿cuántos productos hay que calcular?",
    },
    source: matz,
    skill: "radicals.multiply",
  },
  {
    id: "root-factor-reaches-first-term-only",
    name: {
      en: "multiplies only the first term of a bracket",
      es: "multiplica solo el primer término de un paréntesis",
    },
    example: { from: "simplify sqrt(2) * (sqrt(8) + 3)", wrong: "7", right: "4 + 3sqrt(2)" },
    ask: {
      en: "In {term}, which parts of the bracket does the factor in front belong to?",
      es: "En {term}, ¿a qué partes del paréntesis pertenece el factor de delante?",
    },
    source: matz,
    skill: "radicals.multiply",
  },
  {
    id: "root-brackets-first-and-last-only",
    name: {
      en: "multiplies only first with first and last with last",
      es: "multiplica solo primero con primero y último con último",
    },
    example: {
      from: "simplify (sqrt(3) + 2)(sqrt(3) + 5)",
      wrong: "13",
      right: "13 + 7sqrt(3)",
    },
    ask: {
      en: "In {term}, how many products are there when each part of one bracket meets each part of the other?",
      es: "En {term}, ¿cuántos productos hay cuando cada parte de un paréntesis se junta con cada parte del otro?",
    },
    source: kirshner,
    skill: "radicals.multiply",
  },
  {
    id: "rationalises-bottom-only",
    name: { en: "multiplies only below the line", es: "multiplica solo debajo de la raya" },
    example: { from: "rationalise 6/sqrt(3)", wrong: "2", right: "2sqrt(3)" },
    ask: {
      en: "If only the bottom of {task} is multiplied, does the fraction keep its value?",
      es: "Si solo se multiplica la parte de abajo de {task}, ¿la fracción conserva su valor?",
    },
    source: booth,
    skill: "radicals.rationalise",
  },
  {
    id: "rationalises-top-only",
    name: { en: "multiplies only above the line", es: "multiplica solo encima de la raya" },
    example: { from: "rationalise 6/sqrt(3)", wrong: "6sqrt(3)", right: "2sqrt(3)" },
    ask: {
      en: "When the bottom of {task} is multiplied too, what stands below the line?",
      es: "Si también se multiplica lo de abajo de {task}, ¿qué queda debajo de la raya?",
    },
    source: booth,
    skill: "radicals.rationalise",
  },
  {
    id: "multiplies-by-same-bracket",
    name: {
      en: "multiplies by the same bracket instead of the one with the other sign",
      es: "multiplica por el mismo paréntesis y no por el del otro signo",
    },
    example: {
      from: "rationalise 5/(3 - sqrt(2))",
      wrong: "5(3 - sqrt(2))/7",
      right: "(15 + 5sqrt(2))/7",
    },
    ask: {
      en: "Multiply {bottom} by the bracket that you took: do all roots really go away?",
      es: "Multiplica {bottom} por el paréntesis que tomaste: ¿de verdad desaparecen todas las raíces?",
    },
    source: payne,
    skill: "radicals.rationalise",
  },
  {
    id: "conjugate-squares-added",
    name: {
      en: "adds the squares in the product of a sum and a difference",
      es: "suma los cuadrados en el producto de una suma y una diferencia",
    },
    example: {
      from: "rationalise 5/(3 - sqrt(2))",
      wrong: "(15 + 5sqrt(2))/11",
      right: "(15 + 5sqrt(2))/7",
    },
    ask: {
      en: "When {bottom} is multiplied by the same two terms with the other sign, what sign does the last product have?",
      es: "Cuando {bottom} se multiplica por los mismos dos términos con el otro signo, ¿qué signo tiene el último producto?",
    },
    source: payne,
    skill: "radicals.rationalise",
  },
  {
    id: "cancels-one-term-of-sum",
    name: { en: "divides only one term of a sum", es: "divide solo un término de una suma" },
    example: {
      from: "rationalise 2/(3 - sqrt(3))",
      wrong: "1 + sqrt(3)",
      right: "(3 + sqrt(3))/3",
    },
    ask: {
      en: "Which parts of the sum above the line does the number below divide?",
      es: "¿Qué partes de la suma de arriba divide el número de abajo?",
    },
    source: otten,
    skill: "radicals.rationalise",
  },
];
