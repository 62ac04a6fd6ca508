import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const stump =
  "Stump, S. (1999). Secondary mathematics teachers' knowledge of slope. Mathematics Education Research Journal 11(2)";
const cho =
  "Cho, P. & Nagle, C. (2017). Procedural and conceptual difficulties with slope. International Journal of Research in Education and Science 3(1)";
const barr = "Barr, G. (1980). Graphs, gradients and intercepts. Mathematics in School 9(1)";
const moschkovich =
  "Moschkovich, J. N. (1999). Students' use of the x-intercept as an instance of a transitional conception. Educational Studies in Mathematics 37";
const schoenfeld =
  "Schoenfeld, A. H., Smith, J. P. & Arcavi, A. (1993). Learning: The microgenetic analysis of one student's evolving understanding. In Advances in Instructional Psychology 4";
const leinhardt =
  "Leinhardt, G., Zaslavsky, O. & Stein, M. K. (1990). Functions, graphs, and graphing. Review of Educational Research 60(1)";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";

/** Misconceptions about slopes and lines. The rules stand in `line.rules.models.ts`. */
export const lineMisconceptions: readonly Misconception[] = [
  {
    id: "slope-run-over-rise",
    name: { en: "divides the run by the rise", es: "divide el avance horizontal entre el vertical" },
    example: { from: "slope through (1, 2) and (3, 8)", wrong: "m = 1/3", right: "m = 3" },
    ask: {
      en: "Going from {first} to {second}, which change tells how steep it is per one step to the right?",
      es: "Al ir de {first} a {second}, ¿qué cambio dice cuánto sube por cada paso a la derecha?",
    },
    source: cho,
    skill: "lines.slope",
  },
  {
    id: "slope-order-mixed",
    name: {
      en: "takes the points in one order above and in the other below",
      es: "toma los puntos en un orden arriba y en otro abajo",
    },
    example: { from: "slope through (1, 2) and (3, 8)", wrong: "m = -3", right: "m = 3" },
    ask: {
      en: "Between {first} and {second}, from which point did you start above the line, and from which below it?",
      es: "Entre {first} y {second}, ¿desde qué punto empezaste arriba de la raya, y desde cuál abajo?",
    },
    source: cho,
    skill: "lines.slope",
  },
  {
    id: "slope-coordinate-sign-lost",
    name: {
      en: "loses a sign when a negative coordinate is subtracted",
      es: "pierde un signo al restar una coordenada negativa",
    },
    example: { from: "slope through (1, -2) and (3, 8)", wrong: "m = 3", right: "m = 5" },
    ask: {
      en: "How far is it from one coordinate of {first} to that of {second} when one of them is below zero?",
      es: "¿Qué distancia hay de una coordenada de {first} a la de {second} si una está bajo cero?",
    },
    source: cho,
    skill: "lines.slope",
  },
  {
    id: "slope-as-rise",
    name: {
      en: "takes the change in height alone for the slope",
      es: "toma como pendiente solo el cambio de altura",
    },
    example: { from: "slope through (1, 2) and (3, 8)", wrong: "m = 6", right: "m = 3" },
    ask: {
      en: "From {first} to {second}, how many steps to the right did it take to climb that much?",
      es: "De {first} a {second}, ¿cuántos pasos a la derecha hicieron falta para subir eso?",
    },
    source: stump,
    skill: "lines.slope",
  },
  {
    id: "slope-from-coefficient-of-x",
    name: {
      en: "takes the number before x for the slope in any form",
      es: "toma el número de x como pendiente en cualquier forma",
    },
    example: { from: "slope of 2x + 3y = 6", wrong: "m = 2", right: "m = -2/3" },
    ask: {
      en: "In which form must {equation} be written before the number before x is the slope?",
      es: "¿En qué forma hay que escribir {equation} para que el número de x sea la pendiente?",
    },
    source: barr,
    skill: "lines.slope-from-equation",
  },
  {
    id: "slope-sign-from-standard-form",
    name: {
      en: "keeps the sign of the x term when solving for y",
      es: "conserva el signo del término con x al despejar y",
    },
    example: { from: "slope of 2x + 3y = 6", wrong: "m = 2/3", right: "m = -2/3" },
    ask: {
      en: "When y is left alone in {equation}, what happens to the term with x?",
      es: "Cuando y queda sola en {equation}, ¿qué pasa con el término con x?",
    },
    source: barr,
    skill: "lines.slope-from-equation",
  },
  {
    id: "slope-upside-down-from-equation",
    name: { en: "divides the coefficients the wrong way round", es: "divide los coeficientes al revés" },
    example: { from: "slope of 2x + 3y = 6", wrong: "m = -3/2", right: "m = -2/3" },
    ask: {
      en: "When {equation} is solved for y, by which number is every term divided?",
      es: "Al despejar y en {equation}, ¿entre qué número se divide cada término?",
    },
    source: cho,
    skill: "lines.slope-from-equation",
  },
  {
    id: "intercept-taken-for-slope",
    name: { en: "exchanges slope and intercept", es: "confunde la pendiente con la ordenada al origen" },
    example: { from: "slope of y = 2x + 5", wrong: "m = 5", right: "m = 2" },
    ask: {
      en: "In {equation}, by how much does y grow when x grows by one?",
      es: "En {equation}, ¿cuánto crece y cuando x crece uno?",
    },
    source: schoenfeld,
    skill: "lines.slope-from-equation",
  },
  {
    id: "intercept-axes-exchanged",
    name: { en: "gives the other axis's intercept", es: "da el corte con el otro eje" },
    example: { from: "y-intercept of 2x + 3y = 6", wrong: "y = 3", right: "y = 2" },
    ask: {
      en: "Where the line of {equation} meets the {axis}-axis, which of the letters is zero?",
      es: "Donde la recta de {equation} corta el eje {axis}, ¿cuál de las letras vale cero?",
    },
    source: moschkovich,
    skill: "lines.intercepts",
  },
  {
    id: "intercept-as-constant",
    name: {
      en: "takes the number alone for the intercept in any form",
      es: "toma el número solo como el corte en cualquier forma",
    },
    example: { from: "y-intercept of 2x + 3y = 6", wrong: "y = 6", right: "y = 2" },
    ask: {
      en: "What is left of {equation} when the other letter is zero, and what does {axis} have to be then?",
      es: "¿Qué queda de {equation} cuando la otra letra es cero, y cuánto tiene que valer {axis}?",
    },
    source: moschkovich,
    skill: "lines.intercepts",
  },
  {
    id: "perpendicular-opposite-only",
    name: {
      en: "only changes the sign of the slope for a perpendicular line",
      es: "solo cambia el signo de la pendiente para una perpendicular",
    },
    example: { from: "line through (1, 2) perpendicular to y = 3x + 1", wrong: "m = -3", right: "m = -1/3" },
    ask: {
      en: "A line of slope {slope} is turned by a right angle: what becomes of its rise and its run?",
      es: "Una recta de pendiente {slope} gira un ángulo recto: ¿qué pasa con lo que sube y lo que avanza?",
    },
    source: cho,
    skill: "lines.parallel-perpendicular",
  },
  {
    id: "perpendicular-reciprocal-only",
    name: {
      en: "only turns the slope upside down for a perpendicular line",
      es: "solo invierte la pendiente para una perpendicular",
    },
    example: { from: "line through (1, 2) perpendicular to y = 3x + 1", wrong: "m = 1/3", right: "m = -1/3" },
    ask: {
      en: "If a line of slope {slope} rises, does a line at a right angle to it rise or fall?",
      es: "Si una recta de pendiente {slope} sube, ¿una en ángulo recto con ella sube o baja?",
    },
    source: cho,
    skill: "lines.parallel-perpendicular",
  },
  {
    id: "perpendicular-as-parallel",
    name: {
      en: "keeps the slope for a perpendicular line",
      es: "conserva la pendiente para una perpendicular",
    },
    example: { from: "line through (1, 2) perpendicular to y = 3x + 1", wrong: "m = 3", right: "m = -1/3" },
    ask: {
      en: "What do lines with the same slope as {equation} look like beside it?",
      es: "¿Cómo se ven junto a {equation} las rectas con su misma pendiente?",
    },
    source: stump,
    skill: "lines.parallel-perpendicular",
  },
  {
    id: "point-signs-kept",
    name: {
      en: "adds the point's coordinates where they are subtracted",
      es: "suma las coordenadas del punto donde se restan",
    },
    example: {
      from: "line through (1, 2) with slope 3",
      wrong: "y + 2 = 3(x + 1)",
      right: "y - 2 = 3(x - 1)",
    },
    ask: {
      en: "Put the coordinates of {point} into your equation: do both sides come to the same?",
      es: "Pon las coordenadas de {point} en tu ecuación: ¿dan lo mismo los dos lados?",
    },
    source: cho,
    skill: "lines.point-slope",
  },
  {
    id: "point-coordinates-exchanged",
    name: { en: "exchanges the coordinates of the point", es: "intercambia las coordenadas del punto" },
    example: {
      from: "line through (1, 2) with slope 3",
      wrong: "y - 1 = 3(x - 2)",
      right: "y - 2 = 3(x - 1)",
    },
    ask: {
      en: "In {point}, which number goes with x and which with y?",
      es: "En {point}, ¿qué número va con x y cuál con y?",
    },
    source: leinhardt,
    skill: "lines.point-slope",
  },
  {
    id: "coordinate-as-intercept",
    name: {
      en: "takes the point's height for the intercept",
      es: "toma la altura del punto como ordenada al origen",
    },
    example: { from: "line through (1, 2) with slope 3", wrong: "y = 3x + 2", right: "y = 3x - 1" },
    ask: {
      en: "Is {point} on the y-axis, or does the line reach that axis at another height?",
      es: "¿Está {point} en el eje y, o la recta llega a ese eje a otra altura?",
    },
    source: schoenfeld,
    skill: "lines.point-slope",
  },
  {
    id: "slope-reaches-first-term-only",
    name: { en: "multiplies only x by the slope", es: "multiplica solo x por la pendiente" },
    example: { from: "line through (4, 9) with slope 3", wrong: "y = 3x + 5", right: "y = 3x - 3" },
    ask: {
      en: "In the bracket beside the slope {slope}, which terms does the slope multiply?",
      es: "En el paréntesis junto a la pendiente {slope}, ¿qué términos multiplica la pendiente?",
    },
    source: matz,
    skill: "lines.point-slope",
  },
];
