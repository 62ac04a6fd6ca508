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
const barr = "Barr, G. V. (1980). Some students' ideas on the median and the mode. Teaching Statistics 2(2)";
const groth =
  "Groth, R. E. & Bergner, J. A. (2006). Preservice elementary teachers' conceptual and procedural knowledge of mean, median, and mode. Mathematical Thinking and Learning 8(1)";
const batanero =
  "Batanero, C., Godino, J. D., Vallecillos, A., Green, D. R. & Holmes, P. (1994). Errors and difficulties in understanding elementary statistical concepts. International Journal of Mathematical Education in Science and Technology 25(4)";

/** Misconceptions about the measures of a list of numbers. The rules stand in `statistics.rules.models.ts`. */
export const statisticsMisconceptions: readonly Misconception[] = [
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
