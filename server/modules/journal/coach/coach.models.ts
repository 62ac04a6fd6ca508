import type { JournalLocale, ReflectionLevel } from "../templates/templates.schemas.ts";
import { type Moment, readPage } from "./page.models.ts";
import type { Passage } from "./quoting.models.ts";
import { speak, supportIn } from "./speaking.models.ts";

export interface CoachInput {
  /** The entry as typed, Markdown. */
  readonly body: string;
  /** Id of the template the page began with; unknown and null are a free page. */
  readonly template: string | null;
  /** Language of the feedback; the page itself may be in English or Spanish. */
  readonly locale: JournalLocale;
  readonly moments?: readonly Moment[];
  /** The screen found that somebody's safety comes first (each of its concerns but "personal-data"): no coaching then. */
  readonly concern?: boolean;
}

export interface ShownLevel {
  readonly level: ReflectionLevel;
  /** The learner's words that show it; null where none are fit to be quoted. */
  readonly where: Passage | null;
}

export interface CoachFeedback {
  /** Levels that the page shows, from the first to the deepest, each once. */
  readonly levels: readonly ShownLevel[];
  /** The deepest of them; null where there is none. Never a grade: a name for what the writing does. */
  readonly depth: ReflectionLevel | null;
  /** Two or three short sentences about the writing, without a question. */
  readonly say: readonly string[];
  /** Exactly one question; empty with a `concern`, when nothing is asked. */
  readonly ask: string;
}

/**
 * Feedback of the built-in coach on a reflection: deterministic, in time bounded by the length that is read, never
 * throwing. It reads English and Spanish, says of another language that it can't, and looks at the learner's own
 * words only: at no template's question, no quotation, no code and no formula.
 */
export function coach({ body, template, locale, moments = [], concern = false }: CoachInput): CoachFeedback {
  if (concern) return { levels: [], depth: null, say: supportIn(locale), ask: "" };
  const page = readPage(body, template, moments);
  return {
    levels: page.shown.map(({ level, by }) => ({ level, where: by?.passage ?? null })),
    depth: page.shown.at(-1)?.level ?? null,
    ...speak(page, { locale, body, moments }),
  };
}
