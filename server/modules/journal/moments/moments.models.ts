import type { Moment } from "../entries/entries.schemas.ts";

/** A turn of a session as it is looked back at. */
export interface LookedBack {
  readonly turnId: string;
  readonly text: string;
  /** Whether its work was right; null where there was none that could be judged. */
  readonly correct: boolean | null;
  /** Highest hint level given in reply, 0 for none. */
  readonly hintLevel: number;
}

/** Longest quotation, characters. */
const longest = 200;

/**
 * The moments of a session worth thinking about: the first wrong line, the line where it clicked (the first right one
 * after it), and the message that brought the most help. A session without a slip has none of the first two.
 */
export function pickMoments(
  turns: readonly LookedBack[],
): readonly Pick<Moment, "kind" | "turnId" | "quote">[] {
  const wrongAt = turns.findIndex(({ correct }) => correct === false);
  const clickedAt =
    wrongAt < 0 ? -1 : turns.findIndex(({ correct }, index) => index > wrongAt && correct === true);
  const helped = turns.reduce<LookedBack | null>(
    (most, turn) => (turn.hintLevel > (most?.hintLevel ?? 0) ? turn : most),
    null,
  );
  const moment = (kind: Moment["kind"], turn: LookedBack | null | undefined) =>
    turn
      ? [{ kind, turnId: turn.turnId, quote: turn.text.replace(/\s+/g, " ").trim().slice(0, longest) }]
      : [];
  return [
    ...moment("first-wrong", turns[wrongAt]),
    ...moment("help", helped),
    ...moment("clicked", turns[clickedAt]),
  ];
}
