import type { Database } from "../../db/client.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { readOwnTurns, readTurnTimes } from "./own-turns.repository.ts";
import { readState } from "./state.models.ts";

/** What a learner wrote in a turn, and the problem it was about. */
export interface OwnWords {
  readonly conversationId: string;
  readonly text: string;
  /** The problem as it was put, Markdown; null where none was on the page. */
  readonly problem: string | null;
}

/** Most times of turns that are looked at. */
const mostTimes = 5_000;

/** The words of some turns of the learner's own, by the turn's id; a turn of somebody else is not among them. */
export async function wordsOfTurns(
  person: Person,
  ids: readonly string[],
  ports: { readonly database: Database },
): Promise<ReadonlyMap<string, OwnWords>> {
  const rows = ids.length === 0 ? [] : await readOwnTurns(person, ports.database, ids);
  return new Map(
    rows.map(({ id, conversationId, userText, state }) => {
      const { problem, openProblem } = readState(state);
      const asked = problem ? `$${problem.latex}$` : openProblem;
      return [id, { conversationId, text: userText, problem: asked }];
    }),
  );
}

/** When the learner wrote to the tutor since a time, milliseconds since epoch, newest first. */
export function timesOfTurns(
  person: Person,
  since: number,
  ports: { readonly database: Database },
): Promise<readonly number[]> {
  return readTurnTimes(person, ports.database, since, mostTimes);
}
