import type { StepWords } from "../family.models.ts";

const powerWorkedOut: StepWords = {
  point: {
    en: "What does the exponent of the number [base] tell you to do?",
    es: "¿Qué te dice que hagas el exponente del número [base]?",
  },
  principle: {
    en: "A power of a number can be worked out: the base is multiplied by itself.",
    es: "La potencia de un número se puede calcular: la base se multiplica por sí misma.",
  },
  next: {
    en: "Multiply [base] by itself, as often as its exponent says.",
    es: "Multiplica [base] por sí mismo tantas veces como dice su exponente.",
  },
  reason: {
    en: "The exponent counts how often the base is a factor.",
    es: "El exponente cuenta cuántas veces la base es factor.",
  },
};

/** Words for the steps that work out numbers. */
export const valueStepWords: Readonly<Record<string, StepWords>> = {
  "work-out-power": powerWorkedOut,
  "work-out-number-power": powerWorkedOut,
  "multiply-numbers": {
    point: {
      en: "Which plain numbers in [expression] can be multiplied?",
      es: "¿Qué números solos de [expression] se pueden multiplicar?",
    },
    principle: {
      en: "In a product the order does not matter: numbers go with numbers, powers with powers of the same base.",
      es: "En un producto el orden no importa: los números van con los números, y las potencias con las de igual base.",
    },
    next: { en: "Multiply the numbers: [numbers].", es: "Multiplica los números: [numbers]." },
    reason: {
      en: "Factors may be put in any order.",
      es: "Los factores se pueden poner en cualquier orden.",
    },
  },
  "divide-numbers": {
    point: {
      en: "What can be done with the numbers [above] and [below]?",
      es: "¿Qué se puede hacer con los números [above] y [below]?",
    },
    principle: {
      en: "The numbers of a quotient are divided by themselves, and the powers by themselves.",
      es: "Los números de un cociente se dividen por su lado, y las potencias por el suyo.",
    },
    next: {
      en: "Divide [above] by [below], as far as it goes.",
      es: "Divide [above] entre [below], hasta donde se pueda.",
    },
    reason: {
      en: "A common factor above and below the line cancels.",
      es: "Un factor común de arriba y de abajo se cancela.",
    },
  },
  "exponent-as-root": {
    point: {
      en: "Which number in the exponent of [power] tells you the root?",
      es: "¿Qué número del exponente de [power] te dice la raíz?",
    },
    principle: {
      en: "In a fraction as exponent, the number below is the root and the number above is the power.",
      es: "En un exponente fraccionario, el número de abajo es la raíz y el de arriba es la potencia.",
    },
    next: {
      en: "Write [power] with a root of index [index] of [base], raised to [exponent].",
      es: "Escribe [power] con una raíz de índice [index] de [base], elevada a [exponent].",
    },
    reason: {
      en: "That root, used as a factor as often as its index says, gives the base again.",
      es: "Esa raíz, usada como factor tantas veces como dice su índice, da otra vez la base.",
    },
  },
  "work-out-root": {
    point: {
      en: "Which number gives [number] when it is used as a factor {index} times?",
      es: "¿Qué número da [number] cuando se usa como factor {index} veces?",
    },
    principle: {
      en: "A root asks which number was multiplied by itself.",
      es: "Una raíz pregunta qué número se multiplicó por sí mismo.",
    },
    next: { en: "Work out [root].", es: "Calcula [root]." },
    reason: { en: "A root undoes a power.", es: "Una raíz deshace una potencia." },
  },
};
