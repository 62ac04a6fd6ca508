import type { PhraseBank } from "../phrases.models.ts";

/** What the class reads, quoted with its place. */
export const materials: PhraseBank = {
  "material.cite": [
    "*{title}* ({place}) dice: «{quote}»",
    "En *{title}* ({place}) pone: «{quote}»",
    "Tu clase lee esto en *{title}* ({place}): «{quote}»",
  ],
  "ask.material": [
    "¿Qué parte de eso te ayuda con tu pregunta?",
    "¿Qué te dice eso sobre tu pregunta, con tus palabras?",
    "¿Qué palabra importa más aquí, y por qué?",
    "¿Qué te falta saber después de leerlo?",
  ],
  "ask.material-word": [
    "¿Cómo dirías qué es «{topic}» con tus palabras?",
    "¿Qué te dice eso sobre «{topic}»?",
    "¿Qué parte habla de «{topic}», tal como lo lees?",
  ],
};
