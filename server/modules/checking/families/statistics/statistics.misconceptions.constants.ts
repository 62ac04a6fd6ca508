import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";
import { meanMisconceptions } from "./mean.misconceptions.constants.ts";

const zawojewski =
  "Zawojewski, J. S. & Shaughnessy, J. M. (2000). Mean and median: Are they really so easy? Mathematics Teaching in the Middle School 5(7)";
const barr = "Barr, G. V. (1980). Some students' ideas on the median and the mode. Teaching Statistics 2(2)";
const groth =
  "Groth, R. E. & Bergner, J. A. (2006). Preservice elementary teachers' conceptual and procedural knowledge of mean, median, and mode. Mathematical Thinking and Learning 8(1)";
const batanero =
  "Batanero, C., Godino, J. D., Vallecillos, A., Green, D. R. & Holmes, P. (1994). Errors and difficulties in understanding elementary statistical concepts. International Journal of Mathematical Education in Science and Technology 25(4)";

/** Misconceptions about the measures of a list of numbers. The rules stand in `statistics.rules.models.ts`. */
export const statisticsMisconceptions: readonly Misconception[] = [
  ...meanMisconceptions,
  {
    id: "median-not-sorted",
    name: {
      en: "takes the middle of the list as it is written",
      es: "toma el centro de la lista tal como está escrita",
    },
    example: { from: "median of 9, 1, 2, 5, 7", wrong: "median = 2", right: "median = 5" },
    ask: {
      en: "In what order must the values {data} stand before you look for the middle?",
      es: "¿En qué orden tienen que estar los datos {data} antes de buscar el centro?",
    },
    source: zawojewski,
    skill: "statistics.median",
  },
  {
    id: "median-one-of-two",
    name: { en: "takes only one of the two middle values", es: "toma solo uno de los dos datos centrales" },
    example: { from: "median of 2, 4, 6, 9", wrong: "median = 4", right: "median = 5" },
    ask: {
      en: "Are there as many values of {data} below {made} as above it?",
      es: "¿Hay tantos datos de {data} por debajo de {made} como por encima?",
    },
    source: zawojewski,
    skill: "statistics.median",
  },
  {
    id: "median-drops-repeats",
    name: { en: "leaves repeated values out", es: "quita los datos repetidos" },
    example: { from: "median of 2, 2, 2, 5, 7", wrong: "median = 5", right: "median = 2" },
    ask: {
      en: "When a value occurs more than once in {data}, does each of them keep its place in the row?",
      es: "Si un dato aparece más de una vez en {data}, ¿conserva cada uno su lugar en la fila?",
    },
    source: groth,
    skill: "statistics.median",
  },
  {
    id: "median-of-extremes",
    name: {
      en: "takes the middle between the smallest and the largest value",
      es: "toma el punto medio entre el menor y el mayor",
    },
    example: { from: "median of 1, 2, 9", wrong: "median = 5", right: "median = 2" },
    ask: {
      en: "How many of the values {data} lie below {made}, and how many above?",
      es: "¿Cuántos de los datos {data} están por debajo de {made} y cuántos por encima?",
    },
    source: barr,
    skill: "statistics.median",
  },
  {
    id: "mean-for-median",
    name: { en: "gives the mean in place of the median", es: "da la media en lugar de la mediana" },
    example: { from: "median of 1, 2, 9", wrong: "median = 4", right: "median = 2" },
    ask: {
      en: "Is the median of {data} an equal share, or the value that has half of the others on each side?",
      es: "¿La mediana de {data} es un reparto igual, o el valor con la mitad de los demás a cada lado?",
    },
    source: zawojewski,
    skill: "statistics.median",
  },
  {
    id: "mode-one-of-several",
    name: { en: "gives only one of several modes", es: "da solo una de varias modas" },
    example: { from: "mode of 2, 2, 5, 5, 7", wrong: "mode = 2", right: "mode = 2, 5" },
    ask: {
      en: "Does any other value in {data} occur as often as {made}?",
      es: "¿Hay en {data} otro valor que aparezca tantas veces como {made}?",
    },
    source: groth,
    skill: "statistics.mode",
  },
  {
    id: "mode-as-frequency",
    name: {
      en: "gives how often the mode occurs in place of the mode",
      es: "da cuántas veces aparece la moda en lugar de la moda",
    },
    example: { from: "mode of 4, 4, 4, 7, 9", wrong: "mode = 3", right: "mode = 4" },
    ask: {
      en: "Is {made} a value of {data}, or is it how often one of them occurs?",
      es: "¿{made} es un valor de {data}, o es cuántas veces aparece uno de ellos?",
    },
    source: barr,
    skill: "statistics.mode",
  },
  {
    id: "mode-as-largest",
    name: { en: "takes the largest value for the mode", es: "toma el valor mayor como moda" },
    example: { from: "mode of 3, 3, 5, 8", wrong: "mode = 8", right: "mode = 3" },
    ask: {
      en: "How often does {made} occur in {data}, compared with the others?",
      es: "¿Cuántas veces aparece {made} en {data}, comparado con los demás?",
    },
    source: groth,
    skill: "statistics.mode",
  },
  {
    id: "mode-zero-for-none",
    name: {
      en: "says that the mode is 0 where there is none",
      es: "dice que la moda es 0 cuando no hay moda",
    },
    example: { from: "mode of 2, 5, 7", wrong: "mode = 0", right: "no mode" },
    ask: {
      en: "Is {made} one of the values {data}?",
      es: "¿{made} es uno de los datos {data}?",
    },
    source: batanero,
    skill: "statistics.mode",
  },
  {
    id: "range-as-largest",
    name: { en: "gives the largest value as the range", es: "da el valor mayor como rango" },
    example: { from: "range of 3, 5, 9", wrong: "range = 9", right: "range = 6" },
    ask: {
      en: "Does {made} tell how far apart the values {data} are, or where one of them lies?",
      es: "¿{made} dice a qué distancia están los datos {data}, o dónde está uno de ellos?",
    },
    source: batanero,
    skill: "statistics.range",
  },
  {
    id: "range-not-sorted",
    name: {
      en: "compares the first and the last value of the list",
      es: "compara el primer dato y el último de la lista",
    },
    example: { from: "range of 4, 9, 2, 7", wrong: "range = 3", right: "range = 7" },
    ask: {
      en: "Which two of the values {data} lie furthest apart?",
      es: "¿Qué dos de los datos {data} están más alejados?",
    },
    source: batanero,
    skill: "statistics.range",
  },
  {
    id: "range-sign-lost",
    name: {
      en: "leaves out the minus sign of the smallest value",
      es: "olvida el signo menos del valor menor",
    },
    example: { from: "range of -2, 3, 9", wrong: "range = 7", right: "range = 11" },
    ask: {
      en: "On a number line, how far is it from the smallest of {data} to 0, and from there to the largest?",
      es: "En la recta numérica, ¿cuánto hay del menor de {data} al 0, y de ahí al mayor?",
    },
    source: batanero,
    skill: "statistics.range",
  },
];
