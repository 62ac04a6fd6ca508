import { z } from "zod";
import { invalidRequest } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { escalationOf, type Place, standsAs, undoFor } from "./queue.models.ts";
import type { QueueRow } from "./queue.repository.ts";
import type { DecisiveTurn, Escalation, QueueItem, Stands } from "./queue.schemas.ts";

export interface Standing {
  readonly stands: Stands;
  readonly escalation: Escalation | null;
  /** Whether the person asking teaches the class, so that they read all of the item. */
  readonly isTeacher: boolean;
  /** Whether the person asking sees it and may act on it. */
  readonly mayAct: boolean;
}

/** What an item is to the person asking. @param now milliseconds since epoch, UTC */
export function standingOf(row: QueueRow, person: Person, now: number): Standing {
  const isAdministrator = person.role === "administrator";
  const isTeacher = row.adults.teachers.includes(person.id);
  const escalation = escalationOf(row, row.adults, { id: person.id, isAdministrator }, now);
  const isYours = escalation?.yours ?? false;
  const didIt = row.taker?.id === person.id || row.closer?.id === person.id;
  return {
    stands: standsAs(row, isYours, now),
    escalation,
    isTeacher,
    mayAct: isTeacher || (isAdministrator && (isYours || didIt)),
  };
}

/** Whether it is nobody's: not taken, or by somebody who is in the class no more. */
export function isFree(row: QueueRow): boolean {
  return row.status === "open" || row.taker === null || !row.taker.isHere;
}

/**
 * An item as the person asking sees it. An administrator reads whose it is, which class's, since when, how urgent, the
 * kind and the decisive turns, and nothing else of the learner.
 */
export function viewOf(
  row: QueueRow,
  turns: ReadonlyMap<string, DecisiveTurn>,
  person: Person,
  now: number,
): QueueItem {
  const { stands, escalation, isTeacher } = standingOf(row, person, now);
  const { taker, takenAt, urgentAt, closedAt } = row;
  const isTaken = row.status === "taken" && !isFree(row);
  const isClosed = row.status === "closed";
  return {
    id: row.id,
    kind: row.kind,
    severity: row.severity,
    status: row.status === "taken" && !isTaken ? "open" : row.status,
    student: row.student,
    class: row.class,
    conversationId: isTeacher ? row.conversationId : null,
    reasons: isTeacher ? [...row.reasons] : [],
    turns: row.turnIds.flatMap((id) => turns.get(id) ?? []),
    count: row.count,
    firstAt: row.firstAt,
    lastAt: row.lastAt,
    stands,
    escalation,
    urgentSince: isTaken && urgentAt !== null && takenAt !== null && urgentAt > takenAt ? urgentAt : null,
    takenBy:
      isTaken && taker && takenAt !== null
        ? { id: taker.id, name: taker.name, at: takenAt, isYou: taker.id === person.id }
        : null,
    closed: isClosed && closedAt !== null ? { by: row.closer, at: closedAt, note: row.note } : null,
    undoUntil:
      isClosed && closedAt !== null && row.closer?.id === person.id && now < closedAt + undoFor
        ? closedAt + undoFor
        : null,
  };
}

const placeSchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.string()]);

/** Where a page of the ranking goes on, and when it was ranked, as an opaque text. */
export function writePlace({ now, place }: { readonly now: number; readonly place: Place }): string {
  return btoa(JSON.stringify([now, ...place]));
}

/** @throws request.invalid for a text that is no cursor of ours */
export function readPlace(
  cursor: string | undefined,
): { readonly now: number; readonly place: Place } | null {
  if (cursor === undefined || cursor === "") return null;
  try {
    const [now, ...place] = placeSchema.parse(JSON.parse(atob(cursor)));
    return { now, place };
  } catch {
    throw invalidRequest("cursor: not one this server gave out");
  }
}
