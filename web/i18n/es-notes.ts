import type { enNotes } from "./en-notes.ts";

/** Spanish of teachers' notes on the tutor's replies, and of who read what. */
export const esNotes: Readonly<Record<keyof typeof enNotes, string>> = {
  "note.kind.good-question": "Buena pregunta",
  "note.kind.told-too-much": "Dijo demasiado",
  "note.kind.wrong": "Incorrecto",
  "note.kind.off-level": "No es su nivel",
  "note.kind.own-words": "Con mis palabras",
  "note.of": "Nota de {{ name }}",

  "openings.title": "Quién ha leído mis conversaciones",
  "openings.lead":
    "Tus docentes pueden leer lo que habláis tú y el tutor, para poder ayudarte. Cada vez que abren, imprimen o exportan una conversación queda anotado aquí. Nadie puede desactivarlo.",
  "openings.none": "Nadie ha abierto ninguna de tus conversaciones.",
  "openings.opened": "{{ name }} abrió",
  "openings.printed": "{{ name }} imprimió",
  "openings.exported": "{{ name }} exportó",
};
