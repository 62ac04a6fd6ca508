import type { StepWords } from "../family.models.ts";

const workOut = (en: string, es: string): StepWords => ({
  point: { en: `What does ${en} come to?`, es: `¿Cuánto da ${es}?` },
  principle: {
    en: "Estimate first: is the result near a tenth, a quarter or a half of what you began with?",
    es: "Estima primero: ¿el resultado está cerca de un décimo, un cuarto o la mitad de lo inicial?",
  },
  next: { en: `Work out ${en}.`, es: `Calcula ${es}.` },
  reason: { en: "Both are the same number.", es: "Las dos cosas son el mismo número." },
});

const growthPrinciple = {
  en: "The amount before the change is always the hundred percent.",
  es: "La cantidad de antes del cambio es siempre el cien por ciento.",
};

/** Words for the steps of changes by a percentage. */
export const changeWords: Readonly<Record<string, StepWords>> = {
  "change-of-start": {
    point: {
      en: "Of which amount is [percent] taken?",
      es: "¿De qué cantidad se toma el [percent]?",
    },
    principle: growthPrinciple,
    next: {
      en: "Write how much [percent] of [whole] is.",
      es: "Escribe cuánto es el [percent] de [whole].",
    },
    reason: {
      en: "The change is a part of the amount before it.",
      es: "El cambio es una parte de la cantidad anterior.",
    },
  },
  "change-of-new-value": {
    point: {
      en: "Which amount is there when the second change begins?",
      es: "¿Qué cantidad hay cuando empieza el segundo cambio?",
    },
    principle: {
      en: "Each change takes its percentage of what is there at that moment.",
      es: "Cada cambio toma su porcentaje de lo que hay en ese momento.",
    },
    next: {
      en: "Take [percent] of the amount after the first change.",
      es: "Toma el [percent] de la cantidad después del primer cambio.",
    },
    reason: {
      en: "After the first change there is a new hundred percent.",
      es: "Tras el primer cambio hay un nuevo cien por ciento.",
    },
  },
  "work-out-change": workOut("[percent] of [whole]", "el [percent] de [whole]"),
  "add-change": {
    point: {
      en: "You know how big the change is: where does it go?",
      es: "Ya sabes cuánto es el cambio: ¿qué se hace con él?",
    },
    principle: {
      en: "An increase is added to the amount before it.",
      es: "Un aumento se suma a la cantidad anterior.",
    },
    next: { en: "Add the change to [whole].", es: "Suma el cambio a [whole]." },
    reason: {
      en: "The old amount stays, and the change comes on top.",
      es: "La cantidad anterior queda y el cambio se añade.",
    },
  },
  "take-change-off": {
    point: {
      en: "You know how big the change is: where does it go?",
      es: "Ya sabes cuánto es el cambio: ¿qué se hace con él?",
    },
    principle: {
      en: "A decrease is taken off the amount before it.",
      es: "Una disminución se quita de la cantidad anterior.",
    },
    next: { en: "Take the change off [whole].", es: "Resta el cambio de [whole]." },
    reason: {
      en: "What is left is the old amount without the change.",
      es: "Lo que queda es la cantidad anterior sin el cambio.",
    },
  },
  "work-out-new-value": workOut("the last calculation", "el último cálculo"),
  "growth-factor": {
    point: {
      en: "What percentage of [start] is there after the change?",
      es: "¿Qué porcentaje de [start] hay después del cambio?",
    },
    principle: growthPrinciple,
    next: {
      en: "Add the change to a hundred percent, or take it off, and write that as a decimal.",
      es: "Suma o resta el cambio al cien por ciento y escríbelo como decimal.",
    },
    reason: { en: "The factor does the change in one step.", es: "El factor hace el cambio en un paso." },
  },
  "multiply-by-factor": {
    point: {
      en: "What has to be multiplied by [factors]?",
      es: "¿Qué hay que multiplicar por [factors]?",
    },
    principle: growthPrinciple,
    next: { en: "Multiply [start] by [factors].", es: "Multiplica [start] por [factors]." },
    reason: {
      en: "The factor says what is left or grown of the start.",
      es: "El factor dice qué queda o crece del inicio.",
    },
  },
  "find-difference": {
    point: {
      en: "By how much do [from] and [to] differ?",
      es: "¿En cuánto se diferencian [from] y [to]?",
    },
    principle: {
      en: "First the size of the change, then its share of the amount it began with.",
      es: "Primero el tamaño del cambio, luego qué parte es de la cantidad inicial.",
    },
    next: {
      en: "Subtract the smaller amount from the bigger one.",
      es: "Resta la cantidad menor de la mayor.",
    },
    reason: { en: "The change is what lies between the two.", es: "El cambio es lo que hay entre las dos." },
  },
  "work-out-difference": workOut("[difference]", "[difference]"),
  "change-over-start": {
    point: {
      en: "The change is [part]: which amount did it begin with?",
      es: "El cambio es [part]: ¿con qué cantidad empezó?",
    },
    principle: growthPrinciple,
    next: {
      en: "Divide the change by the amount it began with.",
      es: "Divide el cambio entre la cantidad inicial.",
    },
    reason: {
      en: "A percentage of change is measured against the start.",
      es: "El porcentaje de cambio se mide respecto al inicio.",
    },
  },
  "percent-left": {
    point: {
      en: "What percentage of the original is left after [change] is taken off?",
      es: "¿Qué porcentaje del original queda al quitar el [change]?",
    },
    principle: growthPrinciple,
    next: {
      en: "Take [change] off the whole, in percent.",
      es: "Quita el [change] al total, en porcentaje.",
    },
    reason: {
      en: "The known amount is what is left of the original.",
      es: "La cantidad conocida es lo que queda de la original.",
    },
  },
  "percent-grown": {
    point: {
      en: "What percentage of the original is [end]?",
      es: "¿Qué porcentaje del original es [end]?",
    },
    principle: growthPrinciple,
    next: { en: "Add [change] to the whole, in percent.", es: "Suma el [change] al total, en porcentaje." },
    reason: {
      en: "The known amount is the original and the increase together.",
      es: "La cantidad conocida es la original junto con el aumento.",
    },
  },
  "percent-now": workOut("that, in percent", "eso, en porcentaje"),
};
