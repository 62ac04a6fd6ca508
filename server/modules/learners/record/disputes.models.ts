import type { Disputed } from "./record.schemas.ts";

/**
 * How much a learner's word about a skill weighs. Self-assessments agree with tests at about r = 0.3 (Mabe & West 1982,
 * "Validity of self-evaluation of ability"): saying so is about twice as likely where it is true.
 */
const ifTrue = 0.6;
const ifNot = 0.3;

/** Mastery (0..1) after the learner says that it is known, or that it is not (Bayes). */
export function weighWord(mastery: number, says: "known" | "not-known"): number {
  const [known, unknown] = says === "known" ? [ifTrue, ifNot] : [ifNot, ifTrue];
  const share = Math.min(Math.max(mastery, 0), 1);
  return (share * known) / (share * known + (1 - share) * unknown);
}

export interface CheckOutcome {
  readonly right: number;
  readonly of: number;
  /** Whether an answer of the check showed the disputed misconception. */
  readonly shown: boolean;
}

/** Answers that a check needs to speak, and the share of right ones from which it speaks for knowing. */
const fewestAnswers = 2;
const enoughRight = 2 / 3;

/** What a check says about a dispute; null where too little was answered to say anything. */
export function verdictOf(disputed: Disputed, { right, of, shown }: CheckOutcome): "agreed" | "kept" | null {
  if (of < fewestAnswers) return null;
  const knows = right / of >= enoughRight - 1e-9;
  switch (disputed) {
    case "misconception":
      return knows && !shown ? "agreed" : "kept";
    case "skill-open":
      return knows ? "agreed" : "kept";
    case "skill-mastered":
      return knows ? "kept" : "agreed";
  }
}
