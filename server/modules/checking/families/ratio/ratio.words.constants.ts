import type { StepWords } from "../family.models.ts";

const sameFactor = {
  en: "A ratio stays the same when all its numbers are multiplied or divided by the same number.",
  es: "Una razón no cambia si todos sus números se multiplican o dividen por el mismo número.",
};

const workOut = (en: string, es: string, check: StepWords["principle"]): StepWords => ({
  point: { en: `What does ${en} come to?`, es: `¿Cuánto da ${es}?` },
  principle: check,
  next: { en: `Work out ${en}.`, es: `Calcula ${es}.` },
  reason: { en: "Both are the same.", es: "Las dos cosas son lo mismo." },
});

/** Words for each step of the family. */
export const ratioWords: Readonly<Record<string, StepWords>> = {
  "make-terms-whole": {
    point: {
      en: "By which number can all of {ratio} be multiplied, so that only whole numbers are left?",
      es: "¿Por qué número se puede multiplicar todo {ratio} para que solo queden números enteros?",
    },
    principle: sameFactor,
    next: {
      en: "Multiply every number of {ratio} by one number that makes them whole.",
      es: "Multiplica todos los números de {ratio} por uno que los haga enteros.",
    },
    reason: sameFactor,
  },
  "divide-all-terms": {
    point: {
      en: "Which number divides all numbers of {whole}?",
      es: "¿Qué número divide a todos los números de {whole}?",
    },
    principle: sameFactor,
    next: {
      en: "Divide every number of {whole} by the biggest number that divides them all.",
      es: "Divide todos los números de {whole} entre el mayor número que los divide a todos.",
    },
    reason: sameFactor,
  },
  "work-out-terms": workOut("each quotient", "cada cociente", {
    en: "A ratio is in lowest terms when only 1 divides all its numbers.",
    es: "Una razón está en su forma más simple cuando solo 1 divide a todos sus números.",
  }),
  "cross-multiply": {
    point: {
      en: "Which numbers stand across from each other in this proportion?",
      es: "¿Qué números están en cruz en esta proporción?",
    },
    principle: {
      en: "In a proportion the two products across are equal.",
      es: "En una proporción los dos productos en cruz son iguales.",
    },
    next: {
      en: "Write the product of [letter] and [other] equal to the product of the other two.",
      es: "Escribe el producto de [letter] y [other] igual al producto de los otros dos.",
    },
    reason: {
      en: "Both sides were multiplied by the two numbers below.",
      es: "Los dos lados se multiplicaron por los dos denominadores.",
    },
  },
  "work-out-product": workOut("[same] times [mate]", "[same] por [mate]", {
    en: "In a proportion the two products across are equal.",
    es: "En una proporción los dos productos en cruz son iguales.",
  }),
  "divide-by-factor": {
    point: {
      en: "What happens to [letter] in this line, and how is that undone?",
      es: "¿Qué le pasa a [letter] en esta línea, y cómo se deshace?",
    },
    principle: {
      en: "What multiplies the letter is undone by dividing both sides.",
      es: "Lo que multiplica a la letra se deshace dividiendo los dos lados.",
    },
    next: {
      en: "Get [letter] alone and work out the other side.",
      es: "Deja sola [letter] y calcula el otro lado.",
    },
    reason: {
      en: "Both sides are divided by the same number.",
      es: "Los dos lados se dividen entre el mismo número.",
    },
  },
  "find-scale-factor": {
    point: {
      en: "By which number is [other] multiplied to get [mate]?",
      es: "¿Por qué número se multiplica [other] para llegar a [mate]?",
    },
    principle: sameFactor,
    next: { en: "Divide [mate] by [other].", es: "Divide [mate] entre [other]." },
    reason: sameFactor,
  },
  "scale-term": {
    point: {
      en: "You have the factor: what has to be done with [same]?",
      es: "Ya tienes el factor: ¿qué hay que hacer con [same]?",
    },
    principle: sameFactor,
    next: { en: "Multiply [same] by the same factor.", es: "Multiplica [same] por el mismo factor." },
    reason: sameFactor,
  },
  "count-parts": {
    point: {
      en: "How many equal parts are there in all in {ratio}?",
      es: "¿Cuántas partes iguales hay en total en {ratio}?",
    },
    principle: {
      en: "The numbers of the ratio count equal parts; together they make the whole.",
      es: "Los números de la razón cuentan partes iguales; juntas forman el total.",
    },
    next: { en: "Add the numbers of {ratio}.", es: "Suma los números de {ratio}." },
    reason: {
      en: "All parts together are what is shared.",
      es: "Todas las partes juntas son lo que se reparte.",
    },
  },
  "find-one-part": {
    point: {
      en: "[total] is made of [parts] equal parts: how big is one?",
      es: "[total] se compone de [parts] partes iguales: ¿cuánto vale una?",
    },
    principle: {
      en: "The whole divided by the number of parts gives one part.",
      es: "El total dividido entre el número de partes da una parte.",
    },
    next: { en: "Divide [total] by [parts].", es: "Divide [total] entre [parts]." },
    reason: { en: "The parts are equal.", es: "Las partes son iguales." },
  },
  "times-each-term": {
    point: {
      en: "One part is [one]: how many of them does each one get?",
      es: "Una parte vale [one]: ¿cuántas recibe cada uno?",
    },
    principle: {
      en: "The ratio tells how many parts belong to each.",
      es: "La razón dice cuántas partes tiene cada uno.",
    },
    next: {
      en: "Multiply each number of {ratio} by [one].",
      es: "Multiplica cada número de {ratio} por [one].",
    },
    reason: { en: "So many parts make one share.", es: "Tantas partes forman lo que recibe cada uno." },
  },
  "work-out-shares": workOut("each product", "cada producto", {
    en: "A check: together the shares must be the whole.",
    es: "Una comprobación: juntas, las partes deben dar el total.",
  }),
  "divide-for-one": {
    point: {
      en: "[amount] {unit} belong to [per] {perUnit}: which of the two is shared out to find how much belongs to one?",
      es: "[amount] {unit} corresponden a [per] {perUnit}: ¿cuál de las dos cantidades se reparte para saber cuánto toca a uno?",
    },
    principle: {
      en: "A unit rate tells how much comes to one: divide by the amount that shall become one.",
      es: "Una tasa unitaria dice cuánto toca a uno: divide entre la cantidad que debe quedar en uno.",
    },
    next: {
      en: "Divide [amount] by [per].",
      es: "Divide [amount] entre [per].",
    },
    reason: {
      en: "Each one gets the same share.",
      es: "A cada uno le toca lo mismo.",
    },
  },
  "work-out-rate": workOut("[amount] divided by [per]", "[amount] dividido entre [per]", {
    en: "A check: the rate times [per] must give [amount] again.",
    es: "Una comprobación: la tasa por [per] debe dar otra vez [amount].",
  }),
};
