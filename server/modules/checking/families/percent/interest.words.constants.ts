import type { StepWords } from "../family.models.ts";

const workOut = (en: string, es: string): StepWords => ({
  point: { en: `What does ${en} come to?`, es: `¿Cuánto da ${es}?` },
  principle: {
    en: "Estimate before you calculate, and compare afterwards.",
    es: "Estima antes de calcular y compara después.",
  },
  next: { en: `Work out ${en}.`, es: `Calcula ${es}.` },
  reason: { en: "Both are the same number.", es: "Las dos cosas son el mismo número." },
});

/** Words for the steps of interest. */
export const interestWords: Readonly<Record<string, StepWords>> = {
  "interest-of-one-year": {
    point: {
      en: "How much interest does [principal] bring in one year?",
      es: "¿Cuánto interés da [principal] en un año?",
    },
    principle: {
      en: "The rate tells which percentage of the money is paid for each year.",
      es: "La tasa dice qué porcentaje del dinero se paga por cada año.",
    },
    next: { en: "Write [percent] of [principal].", es: "Escribe el [percent] de [principal]." },
    reason: {
      en: "The rate is a percentage of the money lent.",
      es: "La tasa es un porcentaje del dinero prestado.",
    },
  },
  "work-out-year": workOut("[percent] of [principal]", "el [percent] de [principal]"),
  "times-the-years": {
    point: {
      en: "One year brings [year]: for how long is it paid?",
      es: "Un año da [year]: ¿durante cuánto tiempo se paga?",
    },
    principle: {
      en: "Simple interest is the same each year, as it comes on the first amount only.",
      es: "El interés simple es igual cada año, porque solo se aplica a la cantidad inicial.",
    },
    next: { en: "Multiply [year] by the number of years.", es: "Multiplica [year] por el número de años." },
    reason: { en: "Each year brings the same.", es: "Cada año da lo mismo." },
  },
  "work-out-interest": workOut("the interest", "el interés"),
  "add-interest": {
    point: {
      en: "What is there at the end besides the interest?",
      es: "¿Qué hay al final además del interés?",
    },
    principle: {
      en: "At the end there are the money from the beginning and all the interest.",
      es: "Al final están el dinero del principio y todos los intereses.",
    },
    next: { en: "Add the interest to [principal].", es: "Suma el interés a [principal]." },
    reason: { en: "The total holds both.", es: "El total contiene las dos cosas." },
  },
  "work-out-total": workOut("the amount at the end", "la cantidad final"),
  "growth-factor-of-year": {
    point: {
      en: "By what is the money multiplied in one year?",
      es: "¿Por cuánto se multiplica el dinero en un año?",
    },
    principle: {
      en: "A year at [percent] leaves the hundred percent and adds the rate.",
      es: "Un año al [percent] deja el cien por ciento y añade la tasa.",
    },
    next: {
      en: "Write a hundred percent and [percent] together as a decimal.",
      es: "Escribe el cien por ciento y el [percent] juntos como decimal.",
    },
    reason: { en: "The factor does one year in one step.", es: "El factor hace un año en un paso." },
  },
  "factor-for-each-year": {
    point: {
      en: "How often is [principal] multiplied by [factor]?",
      es: "¿Cuántas veces se multiplica [principal] por [factor]?",
    },
    principle: {
      en: "Compound interest earns interest again, so every year multiplies by the factor once more.",
      es: "El interés compuesto vuelve a dar intereses: cada año multiplica otra vez por el factor.",
    },
    next: {
      en: "Multiply [principal] by the factor once for each year, as a power.",
      es: "Multiplica [principal] por el factor una vez por año, como potencia.",
    },
    reason: {
      en: "Each year begins with what the year before left.",
      es: "Cada año empieza con lo que dejó el anterior.",
    },
  },
  "take-principal-off": {
    point: {
      en: "Which part of [end] was there from the beginning?",
      es: "¿Qué parte de [end] estaba desde el principio?",
    },
    principle: {
      en: "The interest is what the money has grown by.",
      es: "El interés es lo que ha crecido el dinero.",
    },
    next: { en: "Take [principal] off [end].", es: "Resta [principal] de [end]." },
    reason: { en: "What was there before is no interest.", es: "Lo que había antes no es interés." },
  },
};
