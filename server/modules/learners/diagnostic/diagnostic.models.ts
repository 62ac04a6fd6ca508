import { masteryThreshold } from "../skills/skills.models.ts";
import {
  type Asked,
  type Belief,
  knownShares,
  mostQuestions,
  nextQuestion,
  type Placement,
  type SkillNode,
} from "./placement.models.ts";

/** How a question of a diagnostic ended; null while it is open. */
export type ItemOutcome = "right" | "wrong" | "not-met" | "skipped" | "withdrawn" | null;

export interface PutQuestion {
  readonly itemId: string;
  readonly skill: string;
  readonly outcome: ItemOutcome;
}

/** What was answered, with how easily each could be guessed. @param guessOf P(right) by chance, 0..1, of an item */
export function askedOf(
  put: readonly PutQuestion[],
  guessOf: (itemId: string) => number | undefined,
): readonly Asked[] {
  return put.flatMap(({ itemId, skill, outcome }): Asked[] => {
    if (outcome !== "right" && outcome !== "wrong" && outcome !== "not-met") return [];
    const guess = guessOf(itemId);
    return [guess === undefined ? { skill, outcome } : { skill, outcome, guess }];
  });
}

/** How many questions were put; one that was withdrawn doesn't count. */
export function questionsPut(put: readonly PutQuestion[]): number {
  return put.filter(({ outcome }) => outcome !== "withdrawn").length;
}

/**
 * The skill to ask for next, or null. One that was not met, or passed over, is not asked again.
 * @param askable skills that there is still an item for
 */
export function nextSkill(
  belief: Belief,
  put: readonly PutQuestion[],
  asked: readonly Asked[],
  askable: ReadonlySet<string>,
): string | null {
  if (questionsPut(put) >= mostQuestions) return null;
  const closed = new Set(
    put.filter(({ outcome }) => outcome === "not-met" || outcome === "skipped").map(({ skill }) => skill),
  );
  const open = new Set([...askable].filter((skill) => !closed.has(skill)));
  return nextQuestion(belief, asked, open)?.skill ?? null;
}

export interface ItemCandidate {
  readonly id: string;
  readonly kind: "problem" | "choice" | "generated";
  /** 1..3 */
  readonly difficulty: number;
}

/** Whether an item can be put: not twice with the same numbers, and not again once it was withdrawn. */
export function canBePut(
  { id, kind }: Pick<ItemCandidate, "id" | "kind">,
  put: readonly PutQuestion[],
): boolean {
  const before = put.filter(({ itemId }) => itemId === id);
  return kind === "generated" ? before.every(({ outcome }) => outcome !== "withdrawn") : before.length === 0;
}

/**
 * Items in the order in which to try them: typed before chosen, as a typed answer is hard to guess, and of middle
 * difficulty first, as it tells most. Among equals another one each time.
 * @param turn any whole number
 */
export function inOrderOfUse<Candidate extends ItemCandidate>(
  candidates: readonly Candidate[],
  turn: number,
): readonly Candidate[] {
  const rank = ({ kind, difficulty }: Candidate) => (kind === "choice" ? 10 : 0) + Math.abs(difficulty - 2);
  const begin = candidates.length === 0 ? 0 : Math.abs(turn) % candidates.length;
  const turned = [...candidates.slice(begin), ...candidates.slice(0, begin)];
  return turned.sort((left, right) => rank(left) - rank(right));
}

/** A skill's placement, with what the learner had mastered before. */
export interface Placed extends Placement {
  readonly mastered: boolean;
}

/** Where each skill stands, prerequisites first. What is mastered is known, whatever the answers say: nothing is taken away. */
export function placedSkills(belief: Belief, mastered: ReadonlySet<string>): readonly Placed[] {
  const shares = knownShares(belief);
  const known = new Set(
    belief.skills.flatMap(({ id }, index) => (mastered.has(id) || (shares[index] ?? 0) >= 0.5 ? [id] : [])),
  );
  return belief.skills.map(({ id, prerequisites }, index) => {
    const ready = prerequisites.every((before) => known.has(before));
    return {
      skill: id,
      known: Math.min(1, shares[index] ?? 0),
      standing: known.has(id) ? "known" : ready ? "ready" : "later",
      mastered: mastered.has(id),
    };
  });
}

export interface TestedOut {
  readonly skill: string;
  /** Probability in 0..1 that it is known. */
  readonly known: number;
}

/**
 * Skills that are known surely enough to count as mastered (probability of at least `masteryThreshold`), and that a right
 * answer speaks for: to the skill, or to one that builds on it. That most learners know a skill is not enough.
 */
export function testedOut(belief: Belief, asked: readonly Asked[]): readonly TestedOut[] {
  const shares = knownShares(belief);
  const right = asked.filter(({ outcome }) => outcome === "right").map(({ skill }) => skill);
  const spokenFor = withPrerequisites(belief.skills, right);
  return belief.skills.flatMap(({ id }, index) => {
    const known = Math.min(1, shares[index] ?? 0);
    return spokenFor.has(id) && known >= masteryThreshold ? [{ skill: id, known }] : [];
  });
}

/** Some skills and everything they build on. */
function withPrerequisites(skills: readonly SkillNode[], from: readonly string[]): ReadonlySet<string> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const before of byId.get(id)?.prerequisites ?? []) visit(before);
  };
  for (const id of from) visit(id);
  return found;
}

export interface Start {
  readonly skill: string;
  readonly reason: "builds-on" | "first" | "make-sure";
  /** The known skill it builds on, for `builds-on`. */
  readonly after: string | null;
  /** How many skills that are not known yet build on it, near or far. */
  readonly opens: number;
}

/**
 * Where to start: of the skills that are ready the one that most others build on, the first of these in the order they
 * are taught; where none is ready, the one that is least surely known; null where all is mastered.
 * @param canPractise whether a skill has items to practise
 */
export function whereToStart(
  skills: readonly SkillNode[],
  placed: readonly Placed[],
  canPractise: (skill: string) => boolean,
): Start | null {
  const standing = new Map(placed.map((one) => [one.skill, one]));
  const opensFrom = opensCount(
    skills,
    new Set(placed.filter((one) => one.standing !== "known").map(({ skill }) => skill)),
  );
  const ready = skills.filter(({ id }) => standing.get(id)?.standing === "ready" && canPractise(id));
  const best = ready.toSorted((left, right) => opensFrom(right.id) - opensFrom(left.id))[0];
  if (best) {
    const after = best.prerequisites.findLast((id) => standing.get(id)?.standing === "known") ?? null;
    return {
      skill: best.id,
      reason: after === null ? "first" : "builds-on",
      after,
      opens: opensFrom(best.id),
    };
  }
  const unsure = placed
    .filter((one) => one.standing === "known" && !one.mastered && canPractise(one.skill))
    .toSorted((left, right) => left.known - right.known)[0];
  return unsure
    ? { skill: unsure.skill, reason: "make-sure", after: null, opens: opensFrom(unsure.skill) }
    : null;
}

/** How many of some skills build on a skill, near or far. */
function opensCount(skills: readonly SkillNode[], among: ReadonlySet<string>): (skill: string) => number {
  const above = new Map(
    skills.map(({ id }) => [id, withPrerequisites(skills, [id])] as const).filter(([id]) => among.has(id)),
  );
  return (skill) => [...above].filter(([id, below]) => id !== skill && below.has(skill)).length;
}
