import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const tanSisman =
  "Tan Sisman, G. & Aksu, M. (2016). A study on sixth grade students' misconceptions and errors in spatial measurement: length, area, and volume. International Journal of Science and Mathematics Education 14";
const woodward =
  "Woodward, E. & Byrd, F. (1983). Area: Included topic, neglected concept. School Science and Mathematics 83(4)";
const kidman =
  "Kidman, G. & Cooper, T. J. (1997). Area integration rules for grades 4, 6, and 8 students. In Proceedings of PME 21";
const baturo =
  "Baturo, A. & Nason, R. (1996). Student teachers' subject matter knowledge within the domain of area measurement. Educational Studies in Mathematics 31";
const gutierrez =
  "Gutiérrez, A. & Jaime, A. (1999). Preservice primary teachers' understanding of the concept of altitude of a triangle. Journal of Mathematics Teacher Education 2";
const movshovitz =
  "Movshovitz-Hadar, N., Zaslavsky, O. & Inbar, S. (1987). An empirical classification model for errors in high school mathematics. Journal for Research in Mathematics Education 18(1)";
const matz =
  "Matz, M. (1982). Towards a process model for high school algebra errors. In Intelligent Tutoring Systems";

/** Misconceptions about plane shapes and Pythagoras. The rules stand in `geometry.rules.models.ts`. */
export const flatMisconceptions: readonly Misconception[] = [
  {
    id: "perimeter-for-area",
    name: {
      en: "goes round the shape where the area is asked for",
      es: "recorre el borde cuando se pide el área",
    },
    example: {
      from: "area of a rectangle with length 8 cm and width 5 cm",
      wrong: "A = 26",
      right: "A = 40",
    },
    ask: {
      en: "Does your calculation count little squares that cover the shape, or steps along its edge?",
      es: "¿Tu cálculo cuenta cuadraditos que cubren la figura, o pasos a lo largo de su borde?",
    },
    source: woodward,
    skill: "geometry.area",
  },
  {
    id: "area-for-perimeter",
    name: {
      en: "covers the shape where the perimeter is asked for",
      es: "cubre la figura cuando se pide el perímetro",
    },
    example: {
      from: "perimeter of a rectangle with length 8 cm and width 5 cm",
      wrong: "P = 40",
      right: "P = 26",
    },
    ask: {
      en: "If an ant walks once round the edge, which sides does it walk along?",
      es: "Si una hormiga da una vuelta por el borde, ¿por qué lados pasa?",
    },
    source: woodward,
    skill: "geometry.perimeter",
  },
  {
    id: "sides-left-out",
    name: { en: "takes only the sides that carry a number", es: "toma solo los lados que llevan un número" },
    example: {
      from: "perimeter of a rectangle with length 8 cm and width 5 cm",
      wrong: "P = 13",
      right: "P = 26",
    },
    ask: {
      en: "How many sides does the whole edge have, and how many of them are in your sum?",
      es: "¿Cuántos lados tiene todo el borde, y cuántos de ellos están en tu suma?",
    },
    source: tanSisman,
    skill: "geometry.perimeter",
  },
  {
    id: "half-forgotten",
    name: { en: "forgets the half", es: "olvida la mitad" },
    example: { from: "area of a triangle with base 8 cm and height 6 cm", wrong: "A = 48", right: "A = 24" },
    ask: {
      en: "Which shape has exactly the area you worked out, and how does yours fit into it?",
      es: "¿Qué figura tiene exactamente el área que calculaste, y cómo cabe la tuya en ella?",
    },
    source: tanSisman,
    skill: "geometry.area",
  },
  {
    id: "slanted-side-as-height",
    name: { en: "takes a slanted side for the height", es: "toma un lado inclinado como altura" },
    example: {
      from: "area of a parallelogram with base 8 cm, height 4 cm and side 5 cm",
      wrong: "A = 40",
      right: "A = 32",
    },
    ask: {
      en: "Which of the given lengths stands at a right angle to the base?",
      es: "¿Cuál de las longitudes dadas forma un ángulo recto con la base?",
    },
    source: gutierrez,
    skill: "geometry.area",
  },
  {
    id: "side-by-subtracting",
    name: { en: "subtracts where a product is to be undone", es: "resta donde hay que deshacer un producto" },
    example: {
      from: "width of a rectangle with area 40 cm^2 and length 8 cm",
      wrong: "w = 32",
      right: "w = 5",
    },
    ask: {
      en: "If you put your answer back in, do you get the number that is given?",
      es: "Si pones tu respuesta en la fórmula, ¿sale el número dado?",
    },
    source: kidman,
    skill: "geometry.area",
  },
  {
    id: "parts-multiplied-across",
    name: {
      en: "joins the sides of the parts before multiplying",
      es: "une los lados de las partes antes de multiplicar",
    },
    example: {
      from: "area of a shape made of two rectangles 8 cm by 5 cm and 3 cm by 2 cm",
      wrong: "A = 77",
      right: "A = 46",
    },
    ask: {
      en: "How many squares does each rectangle hold by itself?",
      es: "¿Cuántos cuadraditos tiene cada rectángulo por separado?",
    },
    source: kidman,
    skill: "geometry.area",
  },
  {
    id: "circle-formulas-swapped",
    name: {
      en: "swaps circumference and area of a circle",
      es: "confunde la longitud de la circunferencia con el área del círculo",
    },
    example: { from: "area of a circle with radius 3 cm", wrong: "A = 6pi", right: "A = 9pi" },
    ask: {
      en: "Which rule has a length times a length in it, and which has only one length?",
      es: "¿Qué fórmula tiene una longitud por otra longitud, y cuál tiene solo una longitud?",
    },
    source: baturo,
    skill: "geometry.circle",
  },
  {
    id: "diameter-as-radius",
    name: { en: "takes the diameter for the radius", es: "toma el diámetro como radio" },
    example: { from: "area of a circle with diameter 10 cm", wrong: "A = 100pi", right: "A = 25pi" },
    ask: {
      en: "Does the given length go right across, or from the middle to the edge?",
      es: "¿La longitud dada va de lado a lado, o del centro al borde?",
    },
    source: tanSisman,
    skill: "geometry.circle",
  },
  {
    id: "radius-as-diameter",
    name: { en: "takes the radius for the diameter", es: "toma el radio como diámetro" },
    example: { from: "circumference of a circle with radius 3 cm", wrong: "C = 3pi", right: "C = 6pi" },
    ask: {
      en: "How many radii fit right across the circle?",
      es: "¿Cuántos radios caben de lado a lado del círculo?",
    },
    source: tanSisman,
    skill: "geometry.circle",
  },
  {
    id: "pi-squared-with-radius",
    name: { en: "squares pi together with the radius", es: "eleva al cuadrado pi junto con el radio" },
    example: { from: "area of a circle with radius 3 cm", wrong: "A = 9pi^2", right: "A = 9pi" },
    ask: {
      en: "In the rule for the area, what exactly does the little 2 belong to?",
      es: "En la fórmula del área, ¿a qué pertenece exactamente el pequeño 2?",
    },
    source: movshovitz,
    skill: "geometry.circle",
  },
  {
    id: "squared-as-doubled",
    name: {
      en: "multiplies by the exponent instead of raising",
      es: "multiplica por el exponente en lugar de elevar",
    },
    example: { from: "area of a square with side 5 cm", wrong: "A = 10", right: "A = 25" },
    ask: {
      en: "What does the little number up high say: how often is the number a factor, or what is it multiplied by?",
      es: "¿Qué dice el numerito de arriba: cuántas veces aparece el número como factor, o por cuánto se multiplica?",
    },
    source: movshovitz,
    skill: "geometry.area",
  },
  {
    id: "root-as-half",
    name: { en: "halves instead of taking the root", es: "divide entre dos en lugar de sacar la raíz" },
    example: { from: "side of a square with area 49 cm^2", wrong: "s = 49/2", right: "s = 7" },
    ask: {
      en: "If you multiply your answer by itself, what do you get?",
      es: "Si multiplicas tu respuesta por sí misma, ¿qué obtienes?",
    },
    source: movshovitz,
    skill: "geometry.pythagoras",
  },
  {
    id: "root-forgotten",
    name: { en: "stops at the square", es: "se queda en el cuadrado" },
    example: {
      from: "hypotenuse of a right triangle with legs 6 cm and 8 cm",
      wrong: "c = 100",
      right: "c = 10",
    },
    ask: {
      en: "Is the number you found the length itself, or the length multiplied by itself?",
      es: "¿El número que encontraste es la longitud, o la longitud multiplicada por sí misma?",
    },
    source: movshovitz,
    skill: "geometry.pythagoras",
  },
  {
    id: "sides-without-squares",
    name: {
      en: "adds or subtracts the sides instead of their squares",
      es: "suma o resta los lados en lugar de sus cuadrados",
    },
    example: {
      from: "hypotenuse of a right triangle with legs 6 cm and 8 cm",
      wrong: "c = 14",
      right: "c = 10",
    },
    ask: {
      en: "Would the direct way across really be as long as your number says, compared with walking along the other two sides?",
      es: "¿El camino directo mediría lo que dice tu número, comparado con ir por los otros dos lados?",
    },
    source: matz,
    skill: "geometry.pythagoras",
  },
  {
    id: "hypotenuse-mixed-up",
    name: { en: "mixes up the longest side with a leg", es: "confunde el lado más largo con un cateto" },
    example: {
      from: "leg of a right triangle with leg 6 cm and hypotenuse 10 cm",
      wrong: "b = sqrt(136)",
      right: "b = 8",
    },
    ask: {
      en: "Which side lies across from the right angle, and is your answer longer or shorter than it?",
      es: "¿Qué lado está frente al ángulo recto, y tu respuesta es más larga o más corta que él?",
    },
    source: movshovitz,
    skill: "geometry.pythagoras",
  },
];
