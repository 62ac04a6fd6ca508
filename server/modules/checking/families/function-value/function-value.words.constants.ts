import type { StepWords } from "../family.models.ts";
import { polynomialWords } from "../polynomial/polynomial.words.constants.ts";
import { quadraticWords } from "../quadratic-equation/quadratic-equation.words.constants.ts";

/** Words for each step of the family; those of a linear equation are the tutor's own. */
export const functionWords: Readonly<Record<string, StepWords>> = {
  ...quadraticWords,
  ...polynomialWords,
  "put-in": {
    point: {
      en: "In {head}, what stands in the place of [letter]?",
      es: "En {head}, ¿qué está en el lugar de [letter]?",
    },
    principle: {
      en: "What stands in the brackets replaces the letter everywhere in the rule, in brackets of its own.",
      es: "Lo que está entre paréntesis reemplaza a la letra en toda la regla, con paréntesis propios.",
    },
    next: {
      en: "Write [body] again with ([asked]) in every place of [letter].",
      es: "Escribe otra vez [body] con ([asked]) en cada lugar de [letter].",
    },
    reason: {
      en: "A function does the same to whatever is put in.",
      es: "Una función hace lo mismo con todo lo que entra.",
    },
  },
  "set-equal": {
    point: {
      en: "Is [asked] what goes into the function, or what should come out?",
      es: "¿[asked] es lo que entra en la función, o lo que debe salir?",
    },
    principle: {
      en: "When the value is given, the rule is set equal to it and the letter is looked for.",
      es: "Cuando se da el valor, la regla se iguala a él y se busca la letra.",
    },
    next: { en: "Write [body] equal to [asked].", es: "Escribe [body] igual a [asked]." },
    reason: { en: "Both are the value of the function.", es: "Las dos cosas son el valor de la función." },
  },
  "multiply-numbers": {
    point: {
      en: "Which numbers in [expression] can be multiplied?",
      es: "¿Qué números de [expression] se pueden multiplicar?",
    },
    principle: {
      en: "Numbers in one product are multiplied, the letters stay.",
      es: "Los números de un producto se multiplican y las letras quedan.",
    },
    next: {
      en: "Multiply the numbers in each term of [expression].",
      es: "Multiplica los números en cada término de [expression].",
    },
    reason: { en: "The order of factors does not matter.", es: "El orden de los factores no importa." },
  },
};
