import type { Database } from "../../../db/client.ts";
import type { Tutors } from "../../../llm/tutors.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { screen } from "../../tutoring/screen/screen.models.ts";
import { coach } from "../coach/coach.models.ts";
import { readMoments } from "../entries/entries.repository.ts";
import type { FeedbackView, Moment } from "../entries/entries.schemas.ts";
import { ownEntry } from "../entries/sync.usecases.ts";
import type { JournalLocale } from "../templates/templates.schemas.ts";
import { insertFeedback } from "./feedback.repository.ts";
import { coachSpeaks, modelSpeaks } from "./speaking.usecases.ts";

export interface FeedbackPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tutors: Tutors;
}

/** A piece of the words as they come, and at the end the feedback as it is kept. */
export type FeedbackPart = { readonly text: string } | { readonly feedback: FeedbackView };

const labels: Readonly<Record<JournalLocale, Readonly<Record<Moment["kind"], string>>>> = {
  en: { "first-wrong": "First wrong step", clicked: "Where it clicked", help: "Help used" },
  es: { "first-wrong": "Primer paso equivocado", clicked: "Donde se aclaró", help: "Ayuda usada" },
};

/** A model's whole answer may take this many times what its first words may. */
const patience = 3;

/**
 * Feedback on an entry, because its learner asked: on the writing, with one question, never a grade. Where the words
 * tell of danger, no model reads them and nobody is coached: a person to turn to is named.
 * @throws not-found before the first part
 */
export async function giveFeedback(
  person: Person,
  id: string,
  locale: JournalLocale,
  ports: FeedbackPorts,
): Promise<AsyncIterable<FeedbackPart>> {
  const entry = await ownEntry(person, id, ports);
  const moments = await readMoments(ports.database, entry);
  const { concern } = screen(`${entry.title}\n${entry.body}`, []);
  const isConcern = concern !== null && concern !== "personal-data";
  const found = coach({
    body: entry.body,
    template: entry.template,
    locale,
    concern: isConcern,
    moments: moments.map(({ kind, quote }) => ({ label: labels[locale][kind], quote })),
  });
  const { configured, timeout } = ports.tutors;
  const reading = { body: entry.body, moments, locale, coach: found };
  // A page with nothing on it needs no model to say so.
  const isForCoach = isConcern || configured.provider === "builtin" || found.depth === null;
  const words = isForCoach ? coachSpeaks(reading) : modelSpeaks(configured, reading, timeout * patience);
  return kept(words, { entryId: id, depth: found.depth }, ports);
}

async function* kept(
  words: ReturnType<typeof coachSpeaks>,
  { entryId, depth }: { readonly entryId: string; readonly depth: FeedbackView["depth"] },
  ports: FeedbackPorts,
): AsyncGenerator<FeedbackPart> {
  let text = "";
  let next = await words.next();
  while (!next.done) {
    text += next.value;
    yield { text: next.value };
    next = await words.next();
  }
  const feedback: FeedbackView = {
    id: ports.ids.next(),
    by: next.value.by,
    depth,
    text: text.trim(),
    createdAt: ports.clock.now(),
  };
  await insertFeedback(ports.database, entryId, feedback);
  yield { feedback };
}
