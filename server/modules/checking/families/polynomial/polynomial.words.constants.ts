import type { StepWords } from "../family.models.ts";
import { factoringWords } from "./factoring.words.constants.ts";

/** Words for the steps of multiplying out, collecting and putting numbers in. */
const expandingWords: Readonly<Record<string, StepWords>> = {
  "power-as-product": {
    point: {
      en: "What does the small number on the bracket [power] tell you to do?",
      es: "¿Qué te dice el número pequeño del paréntesis [power] que hagas?",
    },
    principle: {
      en: "A power of a bracket is the bracket times itself, not each term to that power.",
      es: "La potencia de un paréntesis es el paréntesis por sí mismo, no cada término elevado.",
    },
    next: {
      en: "Write [power] as brackets side by side.",
      es: "Escribe [power] como paréntesis uno al lado del otro.",
    },
    reason: {
      en: "A power says how often the bracket is a factor.",
      es: "La potencia dice cuántas veces el paréntesis es factor.",
    },
  },
  "multiply-brackets": {
    point: {
      en: "Which products do you get from the brackets [first] and [second]?",
      es: "¿Qué productos salen de los paréntesis [first] y [second]?",
    },
    principle: {
      en: "Every term of one bracket is multiplied by every term of the other.",
      es: "Cada término de un paréntesis se multiplica por cada término del otro.",
    },
    next: {
      en: "Multiply [term] by each term of the second bracket, then do the same with the other terms.",
      es: "Multiplica [term] por cada término del segundo paréntesis y haz lo mismo con los demás.",
    },
    reason: {
      en: "A product of sums is the sum of all the products.",
      es: "Un producto de sumas es la suma de todos los productos.",
    },
  },
  distribute: {
    point: {
      en: "What does the [factor] in front of the bracket have to multiply?",
      es: "¿Qué tiene que multiplicar el [factor] que está delante del paréntesis?",
    },
    principle: {
      en: "A factor in front of a bracket multiplies every term inside, with its sign.",
      es: "Un factor delante de un paréntesis multiplica cada término de dentro, con su signo.",
    },
    next: {
      en: "Multiply each term of [bracket] by [factor].",
      es: "Multiplica cada término de [bracket] por [factor].",
    },
    reason: {
      en: "A factor times a sum is the sum of the factor times each term.",
      es: "Un factor por una suma es la suma del factor por cada término.",
    },
  },
  "drop-brackets": {
    point: {
      en: "Is the bracket round [bracket] needed where it stands?",
      es: "¿Hace falta el paréntesis de [bracket] donde está?",
    },
    principle: {
      en: "A bracket after a plus can be left out; its signs stay as they are.",
      es: "Un paréntesis después de un más se puede quitar; sus signos quedan igual.",
    },
    next: {
      en: "Write the line without the bracket round [bracket].",
      es: "Escribe la línea sin el paréntesis de [bracket].",
    },
    reason: {
      en: "Adding a sum is adding its terms one by one.",
      es: "Sumar una suma es sumar sus términos uno a uno.",
    },
  },
  "collect-like-terms": {
    point: {
      en: "Which terms have exactly the same letters and powers?",
      es: "¿Qué términos tienen exactamente las mismas letras y potencias?",
    },
    principle: {
      en: "Only like terms can be put together: their numbers are added, the letters stay.",
      es: "Solo se juntan términos semejantes: se suman sus números y las letras quedan.",
    },
    next: { en: "Put [terms] together into one term.", es: "Junta [terms] en un solo término." },
    reason: {
      en: "So many of a thing and so many more of it are counted together.",
      es: "Tantas cosas y otras tantas de la misma clase se cuentan juntas.",
    },
  },
  substitute: {
    point: { en: "What number does [letter] stand for here?", es: "¿Qué número representa aquí [letter]?" },
    principle: {
      en: "A letter is replaced by its number everywhere, in brackets where the number is negative.",
      es: "La letra se cambia por su número en todas partes, entre paréntesis si es negativo.",
    },
    next: {
      en: "Write [expression] again with [value] in the place of [letter].",
      es: "Escribe otra vez [expression] con [value] en el lugar de [letter].",
    },
    reason: {
      en: "The letter and its number have the same value.",
      es: "La letra y su número valen lo mismo.",
    },
  },
  "work-out-powers": {
    point: { en: "Which operation in your line comes first?", es: "¿Qué operación de tu línea va primero?" },
    principle: {
      en: "Powers are worked out before products and sums.",
      es: "Las potencias se calculan antes que los productos y las sumas.",
    },
    next: {
      en: "Work out the power first and copy the rest.",
      es: "Calcula primero la potencia y copia lo demás.",
    },
    reason: {
      en: "Powers come before products and sums.",
      es: "Las potencias van antes que los productos y las sumas.",
    },
  },
  "work-out-products": {
    point: { en: "Which operation in your line comes next?", es: "¿Qué operación de tu línea sigue?" },
    principle: {
      en: "Products and quotients are worked out before sums and differences.",
      es: "Los productos y cocientes se calculan antes que las sumas y restas.",
    },
    next: { en: "Work out the product and copy the rest.", es: "Calcula el producto y copia lo demás." },
    reason: { en: "Products come before sums.", es: "Los productos van antes que las sumas." },
  },
  "work-out": {
    point: { en: "What is left to work out in your line?", es: "¿Qué queda por calcular en tu línea?" },
    principle: {
      en: "Sums and differences are worked out from left to right.",
      es: "Las sumas y restas se calculan de izquierda a derecha.",
    },
    next: { en: "Work out the next sum or difference.", es: "Calcula la siguiente suma o resta." },
    reason: {
      en: "The value stays the same while the line gets shorter.",
      es: "El valor queda igual mientras la línea se acorta.",
    },
  },
};

/** Words for each step of the family. */
export const polynomialWords: Readonly<Record<string, StepWords>> = { ...expandingWords, ...factoringWords };
