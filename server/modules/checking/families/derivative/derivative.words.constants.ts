import type { StepWords } from "../family.models.ts";

/** Words for each step of the family. */
export const derivativeWords: Readonly<Record<string, StepWords>> = {
  "constant-rule": {
    point: {
      en: "How fast does [constant] change when [letter] changes?",
      es: "¿Qué tan rápido cambia [constant] cuando cambia [letter]?",
    },
    principle: {
      en: "The graph of a constant is a level line, so its slope is the same everywhere.",
      es: "La gráfica de una constante es una recta horizontal: su pendiente es igual en todas partes.",
    },
    next: {
      en: "Write the slope of a level line.",
      es: "Escribe la pendiente de una recta horizontal.",
    },
    reason: { en: "A constant does not change.", es: "Una constante no cambia." },
  },
  "power-rule": {
    point: {
      en: "What is the exponent in [part], and what happens to it when you differentiate?",
      es: "¿Cuál es el exponente de [part] y qué le pasa al derivar?",
    },
    principle: {
      en: "To differentiate a power, multiply by the exponent and then lower the exponent by one. A number in front stays as a factor.",
      es: "Para derivar una potencia, multiplica por el exponente y luego baja el exponente en uno. Un número delante queda como factor.",
    },
    next: {
      en: "Put the exponent of [part] in front as a factor, and write the power with an exponent one smaller.",
      es: "Pon el exponente de [part] delante como factor y escribe la potencia con un exponente una unidad menor.",
    },
    reason: {
      en: "The power rule: multiply by the exponent, lower it by one.",
      es: "Regla de la potencia: multiplicar por el exponente y bajarlo en uno.",
    },
  },
  "rewrite-as-power": {
    point: {
      en: "How can you write [part] as a power of its base?",
      es: "¿Cómo puedes escribir [part] como una potencia de su base?",
    },
    principle: {
      en: "One over a power is the power with a negative exponent, and a square root is the exponent one half. Then the power rule works as always.",
      es: "Uno entre una potencia es la potencia con exponente negativo, y la raíz cuadrada es el exponente un medio. Después la regla de la potencia vale como siempre.",
    },
    next: {
      en: "Write [part] as a power, then multiply by its exponent and lower the exponent by one.",
      es: "Escribe [part] como potencia, luego multiplica por su exponente y baja el exponente en uno.",
    },
    reason: {
      en: "The power rule also works for negative exponents and fractions.",
      es: "La regla de la potencia también vale para exponentes negativos y fracciones.",
    },
  },
  "term-by-term": {
    point: {
      en: "Which terms does [sum] have, and which rule does each of them need?",
      es: "¿Qué términos tiene [sum] y qué regla necesita cada uno?",
    },
    principle: {
      en: "A sum is differentiated term by term; a constant term has slope zero.",
      es: "Una suma se deriva término a término; un término constante tiene pendiente cero.",
    },
    next: {
      en: "Differentiate each term of [sum] by itself and keep the signs between them.",
      es: "Deriva cada término de [sum] por separado y conserva los signos entre ellos.",
    },
    reason: {
      en: "The slope of a sum is the sum of the slopes.",
      es: "La pendiente de una suma es la suma de las pendientes.",
    },
  },
  "known-derivative": {
    point: {
      en: "Which basic function is [part], and what is its derivative?",
      es: "¿Qué función básica es [part] y cuál es su derivada?",
    },
    principle: {
      en: "Basic functions have derivatives to know by heart: each of sine, cosine, the exponential and the logarithm has its own. A number in front stays as a factor.",
      es: "Las funciones básicas tienen derivadas que se saben de memoria: seno, coseno, exponencial y logaritmo, cada una la suya. Un número delante queda como factor.",
    },
    next: {
      en: "Look up the derivative of [part] in your table and keep the factors in front.",
      es: "Busca en tu tabla la derivada de [part] y conserva los factores de delante.",
    },
    reason: { en: "This is one of the basic derivatives.", es: "Es una de las derivadas básicas." },
  },
  "product-rule": {
    point: {
      en: "Which two factors, both with [letter], are multiplied here?",
      es: "¿Qué dos factores, los dos con [letter], se multiplican aquí?",
    },
    principle: {
      en: "In a product, first one factor changes while the other stays, then the other way round; the two parts are added.",
      es: "En un producto, primero cambia un factor y el otro se queda, y después al revés; las dos partes se suman.",
    },
    next: {
      en: "Write the derivative of [first] times [second], plus [first] times the derivative of [second].",
      es: "Escribe la derivada de [first] por [second], más [first] por la derivada de [second].",
    },
    reason: {
      en: "The product rule: derivative of the first times the second, plus the first times the derivative of the second.",
      es: "Regla del producto: derivada del primero por el segundo, más el primero por la derivada del segundo.",
    },
  },
  "quotient-rule": {
    point: {
      en: "What stands above and what below the line, and which rule is for such a quotient?",
      es: "¿Qué hay encima y qué hay debajo de la raya, y qué regla es para un cociente así?",
    },
    principle: {
      en: "In a quotient: derivative of the top times the bottom, minus the top times the derivative of the bottom, all over the bottom squared.",
      es: "En un cociente: derivada de arriba por lo de abajo, menos lo de arriba por la derivada de abajo, todo entre lo de abajo al cuadrado.",
    },
    next: {
      en: "Differentiate [top] and [bottom] by themselves first, then put them into the quotient rule.",
      es: "Deriva primero [top] y [bottom] por separado y ponlos después en la regla del cociente.",
    },
    reason: {
      en: "The quotient rule follows from the product rule.",
      es: "La regla del cociente sale de la regla del producto.",
    },
  },
  "chain-rule": {
    point: {
      en: "In [part], which function is outside and which one is inside?",
      es: "En [part], ¿qué función está fuera y cuál está dentro?",
    },
    principle: {
      en: "Differentiate the outer function and leave the inside as it is, then multiply by the derivative of the inside.",
      es: "Deriva la función de fuera dejando igual lo de dentro, y multiplica por la derivada de lo de dentro.",
    },
    next: {
      en: "Differentiate the outside of [part] with [inside] kept as it is, then multiply by the derivative of [inside].",
      es: "Deriva lo de fuera de [part] dejando [inside] como está, y multiplica por la derivada de [inside].",
    },
    reason: {
      en: "The chain rule: outer derivative times inner derivative.",
      es: "Regla de la cadena: derivada de fuera por derivada de dentro.",
    },
  },
  "tidy-derivative": {
    point: {
      en: "Which numbers or like terms in [line] can still be put together?",
      es: "¿Qué números o términos semejantes de [line] se pueden juntar todavía?",
    },
    principle: {
      en: "Within a term the numbers are multiplied; like terms are added.",
      es: "Dentro de un término se multiplican los números; los términos semejantes se suman.",
    },
    next: {
      en: "Multiply the numbers in each term of [line] and collect what is alike.",
      es: "Multiplica los números en cada término de [line] y junta lo semejante.",
    },
    reason: {
      en: "The value stays the same while the line gets shorter.",
      es: "El valor queda igual mientras la línea se acorta.",
    },
  },
  "put-in-number": {
    point: {
      en: "You have the derivative. What number should stand for [letter] now?",
      es: "Ya tienes la derivada. ¿Qué número debe ocupar ahora el lugar de [letter]?",
    },
    principle: {
      en: "The derivative gives the slope at every place; putting in a number gives the slope at that place.",
      es: "La derivada da la pendiente en cada lugar; al poner un número da la pendiente en ese lugar.",
    },
    next: {
      en: "Put [place] in the place of [letter] in [derivative], in brackets where it is negative.",
      es: "Pon [place] en el lugar de [letter] en [derivative], entre paréntesis si es negativo.",
    },
    reason: {
      en: "The slope of the tangent is the value of the derivative there.",
      es: "La pendiente de la tangente es el valor de la derivada en ese punto.",
    },
  },
  "work-out-value": {
    point: {
      en: "Which operation in [line] comes first?",
      es: "¿Qué operación de [line] va primero?",
    },
    principle: {
      en: "Powers come first, then products, then sums.",
      es: "Primero las potencias, luego los productos y después las sumas.",
    },
    next: {
      en: "Work out [line] step by step: powers, products, sums.",
      es: "Calcula [line] paso a paso: potencias, productos, sumas.",
    },
    reason: { en: "What is left is plain arithmetic.", es: "Lo que queda es pura aritmética." },
  },
};
