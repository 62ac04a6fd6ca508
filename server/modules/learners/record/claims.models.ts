import { fewestProblems } from "../skills/skills.models.ts";
import type { Claim } from "./record.schemas.ts";

/** A misconception as it was counted. */
export interface SeenMisconception {
  readonly id: string;
  readonly count: number;
  /** `disputed` while a learner's word against it is open. */
  readonly status: "open" | "disputed" | "overcome" | "withdrawn";
  /** Milliseconds since epoch, UTC. */
  readonly lastAt: number;
}

/** A skill that there is something to say about. */
export interface KnownSkill {
  readonly id: string;
  /** Probability in 0..1 that it is known. */
  readonly mastery: number;
  /** Answers and lines that it rests on. */
  readonly opportunities: number;
  /** Whole problems among them. */
  readonly problems: number;
  readonly isMastered: boolean;
  readonly lastAt: number;
}

/** Below this a skill that was tried often enough is called hard. */
const hardBelow = 0.4;
/** Sightings from which a misconception is more than a slip. */
const oftenFrom = 2;

export function codeOfMisconception({ status, count }: SeenMisconception): Claim["code"] {
  if (status === "overcome" || status === "withdrawn") return status;
  return count >= oftenFrom ? "often" : "once";
}

export function codeOfSkill({ isMastered, problems, opportunities, mastery }: KnownSkill): Claim["code"] {
  if (isMastered) return problems >= fewestProblems ? "mastered" : "tested-out";
  return opportunities >= fewestProblems && mastery < hardBelow ? "hard" : "growing";
}

/** What is looked at first: open misconceptions, then what is hard, growing and mastered, then the past. */
const order: readonly Claim["code"][] = [
  "often",
  "once",
  "hard",
  "growing",
  "mastered",
  "tested-out",
  "overcome",
  "withdrawn",
];

/** Claims in the order of `order`, the latest first within each. */
export function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (left, right) => order.indexOf(left.code) - order.indexOf(right.code) || right.lastAt - left.lastAt,
  );
}
