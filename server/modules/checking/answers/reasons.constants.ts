import { filled } from "../../../shared/filled.ts";
import { formReasons } from "./form-reasons.constants.ts";
import { partReasons } from "./part-reasons.constants.ts";

/** Why an answer is worth what it is, as one plain sentence for authors, in both languages; `{name}` is filled from the values. */
export const answerReasons = {
  equal: { en: "The answer is equal to the expected one.", es: "La respuesta es igual a la esperada." },
  "not-equal": {
    en: "The answer is not equal to the expected one.",
    es: "La respuesta no es igual a la esperada.",
  },
  undecided: {
    en: "Whether the two are equal can't be decided exactly.",
    es: "No se puede decidir con exactitud si las dos son iguales.",
  },
  empty: { en: "There is no answer.", es: "No hay respuesta." },
  "too-long": {
    en: "The answer is too long to be compared.",
    es: "La respuesta es demasiado larga para compararla.",
  },
  "too-much-work": { en: "It would take too long to compare.", es: "Compararla llevaría demasiado tiempo." },
  "known-wrong": {
    en: "It is one of the answers that are known to be wrong.",
    es: "Es una de las respuestas que se sabe que son incorrectas.",
  },
  "gap-open": {
    en: "A gap of the answer was left open.",
    es: "Quedó un hueco de la respuesta sin rellenar.",
  },
  accepted: {
    en: "The answer is one of the accepted ones.",
    es: "La respuesta es una de las aceptadas.",
  },
  "choice.right": { en: "It is the right choice.", es: "Es la opción correcta." },
  "choice.other": { en: "It is another choice.", es: "Es otra opción." },
  "choice.same-text": {
    en: "Two options have the same text.",
    es: "Dos opciones tienen el mismo texto.",
  },
  "choice.expected-unknown": {
    en: "The expected answer is not one of the choices.",
    es: "La respuesta esperada no está entre las opciones.",
  },
  "choice.several": {
    en: "The answer fits more than one choice.",
    es: "La respuesta encaja con más de una opción.",
  },
  "choice.none": {
    en: "The answer is not one of the choices.",
    es: "La respuesta no está entre las opciones.",
  },
  unreadable: {
    en: "The answer could not be read as mathematics. It stops making sense at character {character}.",
    es: "La respuesta no se pudo leer como matemáticas. Deja de tener sentido en el carácter {character}.",
  },
  "other-kind": {
    en: "This kind of answer can't be decided exactly.",
    es: "Este tipo de respuesta no se puede decidir con exactitud.",
  },
  "several-readings": {
    en: "The answer has more than one usual reading.",
    es: "La respuesta se puede leer de más de una manera habitual.",
  },
  comma: {
    en: "A comma may be a decimal sign or stand between two numbers.",
    es: "Una coma puede ser un signo decimal o separar dos números.",
  },
  rounded: {
    en: "One is the other rounded; whether that is wanted can't be decided.",
    es: "Una es la otra redondeada; no se puede decidir si eso es lo que se quiere.",
  },
  "value-of-something-else": {
    en: "It may be the value of something else.",
    es: "Puede ser el valor de otra cosa.",
  },
  "a-value-of-something-else": {
    en: "It may be a value of something else.",
    es: "Puede ser un valor de otra cosa.",
  },
  "other-name": {
    en: "The answer gives {given}, not {expected}.",
    es: "La respuesta da {given}, no {expected}.",
  },
  "several-for-one": {
    en: "One number is expected, and the answer holds several.",
    es: "Se espera un número, y la respuesta tiene varios.",
  },
  "number-is-itself": {
    en: "The answer says nothing but that a number is itself.",
    es: "La respuesta solo dice que un número es igual a sí mismo.",
  },
  "calculation-false": {
    en: "The calculation in the answer does not hold.",
    es: "El cálculo de la respuesta no se cumple.",
  },
  "within-tolerance": {
    en: "The answer is within the tolerance.",
    es: "La respuesta está dentro de la tolerancia.",
  },
  "outside-tolerance": {
    en: "The answer is outside the tolerance.",
    es: "La respuesta está fuera de la tolerancia.",
  },
  "figures-differ": {
    en: "The answer differs within {figures} significant figures.",
    es: "La respuesta difiere dentro de {figures} cifras significativas.",
  },
  "same-angle": { en: "It is the same angle.", es: "Es el mismo ángulo." },
  "unit.ambiguous": {
    en: "The unit can be read in two ways.",
    es: "La unidad se puede leer de dos maneras.",
  },
  "unit.other": {
    en: "The unit measures something else than the expected one.",
    es: "La unidad no mide lo mismo que la esperada.",
  },
  "unit.unsure": {
    en: "The number is right; whether its unit is can't be told.",
    es: "El número es correcto; no se puede saber si su unidad lo es.",
  },
  "unit.counts-other": {
    en: "The number is right; it may count something else.",
    es: "El número es correcto; puede contar otra cosa.",
  },
  "text.too-long": {
    en: "The text is too long to be compared.",
    es: "El texto es demasiado largo para compararlo.",
  },
  "text.expected": { en: "It is the expected answer.", es: "Es la respuesta esperada." },
  "text.slip": {
    en: "It is the expected answer, but for a slip in spelling.",
    es: "Es la respuesta esperada, salvo por una errata.",
  },
  "text.denies": { en: "It denies the expected answer.", es: "Niega la respuesta esperada." },
  "text.misspelling": {
    en: "It may be a misspelling of the expected answer or of another word.",
    es: "Puede ser una errata de la respuesta esperada o de otra palabra.",
  },
  "text.same-things": { en: "It names the same things.", es: "Nombra las mismas cosas." },
  "text.says-more": {
    en: "It says more than the expected answer.",
    es: "Dice más que la respuesta esperada.",
  },
  "text.other": { en: "It is not the expected answer.", es: "No es la respuesta esperada." },
  "text.letters": {
    en: "Big and small letters differ from the expected ones.",
    es: "Las mayúsculas y minúsculas no son las esperadas.",
  },
  "yes-or-no": {
    en: "True or false, yes or no is asked for.",
    es: "Se pide verdadero o falso, sí o no.",
  },
  ...partReasons,
  ...formReasons,
} as const;

export type AnswerReason = keyof typeof answerReasons;

/** A reason: which sentence, and what fills it. */
export interface AnswerBecause {
  readonly code: AnswerReason;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The sentence of a reason in a language. */
export function answerSentence({ code, values }: AnswerBecause, locale: "en" | "es"): string {
  return filled(answerReasons[code][locale], values);
}
