import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const pollatsek =
  "Pollatsek, A., Lima, S. & Well, A. D. (1981). Concept or computation: Students' understanding of the mean. Educational Studies in Mathematics 12(2)";
const strauss =
  "Strauss, S. & Bichler, E. (1988). The development of children's concepts of the arithmetic average. Journal for Research in Mathematics Education 19(1)";
const mokros =
  "Mokros, J. & Russell, S. J. (1995). Children's concepts of average and representativeness. Journal for Research in Mathematics Education 26(1)";
const cai =
  "Cai, J. (1998). Exploring students' conceptual understanding of the averaging algorithm. School Science and Mathematics 98(2)";
const zawojewski =
  "Zawojewski, J. S. & Shaughnessy, J. M. (2000). Mean and median: Are they really so easy? Mathematics Teaching in the Middle School 5(7)";
const groth =
  "Groth, R. E. & Bergner, J. A. (2006). Preservice elementary teachers' conceptual and procedural knowledge of mean, median, and mode. Mathematical Thinking and Learning 8(1)";

/** Misconceptions about means. The rules stand in `statistics.rules.models.ts`. */
export const meanMisconceptions: readonly Misconception[] = [
  {
    id: "mean-not-divided",
    name: { en: "adds the values and stops there", es: "suma los datos y se queda ahí" },
    example: { from: "mean of 2, 5, 8", wrong: "mean = 15", right: "mean = 5" },
    ask: {
      en: "Could each of the values {data} be as large as {made} if they were all made equal?",
      es: "Si todos los datos {data} se hicieran iguales, ¿podría cada uno ser tan grande como {made}?",
    },
    source: pollatsek,
    skill: "statistics.mean",
  },
  {
    id: "mean-ignores-zero",
    name: { en: "leaves out the zero when counting", es: "no cuenta el cero" },
    example: { from: "mean of 4, 0, 8", wrong: "mean = 6", right: "mean = 4" },
    ask: {
      en: "Which of the values {data} did you count, and does a 0 share in the total too?",
      es: "¿Cuáles de los datos {data} contaste, y un 0 también participa en el reparto?",
    },
    source: strauss,
    skill: "statistics.mean",
  },
  {
    id: "mean-divided-by-two",
    name: { en: "always divides by two", es: "divide siempre entre dos" },
    example: { from: "mean of 2, 5, 8", wrong: "mean = 7.5", right: "mean = 5" },
    ask: {
      en: "Among how many values is the total of {data} shared?",
      es: "¿Entre cuántos datos se reparte el total de {data}?",
    },
    source: mokros,
    skill: "statistics.mean",
  },
  {
    id: "mean-counts-different-values",
    name: { en: "counts repeated values only once", es: "cuenta los datos repetidos solo una vez" },
    example: { from: "mean of 2, 2, 5, 7", wrong: "mean = 16/3", right: "mean = 4" },
    ask: {
      en: "When a value occurs twice in {data}, how often does it count?",
      es: "Si un dato aparece dos veces en {data}, ¿cuántas veces cuenta?",
    },
    source: groth,
    skill: "statistics.mean",
  },
  {
    id: "mean-count-off-by-one",
    name: {
      en: "divides by one less than there are values",
      es: "divide entre un dato menos de los que hay",
    },
    example: { from: "mean of 1, 2, 7, 14", wrong: "mean = 8", right: "mean = 6" },
    ask: {
      en: "How many values are there in {data} when you point at each one?",
      es: "¿Cuántos datos hay en {data} si señalas cada uno?",
    },
    source: cai,
    skill: "statistics.mean",
  },
  {
    id: "mean-of-extremes",
    name: {
      en: "takes the middle between the smallest and the largest value",
      es: "toma el punto medio entre el menor y el mayor",
    },
    example: { from: "mean of 2, 3, 10", wrong: "mean = 6", right: "mean = 5" },
    ask: {
      en: "Did all of the values {data} have a say in your result, or only two of them?",
      es: "¿Cuentan en tu resultado todos los datos {data}, o solo dos?",
    },
    source: mokros,
    skill: "statistics.mean",
  },
  {
    id: "median-for-mean",
    name: { en: "gives the median in place of the mean", es: "da la mediana en lugar de la media" },
    example: { from: "mean of 2, 3, 10", wrong: "mean = 3", right: "mean = 5" },
    ask: {
      en: "Is the mean of {data} the value in the middle, or the share each would get if all were made equal?",
      es: "¿La media de {data} es el valor del centro, o lo que tocaría a cada uno si todos fueran iguales?",
    },
    source: zawojewski,
    skill: "statistics.mean",
  },
  {
    id: "missing-is-the-mean",
    name: { en: "takes the mean for the missing value", es: "toma la media como dato que falta" },
    example: { from: "mean of 4, 7, x is 6, find x", wrong: "x = 6", right: "x = 7" },
    ask: {
      en: "If {letter} were {made}, what would the values add up to, and is that enough for a mean of {mean}?",
      es: "Si {letter} fuera {made}, ¿cuánto sumarían los datos, y bastaría para una media de {mean}?",
    },
    source: cai,
    skill: "statistics.missing-value",
  },
  {
    id: "missing-not-counted",
    name: { en: "does not count the missing value itself", es: "no cuenta el dato que falta" },
    example: { from: "mean of 5, 6, x is 7, find x", wrong: "x = 3", right: "x = 10" },
    ask: {
      en: "How many values share in the mean {mean}, with {letter} among them?",
      es: "¿Cuántos datos entran en la media {mean}, contando {letter}?",
    },
    source: cai,
    skill: "statistics.missing-value",
  },
  {
    id: "missing-known-not-taken-away",
    name: {
      en: "gives the total of all values as the missing one",
      es: "da el total de los datos como el dato que falta",
    },
    example: { from: "mean of 4, 7, x is 6, find x", wrong: "x = 18", right: "x = 7" },
    ask: {
      en: "Is {made} one value, or what all of them add up to?",
      es: "¿{made} es un solo dato, o lo que suman todos?",
    },
    source: pollatsek,
    skill: "statistics.missing-value",
  },
  {
    id: "weights-ignored",
    name: {
      en: "averages the values as if each counted the same",
      es: "promedia los valores como si todos contaran igual",
    },
    example: { from: "weighted mean of 80, 90 with weights 2, 3", wrong: "mean = 85", right: "mean = 86" },
    ask: {
      en: "Do the values {data} all count the same, when the weights are {weights}?",
      es: "¿Cuentan igual todos los valores {data}, si los pesos son {weights}?",
    },
    source: pollatsek,
    skill: "statistics.weighted-mean",
  },
  {
    id: "weights-not-added",
    name: {
      en: "divides by the number of values in place of the sum of the weights",
      es: "divide entre el número de valores y no entre la suma de los pesos",
    },
    example: { from: "weighted mean of 80, 90 with weights 2, 3", wrong: "mean = 215", right: "mean = 86" },
    ask: {
      en: "With the weights {weights}, how many times in all is a value counted?",
      es: "Con los pesos {weights}, ¿cuántas veces se cuenta un valor en total?",
    },
    source: pollatsek,
    skill: "statistics.weighted-mean",
  },
];
