import type { Database } from "../../../db/client.ts";
import { pageOf, readBefore } from "../../../db/cursor.models.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classesOf, classTaughtBy } from "../../classes/classes.usecases.ts";
import { comparePlaces, type Place, placeOf } from "./queue.models.ts";
import type { QueueRow } from "./queue.repository.ts";
import * as repository from "./queue.repository.ts";
import type { QueueItem, QueueList, WholeQueue } from "./queue.schemas.ts";
import { readPlace, standingOf, viewOf, writePlace } from "./queue-view.models.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
}

const pageSize = 40;

/** What needs a person in a class, ranked; or what is done, the latest first. @throws not-found for anybody but its teachers */
export async function queueOfClass(
  person: Person,
  classId: string,
  { status, cursor }: { status: "open" | "closed"; cursor?: string | undefined },
  ports: Ports,
): Promise<QueueList> {
  await classTaughtBy(person, classId, ports);
  const { database } = ports;
  if (status === "open") {
    return ranked(
      person,
      await repository.readItems(person, database, repository.classOpenStatement(classId)),
      cursor,
      ports,
    );
  }
  const before = readBefore(cursor);
  const statement = repository.classClosedStatement(classId, before, pageSize + 1);
  const found = await repository.readItems(person, database, statement);
  const { page, nextCursor } = pageOf(found, pageSize, (row) => row.closedAt ?? 0);
  const now = ports.clock.now();
  return { items: await views(person, page, now, database), nextCursor, now };
}

/**
 * What needs the person asking: of all classes that a teacher has, ranked together; for an administrator what no adult
 * can reach, what nobody took in time, and what they took themselves. @throws not-found for anybody else
 */
export async function queueOf(person: Person, cursor: string | undefined, ports: Ports): Promise<WholeQueue> {
  const { database } = ports;
  if (person.role === "administrator") {
    const urgent = await repository.readItems(person, database, repository.urgentStatement());
    const now = ports.clock.now();
    const theirs = urgent.filter((row) => standingOf(row, person, now).mayAct);
    return { ...(await ranked(person, theirs, cursor, ports)), classes: [] };
  }
  if (person.role !== "teacher") throw notFound();
  const [classes, rows] = await Promise.all([
    classesOf(person, ports),
    repository.readItems(person, database, repository.teacherOpenStatement(person.id)),
  ]);
  return {
    ...(await ranked(person, rows, cursor, ports)),
    classes: classes.map(({ id, name }) => {
      const own = rows.filter((row) => row.class?.id === id);
      return {
        id,
        name,
        waiting: own.length,
        urgent: own.filter(({ severity }) => severity === "high").length,
      };
    }),
  };
}

/** An item as the person asking sees it. @throws not-found for whoever may not */
export async function viewItem(person: Person, id: string, ports: Ports): Promise<QueueItem> {
  const { row } = await itemFor(person, id, ports);
  const [view] = await views(person, [row], ports.clock.now(), ports.database);
  if (!view) throw notFound();
  return view;
}

/** An item that the person asking may act on, and when. @throws not-found for whoever may not */
export async function itemFor(
  person: Person,
  id: string,
  ports: Ports,
): Promise<{ row: QueueRow; now: number }> {
  const row = await repository.findItem(person, ports.database, id);
  const now = ports.clock.now();
  if (!row || !standingOf(row, person, now).mayAct) throw notFound();
  return { row, now };
}

async function ranked(
  person: Person,
  rows: readonly QueueRow[],
  cursor: string | undefined,
  { database, clock }: Ports,
): Promise<QueueList> {
  const start = readPlace(cursor);
  const now = start?.now ?? clock.now();
  const placed = rows
    .map((row): { row: QueueRow; place: Place } => ({
      row,
      place: placeOf(row, standingOf(row, person, now).stands, row.adults.isPractice),
    }))
    .filter(({ place }) => start === null || comparePlaces(place, start.place) > 0)
    .sort((first, second) => comparePlaces(first.place, second.place));
  const page = placed.slice(0, pageSize);
  const last = page.at(-1);
  return {
    items: await views(
      person,
      page.map(({ row }) => row),
      now,
      database,
    ),
    nextCursor: placed.length > pageSize && last ? writePlace({ now, place: last.place }) : null,
    now,
  };
}

async function views(
  person: Person,
  rows: readonly QueueRow[],
  now: number,
  database: Database,
): Promise<QueueItem[]> {
  const turns = await repository.readTurns(
    database,
    rows.flatMap((row) => row.turnIds),
  );
  return rows.map((row) => viewOf(row, turns, person, now));
}
