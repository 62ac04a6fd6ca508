import { streamText } from "ai";
import { fence, fillPrompt } from "../../../llm/prompts.ts";
import type { Tutor } from "../../../llm/tutors.ts";
import type { CoachFeedback } from "../coach/coach.models.ts";
import type { Moment } from "../entries/entries.schemas.ts";
import type { JournalLocale } from "../templates/templates.schemas.ts";
import { mayBeSaid, wholeSentences } from "./manners.models.ts";

export interface Reading {
  readonly body: string;
  readonly moments: readonly Moment[];
  readonly locale: JournalLocale;
  /** What the built-in coach found, and would say. */
  readonly coach: CoachFeedback;
}

/** Longest part of an entry that a model reads, characters. */
const longest = 12_000;
const languages = { en: "English", es: "Spanish" } as const;

/** What was said, and by whom. */
export interface Spoken {
  readonly by: "coach" | "model";
}

/** The built-in coach's words, a sentence at a time. */
export async function* coachSpeaks({ coach }: Pick<Reading, "coach">): AsyncGenerator<string, Spoken> {
  const sentences = coach.ask === "" ? coach.say : [...coach.say, coach.ask];
  for (const [index, sentence] of sentences.entries()) yield index === 0 ? sentence : ` ${sentence}`;
  return { by: "coach" };
}

/**
 * A model's words, let through a sentence at a time as long as they keep to the manners; where it fails, is too slow or
 * says what must not be said, the built-in coach finishes. Never throws.
 * @param timeout milliseconds for the whole
 */
export async function* modelSpeaks(
  tutor: Tutor,
  reading: Reading,
  timeout: number,
): AsyncGenerator<string, Spoken> {
  let said = "";
  try {
    for await (const sentence of sentencesOf(tutor, reading, timeout)) {
      if (!mayBeSaid(sentence, said, reading.body)) break;
      said += sentence;
      yield sentence;
    }
  } catch {
    // The model is out of reach or too slow: what was said stays, and the coach goes on.
  }
  if (said === "") return yield* coachSpeaks(reading);
  if (!said.includes("?") && reading.coach.ask !== "")
    yield `${/\s$/.test(said) ? "" : " "}${reading.coach.ask}`;
  return { by: "model" };
}

async function* sentencesOf(tutor: Tutor, reading: Reading, timeout: number): AsyncGenerator<string> {
  const { coach, body, moments, locale } = reading;
  const { text: instructions } = fillPrompt("reflect-feedback", {
    language: languages[locale],
    levels:
      coach.levels.map(({ level, where }) => `${level}${where ? `: “${where.quote}”` : ""}`).join("\n") ||
      "none",
    body: fence("entry", body.slice(0, longest)),
    moments: fence("moments", moments.map(({ kind, quote }) => `${kind}: ${quote}`).join("\n")),
  });
  const result = streamText({
    model: tutor.model,
    instructions,
    prompt: "Give your feedback on the entry now.",
    abortSignal: AbortSignal.timeout(timeout),
    maxRetries: 0,
    onError: () => {},
  });
  let waiting = "";
  for await (const part of result.stream) {
    if (part.type === "error") throw part.error;
    if (part.type !== "text-delta") continue;
    const { sentences, rest } = wholeSentences(waiting + part.text);
    yield* sentences;
    waiting = rest;
  }
  if (waiting.trim() !== "") yield waiting;
}
