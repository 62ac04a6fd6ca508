import type { StepWords } from "../family.models.ts";

/** Words for the steps of factoring and cancelling. */
export const factoringWords: Readonly<Record<string, StepWords>> = {
  "take-out-common-factor": {
    point: {
      en: "Is there something that divides every term of [expression]?",
      es: "¿Hay algo que divida a todos los términos de [expression]?",
    },
    principle: {
      en: "A factor that all terms share can be written once in front of a bracket.",
      es: "Un factor que comparten todos los términos se puede escribir una vez delante de un paréntesis.",
    },
    next: {
      en: "Find the largest number and letters that divide every term, and write what is left in a bracket.",
      es: "Busca el mayor número y las letras que dividen a cada término, y escribe lo que queda entre paréntesis.",
    },
    reason: {
      en: "Multiplying the bracket out again gives back every term.",
      es: "Al multiplicar de nuevo el paréntesis se recupera cada término.",
    },
  },
  "factor-trinomial": {
    point: {
      en: "Which two numbers add up to [sum] and multiply to [product]?",
      es: "¿Qué dos números suman [sum] y multiplicados dan [product]?",
    },
    principle: {
      en: "In two brackets, the numbers add up to the middle coefficient and multiply to the last term.",
      es: "En dos paréntesis, los números suman el coeficiente del medio y multiplicados dan el último término.",
    },
    next: {
      en: "List the pairs that multiply to [product] and take the pair whose sum is [sum].",
      es: "Escribe los pares cuyo producto es [product] y toma el que suma [sum].",
    },
    reason: {
      en: "Multiplying out gives the sum in the middle and the product at the end.",
      es: "Al multiplicar sale la suma en medio y el producto al final.",
    },
  },
  "split-middle-term": {
    point: {
      en: "Which two numbers add up to [sum] and multiply to [product], the first coefficient times the last?",
      es: "¿Qué dos números suman [sum] y multiplicados dan [product], el primer coeficiente por el último?",
    },
    principle: {
      en: "The middle term can be split into two so that four terms fall into two groups.",
      es: "El término del medio se puede partir en dos para que cuatro términos formen dos grupos.",
    },
    next: {
      en: "Write [middle] as two terms whose coefficients multiply to [product].",
      es: "Escribe [middle] como dos términos cuyos coeficientes multiplicados dan [product].",
    },
    reason: {
      en: "Two terms that add up to the middle term change nothing.",
      es: "Dos términos que suman el del medio no cambian nada.",
    },
  },
  "factor-groups": {
    point: {
      en: "What do the terms of [first] have in common, and those of [second]?",
      es: "¿Qué tienen en común los términos de [first], y los de [second]?",
    },
    principle: {
      en: "When each pair has its common factor taken out, the same bracket should be left.",
      es: "Al sacar el factor común de cada par debe quedar el mismo paréntesis.",
    },
    next: {
      en: "Take the common factor out of [first] and out of [second].",
      es: "Saca el factor común de [first] y de [second].",
    },
    reason: {
      en: "Each group keeps its value when its factor stands in front.",
      es: "Cada grupo conserva su valor con el factor delante.",
    },
  },
  "take-out-bracket": {
    point: {
      en: "Which bracket stands in both parts of your line?",
      es: "¿Qué paréntesis está en las dos partes de tu línea?",
    },
    principle: {
      en: "A bracket that both parts share is a common factor like any other.",
      es: "Un paréntesis que comparten las dos partes es un factor común como cualquier otro.",
    },
    next: {
      en: "Write the bracket that both parts share once, and what stood before it in a second bracket.",
      es: "Escribe una vez el paréntesis compartido y en un segundo paréntesis lo que había delante.",
    },
    reason: {
      en: "So many of a bracket and so many more of it are counted together.",
      es: "Tantas veces un paréntesis y otras tantas se cuentan juntas.",
    },
  },
  "difference-of-squares": {
    point: {
      en: "Are [first] and [second] squares of something?",
      es: "¿Son [first] y [second] cuadrados de algo?",
    },
    principle: {
      en: "A difference of two squares is a difference times a sum of the same two things.",
      es: "Una diferencia de cuadrados es una diferencia por una suma de las mismas dos cosas.",
    },
    next: {
      en: "Find what is squared in [first] and in [second]; write their difference and their sum as brackets.",
      es: "Busca qué está al cuadrado en [first] y en [second]; escribe su diferencia y su suma entre paréntesis.",
    },
    reason: {
      en: "When a difference is multiplied by a sum, the middle terms cancel.",
      es: "Al multiplicar diferencia por suma, los términos del medio se anulan.",
    },
  },
  "perfect-square": {
    point: {
      en: "What are [first] and [last] the squares of, and how does [middle] come from those?",
      es: "¿De qué son cuadrados [first] y [last], y cómo sale [middle] de ellos?",
    },
    principle: {
      en: "The square of a sum has both squares and twice the product in the middle.",
      es: "El cuadrado de una suma tiene los dos cuadrados y el doble del producto en medio.",
    },
    next: {
      en: "Write one bracket to the power of two, with the sign of [middle].",
      es: "Escribe un solo paréntesis al cuadrado, con el signo de [middle].",
    },
    reason: {
      en: "Twice the product of the two is the middle term.",
      es: "El doble del producto de los dos es el término del medio.",
    },
  },
  "factor-top-and-bottom": {
    point: {
      en: "Can you write [top] and [bottom] as products?",
      es: "¿Puedes escribir [top] y [bottom] como productos?",
    },
    principle: {
      en: "Only factors can be cancelled, so both parts are factored first.",
      es: "Solo se cancelan factores, así que primero se factorizan las dos partes.",
    },
    next: {
      en: "Factor [top] and [bottom], each on its own.",
      es: "Factoriza [top] y [bottom], cada uno por su lado.",
    },
    reason: {
      en: "A quotient keeps its value when its parts are written as products.",
      es: "Un cociente vale lo mismo si sus partes se escriben como productos.",
    },
  },
  "cancel-common-factor": {
    point: {
      en: "Which factor stands both above and below the line?",
      es: "¿Qué factor está arriba y también abajo de la raya?",
    },
    principle: {
      en: "A factor of the whole top and the whole bottom can be cancelled.",
      es: "Un factor de todo lo de arriba y todo lo de abajo se puede cancelar.",
    },
    next: { en: "Cancel [factor] above and below.", es: "Cancela [factor] arriba y abajo." },
    reason: {
      en: "Dividing top and bottom by the same factor changes nothing.",
      es: "Dividir arriba y abajo entre el mismo factor no cambia nada.",
    },
  },
};
