import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";
import { rootProductMisconceptions } from "./products.misconceptions.constants.ts";

const ozkan =
  "Özkan, E. M. (2011). Misconceptions in radicals in high school mathematics. Procedia - Social and Behavioral Sciences 15";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";

/** Misconceptions about single roots and sums of roots. */
const rootMisconceptions: readonly Misconception[] = [
  {
    id: "root-over-sum",
    name: { en: "takes the root of each part of a sum", es: "saca la raíz de cada parte de una suma" },
    example: { from: "simplify sqrt(9 + 16)", wrong: "7", right: "5" },
    ask: {
      en: "In {root}, which comes first: what stands under the root sign, or the root?",
      es: "En {root}, ¿qué va primero: lo que está bajo la raíz, o la raíz?",
    },
    source: matz,
    skill: "radicals.simplify",
  },
  {
    id: "root-as-part",
    name: {
      en: "takes a root for a half, a cube root for a third",
      es: "toma una raíz por la mitad, una raíz cúbica por un tercio",
    },
    example: { from: "simplify sqrt(72)", wrong: "36", right: "6sqrt(2)" },
    ask: {
      en: "If your result is used as a factor by itself, as {root} asks, does it give the number under the root?",
      es: "Si multiplicas tu resultado por sí mismo, como pide {root}, ¿da el número que está bajo la raíz?",
    },
    source: ozkan,
    skill: "radicals.simplify",
  },
  {
    id: "takes-power-out-of-root",
    name: {
      en: "takes a factor out of a root without taking its root",
      es: "saca un factor de la raíz sin sacarle la raíz",
    },
    example: { from: "simplify sqrt(72)", wrong: "36sqrt(2)", right: "6sqrt(2)" },
    ask: {
      en: "When a factor leaves the root sign of {root}, what has to be done to it on the way out?",
      es: "Cuando un factor sale de la raíz {root}, ¿qué hay que hacerle al salir?",
    },
    source: ozkan,
    skill: "radicals.simplify",
  },
  {
    id: "forgets-number-before-root",
    name: { en: "forgets the number in front of the root", es: "olvida el número delante de la raíz" },
    example: { from: "simplify 3sqrt(8)", wrong: "2sqrt(2)", right: "6sqrt(2)" },
    ask: {
      en: "In {term}, what does the number in front do with whatever comes out of the root?",
      es: "En {term}, ¿qué hace el número de delante con lo que sale de la raíz?",
    },
    source: ozkan,
    skill: "radicals.simplify",
  },
  {
    id: "adds-number-before-root",
    name: {
      en: "adds what comes out of a root to the number in front",
      es: "suma lo que sale de la raíz al número de delante",
    },
    example: { from: "simplify 3sqrt(8)", wrong: "5sqrt(2)", right: "6sqrt(2)" },
    ask: {
      en: "In {term}, which operation stands, unwritten, between the number in front and the root?",
      es: "En {term}, ¿qué operación hay, sin escribirse, entre el número de delante y la raíz?",
    },
    source: ozkan,
    skill: "radicals.simplify",
  },
  {
    id: "cube-root-as-square-root",
    name: { en: "treats a cube root as a square root", es: "trata una raíz cúbica como una raíz cuadrada" },
    example: { from: "simplify cbrt(54)", wrong: "3sqrt(6)", right: "3cbrt(2)" },
    ask: {
      en: "What does the small number at the root sign of {root} tell you?",
      es: "¿Qué te dice el número pequeño en el signo de la raíz {root}?",
    },
    source: ozkan,
    skill: "radicals.simplify",
  },
  {
    id: "adds-radicands",
    name: { en: "adds the numbers under the roots", es: "suma los números que están bajo las raíces" },
    example: { from: "simplify sqrt(12) + sqrt(27)", wrong: "sqrt(39)", right: "5sqrt(3)" },
    ask: {
      en: "Check with decimals: does {task} come close to {given}?",
      es: "Comprueba con decimales: ¿{task} se acerca a {given}?",
    },
    source: matz,
    skill: "radicals.add",
  },
  {
    id: "multiplies-in-sum-of-roots",
    name: {
      en: "multiplies roots or their numbers where they are added",
      es: "multiplica raíces o sus números donde se suman",
    },
    example: { from: "simplify 2sqrt(3) + 5sqrt(3)", wrong: "10sqrt(3)", right: "7sqrt(3)" },
    ask: {
      en: "What does the sign between {first} and {second} tell you to do?",
      es: "¿Qué te dice que hagas el signo entre {first} y {second}?",
    },
    source: ozkan,
    skill: "radicals.add",
  },
  {
    id: "counts-number-with-root",
    name: { en: "counts a number and a root together", es: "cuenta juntos un número y una raíz" },
    example: { from: "simplify 3 + 2sqrt(5) - 1 + sqrt(5)", wrong: "5sqrt(5)", right: "2 + 3sqrt(5)" },
    ask: {
      en: "Are {first} and {second} the same kind of thing, so that they can be counted together?",
      es: "¿Son {first} y {second} cosas de la misma clase, que se puedan contar juntas?",
    },
    source: matz,
    skill: "radicals.add",
  },
];

export const radicalMisconceptions: readonly Misconception[] = [
  ...rootMisconceptions,
  ...rootProductMisconceptions,
];
