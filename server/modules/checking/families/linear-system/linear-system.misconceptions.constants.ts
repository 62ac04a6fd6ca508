import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const johari =
  "Johari, P. M. A. R. P. & Shahrill, M. (2020). The common errors in the learning of the simultaneous equations. Infinity Journal of Mathematics Education 9(2)";
const filloy =
  "Filloy, E., Rojano, T. & Solares, A. (2010). Problems dealing with unknown quantities and two different levels of representing unknowns. Journal for Research in Mathematics Education 41(1)";
const sleeman =
  "Sleeman, D. (1984). An attempt to understand students' understanding of basic algebra. Cognitive Science 8";
const payne =
  "Payne, S. J. & Squibb, H. R. (1990). Algebra mal-rules and cognitive accounts of error. Cognitive Science 14";
const haggstrom =
  "Häggström, J. (2008). Teaching systems of linear equations in Sweden and China. University of Gothenburg";

/** Misconceptions about two equations in two unknowns. The rules stand in `linear-system.rules.models.ts`. */
export const systemMisconceptions: readonly Misconception[] = [
  {
    id: "system-values-swapped",
    name: { en: "gives the two unknowns each other's value", es: "da a cada incógnita el valor de la otra" },
    example: { from: "x + 2y = 7, x - y = 1", wrong: "x = 2, y = 3", right: "x = 3, y = 2" },
    ask: {
      en: "Which of your two values belongs to {first}, and does putting it in make both equations true?",
      es: "¿Cuál de tus dos valores es el de {first}, y al ponerlo son verdaderas las dos ecuaciones?",
    },
    source: haggstrom,
    skill: "systems.elimination",
  },
  {
    id: "subtracts-part-of-equation",
    name: {
      en: "subtracts some terms of an equation and adds the others",
      es: "resta unos términos de una ecuación y suma los demás",
    },
    example: { from: "2x + 3y = 12, 2x - y = 4", wrong: "2y = 8", right: "4y = 8" },
    ask: {
      en: "When {second} is taken away from {first}, what happens to the sign of each of its terms?",
      es: "Al restar {second} de {first}, ¿qué pasa con el signo de cada uno de sus términos?",
    },
    source: johari,
    skill: "systems.elimination",
  },
  {
    id: "adds-to-eliminate-same-signs",
    name: {
      en: "adds the equations where equal terms do not cancel",
      es: "suma las ecuaciones donde los términos iguales no se anulan",
    },
    example: { from: "3x + y = 10, 2x + y = 7", wrong: "5x = 17", right: "x = 3" },
    ask: {
      en: "What do the two terms with {letter} come to when you add {first} and {second}?",
      es: "¿Cuánto dan los dos términos con {letter} al sumar {first} y {second}?",
    },
    source: johari,
    skill: "systems.elimination",
  },
  {
    id: "multiplies-one-side-of-equation",
    name: { en: "multiplies only one side of an equation", es: "multiplica solo un lado de una ecuación" },
    example: { from: "2x + y = 7, 3x - 2y = 0", wrong: "4x + 2y = 7", right: "4x + 2y = 14" },
    ask: {
      en: "When {equation} is multiplied by {factor}, which of its terms have to change?",
      es: "Al multiplicar {equation} por {factor}, ¿qué términos tienen que cambiar?",
    },
    source: johari,
    skill: "systems.elimination",
  },
  {
    id: "substitution-without-brackets",
    name: {
      en: "puts a sum in for a letter without brackets",
      es: "pone una suma en lugar de una letra sin paréntesis",
    },
    example: { from: "y = 5 - x, 2x + 3y = 12", wrong: "2x + 15 - x = 12", right: "2x + 3(5 - x) = 12" },
    ask: {
      en: "In {equation}, does the number in front of {letter} multiply all of {expression} or only its first term?",
      es: "En {equation}, ¿el número delante de {letter} multiplica todo {expression} o solo su primer término?",
    },
    source: filloy,
    skill: "systems.substitution",
  },
  {
    id: "isolates-without-changing-sign",
    name: {
      en: "moves a term over without changing its sign",
      es: "pasa un término al otro lado sin cambiarle el signo",
    },
    example: { from: "x + y = 5, 2x - 3y = 5", wrong: "y = 5 + x", right: "y = 5 - x" },
    ask: {
      en: "What do you do to both sides of {equation} so that {letter} stands alone?",
      es: "¿Qué haces en los dos lados de {equation} para que {letter} quede sola?",
    },
    source: sleeman,
    skill: "systems.substitution",
  },
  {
    id: "coefficient-undone-wrongly",
    name: {
      en: "undoes a multiplication by subtracting or multiplying",
      es: "deshace una multiplicación restando o multiplicando",
    },
    example: { from: "2x + 3y = 22, 2x - y = 2", wrong: "y = 16", right: "y = 5" },
    ask: {
      en: "In {equation}, what does the number do to {letter}, and which operation undoes that?",
      es: "En {equation}, ¿qué le hace el número a {letter}, y qué operación lo deshace?",
    },
    source: payne,
    skill: "systems.elimination",
  },
  {
    id: "fits-one-equation-only",
    name: {
      en: "takes values that fit only one of the equations",
      es: "toma valores que cumplen solo una de las ecuaciones",
    },
    example: { from: "x + y = 5, x - y = 1", wrong: "x = 4, y = 1", right: "x = 3, y = 2" },
    ask: {
      en: "Your values make one equation true: what happens when you put them into {equation}?",
      es: "Tus valores hacen verdadera una ecuación: ¿qué pasa al ponerlos en {equation}?",
    },
    source: haggstrom,
    skill: "systems.elimination",
  },
];
