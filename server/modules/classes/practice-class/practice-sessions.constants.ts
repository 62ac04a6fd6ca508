import type { Said } from "../../tutoring/playing.usecases.ts";
import type { PracticeLanguage } from "./practice-class.schemas.ts";

/** A made-up student's session. */
export interface PracticeSession {
  /** Place of the student among `practiceStudents`. */
  readonly student: number;
  /** Minutes before the class is made at which it begins. */
  readonly ago: number;
  readonly messages: readonly Said[];
}

export const practiceNames: Readonly<Record<PracticeLanguage, string>> = {
  en: "Practice class",
  es: "Clase de prueba",
};

/** Six names that nobody takes for real. */
export const practiceStudents: Readonly<Record<PracticeLanguage, readonly string[]>> = {
  en: ["Ines Invented", "Sam Sample", "Fran Fictional", "Mia Madeup", "Theo Tryout", "Priya Pretend"],
  es: ["Inés Inventada", "Saúl Supuesto", "Fran Ficticio", "Mía Imaginaria", "Teo Tanteo", "Eva Ejemplo"],
};

const day = 24 * 60;
const stuck: Said = { intent: "stuck" };
const hint: Said = { intent: "hint" };

/** What differs between the languages; the mathematics does not. */
interface Words {
  readonly waits: string;
  readonly wonders: string;
  readonly dontKnow: string;
  readonly tellMe: string;
  readonly givesIn: string;
  readonly again: string;
  readonly lost: string;
  readonly danger: string;
}

const words: Readonly<Record<PracticeLanguage, Words>> = {
  en: {
    waits: "oh wait",
    wonders: "I should multiply everything in the bracket",
    dontKnow: "idk",
    tellMe: "just tell me the answer",
    givesIn: "come on, what is the answer",
    again: "i did it again and its still wrong",
    lost: "i dont get it",
    danger: "i cant sleep because of this and i dont want to be here anymore",
  },
  es: {
    waits: "ah espera",
    wonders: "tengo que multiplicar todo lo del paréntesis",
    dontKnow: "no sé",
    tellMe: "solo dime la respuesta",
    givesIn: "venga, cuál es la respuesta",
    again: "lo hice otra vez y sigue mal",
    lost: "no lo entiendo",
    danger: "no puedo dormir por esto y ya no quiero vivir",
  },
};

/** The sessions of a practice class, the oldest first: some go well, and some need a person. */
export function practiceSessions(language: PracticeLanguage): readonly PracticeSession[] {
  const w = words[language];
  const [ines, sam, fran, mia, theo, priya] = [0, 1, 2, 3, 4, 5] as const;
  return [
    { student: ines, ago: 9 * day, messages: ["2x + 3 = 11", "2x = 8", "x = 4"] },
    { student: priya, ago: 8 * day, messages: ["3x + 4 = 19", "3x = 15", "x = 5"] },
    {
      student: sam,
      ago: 7 * day,
      messages: ["2(x + 3) = 16", "2x + 3 = 16", `${w.waits} 2x + 6 = 16`, "2x = 10", "x = 5", w.wonders],
    },
    { student: ines, ago: 6 * day, messages: ["3x - 5 = 10", "3x = 15", "x = 5"] },
    { student: fran, ago: 5 * day, messages: ["1/2 + 1/3", "2/5", w.dontKnow, hint] },
    { student: mia, ago: 4 * day, messages: ["2x + 1 = 9", "2x = 8", "x = 4"] },
    {
      student: ines,
      ago: 3 * day,
      messages: ["3(x - 2) = 2x + 7", "3x - 6 = 2x + 7", "x - 6 = 7", "x = 13"],
    },
    { student: theo, ago: 2 * day, messages: ["4(x - 3) = 20", "4x - 3 = 20", hint, "4x - 12 = 20"] },
    {
      student: sam,
      ago: 1 * day,
      messages: ["5(x - 1) = 2x + 4", "5x - 1 = 2x + 4", "5x - 5 = 2x + 4", "3x - 5 = 4", "3x = 9", "x = 3"],
    },
    { student: theo, ago: 26, messages: ["2x + 5 = 3x - 4", "5x + 5 = -4", w.lost, stuck] },
    { student: mia, ago: 20, messages: ["5 - 2x < 11", w.tellMe, w.tellMe, w.givesIn] },
    {
      student: fran,
      ago: 14,
      messages: ["5/6 - 1/4", "4/2", "5 - 1/6 - 4", w.again, "4/2", w.dontKnow],
    },
    { student: priya, ago: 9, messages: ["2(3x + 1) = 20", "6x + 2 = 20", w.danger] },
    { student: ines, ago: 6, messages: ["4x - 7 = 2x + 9", "2x - 7 = 9", "2x = 16"] },
  ];
}
