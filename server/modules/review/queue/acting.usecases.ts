import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import {
  alreadyClosed,
  changedMeanwhile,
  noteNeeded,
  openedAnew,
  takenByColleague,
  tooLateToReopen,
} from "./queue.errors.ts";
import { undoFor } from "./queue.models.ts";
import * as repository from "./queue.repository.ts";
import type { QueueItem } from "./queue.schemas.ts";
import { itemFor, viewItem } from "./queue.usecases.ts";
import { isFree, standingOf } from "./queue-view.models.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
}

type Seen = Awaited<ReturnType<typeof itemFor>>;

/** What becomes of an item as it was read; null leaves it as it is. */
type Step = (seen: Seen) => repository.Change | null;

/** "I take it." Taken again by the same person, its urgent words count as seen. @throws not-found, queue.taken, queue.closed */
export function takeItem(person: Person, id: string, ports: Ports): Promise<QueueItem> {
  return step(person, id, ports, (seen) => {
    const { row, now } = seen;
    if (row.status === "closed") throw alreadyClosed();
    refuseColleagues(person, seen);
    return { ...held(row), status: "taken", takenBy: person.id, takenAt: now };
  });
}

/** Gives it back to the queue; what nobody has stays so. @throws not-found, queue.taken, queue.closed */
export function giveBackItem(person: Person, id: string, ports: Ports): Promise<QueueItem> {
  return step(person, id, ports, (seen) => {
    const { row } = seen;
    if (row.status === "closed") throw alreadyClosed();
    if (row.status === "open") return null;
    refuseColleagues(person, seen);
    return { ...held(row), status: "open", takenBy: null, takenAt: null };
  });
}

/** Done, with what was done about it. Of two who close, the first counts. @throws not-found, queue.taken, queue.note-needed */
export function closeItem(person: Person, id: string, note: string, ports: Ports): Promise<QueueItem> {
  return step(person, id, ports, (seen) => {
    const { row, now } = seen;
    if (row.status === "closed") return null;
    refuseColleagues(person, seen);
    if (row.severity === "high" && note === "") throw noteNeeded();
    return { ...held(row), status: "closed", closedBy: person.id, closedAt: now, note };
  });
}

/** Takes closing back, for whoever closed it and for a short time. @throws not-found, queue.too-late, queue.opened-anew */
export function reopenItem(person: Person, id: string, ports: Ports): Promise<QueueItem> {
  return step(person, id, ports, ({ row, now }) => {
    if (row.status !== "closed") return null;
    const inTime = row.closedAt !== null && now < row.closedAt + undoFor;
    if (!inTime || row.closer?.id !== person.id) throw tooLateToReopen();
    return {
      ...held(row),
      status: row.taker === null ? "open" : "taken",
      closedBy: null,
      closedAt: null,
      note: "",
    };
  });
}

function held(row: repository.QueueRow): repository.Change {
  return {
    status: row.status,
    takenBy: row.taker?.id ?? null,
    takenAt: row.takenAt,
    closedBy: row.closer?.id ?? null,
    closedAt: row.closedAt,
    note: row.note,
  };
}

/** A colleague who has it keeps it, unless it waited too long and is now also for the person asking. */
function refuseColleagues(person: Person, { row, now }: Seen): void {
  if (isFree(row) || row.taker === null || row.taker.id === person.id) return;
  if (standingOf(row, person, now).escalation?.yours) return;
  throw takenByColleague(row.taker.name);
}

/** Somebody who was a moment earlier is seen at the second look; a third would be a storm. */
async function step(person: Person, id: string, ports: Ports, next: Step): Promise<QueueItem> {
  for (let look = 0; look < 3; look += 1) {
    const seen = await itemFor(person, id, ports);
    const change = next(seen);
    if (change === null) return viewItem(person, id, ports);
    const outcome = await repository.changeItem(person, ports.database, seen.row, change);
    if (outcome === "twice") throw openedAnew();
    if (outcome === "changed") return viewItem(person, id, ports);
  }
  throw changedMeanwhile();
}
