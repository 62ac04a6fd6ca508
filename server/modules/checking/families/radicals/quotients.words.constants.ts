import type { StepWords } from "../family.models.ts";

/** Words for the steps on roots with a line. */
export const rootQuotientWords: Readonly<Record<string, StepWords>> = {
  "split-fraction-root": {
    point: {
      en: "How can the root of the fraction, [root], be written as a fraction of roots?",
      es: "¿Cómo se puede escribir la raíz de la fracción, [root], como fracción de raíces?",
    },
    principle: {
      en: "The root of a fraction is the root of the top over the root of the bottom.",
      es: "La raíz de una fracción es la raíz de arriba entre la raíz de abajo.",
    },
    next: {
      en: "Write the root of the top over the root of the bottom for [root].",
      es: "Escribe la raíz de arriba entre la raíz de abajo para [root].",
    },
    reason: {
      en: "Squaring that fraction gives the one under the root again.",
      es: "Al elevar esa fracción al cuadrado sale otra vez la de dentro.",
    },
  },
  "divide-roots": {
    point: {
      en: "Can the quotient of the two roots be written with one root sign?",
      es: "¿Se puede escribir el cociente de las dos raíces con un solo signo de raíz?",
    },
    principle: {
      en: "A quotient of roots is the root of the quotient.",
      es: "Un cociente de raíces es la raíz del cociente.",
    },
    next: {
      en: "Write what stands under the upper root over what stands under the lower one, under one sign.",
      es: "Escribe lo de dentro de la raíz de arriba entre lo de dentro de la de abajo, bajo un solo signo.",
    },
    reason: {
      en: "Roots may be divided under one sign as they may be multiplied.",
      es: "Las raíces se pueden dividir bajo un signo igual que se multiplican.",
    },
  },
  "multiply-by-root": {
    point: {
      en: "What can the bottom be multiplied by so that no root is left below?",
      es: "¿Por qué se puede multiplicar lo de abajo para que no quede raíz allí?",
    },
    principle: {
      en: "Multiplying top and bottom by the same root changes how a fraction looks, not its value.",
      es: "Multiplicar arriba y abajo por la misma raíz cambia la forma de la fracción, no su valor.",
    },
    next: {
      en: "Multiply the top and the bottom by a root that turns the bottom into a whole number.",
      es: "Multiplica arriba y abajo por una raíz que convierta lo de abajo en un número entero.",
    },
    reason: {
      en: "The fraction is multiplied by one, written as a root over itself.",
      es: "La fracción se multiplica por uno, escrito como una raíz entre sí misma.",
    },
  },
  "multiply-by-conjugate": {
    point: {
      en: "What can [bottom] be multiplied by so that the middle terms with a root cancel?",
      es: "¿Por qué se puede multiplicar [bottom] para que se anulen los términos del medio con raíz?",
    },
    principle: {
      en: "A sum times the difference of the same two terms has no root left: their squares remain.",
      es: "Una suma por la diferencia de los mismos dos términos no deja raíz: quedan sus cuadrados.",
    },
    next: {
      en: "Multiply the top and the bottom by the same two terms as below, with the other sign between them.",
      es: "Multiplica arriba y abajo por los mismos dos términos de abajo, con el otro signo en medio.",
    },
    reason: {
      en: "Top and bottom get the same factor, so the value stays.",
      es: "Arriba y abajo reciben el mismo factor; el valor es el mismo.",
    },
  },
  "conjugate-product": {
    point: {
      en: "What is left below when a sum is multiplied by a difference of [first] and [second]?",
      es: "¿Qué queda abajo cuando se multiplica la suma por la diferencia de [first] y [second]?",
    },
    principle: {
      en: "A sum times a difference is the square of the first minus the square of the second.",
      es: "Una suma por una diferencia es el cuadrado del primero menos el cuadrado del segundo.",
    },
    next: {
      en: "Write the square of [first] minus the square of [second] below the line.",
      es: "Escribe abajo el cuadrado de [first] menos el cuadrado de [second].",
    },
    reason: { en: "The middle terms cancel.", es: "Los términos del medio se anulan." },
  },
  "work-out-below": {
    point: {
      en: "What do the numbers below the line come to?",
      es: "¿Cuánto dan los números de debajo de la raya?",
    },
    principle: {
      en: "Numbers below the line are worked out; a minus there may go above.",
      es: "Los números de abajo se calculan; un menos de abajo puede ir arriba.",
    },
    next: { en: "Work out the numbers below the line.", es: "Calcula los números de debajo de la raya." },
    reason: { en: "It is the same number, written shorter.", es: "Es el mismo número, escrito más corto." },
  },
  "cancel-number": {
    point: {
      en: "Which number divides everything above the line of [expression] and also what is below?",
      es: "¿Qué número divide todo lo de arriba de la raya de [expression] y también lo de abajo?",
    },
    principle: {
      en: "A number can be cancelled when it divides every term above and the whole bottom.",
      es: "Un número se puede cancelar si divide a cada término de arriba y a todo lo de abajo.",
    },
    next: { en: "Divide top and bottom by [number].", es: "Divide arriba y abajo entre [number]." },
    reason: {
      en: "Dividing top and bottom by the same number changes nothing.",
      es: "Dividir arriba y abajo entre el mismo número no cambia nada.",
    },
  },
};
