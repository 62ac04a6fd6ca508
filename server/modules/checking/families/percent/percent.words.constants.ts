import type { StepWords } from "../family.models.ts";
import { changeWords } from "./change.words.constants.ts";
import { interestWords } from "./interest.words.constants.ts";

const workOut = (what: { readonly en: string; readonly es: string }): StepWords => ({
  point: {
    en: `Which calculation gives ${what.en}?`,
    es: `¿Qué cálculo da ${what.es}?`,
  },
  principle: {
    en: "When the calculation stands there, only its value is missing; an estimate first shows whether it can be right.",
    es: "Cuando el cálculo está escrito, solo falta su valor; una estimación antes muestra si puede ser correcto.",
  },
  next: { en: `Work out ${what.en}.`, es: `Calcula ${what.es}.` },
  reason: { en: "Both are the same number.", es: "Las dos cosas son el mismo número." },
});

/** Words for each step of the family. */
export const percentWords: Readonly<Record<string, StepWords>> = {
  ...changeWords,
  ...interestWords,
  "convert-percent": {
    point: {
      en: "What does [percent] mean, written as a fraction?",
      es: "¿Qué significa [percent], escrito como fracción?",
    },
    principle: {
      en: "Percent means out of a hundred, and “of” a number means times that number.",
      es: "Por ciento significa de cada cien, y «de» un número significa multiplicar por él.",
    },
    next: {
      en: "Write [percent] as hundredths and multiply by [whole].",
      es: "Escribe [percent] en centésimas y multiplica por [whole].",
    },
    reason: {
      en: "A hundredth of the whole is one percent of it.",
      es: "Una centésima del total es el uno por ciento.",
    },
  },
  "percent-as-decimal": {
    point: {
      en: "What does [percent] mean, written as a decimal?",
      es: "¿Qué significa [percent], escrito como decimal?",
    },
    principle: {
      en: "Percent means out of a hundred, so the digits move two places.",
      es: "Por ciento significa de cada cien, así que las cifras se mueven dos lugares.",
    },
    next: {
      en: "Write [percent] as a decimal and multiply by [whole].",
      es: "Escribe [percent] como decimal y multiplica por [whole].",
    },
    reason: {
      en: "Dividing by a hundred moves each digit two places.",
      es: "Dividir entre cien mueve cada cifra dos lugares.",
    },
  },
  "multiply-fractions": workOut({ en: "[percent] of [whole]", es: "el [percent] de [whole]" }),
  "part-over-whole": {
    point: {
      en: "Which of [part] and [whole] is the part, and which is the whole?",
      es: "¿Cuál de [part] y [whole] es la parte y cuál es el total?",
    },
    principle: {
      en: "A percentage compares a part with the whole it is taken of: part divided by whole.",
      es: "Un porcentaje compara una parte con el total del que se toma: parte entre total.",
    },
    next: {
      en: "Write the part as a fraction of the whole.",
      es: "Escribe la parte como fracción del total.",
    },
    reason: {
      en: "The fraction says how much of the whole it is.",
      es: "La fracción dice cuánto es del total.",
    },
  },
  "quotient-as-decimal": {
    point: {
      en: "How can [quotient] be written without a fraction bar?",
      es: "¿Cómo se puede escribir [quotient] sin barra de fracción?",
    },
    principle: {
      en: "The fraction bar means division.",
      es: "La barra de fracción significa división.",
    },
    next: { en: "Work out [quotient] as a decimal.", es: "Calcula [quotient] como decimal." },
    reason: { en: "Both are the same number.", es: "Las dos cosas son el mismo número." },
  },
  "quotient-as-percent": {
    point: {
      en: "How many hundredths are there in [quotient]?",
      es: "¿Cuántas centésimas hay en [quotient]?",
    },
    principle: {
      en: "Times a hundred, and with the percent sign, a number stays what it was: the sign means hundredths.",
      es: "Por cien y con el signo de porcentaje, un número sigue siendo el mismo: el signo significa centésimas.",
    },
    next: { en: "Write [quotient] as a percentage.", es: "Escribe [quotient] como porcentaje." },
    reason: {
      en: "A whole is a hundred percent.",
      es: "Un entero es el cien por ciento.",
    },
  },
  "find-one-percent": {
    point: {
      en: "[part] belongs to [percent]: how much belongs to one percent?",
      es: "[part] corresponde al [percent]: ¿cuánto corresponde al uno por ciento?",
    },
    principle: {
      en: "Go over one percent: divide to get there, then multiply to reach the whole.",
      es: "Pasa por el uno por ciento: divide para llegar a él y luego multiplica para llegar al total.",
    },
    next: {
      en: "Divide [part] by the number of percent it is.",
      es: "Divide [part] entre los tantos por ciento que es.",
    },
    reason: {
      en: "Equal percentages of one whole are equal amounts.",
      es: "Porcentajes iguales de un mismo total son cantidades iguales.",
    },
  },
  "find-hundred-percent": {
    point: {
      en: "One percent is [one]: how many of them make the whole?",
      es: "El uno por ciento es [one]: ¿cuántos de ellos hacen el total?",
    },
    principle: {
      en: "The whole is always a hundred percent.",
      es: "El total es siempre el cien por ciento.",
    },
    next: {
      en: "Multiply what one percent is, so that you have all of it.",
      es: "Multiplica lo que vale el uno por ciento hasta tener todo.",
    },
    reason: { en: "A hundred hundredths are the whole.", es: "Cien centésimas son el total." },
  },
  "work-out-whole": workOut({ en: "the whole", es: "el total" }),
  "percent-means-hundredths": {
    point: {
      en: "What does the sign in [written] mean, said as a fraction?",
      es: "¿Qué significa el signo de [written], dicho como fracción?",
    },
    principle: {
      en: "Percent means out of a hundred, and a fraction may be made longer or shorter.",
      es: "Por ciento significa de cada cien, y una fracción se puede ampliar o simplificar.",
    },
    next: {
      en: "Write [written] as a fraction whose bottom is a power of ten.",
      es: "Escribe [written] como fracción con una potencia de diez en el denominador.",
    },
    reason: { en: "That is what percent means.", es: "Eso es lo que significa por ciento." },
  },
  "divide-top-by-bottom": {
    point: {
      en: "What does the bar in [written] tell you to do?",
      es: "¿Qué te dice que hagas la barra de [written]?",
    },
    principle: {
      en: "A fraction is a division: the top divided by the bottom.",
      es: "Una fracción es una división: numerador entre denominador.",
    },
    next: {
      en: "Divide the top of [written] by its bottom.",
      es: "Divide el numerador de [written] entre su denominador.",
    },
    reason: { en: "The bar means division.", es: "La barra significa división." },
  },
  "read-decimal-places": {
    point: {
      en: "Which place does the last digit of [written] stand in?",
      es: "¿En qué lugar está la última cifra de [written]?",
    },
    principle: {
      en: "Decimal places are tenths, hundredths, thousandths.",
      es: "Los lugares decimales son décimas, centésimas, milésimas.",
    },
    next: {
      en: "Write [written] as a fraction of the place of its last digit.",
      es: "Escribe [written] como fracción con el lugar de su última cifra.",
    },
    reason: { en: "The last place names the bottom.", es: "El último lugar da el denominador." },
  },
  "write-as-percent": {
    point: {
      en: "How many hundredths are there in [written]?",
      es: "¿Cuántas centésimas hay en [written]?",
    },
    principle: {
      en: "Percent means hundredths, so a number is multiplied by a hundred and gets the sign.",
      es: "Por ciento significa centésimas: el número se multiplica por cien y lleva el signo.",
    },
    next: {
      en: "Write it as hundredths with the percent sign.",
      es: "Escríbelo en centésimas con el signo de porcentaje.",
    },
    reason: { en: "A whole is a hundred percent.", es: "Un entero es el cien por ciento." },
  },
  "write-as-decimal": {
    point: {
      en: "[written]: what has to be divided by what?",
      es: "[written]: ¿qué hay que dividir entre qué?",
    },
    principle: {
      en: "Fractions and percentages are divisions; by a hundred, every digit moves two places.",
      es: "Las fracciones y los porcentajes son divisiones; entre cien, cada cifra se mueve dos lugares.",
    },
    next: { en: "Do the division as a decimal.", es: "Haz la división con decimales." },
    reason: { en: "Both are the same number.", es: "Las dos cosas son el mismo número." },
  },
  "write-as-fraction": {
    point: {
      en: "Is there a number that divides both the top and the bottom?",
      es: "¿Hay un número que divida al numerador y al denominador?",
    },
    principle: {
      en: "A fraction keeps its value when top and bottom are divided by the same number.",
      es: "Una fracción conserva su valor si se dividen numerador y denominador por el mismo número.",
    },
    next: {
      en: "Bring the fraction to lowest terms.",
      es: "Simplifica la fracción hasta que sea irreducible.",
    },
    reason: { en: "Nothing but the way of writing changes.", es: "Solo cambia la forma de escribirla." },
  },
};
