import type { LetterLanguage } from "./letter-languages.constants.ts";

/**
 * The sentences of a letter to the family. Blanks are the student's name, a skill, a day of the week and a count; nothing else
 * comes in. The form `-one` is for a count of one.
 */
const english = {
  "answers-day": "On {day}, {name} answered {count} questions on “{skill}” correctly without a hint.",
  "answers-day-one": "On {day}, {name} answered {count} question on “{skill}” correctly without a hint.",
  answers: "{name} answered {count} questions on “{skill}” correctly without a hint.",
  "answers-one": "{name} answered {count} question on “{skill}” correctly without a hint.",
  "steps-day": "On {day}, {name} wrote {count} right steps on “{skill}” without a hint.",
  "steps-day-one": "On {day}, {name} wrote {count} right step on “{skill}” without a hint.",
  steps: "{name} wrote {count} right steps on “{skill}” without a hint.",
  "steps-one": "{name} wrote {count} right step on “{skill}” without a hint.",
  mastered: "This week {name} mastered “{skill}”.",
  helped: "With a hint along the way, {name} got “{skill}” right.",
  worked: "{name} worked on “{skill}”. Working on something before it is easy is how it gets easier.",
  quiet: "It was a quiet week: no answers are on record. Such weeks happen, and nothing is lost by them.",
  "next-go-on": "“{skill}” goes on. It is not firm yet, and that is what practice is for.",
  "next-begin": "“{skill}” could come next. It builds on “{after}”.",
  "next-open": "What comes next is open, and {name} has a say in it.",
  "next-quiet": "A short practice of ten minutes is a good way to begin again.",
  "talk-skill":
    "Ask: “Could you show me an example of ‘{skill}’ and tell me what you look at first?” Then listen.",
  "talk-quiet": "Ask: “What would you like to understand better at the moment?” Then listen.",
  "help-listen":
    "You don’t have to know the answer. Let {name} explain, and say what you did and did not follow.",
  "help-stuck":
    "When {name} is stuck, it helps to ask what is known already, and to leave the next step to {name}.",
  "help-mistakes": "A mistake is worth a look together: where did it still look right, and what came then?",
} as const;
export type LetterSentence = keyof typeof english;

export const letterWords: Readonly<Record<LetterLanguage, Readonly<Record<LetterSentence, string>>>> = {
  en: english,
  es: {
    "answers-day": "El {day}, {name} contestó bien y sin pistas {count} preguntas de «{skill}».",
    "answers-day-one": "El {day}, {name} contestó bien y sin pistas {count} pregunta de «{skill}».",
    answers: "{name} contestó bien y sin pistas {count} preguntas de «{skill}».",
    "answers-one": "{name} contestó bien y sin pistas {count} pregunta de «{skill}».",
    "steps-day": "El {day}, {name} escribió sin pistas {count} pasos correctos de «{skill}».",
    "steps-day-one": "El {day}, {name} escribió sin pistas {count} paso correcto de «{skill}».",
    steps: "{name} escribió sin pistas {count} pasos correctos de «{skill}».",
    "steps-one": "{name} escribió sin pistas {count} paso correcto de «{skill}».",
    mastered: "Esta semana, {name} ha llegado a dominar «{skill}».",
    helped: "Con alguna pista por el camino, a {name} le salió «{skill}».",
    worked:
      "{name} trabajó en «{skill}». Trabajar en algo antes de que sea fácil es lo que lo hace más fácil.",
    quiet:
      "Ha sido una semana tranquila: no constan respuestas. Hay semanas así, y no se pierde nada por ellas.",
    "next-go-on": "Sigue «{skill}». Aún no es firme, y para eso está la práctica.",
    "next-begin": "Después puede venir «{skill}». Se apoya en «{after}».",
    "next-open": "Lo que viene está abierto, y {name} también lo decide.",
    "next-quiet": "Una práctica corta, de diez minutos, es una buena manera de volver a empezar.",
    "talk-skill":
      "Pregunta: «¿Me enseñas un ejemplo de “{skill}” y me cuentas en qué te fijas primero?» Luego escucha.",
    "talk-quiet": "Pregunta: «¿Qué te gustaría entender mejor ahora mismo?» Luego escucha.",
    "help-listen":
      "No hace falta saber la respuesta. Deja que {name} lo explique, y di qué has entendido y qué no.",
    "help-stuck":
      "Cuando {name} no pueda seguir, ayuda preguntar qué se sabe ya y dejar que {name} dé el siguiente paso.",
    "help-mistakes": "Un error merece mirarlo juntos: ¿hasta dónde parecía correcto, y qué vino entonces?",
  },
};

/** Headings of a letter and what stands around it. */
export const letterFrame: Readonly<
  Record<
    LetterLanguage,
    Readonly<
      Record<
        "title" | "week" | "well" | "next" | "talk" | "help" | "teacher" | "somebody" | "from" | "file",
        string
      >
    >
  >
> = {
  en: {
    title: "A letter about {name}’s week",
    week: "Week from {from} to {to}",
    well: "What went well",
    next: "What comes next",
    talk: "One thing to talk about",
    help: "How to help without telling",
    teacher: "From {teacher}",
    somebody: "a teacher",
    from: "Written by Ponder from the practice on record. What {name} writes in the journal or says to the tutor stays out of it.",
    file: "Letter {name} {week}",
  },
  es: {
    title: "Una carta sobre la semana de {name}",
    week: "Semana del {from} al {to}",
    well: "Lo que ha ido bien",
    next: "Lo que viene ahora",
    talk: "Algo de lo que hablar",
    help: "Cómo ayudar sin dar la respuesta",
    teacher: "De {teacher}",
    somebody: "alguien del profesorado",
    from: "Escrita por Ponder a partir de la práctica registrada. Lo que {name} escribe en su diario o le dice al tutor queda fuera.",
    file: "Carta {name} {week}",
  },
};
