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

/** A short summary in the learner's language. Its first sentence can follow "Last time:". */
export function summaryOf(happened: Happened, language: Language): string {
  const words = phrases[language === "es" ? "es" : "en"];
  const problem = shortened(happened.problem, longestProblem);
  return [
    opening(words, happened, problem),
    happened.skill === null ? null : words.skill(happened.skill),
    happened.hard === null ? null : words.hard(happened.hard, happened.done),
    happened.said === null ? null : words.said(shortened(happened.said, longestSaid)),
  ]
    .filter((part) => part !== null)
    .join(" ");
}

function opening(
  words: (typeof phrases)["en" | "es"],
  { isQuestion, done, hints }: Happened,
  problem: string,
): string {
  const help = words.help(hints);
  if (isQuestion) return done ? words.explained(problem) : words.talked(problem);
  return done ? words.done(problem, help) : words.begun(problem, help);
}

/** The sentence of a memory that can follow "Last time:", without its full stop. */
export function firstSentence(memory: string): string {
  return (/^.*?(?=\.(?:\s|$))/s.exec(memory)?.[0] ?? memory).trim();
}

const phrases = {
  en: {
    help: (hints: number) =>
      hints === 0 ? "without a hint" : hints === 1 ? "with one hint" : `with ${hints} hints`,
    done: (problem: string, help: string) => `you solved ${problem} ${help}.`,
    begun: (problem: string, help: string) => `you began ${problem} and worked on it ${help}.`,
    explained: (question: string) => `you talked about “${question}” and explained it.`,
    talked: (question: string) => `you talked about “${question}” and were not finished.`,
    skill: (skill: string) => `It was about: ${skill}.`,
    hard: (hard: string, past: boolean) =>
      past ? `What was hard, and then worked: ${hard}.` : `What was hard: ${hard}.`,
    said: (said: string) => `In your own words: “${said}”.`,
  },
  es: {
    help: (hints: number) =>
      hints === 0 ? "sin pistas" : hints === 1 ? "con una pista" : `con ${hints} pistas`,
    done: (problem: string, help: string) => `resolviste ${problem} ${help}.`,
    begun: (problem: string, help: string) => `empezaste ${problem} y trabajaste en ello ${help}.`,
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
