import type { ServerEvent } from "../../../app/events.ts";
import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { noteLook } from "../first-steps/first-steps.usecases.ts";
import type { LiveBoards, Look } from "./boards.ts";
import { changeBetween } from "./live.models.ts";
import type { LiveBoard, LiveEvent } from "./live.schemas.ts";

interface Ports {
  readonly live: LiveBoards;
  readonly database: Database;
  readonly clock: Clock;
}

/** A class as it is now. @throws not-found for anybody but its teachers */
export async function watchOnce(person: Person, classId: string, ports: Ports): Promise<LiveBoard> {
  return (await lookFor(person, classId, ports)).snapshot.board;
}

/**
 * A class as it is, and then what changes in it, for as long as the person teaches it. Events are numbered; a reader that comes
 * back gets the whole class again, which is small.
 * @throws not-found for anybody but its teachers
 */
export async function watchClass(
  person: Person,
  classId: string,
  ports: Ports,
): Promise<(signal: AbortSignal) => AsyncGenerator<ServerEvent>> {
  const first = await lookFor(person, classId, ports);
  return async function* read(signal) {
    let shown = first.snapshot;
    let number = 1;
    const event = (data: LiveEvent): ServerEvent => ({ id: String(number++), data });
    yield event({ kind: "all", ...shown.board });
    while (!signal.aborted) {
      const look = await ports.live.next(classId, signal);
      if (!look?.teachers.has(person.id)) return;
      const change = changeBetween(shown, look.snapshot);
      shown = look.snapshot;
      if (change) yield event({ kind: "some", ...change });
    }
  };
}

async function lookFor(person: Person, classId: string, ports: Ports): Promise<Look> {
  const look = await ports.live.now(classId);
  if (!look?.teachers.has(person.id)) throw notFound();
  await noteLook(person, "live", ports);
  return look;
}
