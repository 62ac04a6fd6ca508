import { type Card, createEmptyCard, fsrs, generatorParameters, Rating } from "ts-fsrs";

/**
 * When a skill is due for review: FSRS (Ye, Su & Cao 2022, "A stochastic shortest path algorithm for optimizing spaced
 * repetition scheduling") by `ts-fsrs`, one card a skill. Steps within a day and fuzz are off, so that the same answers
 * give the same days.
 */
export interface ReviewState {
  /** Days after which a right answer is still 90 % likely. */
  readonly stability: number;
  /** 1..10 */
  readonly difficulty: number;
  readonly reviews: number;
  readonly lapses: number;
  /** Milliseconds since epoch, UTC. */
  readonly lastAt: number;
  /** Milliseconds since epoch, UTC. */
  readonly dueAt: number;
}

const scheduler = fsrs(
  generatorParameters({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9 }),
);

/** How a practised skill went: with much help counts as hard, as fast and sure as easy. */
export type Recall = "forgotten" | "hard" | "good" | "easy";
const ratings = {
  forgotten: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const;

/** How well an answer recalled its skill. */
export function recallOf(correct: boolean, helpLevel: number, isSure: boolean): Recall {
  if (!correct) return "forgotten";
  if (helpLevel > 1) return "hard";
  return isSure && helpLevel === 0 ? "easy" : "good";
}

/**
 * The state after a review. A clock that went backwards counts as no time passed.
 * @param before null for a skill that was never reviewed
 * @param at milliseconds since epoch, UTC
 */
export function reviewed(before: ReviewState | null, recall: Recall, at: number): ReviewState {
  const now = new Date(Math.max(at, before?.lastAt ?? at));
  const { card } = scheduler.next(
    before === null ? createEmptyCard(now) : cardOf(before),
    now,
    ratings[recall],
  );
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    reviews: card.reps,
    lapses: card.lapses,
    lastAt: now.getTime(),
    dueAt: card.due.getTime(),
  };
}

/** Probability in 0..1 that the skill is recalled now. */
export function retrievability(state: ReviewState, at: number): number {
  return scheduler.get_retrievability(cardOf(state), new Date(Math.max(at, state.lastAt)), false);
}

function cardOf({ stability, difficulty, reviews, lapses, lastAt, dueAt }: ReviewState): Card {
  return {
    ...createEmptyCard(new Date(lastAt)),
    stability,
    difficulty,
    reps: reviews,
    lapses,
    scheduled_days: Math.max(0, Math.round((dueAt - lastAt) / 86_400_000)),
    // A card that was reviewed once is in review; steps within a day are off.
    state: 2,
    last_review: new Date(lastAt),
    due: new Date(dueAt),
  };
}
