import type { StepWords } from "../family.models.ts";

/** Words for each step of the family. */
export const quadraticWords: Readonly<Record<string, StepWords>> = {
  "standard-form": {
    point: {
      en: "Where would you like all the terms of [equation] to stand?",
      es: "¿Dónde te conviene que estén todos los términos de [equation]?",
    },
    principle: {
      en: "A quadratic equation is easiest to solve with zero on one side.",
      es: "Una ecuación cuadrática se resuelve mejor con cero en un lado.",
    },
    next: {
      en: "Bring every term of [equation] to one side, highest power first, with zero on the other.",
      es: "Lleva todos los términos de [equation] a un lado, la mayor potencia primero, y deja cero en el otro.",
    },
    reason: {
      en: "The same is added or taken away on both sides.",
      es: "Se suma o se quita lo mismo en los dos lados.",
    },
  },
  factor: {
    point: {
      en: "Can [expression] be written as a product?",
      es: "¿Se puede escribir [expression] como un producto?",
    },
    principle: {
      en: "A sum that equals zero becomes easy to solve once it is a product.",
      es: "Una suma igual a cero es fácil de resolver cuando se vuelve un producto.",
    },
    next: {
      en: "Factor [expression]: look for numbers that add up to [sum] and multiply to [product].",
      es: "Factoriza [expression]: busca números que sumen [sum] y multiplicados den [product].",
    },
    reason: {
      en: "Multiplying the factors out gives the same expression.",
      es: "Al multiplicar los factores sale la misma expresión.",
    },
  },
  "zero-product": {
    point: { en: "When is a product equal to zero?", es: "¿Cuándo es cero un producto?" },
    principle: {
      en: "A product is zero exactly when at least one of its factors is zero.",
      es: "Un producto es cero justo cuando al menos uno de sus factores es cero.",
    },
    next: {
      en: "Write one equation for each factor: [first] and [second] each equal to zero.",
      es: "Escribe una ecuación para cada factor: [first] y [second], cada uno igual a cero.",
    },
    reason: {
      en: "Only a factor of zero makes a product zero.",
      es: "Solo un factor cero hace cero un producto.",
    },
  },
  "solve-each": {
    point: {
      en: "What is still in the way of [unknown] in each of your equations?",
      es: "¿Qué le estorba todavía a [unknown] en cada ecuación?",
    },
    principle: {
      en: "Each of the equations is solved by itself, and each gives a solution.",
      es: "Cada ecuación se resuelve por separado, y cada una da una solución.",
    },
    next: {
      en: "Undo what stands with [unknown], starting with [first].",
      es: "Deshaz lo que acompaña a [unknown], empezando por [first].",
    },
    reason: {
      en: "The same is done on both sides of each equation.",
      es: "Se hace lo mismo en los dos lados de cada ecuación.",
    },
  },
  "work-out-roots": {
    point: {
      en: "Can the values in your line be written more simply?",
      es: "¿Se pueden escribir más simples los valores de tu línea?",
    },
    principle: {
      en: "Square factors come out of a root, and common factors cancel in a fraction.",
      es: "Los factores cuadrados salen de la raíz y los factores comunes se cancelan en la fracción.",
    },
    next: {
      en: "Simplify the root first, then the fraction, once with plus and once with minus.",
      es: "Simplifica primero la raíz y después la fracción, una vez con más y otra con menos.",
    },
    reason: { en: "The values stay the same.", es: "Los valores no cambian." },
  },
  "isolate-square": {
    point: {
      en: "How can [square] stand alone on one side?",
      es: "¿Cómo puede quedar [square] solo en un lado?",
    },
    principle: {
      en: "Without a term in the unknown itself, the square is isolated like an unknown.",
      es: "Si no hay término con la incógnita sola, el cuadrado se despeja como una incógnita.",
    },
    next: {
      en: "Move the number of [equation] to the other side and divide by what stands before [square].",
      es: "Pasa el número de [equation] al otro lado y divide entre lo que hay delante de [square].",
    },
    reason: { en: "The same is done on both sides.", es: "Se hace lo mismo en los dos lados." },
  },
  "take-square-roots": {
    point: { en: "Which numbers have the square [value]?", es: "¿Qué números tienen [value] como cuadrado?" },
    principle: {
      en: "A positive number has two square roots, one positive and one negative.",
      es: "Un número positivo tiene dos raíces cuadradas, una positiva y una negativa.",
    },
    next: {
      en: "Write [base] equal to plus and minus the square root of [value].",
      es: "Escribe [base] igual a más y menos la raíz cuadrada de [value].",
    },
    reason: { en: "Both roots have the same square.", es: "Las dos raíces tienen el mismo cuadrado." },
  },
  "no-real-root": {
    point: {
      en: "Can the square of a real number be negative?",
      es: "¿Puede ser negativo el cuadrado de un número real?",
    },
    principle: {
      en: "No real number has a negative square.",
      es: "Ningún número real tiene cuadrado negativo.",
    },
    next: {
      en: "Say what follows from a square that would have to be negative.",
      es: "Di qué se sigue de un cuadrado que tendría que ser negativo.",
    },
    reason: {
      en: "Squares of real numbers are never negative.",
      es: "Los cuadrados de números reales nunca son negativos.",
    },
  },
  "divide-by-leading": {
    point: {
      en: "What stands before the square in [equation]?",
      es: "¿Qué hay delante del cuadrado en [equation]?",
    },
    principle: {
      en: "To complete the square, the square itself should have the coefficient one.",
      es: "Para completar el cuadrado conviene que el cuadrado tenga coeficiente uno.",
    },
    next: {
      en: "Divide every term of [equation] by [factor].",
      es: "Divide cada término de [equation] entre [factor].",
    },
    reason: {
      en: "Both sides are divided by the same number.",
      es: "Los dos lados se dividen entre el mismo número.",
    },
  },
  "move-constant": {
    point: {
      en: "Which term of [equation] has no [unknown]?",
      es: "¿Qué término de [equation] no tiene [unknown]?",
    },
    principle: {
      en: "The number goes to the other side, to make room for the one that completes the square.",
      es: "El número pasa al otro lado, para dejar sitio al que completa el cuadrado.",
    },
    next: {
      en: "Bring the number without [unknown] to the right side.",
      es: "Lleva el número sin [unknown] al lado derecho.",
    },
    reason: {
      en: "The same is added or taken away on both sides.",
      es: "Se suma o se quita lo mismo en los dos lados.",
    },
  },
  "complete-square": {
    point: {
      en: "What is half of [coefficient], and what is its square?",
      es: "¿Cuál es la mitad de [coefficient], y cuál es su cuadrado?",
    },
    principle: {
      en: "The square of half the middle coefficient completes the square, added on both sides.",
      es: "El cuadrado de la mitad del coeficiente del medio completa el cuadrado, sumado en los dos lados.",
    },
    next: {
      en: "Take half of [coefficient], square it, and add that to both sides.",
      es: "Toma la mitad de [coefficient], elévala al cuadrado y súmala en los dos lados.",
    },
    reason: {
      en: "The same is added on both sides, and the left becomes a perfect square.",
      es: "Se suma lo mismo en los dos lados, y la izquierda queda como cuadrado perfecto.",
    },
  },
  "write-as-square": {
    point: {
      en: "Of which bracket is the left side the square?",
      es: "¿De qué paréntesis es cuadrado el lado izquierdo?",
    },
    principle: {
      en: "Inside the bracket stands the unknown with half of the middle coefficient.",
      es: "Dentro del paréntesis está la incógnita con la mitad del coeficiente del medio.",
    },
    next: {
      en: "Write the left side as one bracket squared and work out the right side.",
      es: "Escribe el lado izquierdo como un paréntesis al cuadrado y calcula el derecho.",
    },
    reason: {
      en: "Multiplying the bracket out gives the left side again.",
      es: "Al multiplicar el paréntesis sale otra vez el lado izquierdo.",
    },
  },
  "use-formula": {
    point: {
      en: "Which numbers are a, b and c in [expression]?",
      es: "¿Qué números son a, b y c en [expression]?",
    },
    principle: {
      en: "With zero on one side, the formula takes minus b, plus or minus the root of b squared minus 4ac, all over 2a.",
      es: "Con cero en un lado, la fórmula toma menos b, más o menos la raíz de b al cuadrado menos 4ac, todo sobre 2a.",
    },
    next: {
      en: "Put a = [a], b = [b] and c = [c] into the formula, negative numbers in brackets.",
      es: "Pon a = [a], b = [b] y c = [c] en la fórmula, los negativos entre paréntesis.",
    },
    reason: {
      en: "The formula is what completing the square gives for any a, b and c.",
      es: "La fórmula es lo que da completar el cuadrado con cualquier a, b y c.",
    },
  },
  "work-out-discriminant": {
    point: {
      en: "What is the number under the root, [inside]?",
      es: "¿Cuánto es el número bajo la raíz, [inside]?",
    },
    principle: {
      en: "The number under the root is worked out first; a square is never negative.",
      es: "Primero se calcula el número bajo la raíz; un cuadrado nunca es negativo.",
    },
    next: {
      en: "Work out [inside] and what stands below the line.",
      es: "Calcula [inside] y lo que hay debajo de la raya.",
    },
    reason: { en: "The values stay the same.", es: "Los valores no cambian." },
  },
};
