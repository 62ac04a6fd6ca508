import type { LiveCard, LiveEvent } from "../../../server/modules/review/live/live.schemas.ts";

/** Who went on within this long works now, milliseconds. */
const workingFor = 5 * 60_000;

/** Where a student stands, the most pressing first: what the card says in one word. */
export type LiveStanding = "paused" | "needs" | "running" | "working" | "finished" | "quiet" | "away";

export function standingOf(card: LiveCard, now: number): LiveStanding {
  if (card.work && card.work.needs.length > 0) return "needs";
  if (card.pausedAt !== null) return "paused";
  if (card.work === null) return "away";
  if (card.work.running) return "running";
  if (now - card.work.at < workingFor) return card.work.solved ? "finished" : "working";
  return "quiet";
}

export const isNeeded = ({ work }: LiveCard): boolean => work !== null && work.needs.length > 0;

export function isWorking(card: LiveCard, now: number): boolean {
  return card.work !== null && (card.work.running || now - card.work.at < workingFor);
}

/** The cards after an event, by name: a card keeps its place unless somebody came or left. */
export function cardsAfter(cards: readonly LiveCard[], event: LiveEvent): LiveCard[] {
  if (event.kind === "all") return [...event.cards];
  const changed = new Map(event.cards.map((card) => [card.student.id, card]));
  const gone = new Set(event.gone);
  const kept = cards
    .filter(({ student }) => !gone.has(student.id))
    .map((card) => changed.get(card.student.id) ?? card);
  const known = new Set(cards.map(({ student }) => student.id));
  const came = event.cards.filter(({ student }) => !known.has(student.id));
  return came.length === 0
    ? kept
    : [...kept, ...came].sort(
        ({ student: one }, { student: other }) =>
          one.name.localeCompare(other.name, undefined, { numeric: true }) || (one.id < other.id ? -1 : 1),
      );
}
