import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";

const parker =
  "Parker, M. & Leinhardt, G. (1995). Percent: A privileged proportion. Review of Educational Research 65(4)";
const panhuizen =
  "van den Heuvel-Panhuizen, M. (2003). The didactical use of models in realistic mathematics education: an example from a longitudinal trajectory on percentage. Educational Studies in Mathematics 54";
const chen =
  "Chen, H. & Rao, A. R. (2007). When two plus two is not equal to four: Errors in processing multiple percentage changes. Journal of Consumer Research 34(3)";
const stango =
  "Stango, V. & Zinman, J. (2009). Exponential growth bias and household finance. Journal of Finance 64(6)";
const gay =
  "Gay, A. S. & Aichele, D. B. (1997). Middle school students' understanding of number sense related to percent. School Science and Mathematics 97(1)";

/** Misconceptions about percentages. The rules stand in `percent.rules.models.ts`. */
export const percentMisconceptions: readonly Misconception[] = [
  {
    id: "percent-as-amount",
    name: { en: "takes a percentage for an amount", es: "toma un porcentaje por una cantidad" },
    example: { from: "80 decreased by 15%", wrong: "65", right: "68" },
    ask: {
      en: "If the amount were ten times {whole}, would {percent} of it still be the same size?",
      es: "Si la cantidad fuera diez veces {whole}, ¿el {percent} de ella sería igual de grande?",
    },
    source: parker,
    skill: "percent.change",
  },
  {
    id: "percent-divides",
    name: {
      en: "divides by the number before the percent sign",
      es: "divide entre el número del porcentaje",
    },
    example: { from: "20% of 80", wrong: "4", right: "16" },
    ask: {
      en: "Into how many equal parts does percent cut the whole, and how many of them are {percent}?",
      es: "¿En cuántas partes iguales corta el entero un porcentaje, y cuántas de ellas son {percent}?",
    },
    source: parker,
    skill: "percent.of",
  },
  {
    id: "amount-taken-for-percent",
    name: { en: "takes an amount for a percentage", es: "toma una cantidad por un porcentaje" },
    example: { from: "what percent of 80 is 20", wrong: "20%", right: "25%" },
    ask: {
      en: "{part} is a part of {whole}: how big would such a part be if the whole were 100?",
      es: "{part} es una parte de {whole}: ¿cómo de grande sería esa parte si el total fuera 100?",
    },
    source: parker,
    skill: "percent.what",
  },
  {
    id: "percent-base-exchanged",
    name: { en: "exchanges the part and the whole", es: "intercambia la parte y el total" },
    example: { from: "what percent of 80 is 20", wrong: "400%", right: "25%" },
    ask: {
      en: "Which of the numbers {part} and {whole} counts as 100 % here?",
      es: "¿Cuál de los números {part} y {whole} cuenta aquí como el 100 %?",
    },
    source: parker,
    skill: "percent.what",
  },
  {
    id: "percent-of-new-value",
    name: {
      en: "measures a change against the new value",
      es: "compara el cambio con el valor nuevo",
    },
    example: { from: "percent change from 40 to 50", wrong: "20%", right: "25%" },
    ask: {
      en: "The change began at one of {from} and {to}: which of them is the 100 %?",
      es: "El cambio empezó en uno de los valores {from} y {to}: ¿cuál de ellos es el 100 %?",
    },
    source: parker,
    skill: "percent.change",
  },
  {
    id: "percent-of-the-part",
    name: {
      en: "takes the percentage of the part instead of finding the whole",
      es: "calcula el porcentaje de la parte en vez de hallar el total",
    },
    example: { from: "20 is 25% of what", wrong: "5", right: "80" },
    ask: {
      en: "Is {part} the whole here, or is it {percent} of something bigger or smaller?",
      es: "¿{part} es aquí el total, o es el {percent} de algo mayor o menor?",
    },
    source: parker,
    skill: "percent.whole",
  },
  {
    id: "percent-reversed-from-new-value",
    name: {
      en: "undoes a change by taking the percentage of the new value",
      es: "deshace un cambio con el porcentaje del valor nuevo",
    },
    example: { from: "64 after a decrease of 20%, original value", wrong: "76.8", right: "80" },
    ask: {
      en: "The change was {percent} of an amount: was that amount {whole}, or the one before the change?",
      es: "El cambio fue el {percent} de una cantidad: ¿era esa cantidad {whole}, o la de antes del cambio?",
    },
    source: panhuizen,
    skill: "percent.whole",
  },
  {
    id: "percent-direction-exchanged",
    name: {
      en: "adds what is to be taken off, or the other way round",
      es: "suma lo que hay que quitar, o al revés",
    },
    example: { from: "80 decreased by 15%", wrong: "92", right: "68" },
    ask: {
      en: "Before you calculate: must the result be bigger or smaller than {whole}?",
      es: "Antes de calcular: ¿el resultado debe ser mayor o menor que {whole}?",
    },
    source: parker,
    skill: "percent.change",
  },
  {
    id: "percents-added-up",
    name: { en: "adds percentages that follow each other", es: "suma porcentajes sucesivos" },
    example: { from: "200 increased by 10%, then increased by 20%", wrong: "260", right: "264" },
    ask: {
      en: "When the second change begins, is the amount still {whole}?",
      es: "Cuando empieza el segundo cambio, ¿la cantidad sigue siendo {whole}?",
    },
    source: chen,
    skill: "percent.change",
  },
  {
    id: "simple-for-compound-interest",
    name: {
      en: "leaves out the interest on earlier interest",
      es: "olvida los intereses sobre los intereses anteriores",
    },
    example: {
      from: "total with compound interest on 200 at 10% for 2 years",
      wrong: "240",
      right: "242",
    },
    ask: {
      en: "When the second year begins, how much money is there that earns interest?",
      es: "Cuando empieza el segundo año, ¿cuánto dinero hay que da intereses?",
    },
    source: stango,
    skill: "percent.compound",
  },
  {
    id: "compound-for-simple-interest",
    name: {
      en: "lets simple interest earn interest again",
      es: "hace que el interés simple dé intereses otra vez",
    },
    example: { from: "simple interest on 200 at 10% for 2 years", wrong: "42", right: "40" },
    ask: {
      en: "With simple interest, is the {percent} taken of {whole} every year, or of a growing amount?",
      es: "Con interés simple, ¿el {percent} se toma cada año de {whole}, o de una cantidad que crece?",
    },
    source: stango,
    skill: "percent.interest",
  },
  {
    id: "fraction-digits-as-percent",
    name: {
      en: "writes the digits of a fraction one after the other",
      es: "escribe las cifras de la fracción una tras otra",
    },
    example: { from: "3/8 as a percent", wrong: "38%", right: "37.5%" },
    ask: {
      en: "What does the bar in {written} tell you to do with its two numbers?",
      es: "¿Qué te dice la barra de {written} que hagas con sus dos números?",
    },
    source: gay,
    skill: "percent.convert",
  },
];
