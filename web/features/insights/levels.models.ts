/** How a box of the class's picture looks; its number says it exactly. */
export type Level = "mastered" | "high" | "middle" | "low";

/** @param mastery probability in 0..1 that the skill is known */
export function levelOf({
  mastery,
  mastered,
}: {
  readonly mastery: number;
  readonly mastered: boolean;
}): Level {
  if (mastered) return "mastered";
  // By the number that is written, so that both say the same.
  const percent = Math.round(mastery * 100);
  if (percent >= 70) return "high";
  return percent >= 40 ? "middle" : "low";
}
