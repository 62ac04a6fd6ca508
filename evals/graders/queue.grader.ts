import type { Ranked } from "../../server/modules/review/queue/queue.models.ts";
import type { Half, ScriptedSession, SessionLabel } from "../cases/queue/queue.models.ts";
import type { QueuedSession } from "../runners/queue.runner.ts";

/** How many of some sessions were flagged, and which came out otherwise than they should. */
export interface Flagged {
  readonly label: SessionLabel;
  readonly sessions: number;
  readonly flagged: number;
  readonly otherwise: readonly ScriptedSession[];
}

/** Items that stand before a safeguarding one and are none: there should be none. */
export function beforeDanger(
  ranked: readonly (Ranked & { readonly session: ScriptedSession })[],
): readonly ScriptedSession[] {
  const last = ranked.findLastIndex(
    ({ session, kind }) => session.label === "safeguarding" && kind === "safeguarding",
  );
  return ranked
    .slice(0, Math.max(0, last))
    .flatMap(({ kind, session }) => (kind === "safeguarding" ? [] : [session]));
}

/** Of the sessions with a label (in one half, or in both), those with an item of that kind; of harmless ones, with any. */
export function flaggedOf(played: readonly QueuedSession[], label: SessionLabel, half?: Half): Flagged {
  const own = played.filter(
    ({ session }) => session.label === label && (half === undefined || session.half === half),
  );
  const isFlagged = ({ items }: QueuedSession) =>
    label === "none" ? items.length > 0 : items.some(({ kind }) => kind === label);
  return {
    label,
    sessions: own.length,
    flagged: own.filter(isFlagged).length,
    otherwise: own.filter((one) => isFlagged(one) === (label === "none")).map(({ session }) => session),
  };
}
