/** What is known of an item before it is chosen. */
export interface Candidate {
  readonly itemId: string;
  readonly skill: string;
  /** 1..3 */
  readonly difficulty: number;
  /** Probability in 0..1 that the learner will be right, by the online model. */
  readonly foretold: number;
  /** How many answers the online model has seen to the item. */
  readonly answers: number;
  /** How often it was shown in this session, and whether it was answered in earlier ones. */
  readonly shown: number;
  readonly answeredBefore: boolean;
  /** A generated item has other numbers each time. */
  readonly generated: boolean;
}

/** How an item of the session went, oldest first. */
export interface Past {
  readonly skill: string;
  readonly status: "right" | "wrong" | "passed" | "withdrawn";
  readonly helpLevel: number;
  /** Milliseconds from showing to answering; null where it was not answered. */
  readonly took: number | null;
}

/** Items of a session: most of them practice, the last ones without help. */
export const sessionLength = { practice: 6, check: 2 } as const;
/** Items of a check by itself: short, without help. */
export const checkLength = 3;
/** Success aimed at (about 70-80 %; Wilson et al. 2019, "The eighty-five percent rule", for why not more). */
const aim = { usual: 0.75, frustrated: 0.88, bored: 0.62 } as const;
/** An answer this fast, right and alone is an easy one, milliseconds. */
const fast = 12_000;
/** How many logits a level of difficulty is worth until answers to the item tell. */
const perLevel = 0.7;
const toldBy = 8;

export type Mood = keyof typeof aim;

/** Frustration: wrong or with much help twice running. Boredom: fast, right and alone three times running. */
export function moodOf(past: readonly Past[]): Mood {
  const isHard = ({ status, helpLevel }: Past) => status === "wrong" || status === "passed" || helpLevel >= 3;
  const isEasy = ({ status, helpLevel, took }: Past) =>
    status === "right" && helpLevel === 0 && took !== null && took < fast;
  const answered = past.filter(({ status }) => status !== "withdrawn");
  if (answered.length >= 2 && answered.slice(-2).every(isHard)) return "frustrated";
  if (answered.length >= 3 && answered.slice(-3).every(isEasy)) return "bored";
  return "usual";
}

/** Probability in 0..1 of success on a candidate: the author's difficulty speaks until answers do. */
export function expectedSuccess({ foretold, difficulty, answers }: Candidate): number {
  const share = Math.min(Math.max(foretold, 0.001), 0.999);
  const trust = Math.max(0, 1 - answers / toldBy);
  const logits = Math.log(share / (1 - share)) + (2 - difficulty) * perLevel * trust;
  return 1 / (1 + Math.exp(-logits));
}

/**
 * The candidate whose success is nearest to what is aimed at; one that was shown before only where nothing else is left.
 * @param skill whose turn it is, or null for any
 */
export function chooseItem(
  candidates: readonly Candidate[],
  skill: string | null,
  mood: Mood,
): Candidate | null {
  const own = candidates.filter((one) => skill === null || one.skill === skill);
  const cost = (one: Candidate) =>
    Math.abs(expectedSuccess(one) - aim[mood]) +
    (one.shown > 0 ? (one.generated ? 0.25 * one.shown : 2 * one.shown) : 0) +
    (one.answeredBefore && !one.generated ? 0.3 : 0);
  return own.reduce<Candidate | null>(
    (best, one) => (best === null || cost(one) < cost(best) ? one : best),
    null,
  );
}

/**
 * Whose turn it is: the session's skills in turn with what is due for review mixed in at every third place, so that
 * practice is spaced and mixed (Rohrer & Taylor 2007, "The shuffling of mathematics problems improves learning").
 */
export function skillAt(seq: number, focus: readonly string[], due: readonly string[]): string | null {
  const review = due[Math.floor(seq / 3) % Math.max(due.length, 1)];
  if (seq % 3 === 2 && review !== undefined) return review;
  const turns = seq - (due.length > 0 ? Math.floor(seq / 3) : 0);
  return focus[turns % Math.max(focus.length, 1)] ?? review ?? null;
}

/**
 * What a session is about now: its skills less those that were mastered in it; with none left, what the path suggests. A
 * skill that was mastered before was chosen all the same, and is practised.
 * @param masteredAt when a skill was first mastered, milliseconds since epoch, or null
 */
export function focusNow(
  session: { readonly skills: readonly string[]; readonly startedAt: number },
  masteredAt: (skill: string) => number | null,
  suggested: readonly string[],
): readonly string[] {
  const left = session.skills.filter((skill) => (masteredAt(skill) ?? 0) < session.startedAt);
  if (left.length > 0) return left;
  const [next] = suggested.filter((skill) => !session.skills.includes(skill));
  return next === undefined ? session.skills : [next];
}

/** What an item of a session is for, or null when the session is over. */
export function purposeAt(seq: number, kind: "practice" | "review" | "check"): "practice" | "check" | null {
  if (kind === "check") return seq < checkLength ? "check" : null;
  if (seq < sessionLength.practice) return "practice";
  return seq < sessionLength.practice + sessionLength.check ? "check" : null;
}

export interface AnsweredItem extends Past {
  readonly purpose: "practice" | "check";
  /** How sure beforehand, 0..1; null where it was not said. */
  readonly confidence: number | null;
}

/** A session in numbers, for the words after it. */
export interface Summary {
  readonly answered: number;
  readonly alone: number;
  readonly helped: number;
  /** Right without help in the check at the end, of so many. */
  readonly check: { readonly right: number; readonly of: number };
  /** How sure on average, how often right, over answers with a confidence; null without one. */
  readonly calibration: { readonly sure: number; readonly right: number; readonly of: number } | null;
}

export function summarise(items: readonly AnsweredItem[]): Summary {
  const answered = items.filter(({ status }) => status === "right" || status === "wrong");
  const right = answered.filter(({ status, purpose }) => status === "right" && purpose === "practice");
  const check = answered.filter(({ purpose }) => purpose === "check");
  const said = answered.flatMap(({ confidence, status }) =>
    confidence === null ? [] : [{ confidence, right: status === "right" ? 1 : 0 }],
  );
  const mean = (of: (one: (typeof said)[number]) => number) =>
    said.reduce((sum, one) => sum + of(one), 0) / said.length;
  return {
    answered: answered.length,
    alone: right.filter(({ helpLevel }) => helpLevel === 0).length,
    helped: right.filter(({ helpLevel }) => helpLevel > 0).length,
    check: { right: check.filter(({ status }) => status === "right").length, of: check.length },
    calibration:
      said.length === 0
        ? null
        : { sure: mean((one) => one.confidence), right: mean((one) => one.right), of: said.length },
  };
}

/** An item of a session as it was shown: its place and how it went. */
export interface Shown {
  readonly itemId: string;
  readonly seq: number;
  readonly status: "open" | "right" | "wrong" | "answered" | "passed" | "withdrawn";
}

/** Whether an item was answered to its end: passed is not done. */
export function isAnswered({ status }: Pick<Shown, "status">): boolean {
  return status === "right" || status === "wrong" || status === "answered";
}

/**
 * Items of an assignment's part that are still to be asked in a round, in their order. What was passed in an earlier round
 * is asked again; what was answered never is.
 * @param roundFrom place from which items belong to the round
 */
export function leftToAsk(
  items: readonly string[],
  shown: readonly Shown[],
  roundFrom: number,
): readonly string[] {
  const done = new Set(
    shown.filter((one) => isAnswered(one) || one.seq >= roundFrom).map(({ itemId }) => itemId),
  );
  return items.filter((id) => !done.has(id));
}
