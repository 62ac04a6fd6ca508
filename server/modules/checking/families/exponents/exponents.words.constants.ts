import type { StepWords } from "../family.models.ts";
import { scientificStepWords } from "./scientific.words.constants.ts";
import { valueStepWords } from "./values.words.constants.ts";

/** Words for each step of the family. */
export const exponentWords: Readonly<Record<string, StepWords>> = {
  ...valueStepWords,
  ...scientificStepWords,
  "add-exponents": {
    point: {
      en: "What do the exponents of [first] and [second] count?",
      es: "¿Qué cuentan los exponentes de [first] y [second]?",
    },
    principle: {
      en: "Powers of the same base multiply by joining their rows of factors: the base stays, the exponents add up.",
      es: "Las potencias de igual base se multiplican juntando sus filas de factores: la base queda y los exponentes se suman.",
    },
    next: {
      en: "Write [base] once, with the sum of the exponents {exponents}.",
      es: "Escribe [base] una vez, con la suma de los exponentes {exponents}.",
    },
    reason: {
      en: "So many factors and so many more are counted together.",
      es: "Tantos factores y otros tantos se cuentan juntos.",
    },
  },
  "count-factors": {
    point: {
      en: "How often is [base] a factor in your line?",
      es: "¿Cuántas veces es factor [base] en tu línea?",
    },
    principle: {
      en: "An exponent counts how often the base is a factor.",
      es: "Un exponente cuenta cuántas veces la base es factor.",
    },
    next: {
      en: "Count the factors [base] and write the number as the exponent.",
      es: "Cuenta los factores [base] y escribe ese número como exponente.",
    },
    reason: {
      en: "That is what a power means.",
      es: "Eso es lo que significa una potencia.",
    },
  },
  "subtract-exponents": {
    point: {
      en: "How many factors [base] are above the line, and how many below?",
      es: "¿Cuántos factores [base] hay arriba de la raya y cuántos abajo?",
    },
    principle: {
      en: "Dividing powers of the same base takes factors away: the exponent below is subtracted from the one above.",
      es: "Dividir potencias de igual base quita factores: al exponente de arriba se le resta el de abajo.",
    },
    next: {
      en: "Write [base] once, with the exponent of [above] minus the exponent of [below].",
      es: "Escribe [base] una vez, con el exponente de [above] menos el de [below].",
    },
    reason: {
      en: "Each factor below the line cancels one above.",
      es: "Cada factor de abajo cancela uno de arriba.",
    },
  },
  "multiply-exponents": {
    point: {
      en: "In the power of a power, how many groups of factors are there, and how many are in each?",
      es: "En la potencia de una potencia, ¿cuántos grupos de factores hay y cuántos tiene cada uno?",
    },
    principle: {
      en: "A power of a power repeats a whole group of factors, so the exponents are multiplied.",
      es: "Una potencia de potencia repite todo un grupo de factores; por eso los exponentes se multiplican.",
    },
    next: {
      en: "Multiply the exponents [inner] and [outer] and keep the base.",
      es: "Multiplica los exponentes [inner] y [outer] y deja la base.",
    },
    reason: {
      en: "So many groups of equal size are counted by a product.",
      es: "Tantos grupos del mismo tamaño se cuentan con un producto.",
    },
  },
  "raise-each-factor": {
    point: {
      en: "Which factors stand in the bracket of [power]?",
      es: "¿Qué factores hay en el paréntesis de [power]?",
    },
    principle: {
      en: "An exponent on a bracket belongs to every factor inside, also to the number and the sign.",
      es: "El exponente de un paréntesis es para cada factor de dentro, también para el número y el signo.",
    },
    next: {
      en: "Give each factor of [bracket] the exponent [outer].",
      es: "Pon a cada factor de [bracket] el exponente [outer].",
    },
    reason: {
      en: "The whole bracket is repeated, so each of its factors is.",
      es: "Se repite todo el paréntesis, y con él cada uno de sus factores.",
    },
  },
  "work-out-exponent": {
    point: {
      en: "Is there still something to work out in an exponent?",
      es: "¿Queda todavía algo por calcular en un exponente?",
    },
    principle: {
      en: "The exponent is a number of its own; work it out and leave the base alone.",
      es: "El exponente es un número aparte; calcúlalo y deja la base igual.",
    },
    next: {
      en: "Work out what stands in the exponent and write it as one number.",
      es: "Calcula lo que está en el exponente y escríbelo como un solo número.",
    },
    reason: {
      en: "Only the count of factors is written shorter.",
      es: "Solo se escribe más corto el número de factores.",
    },
  },
  "negative-exponent": {
    point: {
      en: "What does the minus in the exponent of [power] tell you?",
      es: "¿Qué te dice el menos en el exponente de [power]?",
    },
    principle: {
      en: "A negative exponent counts divisions: the power goes to the other side of the line with a positive exponent.",
      es: "Un exponente negativo cuenta divisiones: la potencia pasa al otro lado de la raya con exponente positivo.",
    },
    next: {
      en: "Write [positive] on the other side of the line in place of [power]. What has no negative exponent stays where it is.",
      es: "Escribe [positive] al otro lado de la raya en lugar de [power]. Lo que no tiene exponente negativo se queda donde está.",
    },
    reason: {
      en: "Each step down in the exponent divides by the base.",
      es: "Cada paso hacia abajo en el exponente divide entre la base.",
    },
  },
  "turn-over": {
    point: {
      en: "What does the minus in the exponent do to the fraction [bracket]?",
      es: "¿Qué le hace a la fracción [bracket] el menos del exponente?",
    },
    principle: {
      en: "A negative exponent takes the reciprocal of the base: a fraction is turned over.",
      es: "Un exponente negativo toma la inversa de la base: la fracción se da la vuelta.",
    },
    next: {
      en: "Turn [bracket] over and make the exponent positive.",
      es: "Da la vuelta a [bracket] y haz positivo el exponente.",
    },
    reason: {
      en: "Dividing by a fraction is multiplying by it turned over.",
      es: "Dividir entre una fracción es multiplicar por ella dada la vuelta.",
    },
  },
  "zero-exponent": {
    point: {
      en: "Follow the powers of [base] down to exponent zero: what do you do at each step?",
      es: "Baja por las potencias de [base] hasta el exponente cero: ¿qué haces en cada paso?",
    },
    principle: {
      en: "Each step down in the exponent divides by the base; a base divided by itself is what exponent zero gives.",
      es: "Cada paso hacia abajo en el exponente divide entre la base; la base entre sí misma es lo que da el exponente cero.",
    },
    next: {
      en: "Replace [power] by what any number gives when it is divided by itself.",
      es: "Cambia [power] por lo que da cualquier número dividido entre sí mismo.",
    },
    reason: {
      en: "The pattern of the powers goes on that way.",
      es: "Así sigue el patrón de las potencias.",
    },
  },
};
