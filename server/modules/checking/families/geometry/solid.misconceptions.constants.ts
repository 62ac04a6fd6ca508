import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const benHaim =
  "Ben-Haim, D., Lappan, G. & Houang, R. T. (1985). Visualizing rectangular solids made of small cubes: Analyzing and effecting students' performance. Educational Studies in Mathematics 16";
const battista =
  "Battista, M. T. & Clements, D. H. (1996). Students' understanding of three-dimensional rectangular arrays of cubes. Journal for Research in Mathematics Education 27(3)";
const vergnaud =
  "Vergnaud, G. (1983). Multiplicative structures. In Acquisition of Mathematics Concepts and Processes";
const dorkoVolume =
  "Dorko, A. & Speer, N. M. (2013). Calculus students' understanding of volume. Investigations in Mathematics Learning 6(2)";
const dorkoUnits =
  "Dorko, A. & Speer, N. (2015). Calculus students' understanding of area and volume units. Investigations in Mathematics Learning 8(1)";
const movshovitz =
  "Movshovitz-Hadar, N., Zaslavsky, O. & Inbar, S. (1987). An empirical classification model for errors in high school mathematics. Journal for Research in Mathematics Education 18(1)";

/** Misconceptions about solids and about units. The rules stand in `geometry.rules.models.ts`. */
export const solidMisconceptions: readonly Misconception[] = [
  {
    id: "volume-as-sum",
    name: { en: "adds lengths to get a volume", es: "suma longitudes para obtener un volumen" },
    example: {
      from: "volume of a cuboid with length 3 cm, width 4 cm and height 5 cm",
      wrong: "V = 12",
      right: "V = 60",
    },
    ask: {
      en: "How many little cubes lie in the bottom layer, and how many layers are there?",
      es: "¿Cuántos cubitos hay en la capa de abajo, y cuántas capas hay?",
    },
    source: vergnaud,
    skill: "geometry.volume",
  },
  {
    id: "third-forgotten",
    name: { en: "forgets the third", es: "olvida el tercio" },
    example: {
      from: "volume of a cone with radius 3 cm and height 7 cm",
      wrong: "V = 63pi",
      right: "V = 21pi",
    },
    ask: {
      en: "Which solid has exactly the volume you worked out: one that comes to a point, or one with the same top and bottom?",
      es: "¿Qué cuerpo tiene exactamente el volumen que calculaste: uno que acaba en punta, o uno con la misma base arriba y abajo?",
    },
    source: movshovitz,
    skill: "geometry.volume",
  },
  {
    id: "surface-for-volume",
    name: {
      en: "covers the outside where the volume is asked for",
      es: "cubre el exterior cuando se pide el volumen",
    },
    example: {
      from: "volume of a cuboid with length 3 cm, width 4 cm and height 5 cm",
      wrong: "V = 94",
      right: "V = 60",
    },
    ask: {
      en: "Does your calculation fill the solid with cubes, or wrap it in squares?",
      es: "¿Tu cálculo llena el cuerpo con cubitos, o lo envuelve con cuadraditos?",
    },
    source: dorkoVolume,
    skill: "geometry.volume",
  },
  {
    id: "volume-for-surface",
    name: {
      en: "fills the solid where the surface is asked for",
      es: "llena el cuerpo cuando se pide la superficie",
    },
    example: {
      from: "surface area of a cuboid with length 3 cm, width 4 cm and height 5 cm",
      wrong: "S = 60",
      right: "S = 94",
    },
    ask: {
      en: "To wrap the solid in paper, do you need to know what fits inside, or how big each face is?",
      es: "Para envolver el cuerpo con papel, ¿necesitas saber cuánto cabe dentro, o cuánto mide cada cara?",
    },
    source: dorkoVolume,
    skill: "geometry.surface",
  },
  {
    id: "faces-left-out",
    name: { en: "counts only the faces that can be seen", es: "cuenta solo las caras que se ven" },
    example: {
      from: "surface area of a cuboid with length 3 cm, width 4 cm and height 5 cm",
      wrong: "S = 47",
      right: "S = 94",
    },
    ask: {
      en: "How many faces does the solid have, with those at the back and below, and how many did you count?",
      es: "¿Cuántas caras tiene el cuerpo, con las de atrás y la de abajo, y cuántas contaste?",
    },
    source: benHaim,
    skill: "geometry.surface",
  },
  {
    id: "base-left-out",
    name: { en: "leaves out a base", es: "deja fuera una base" },
    example: {
      from: "surface area of a cylinder with radius 3 cm and height 5 cm",
      wrong: "S = 30pi",
      right: "S = 48pi",
    },
    ask: {
      en: "If you unfold the whole solid flat, which pieces do you see?",
      es: "Si despliegas todo el cuerpo sobre la mesa, ¿qué piezas ves?",
    },
    source: battista,
    skill: "geometry.surface",
  },
  {
    id: "layer-subtracted",
    name: {
      en: "subtracts from the volume where it should be divided",
      es: "resta del volumen donde hay que dividir",
    },
    example: {
      from: "height of a cuboid with volume 60 cm^3, length 5 cm and width 4 cm",
      wrong: "h = 40",
      right: "h = 3",
    },
    ask: {
      en: "If one layer is taken out again and again, how often can you do that until nothing is left?",
      es: "Si quitas una capa una y otra vez, ¿cuántas veces puedes hacerlo hasta que no quede nada?",
    },
    source: battista,
    skill: "geometry.volume",
  },
  {
    id: "unit-of-another-kind",
    name: { en: "gives the number a unit of another kind", es: "da al número una unidad de otro tipo" },
    example: {
      from: "area of a rectangle with length 8 cm and width 5 cm",
      wrong: "A = 40 cm",
      right: "A = 40 cm^2",
    },
    ask: {
      en: "The number fits. What is being counted here: bits of a line, little squares, or little cubes?",
      es: "El número está bien. ¿Qué se cuenta aquí: trocitos de línea, cuadraditos o cubitos?",
    },
    source: dorkoUnits,
    skill: "geometry.area",
  },
];
