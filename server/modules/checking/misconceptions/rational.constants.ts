import type { Misconception } from "./misconceptions.schemas.ts";

const ashlock = "Ashlock, R. B. (2006). Error Patterns in Computation, 9th ed.";
const parker =
  "Parker, M. & Leinhardt, G. (1995). Percent: a privileged proportion. Review of Educational Research 65";
const resnick =
  "Resnick, L. B. et al. (1989). Conceptual bases of arithmetic errors: the case of decimal fractions. Journal for Research in Mathematics Education 20";

/** Misconceptions about fractions, decimals and percent. The recognisers stand in `arithmetic-rules.models.ts`. */
export const rationalMisconceptions: readonly Misconception[] = [
  {
    id: "adds-across-fractions",
    name: {
      en: "adds or subtracts tops and bottoms of fractions separately",
      es: "suma o resta numeradores y denominadores por separado",
    },
    example: { from: "4/5 + 2/3", wrong: "6/8", right: "22/15" },
    ask: {
      en: "Are the pieces in {left} and {right} the same size, and what would make them so?",
      es: "¿Son del mismo tamaño los trozos de {left} y de {right}, y cómo podrían serlo?",
    },
    source: ashlock,
    skill: "arithmetic.fractions",
  },
  {
    id: "keeps-numerators",
    name: {
      en: "changes the denominators but keeps the numerators",
      es: "cambia los denominadores pero conserva los numeradores",
    },
    example: { from: "1/2 + 1/4", wrong: "2/4", right: "3/4" },
    ask: {
      en: "When the bottom of a fraction is changed, what must happen to the top of {left} or {right} so that it stays the same amount?",
      es: "Al cambiar el denominador, ¿qué debe pasar con el numerador de {left} o de {right} para que siga siendo la misma cantidad?",
    },
    source: ashlock,
    skill: "arithmetic.fractions",
  },
  {
    id: "percent-ignored",
    name: { en: "uses the percent as a plain number", es: "usa el porcentaje como un número cualquiera" },
    example: { from: "15% of 80", wrong: "1200", right: "12" },
    ask: {
      en: "Would {from} be more or less than the whole amount, and how do you know?",
      es: "¿{from} sería más o menos que la cantidad entera, y cómo lo sabes?",
    },
    source: parker,
    skill: "arithmetic.percent",
  },
  {
    id: "percent-shift",
    name: {
      en: "moves the decimal point of a percent by the wrong number of places",
      es: "mueve la coma de un porcentaje un número equivocado de lugares",
    },
    example: { from: "5% of 80", wrong: "40", right: "4" },
    ask: {
      en: "What does percent mean, and how would {number} be written as a fraction with that bottom?",
      es: "¿Qué significa por ciento, y cómo se escribiría {number} como fracción con ese denominador?",
    },
    source: parker,
    skill: "arithmetic.percent",
  },
  {
    id: "decimal-parts-added-apart",
    name: {
      en: "adds the parts before and after the point separately",
      es: "suma por separado las partes antes y después del punto",
    },
    example: { from: "0.8 + 0.4", wrong: "0.12", right: "1.2" },
    ask: {
      en: "How many tenths are {left} and {right} together, and what can ten tenths be swapped for?",
      es: "¿Cuántas décimas son {left} y {right} juntos, y por qué se pueden cambiar diez décimas?",
    },
    source: resnick,
    skill: "arithmetic.decimals",
  },
  {
    id: "decimal-places-not-aligned",
    name: {
      en: "lines decimals up by their last digit instead of by place value",
      es: "alinea los decimales por la última cifra en vez de por su valor posicional",
    },
    example: { from: "0.5 + 0.25", wrong: "0.3", right: "0.75" },
    ask: {
      en: "Which digit of {left} and which digit of {right} stand for tenths?",
      es: "¿Qué cifra de {left} y qué cifra de {right} representan décimas?",
    },
    source: resnick,
    skill: "arithmetic.decimals",
  },
  {
    id: "decimal-point-in-product",
    name: {
      en: "puts the decimal point of a product in the wrong place",
      es: "coloca mal el punto decimal de un producto",
    },
    example: { from: "6.7 * 3", wrong: "2.01", right: "20.1" },
    ask: {
      en: "Roughly how big should {left} times {right} be, before any digits?",
      es: "¿Qué tamaño debería tener más o menos {left} por {right}, antes de mirar las cifras?",
    },
    source: ashlock,
    skill: "arithmetic.decimals",
  },
  {
    id: "dropped-decimal-digits",
    name: {
      en: "carries the decimal part straight into a difference",
      es: "copia la parte decimal tal cual en una resta",
    },
    example: { from: "60 - 1.35", wrong: "59.35", right: "58.65" },
    ask: {
      en: "If you add {right} back to your result, do you come to {left}?",
      es: "Si le sumas {right} a tu resultado, ¿llegas a {left}?",
    },
    source: ashlock,
    skill: "arithmetic.decimals",
  },
  {
    id: "inverts-the-dividend",
    name: {
      en: "turns over the first fraction when dividing",
      es: "invierte la primera fracción al dividir",
    },
    example: { from: "2/3 ÷ 3/8", wrong: "9/16", right: "16/9" },
    ask: {
      en: "In {from}, which of the two fractions says how big one share is?",
      es: "En {from}, ¿cuál de las dos fracciones dice el tamaño de cada parte?",
    },
    source: ashlock,
    skill: "arithmetic.fractions",
  },
  {
    id: "divides-without-inverting",
    name: {
      en: "multiplies fractions where it should divide them",
      es: "multiplica fracciones cuando debía dividirlas",
    },
    example: { from: "2/3 ÷ 3/8", wrong: "1/4", right: "16/9" },
    ask: {
      en: "How many times does {right} fit into {left}: more or less than once?",
      es: "¿Cuántas veces cabe {right} en {left}: más o menos de una vez?",
    },
    source: ashlock,
    skill: "arithmetic.fractions",
  },
  {
    id: "cross-multiplies-product",
    name: { en: "multiplies fractions crosswise", es: "multiplica las fracciones en cruz" },
    example: { from: "4/5 * 3/4", wrong: "16/15", right: "3/5" },
    ask: {
      en: "Taking {left} of {right}: should the result be bigger or smaller than {right}?",
      es: "Al tomar {left} de {right}: ¿el resultado debe ser mayor o menor que {right}?",
    },
    source: ashlock,
    skill: "arithmetic.fractions",
  },
  {
    id: "whole-times-both",
    name: {
      en: "multiplies top and bottom of a fraction by a whole number",
      es: "multiplica numerador y denominador por un entero",
    },
    example: { from: "2/3 * 3", wrong: "6/9", right: "2" },
    ask: {
      en: "If both the top and the bottom of a fraction grow by the same factor, does its amount change?",
      es: "Si el numerador y el denominador crecen por el mismo factor, ¿cambia la cantidad?",
    },
    source: ashlock,
    skill: "arithmetic.fractions",
  },
  {
    id: "simplifies-one-part",
    name: {
      en: "divides only the top or only the bottom of a fraction",
      es: "divide solo el numerador o solo el denominador",
    },
    example: { from: "4/8", wrong: "2/8", right: "1/2" },
    ask: {
      en: "On a number line, do {from} and {given} stand at the same point?",
      es: "En la recta numérica, ¿{from} y {given} están en el mismo punto?",
    },
    source: ashlock,
    skill: "arithmetic.fractions",
  },
];
