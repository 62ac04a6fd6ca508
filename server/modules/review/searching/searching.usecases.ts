import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Diagnosis } from "../../tutoring/turn.models.ts";
import * as repository from "./searching.repository.ts";
import type { TurnSearch, TurnVerdict } from "./searching.schemas.ts";
import { marksOf, type Sought, soughtIn, vocabularyOf } from "./words.models.ts";

/** A finished turn, as far as a search is narrowed by it. */
export interface FoundBy {
  readonly turnId: string;
  readonly conversation: { readonly id: string; readonly classId: string | null; readonly learnerId: string };
  readonly diagnosis: Pick<Diagnosis, "lines" | "task">;
  readonly skill: string | null;
  readonly move: string;
  readonly hintLevel: number | null;
  readonly flags: readonly string[];
  readonly userText: string;
  readonly replyText: string;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
}

/** What makes a turn of a class searchable for its teachers; nothing for a turn outside any class. */
export function searchStatements(turn: FoundBy): InStatement[] {
  const { classId, id, learnerId } = turn.conversation;
  if (classId === null) return [];
  const text = `${turn.userText}\n${turn.replyText}`;
  const marks = {
    classId,
    conversationId: id,
    student: learnerId,
    ...(turn.skill !== null && { skill: turn.skill }),
    move: turn.move,
    flags: [...new Set(turn.flags)],
    verdicts: verdictsOf(turn.diagnosis),
  };
  return repository.searchableStatements({
    turnId: turn.turnId,
    conversationId: id,
    classId,
    at: turn.at,
    text: text.normalize("NFKC"),
    marks: marksOf(marks, turn.hintLevel ?? 0),
    vocabulary: vocabularyOf(text),
  });
}

const verdicts: Readonly<Record<string, TurnVerdict>> = {
  finished: "right",
  progress: "right",
  right: "right",
  wrong: "wrong",
  "loses-solutions": "wrong",
  "adds-solutions": "wrong",
  "wrong-form": "wrong",
  "run-on": "wrong",
  unchecked: "unchecked",
  open: "unchecked",
};

function verdictsOf({ lines, task }: Pick<Diagnosis, "lines" | "task">): readonly TurnVerdict[] {
  const found = [...lines.map(({ verdict }) => verdict), ...(task ? [task.verdict] : [])];
  return [...new Set(found.flatMap((verdict) => verdicts[verdict] ?? []))];
}

/** A search that is ready to be asked, page by page. */
export interface Search {
  readonly finder: repository.Finder;
  /** For marking them in what is quoted. */
  readonly sought: readonly Sought[];
}

/** Makes a search ready; null where what was typed has nothing that could be found (`%`, `"`). */
export async function prepareSearch(
  input: TurnSearch & { readonly classId: string; readonly isDecisiveOnly: boolean },
  ports: { database: Database },
): Promise<Search | null> {
  const typed = (input.query ?? "").trim();
  const sought = soughtIn(typed);
  if (typed !== "" && sought.length === 0) return null;
  const marks = {
    classId: input.classId,
    ...(input.student !== undefined && { student: input.student }),
    ...(input.skill !== undefined && { skill: input.skill }),
    ...(input.move !== undefined && { move: input.move }),
    flags: input.flag === undefined ? [] : [input.flag],
    verdicts: input.verdict === undefined ? [] : [input.verdict],
  };
  const help = input.help === undefined ? [] : [`h${input.help}`];
  return {
    sought,
    finder: {
      classId: input.classId,
      forms: await repository.formsOf(ports.database, sought),
      marks: [...marksOf(marks, 0), ...help],
      from: input.from ?? null,
      to: input.to ?? null,
      isDecisiveOnly: input.isDecisiveOnly,
    },
  };
}

/** Before every place. */
export const firstPlace = Number.MAX_SAFE_INTEGER;
/** Hits read at first, and how often more of them are read for one page: a long conversation may hold many. */
const firstRead = 120;
const mostReads = 6;

/**
 * The newest found turn of each conversation, the newest first, from a place on. `next` is the place to go on from, or null at
 * the end; a page may be short though there are more.
 */
export async function findConversations(
  person: Person,
  search: Search,
  start: number,
  size: number,
  ports: { database: Database },
): Promise<{ readonly hits: readonly repository.Hit[]; readonly next: number | null }> {
  const { database } = ports;
  const hits: repository.Hit[] = [];
  const seen = new Set<string>();
  let before = start;
  for (let reads = 0, limit = firstRead; reads < mostReads; reads += 1, limit *= 3) {
    const found = await repository.findHits(person, database, search.finder, before, limit);
    const newest = found.filter(
      ({ conversationId }) => !seen.has(conversationId) && seen.add(conversationId),
    );
    const ids = newest.map(({ conversationId }) => conversationId);
    const shown =
      start === firstPlace || ids.length === 0
        ? new Set<string>()
        : await repository.shownBefore(person, database, search.finder, ids, start);
    for (const hit of newest) {
      if (shown.has(hit.conversationId)) continue;
      if (hits.length === size) return { hits, next: hits.at(-1)?.place ?? null };
      hits.push(hit);
    }
    before = found.at(-1)?.place ?? before;
    if (found.length < limit) return { hits, next: null };
  }
  return { hits, next: before };
}

/** Every found turn from a place on, the newest first. */
export async function findTurns(
  person: Person,
  search: Search,
  before: number,
  size: number,
  ports: { database: Database },
): Promise<readonly repository.Hit[]> {
  return repository.findHits(person, ports.database, search.finder, before, size);
}
