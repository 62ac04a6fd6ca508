import { filled } from "../../../../shared/filled.ts";
import type { Against, Need, NeedRule } from "./need.models.ts";

/** A reason as one sentence; blanks are the rule's numbers, `what` is the skill or the mistake. */
type Sentences<Code extends string> = Readonly<Record<"en" | "es", Readonly<Record<Code, string>>>>;

export const reasonWords: Sentences<NeedRule> = {
  en: {
    "few-right": "Of the last {of} answers without help, {right} were right.",
    "leans-on-help":
      "{helped} of the last {of} answers came with help; without help, {right} of {alone} were right.",
    "same-mistake": "The same mistake {count} times: {what}.",
    "too-sure": "Was sure of {of} of the latest answers; {right} of these were right.",
    "long-work":
      "{minutes} minutes of work in {days} days, and {right} of {of} answers without help were right.",
    stopped: "No sign of work for {since} days; before that, work on {worked} days within {before}.",
  },
  es: {
    "few-right": "De las últimas {of} respuestas sin ayuda, {right} fueron correctas.",
    "leans-on-help":
      "{helped} de las últimas {of} respuestas llegaron con ayuda; sin ayuda, {right} de {alone} fueron correctas.",
    "same-mistake": "El mismo error {count} veces: {what}.",
    "too-sure": "Daba por seguras {of} de las últimas respuestas; {right} de ellas fueron correctas.",
    "long-work":
      "{minutes} minutos de trabajo en {days} días, y {right} de {of} respuestas sin ayuda fueron correctas.",
    stopped: "Sin señales de trabajo desde hace {since} días; antes trabajó {worked} días de {before}.",
  },
};

/** Where the answers that went wrong are mostly of one skill. */
export const mostlyWords = { en: "Mostly: {what}.", es: "Sobre todo: {what}." } as const;

export const againstWords: Sentences<Against> = {
  en: {
    "alone-well": "Works well without help over a longer time: {right} of {of} right.",
    "better-lately": "Better just now: {right} of the last {of} without help were right.",
    "was-away": "Was away for {days} days, back {ago} days ago.",
    "hard-questions": "The questions were hard ones: {foretold} % were to be expected.",
    "new-skill": "Most of it is new: begun in the last few days.",
    "few-answers": "There are only {of} answers to go by.",
    disputes: "Says that the record isn’t right ({count}).",
  },
  es: {
    "alone-well": "A más largo plazo trabaja bien sin ayuda: {right} de {of} correctas.",
    "better-lately": "Mejor ahora: {right} de las últimas {of} sin ayuda fueron correctas.",
    "was-away": "Estuvo fuera {days} días y volvió hace {ago} días.",
    "hard-questions": "Las preguntas eran difíciles: se esperaba un {foretold} %.",
    "new-skill": "Casi todo es nuevo: empezó hace pocos días.",
    "few-answers": "Solo hay {of} respuestas en que apoyarse.",
    disputes: "Dice que su registro no es correcto ({count}).",
  },
};

/** What speaks against a reason, as a sentence; the share that was to be expected is said in per cent. */
export function againstText({ code, numbers }: Need["against"][number], locale: "en" | "es"): string {
  const { foretold } = numbers;
  return filled(
    againstWords[locale][code],
    foretold === undefined ? numbers : { ...numbers, foretold: Math.round(foretold * 100) },
  );
}
