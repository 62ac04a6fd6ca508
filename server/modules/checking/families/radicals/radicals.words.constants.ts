import type { StepWords } from "../family.models.ts";
import { polynomialWords } from "../polynomial/polynomial.words.constants.ts";
import { rootQuotientWords } from "./quotients.words.constants.ts";

/** Words for each step of the family; multiplying out and collecting are those of polynomials. */
export const radicalWords: Readonly<Record<string, StepWords>> = {
  ...polynomialWords,
  ...rootQuotientWords,
  "find-power-factor": {
    point: {
      en: "Which number does [content] have as a factor that comes out of the root?",
      es: "¿Qué factor tiene [content] que pueda salir de la raíz?",
    },
    principle: {
      en: "The root of a product is the product of the roots: a factor whose root is a whole number can come out.",
      es: "La raíz de un producto es el producto de las raíces: un factor con raíz entera puede salir.",
    },
    next: {
      en: "Write [content] as a product with the largest such factor first: 4, 9, 16, 25 … for a square root, 8, 27, 64 … for a cube root.",
      es: "Escribe [content] como producto con el mayor factor de ese tipo delante: 4, 9, 16, 25 … para una raíz cuadrada, 8, 27, 64 … para una cúbica.",
    },
    reason: {
      en: "The number under the root is only written as a product.",
      es: "El número bajo la raíz solo se escribe como producto.",
    },
  },
  "take-out-of-root": {
    point: {
      en: "Which factor of [root] has a root that you know?",
      es: "¿De qué factor de [root] conoces la raíz?",
    },
    principle: {
      en: "A factor leaves the root sign as its root; the rest stays under it.",
      es: "Un factor sale de la raíz como su raíz; lo demás se queda dentro.",
    },
    next: {
      en: "Take the root of [power] and write it in front; keep the rest under the sign.",
      es: "Saca la raíz de [power] y escríbela delante; deja lo demás bajo el signo.",
    },
    reason: {
      en: "The root of a product is the product of the roots.",
      es: "La raíz de un producto es el producto de las raíces.",
    },
  },
  "work-out-root": {
    point: {
      en: "Which number gives [power] when it is used as a factor {index} times?",
      es: "¿Qué número da [power] cuando se usa como factor {index} veces?",
    },
    principle: {
      en: "A root asks which number was multiplied by itself.",
      es: "Una raíz pregunta qué número se multiplicó por sí mismo.",
    },
    next: { en: "Work out [root].", es: "Calcula [root]." },
    reason: { en: "A root undoes a power.", es: "Una raíz deshace una potencia." },
  },
  "work-out-under-root": {
    point: {
      en: "What can you work out under the root sign?",
      es: "¿Qué puedes calcular bajo el signo de raíz?",
    },
    principle: {
      en: "The root sign holds everything under it together like a bracket: first that, then the root.",
      es: "El signo de raíz agrupa lo de dentro como un paréntesis: primero eso, después la raíz.",
    },
    next: {
      en: "Work out what stands under the root sign and write it as one number.",
      es: "Calcula lo que está bajo el signo de raíz y escríbelo como un solo número.",
    },
    reason: {
      en: "The number under the root stays the same.",
      es: "El número bajo la raíz es el mismo.",
    },
  },
  "collect-like-roots": {
    point: {
      en: "Which terms of [expression] have the same root?",
      es: "¿Qué términos de [expression] tienen la misma raíz?",
    },
    principle: {
      en: "Equal roots are counted like equal letters: the numbers in front add up, the root stays.",
      es: "Las raíces iguales se cuentan como letras iguales: los números de delante se suman y la raíz queda.",
    },
    next: {
      en: "Put [terms] together: work with the numbers in front only.",
      es: "Junta [terms]: trabaja solo con los números de delante.",
    },
    reason: {
      en: "So many of one root and so many more are counted together.",
      es: "Tantas raíces iguales y otras tantas se cuentan juntas.",
    },
  },
  "multiply-roots": {
    point: {
      en: "How can two roots that are multiplied be written with one root sign?",
      es: "¿Cómo se pueden escribir dos raíces que se multiplican con un solo signo de raíz?",
    },
    principle: {
      en: "Roots of the same kind are multiplied under one sign; numbers in front go with numbers in front.",
      es: "Las raíces del mismo tipo se multiplican bajo un solo signo; los números de delante, entre ellos.",
    },
    next: {
      en: "Write what stands under the two roots as a product under one sign.",
      es: "Escribe lo que está bajo las dos raíces como producto bajo un solo signo.",
    },
    reason: {
      en: "The product of roots is the root of the product.",
      es: "El producto de raíces es la raíz del producto.",
    },
  },
  "root-times-itself": {
    point: {
      en: "What does a square root give when it is multiplied by itself?",
      es: "¿Qué da una raíz cuadrada multiplicada por sí misma?",
    },
    principle: {
      en: "A square root is the number whose square stands under the sign.",
      es: "Una raíz cuadrada es el número cuyo cuadrado está bajo el signo.",
    },
    next: {
      en: "Replace the root times itself by what stands under its sign.",
      es: "Cambia la raíz por sí misma por lo que está bajo su signo.",
    },
    reason: { en: "That is what a square root is.", es: "Eso es una raíz cuadrada." },
  },
  "put-numbers-together": {
    point: {
      en: "Which plain numbers in [expression] can be put together?",
      es: "¿Qué números solos de [expression] se pueden juntar?",
    },
    principle: {
      en: "Numbers outside the root signs are worked out among themselves.",
      es: "Los números de fuera de las raíces se calculan entre ellos.",
    },
    next: {
      en: "Work out the numbers of [expression] that stand outside a root.",
      es: "Calcula los números de [expression] que están fuera de una raíz.",
    },
    reason: {
      en: "Factors may be put in any order.",
      es: "Los factores se pueden poner en cualquier orden.",
    },
  },
  "raise-root-term": {
    point: {
      en: "If you write [power] as brackets side by side, what appears how often?",
      es: "Si escribes [power] como paréntesis seguidos, ¿qué aparece cuántas veces?",
    },
    principle: {
      en: "An exponent on a bracket is for every factor in it: for the number and for the root.",
      es: "El exponente de un paréntesis es para cada factor: para el número y para la raíz.",
    },
    next: {
      en: "Raise the number and the root of [bracket] each by itself.",
      es: "Eleva por separado el número y la raíz de [bracket].",
    },
    reason: {
      en: "The whole bracket is repeated.",
      es: "Se repite todo el paréntesis.",
    },
  },
};
