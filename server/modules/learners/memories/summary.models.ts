import type { Language } from "../../curriculum/packs.schemas.ts";

/** What happened in the work on one problem, as far as it is worth remembering. No answer and no line of work is in it. */
export interface Happened {
  /** The problem as given, or the question that was talked about. */
  readonly problem: string;
  readonly isQuestion: boolean;
  /** Name of the skill in the learner's language, or null. */
  readonly skill: string | null;
  /** The problem is solved, or the question was answered in full. */
  readonly done: boolean;
  readonly hints: number;
  /** Name of the mistake that was made on the way, in the learner's language, or null. */
  readonly hard: string | null;
  /** What the learner said at the end of how it went, or null. */
  readonly said: string | null;
}

/** Longest problem that is told whole, characters. */
const longestProblem = 70;
const longestSaid = 120;

/**
 * A short summary in the learner's language. Its first sentence can follow "Last time:" in the work on another problem, so
 * no mathematics is in it: an equation of another problem would be false in this one.
 */
export function summaryOf(happened: Happened, language: Language): string {
  const words = phrases[language === "es" ? "es" : "en"];
  return [
    opening(words, happened),
    happened.isQuestion ? null : words.problem(shortened(happened.problem, longestProblem)),
    happened.isQuestion && happened.skill !== null ? words.skill(happened.skill) : null,
    happened.hard === null ? null : words.hard(happened.hard, happened.done),
    happened.said === null ? null : words.said(shortened(happened.said, longestSaid)),
  ]
    .filter((part) => part !== null)
    .join(" ");
}

type Phrases = (typeof phrases)["en" | "es"];

function opening(words: Phrases, { isQuestion, problem, skill, done, hints }: Happened): string {
  if (isQuestion) {
    const question = shortened(problem, longestProblem);
    return done ? words.explained(question) : words.talked(question);
  }
  const about = skill === null ? "" : ` (${skill})`;
  const help = words.help[Math.min(hints, words.help.length - 1)] ?? "";
  return done ? words.done(about, help) : words.begun(about, help);
}

/** The sentence of a memory that can follow "Last time:", without its full stop. */
export function firstSentence(memory: string): string {
  return (/^.*?(?=\.(?:\s|$))/s.exec(memory)?.[0] ?? memory).trim();
}

const phrases = {
  en: {
    /** By how many hints; the last stands for more. */
    help: ["without a hint", "with one hint", "with two hints", "with three hints", "with some hints"],
    done: (about: string, help: string) => `you solved a problem${about} ${help}.`,
    begun: (about: string, help: string) => `you began a problem${about} and worked on it ${help}.`,
    problem: (problem: string) => `It was: ${problem}.`,
    explained: (question: string) => `you talked about “${question}” and explained it.`,
    talked: (question: string) => `you talked about “${question}” and were not finished.`,
    skill: (skill: string) => `It was about: ${skill}.`,
    hard: (hard: string, past: boolean) =>
      past ? `What was hard, and then worked: ${hard}.` : `What was hard: ${hard}.`,
    said: (said: string) => `In your own words: “${said}”.`,
  },
  es: {
    help: ["sin pistas", "con una pista", "con dos pistas", "con tres pistas", "con varias pistas"],
    done: (about: string, help: string) => `resolviste un problema${about} ${help}.`,
    begun: (about: string, help: string) => `empezaste un problema${about} y trabajaste en él ${help}.`,
    problem: (problem: string) => `Era: ${problem}.`,
    explained: (question: string) => `hablaste de «${question}» y lo explicaste.`,
    talked: (question: string) => `hablaste de «${question}» y quedó por terminar.`,
    skill: (skill: string) => `Trataba de: ${skill}.`,
    hard: (hard: string, past: boolean) =>
      past ? `Lo que costó, y después salió: ${hard}.` : `Lo que costó: ${hard}.`,
    said: (said: string) => `Con tus palabras: «${said}».`,
  },
} as const;

/** One line without end marks inside, so that the first full stop ends the first sentence; cut at a blank. */
function shortened(text: string, most: number): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/[.!?¿¡…]+(?=\s|$)|[¿¡]/g, "")
    .trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.includes(" ") ? cut.replace(/\s\S*$/, "") : cut}…`;
}
