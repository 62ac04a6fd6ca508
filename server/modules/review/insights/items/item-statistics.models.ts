import { type Answer, byLearner, type Dispute, onceEach, parted } from "../class-record.models.ts";

/**
 * Item statistics of classical test theory (Lord & Novick 1968, "Statistical theories of mental test scores"), for few students who
 * were each given other items:
 * - difficulty: the share p of first answers without help that were right, with Wilson's interval (Wilson 1927);
 * - discrimination: the correlation of the item with the rest (Henrysson 1963, "Correction of item-total correlations"), the
 *   rest of a student being how far they are above what others get of the same other items, so that whom practice gives easy items
 *   does not look strong; shrunk towards what items usually have (Fisher's z, normal prior).
 * What counts as poor follows Ebel 1965, "Measuring educational achievement" (below .20 to be rejected or rewritten).
 */
export interface ItemStatistics {
  readonly itemId: string;
  readonly skill: string;
  /** Students whose first answer without help is counted. */
  readonly students: number;
  readonly right: number;
  /** 95 % interval of the share that is right, 0..1. */
  readonly between: readonly [number, number];
  /** Shrunk item-rest correlation with its 90 % interval; null below `fewest.discrimination` students. */
  readonly discrimination: { readonly value: number; readonly from: number; readonly to: number } | null;
  /** Answers refused for their form though their value was right, and words against the record by students who failed it. */
  readonly refusedForm: number;
  readonly disputed: number;
  /** Right among the stronger and the weaker third by the rest. */
  readonly strong: { readonly right: number; readonly of: number };
  readonly weak: { readonly right: number; readonly of: number };
  readonly findings: readonly Finding[];
}

/** `too-few` stands alone: nothing is claimed then. */
export type Finding = "too-few" | "too-hard" | "too-easy" | "tells-nothing" | "ambiguous";

/** Students below which nothing is claimed. */
export const fewest = { any: 12, discrimination: 20 } as const;
/** Where difficulty is worth a word: Wilson's whole interval lies beyond. */
const bounds = { hard: 0.45, easy: 0.9 } as const;
/** What items usually have, on Fisher's z: mean and the number of students it weighs as much as. */
const prior = { mean: Math.atanh(0.3), weight: 12 } as const;
const poor = 0.2;
/** Share of a signal among those concerned from which an item may be ambiguous, and the fewest of them. */
const often = { share: 0.25, students: 3 } as const;
/** How much a student's rest is drawn to 0, in answers. */
const restShrinkage = 3;

/**
 * Statistics of each item that was given in practice, a check or a diagnostic, those with findings first.
 * @param refused how many answers to each item were refused for their form alone
 * @param skillOfMisconception the skill that a misconception is of, or null
 */
export function statisticsOf(
  answers: readonly Answer[],
  disputes: readonly Dispute[],
  refused: ReadonlyMap<string, number>,
  skillOfMisconception: (id: string) => string | null,
): readonly ItemStatistics[] {
  const first = firstAnswers(answers);
  const byItem = parted(first, ({ itemId }) => itemId);
  const shares = new Map([...byItem].map(([id, own]) => [id, shareRight(own)]));
  const rests = restsOf(first, shares);
  const disputers = new Set(
    disputes.flatMap(({ learnerId, claim, subjectId, status }) => {
      const skill = claim === "misconception" ? skillOfMisconception(subjectId) : subjectId;
      return claim === "skill-mastered" || status === "kept" || skill === null
        ? []
        : [`${learnerId} ${skill}`];
    }),
  );
  return [...byItem]
    .map(([itemId, own]) =>
      one(
        itemId,
        own.map((answer) => ({ ...answer, rest: rests(answer) })),
        refused.get(itemId) ?? 0,
        own.filter(({ learnerId, skill, correct }) => !correct && disputers.has(`${learnerId} ${skill}`))
          .length,
      ),
    )
    .sort((a, b) => rank(a) - rank(b) || b.students - a.students || a.itemId.localeCompare(b.itemId));
}

interface FirstAnswer {
  readonly learnerId: string;
  readonly itemId: string;
  readonly skill: string;
  readonly correct: boolean;
}

/** The first answer of each student to each item, where it was without help. */
function firstAnswers(answers: readonly Answer[]): readonly FirstAnswer[] {
  return [...byLearner(onceEach(answers)).values()].flatMap((own) => {
    const seen = new Set<string>();
    return own.flatMap(({ learnerId, itemId, skill, source, correct, helpLevel }) => {
      if (itemId === null || source === "turn" || seen.has(itemId)) return [];
      seen.add(itemId);
      return helpLevel > 0 ? [] : [{ learnerId, itemId, skill, correct }];
    });
  });
}

/** Drawn a little to the middle, so that an item answered once is no standard. */
const shareRight = (own: readonly { readonly correct: boolean }[]) =>
  (own.filter(({ correct }) => correct).length + 1) / (own.length + 2);

/** How far a student is above what others get of the same other items, shrunk; null without other items. */
function restsOf(first: readonly FirstAnswer[], shares: ReadonlyMap<string, number>) {
  const own = byLearner(first);
  return ({ learnerId, itemId }: FirstAnswer): number | null => {
    const others = (own.get(learnerId) ?? []).filter((answer) => answer.itemId !== itemId);
    if (others.length === 0) return null;
    const above = others.reduce(
      (sum, answer) => sum + Number(answer.correct) - (shares.get(answer.itemId) ?? 0.5),
      0,
    );
    return above / (others.length + restShrinkage);
  };
}

type Ranked = FirstAnswer & { readonly rest: number | null };

function one(itemId: string, own: readonly Ranked[], refusedForm: number, disputed: number): ItemStatistics {
  const right = own.filter(({ correct }) => correct).length;
  const rested = own
    .flatMap(({ correct, rest }) => (rest === null ? [] : [{ correct, rest }]))
    .sort((a, b) => a.rest - b.rest);
  const third = Math.floor(rested.length / 3);
  const partOf = (part: readonly { readonly correct: boolean }[]) => ({
    right: part.filter(({ correct }) => correct).length,
    of: part.length,
  });
  const statistics = {
    itemId,
    skill: own[0]?.skill ?? "",
    students: own.length,
    right,
    between: wilson(right, own.length),
    discrimination: rested.length < fewest.discrimination ? null : discriminationOf(rested),
    refusedForm,
    disputed,
    strong: partOf(third > 0 ? rested.slice(-third) : []),
    weak: partOf(rested.slice(0, third)),
  };
  return { ...statistics, findings: findingsOf(statistics) };
}

/** Wilson's interval of a share (Wilson 1927), 95 %. */
export function wilson(right: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = right / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/** Item-rest correlation, shrunk on Fisher's z, with 90 % of what it may be. */
function discriminationOf(
  rested: readonly { readonly correct: boolean; readonly rest: number }[],
): NonNullable<ItemStatistics["discrimination"]> {
  const found = correlation(
    rested.map(({ correct }) => Number(correct)),
    rested.map(({ rest }) => rest),
  );
  const seen = rested.length - 3;
  // Where all were right, or all wrong, the data say nothing of it.
  const weight = found === null ? 0 : seen;
  const z = Math.atanh(Math.min(Math.max(found ?? 0, -0.99), 0.99));
  const mean = (z * weight + prior.mean * prior.weight) / (weight + prior.weight);
  const spread = 1.645 / Math.sqrt(weight + prior.weight);
  return { value: Math.tanh(mean), from: Math.tanh(mean - spread), to: Math.tanh(mean + spread) };
}

/** Pearson's correlation; null where one of the two does not vary. */
function correlation(left: readonly number[], right: readonly number[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanLeft, meanRight] = [mean(left), mean(right)];
  let [both, own, other] = [0, 0, 0];
  for (const [at, value] of left.entries()) {
    const [x, y] = [value - meanLeft, (right[at] ?? meanRight) - meanRight];
    both += x * y;
    own += x * x;
    other += y * y;
  }
  return own < 1e-12 || other < 1e-12 ? null : both / Math.sqrt(own * other);
}

function findingsOf(item: Omit<ItemStatistics, "findings">): readonly Finding[] {
  if (item.students < fewest.any) return ["too-few"];
  const { between, discrimination, students, right } = item;
  const isUnclear =
    isFailedByStrong(item) || isOften(item.refusedForm, students) || isOften(item.disputed, students - right);
  return [
    ...(between[1] < bounds.hard ? ["too-hard" as const] : []),
    ...(between[0] > bounds.easy ? ["too-easy" as const] : []),
    ...(discrimination !== null && discrimination.to < poor ? ["tells-nothing" as const] : []),
    ...(isUnclear ? ["ambiguous" as const] : []),
  ];
}

/** Whether those who are strong otherwise fail an item, and more often than the others. */
export function isFailedByStrong({
  strong,
  weak,
  discrimination,
}: Pick<ItemStatistics, "strong" | "weak" | "discrimination">): boolean {
  return (
    discrimination !== null && strong.of > 0 && strong.right <= strong.of / 2 && strong.right < weak.right
  );
}

/** Whether a signal came from enough of those it could come from. */
export function isOften(count: number, of: number): boolean {
  return count >= often.students && count >= often.share * of;
}

const order: readonly Finding[] = ["ambiguous", "tells-nothing", "too-hard", "too-easy"];

/** What to look at first: the gravest finding, then items without one, then those of which nothing can be said. */
function rank({ findings }: ItemStatistics): number {
  if (findings.includes("too-few")) return order.length + 1;
  const found = order.findIndex((one) => findings.includes(one));
  return found < 0 ? order.length : found;
}
