import type { Escalation, QueueKind, QueueStatus, Severity, Stands } from "./queue.schemas.ts";

/** What ranking looks at. Times are milliseconds since epoch, UTC. */
export interface Ranked {
  readonly id: string;
  readonly kind: QueueKind;
  readonly severity: Severity;
  readonly status: QueueStatus;
  /** Signals so far. */
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** When the first high signal came that nobody has taken since; null where none did. */
  readonly urgentAt: number | null;
  readonly takenAt: number | null;
  /** Whether the learner has finished that problem meanwhile. */
  readonly isSolved: boolean;
}

/** Who can act for a class. */
export interface Adults {
  /** Ids of its teachers; empty where there is no class. */
  readonly teachers: readonly string[];
  readonly secondRecipient: string | null;
  /** Minutes that something urgent waits before somebody else is shown it. */
  readonly waitsAtMost: number;
  readonly isArchived: boolean;
  /** Whether there is a class at all. */
  readonly isClass: boolean;
  /** A class to try things in: its students are made up, and nobody else is told of them. */
  readonly isPractice: boolean;
}

const minute = 60_000;

/** A learner whose last sign is younger than this is taken to be at it still. */
export const atItStill = 15 * minute;

/** How long closing can be undone. */
export const undoFor = 90_000;

/**
 * The order of the queue, first to last:
 * 1. `yours-now`: urgent, and nobody took it in time, so it is now also for the person asking;
 * 2. `safeguarding-high`: may be in danger; always before everything else;
 * 3. `safeguarding`: worth a quiet word;
 * 4. `asks`: asked for the teacher;
 * 5. `at-it-now`: stuck or seeking the answer within the last quarter of an hour, so that help still reaches them;
 * 6. `left-off`: stuck or seeking the answer, and gone since;
 * 7. `dispute`: says that a claim about them is wrong;
 * 8. `change`: work that changed suddenly;
 * 9. `tutor`: the tutor's own affair: what was held back or finished for it;
 * 10. `since-finished`: stuck or seeking, and finished it since.
 * Within 5 and 6 what was signalled more often comes first; then, as everywhere, what has waited longest.
 */
const order: readonly Stands[] = [
  "yours-now",
  "safeguarding-high",
  "safeguarding",
  "asks",
  "at-it-now",
  "left-off",
  "dispute",
  "change",
  "tutor",
  "since-finished",
];

/** Where an item stands, and so why. @param now milliseconds since epoch, UTC */
export function standsAs(item: Ranked, isYoursNow: boolean, now: number): Stands {
  if (item.severity === "high") return isYoursNow ? "yours-now" : "safeguarding-high";
  switch (item.kind) {
    case "safeguarding":
      return "safeguarding";
    case "asks-for-teacher":
      return "asks";
    case "stuck":
    case "answer-seeking":
      if (item.isSolved) return "since-finished";
      return now - item.lastAt < atItStill ? "at-it-now" : "left-off";
    case "dispute":
      return "dispute";
    case "change":
      return "change";
    case "tutor-disagrees":
    case "guard-held":
      return "tutor";
  }
}

/** A place in the ranking, compared from the left. */
export type Place = readonly [stands: number, signals: number, waitsSince: number, id: string];

/** What is there for practice comes after all that is real. */
export function placeOf(item: Ranked, stands: Stands, isPractice = false): Place {
  const signals = stands === "at-it-now" || stands === "left-off" ? -item.count : 0;
  return [
    order.indexOf(stands) + (isPractice ? order.length : 0),
    signals,
    item.urgentAt ?? item.firstAt,
    item.id,
  ];
}

export function comparePlaces(first: Place, second: Place): number {
  for (const [index, part] of first.entries()) {
    const other = second[index] ?? part;
    if (part < other) return -1;
    if (part > other) return 1;
  }
  return 0;
}

/**
 * To whom something urgent is shown beside the class's teachers; null while it need not be. Where no teacher can be
 * reached, the administrators are shown it at once. Otherwise it may wait `waitsAtMost`, then it goes to the second
 * recipient, and after as long again to the administrators too; they are the second recipient where the class named
 * none, where the one named teaches it no more, and where they are the only teacher anyway. What made-up students of a practice
 * class write is shown to its teachers alone, however long it waits.
 * @param personId who is asking, with their role
 */
export function escalationOf(
  item: Ranked,
  adults: Adults,
  asking: { readonly id: string; readonly isAdministrator: boolean },
  now: number,
): Escalation | null {
  if (adults.isPractice) return null;
  if (item.severity !== "high" || item.status === "closed" || item.urgentAt === null) return null;
  const isWatched = item.status === "taken" && item.takenAt !== null && item.takenAt >= item.urgentAt;
  if (isWatched) return null;
  const since = item.urgentAt;
  const toAdministrators = (why: Escalation["why"], from: number): Escalation => ({
    to: "administrators",
    why,
    since: from,
    yours: asking.isAdministrator,
  });
  if (!adults.isClass) return toAdministrators("no-class", since);
  if (adults.teachers.length === 0) return toAdministrators("no-teacher", since);
  if (adults.isArchived) return toAdministrators("archived", since);
  const first = since + adults.waitsAtMost * minute;
  if (now < first) return null;
  const second = secondOf(adults);
  if (second === null) return toAdministrators("waited", first);
  const later = first + adults.waitsAtMost * minute;
  if (now >= later && asking.isAdministrator) return toAdministrators("waited", later);
  return { to: "second-recipient", why: "waited", since: first, yours: asking.id === second };
}

function secondOf({ teachers, secondRecipient }: Adults): string | null {
  if (secondRecipient === null || !teachers.includes(secondRecipient)) return null;
  return teachers.length > 1 ? secondRecipient : null;
}
