/** A skill as the path looks at it. */
export interface PathSkill {
  readonly id: string;
  readonly prerequisites: readonly string[];
  /** Probability in 0..1 that it is known. */
  readonly mastery: number;
  /** By work, or by testing out. */
  readonly mastered: boolean;
  readonly opportunities: number;
  /** When it is due for review, milliseconds since epoch; null before the first answer. */
  readonly dueAt: number | null;
  /** When it was last worked on, milliseconds since epoch; null if never. */
  readonly lastAt: number | null;
}

/** Why something is suggested: said to the learner in one sentence. */
export type PathReason =
  /** `task` is the skill that was assigned, where this one comes before it. */
  | { readonly code: "assigned"; readonly task?: string }
  | { readonly code: "due"; readonly days: number }
  | { readonly code: "under-way" }
  | { readonly code: "opens"; readonly after: string }
  | { readonly code: "towards"; readonly goal: string }
  | { readonly code: "goal" }
  | { readonly code: "first" };

export interface Suggestion {
  readonly skill: string;
  readonly kind: "review" | "continue" | "next";
  readonly reason: PathReason;
}

/** How far a skill is from being worked on (DESIGN.md §2): the next ones open when all they build on is mastered. */
export type Standing = "mastered" | "under-way" | "ready" | "later";

export interface PathInput {
  /** Skills of the subjects in play, in the order they are taught. */
  readonly skills: readonly PathSkill[];
  /** Skills the learner or the class aims at; empty for no goal. */
  readonly goals: readonly string[];
  /** Skills a teacher has assigned, the most urgent first. */
  readonly assigned: readonly string[];
  /** Milliseconds since epoch, UTC. */
  readonly now: number;
}

/** Most suggestions at a time: three are a choice, more are a list. */
export const mostSuggestions = 3;
/** Mastery from which what was begun goes well enough to go on, whatever is missing below it. */
const goesWell = 0.5;
const day = 86_400_000;

/** Where each skill stands. Prerequisites that are not among the skills are passed over. */
export function standingsOf(skills: readonly PathSkill[]): ReadonlyMap<string, Standing> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const isOpen = (skill: PathSkill) => skill.prerequisites.every((id) => byId.get(id)?.mastered ?? true);
  return new Map(
    skills.map((skill): [string, Standing] => {
      if (skill.mastered) return [skill.id, "mastered"];
      if (skill.opportunities > 0) return [skill.id, "under-way"];
      return [skill.id, isOpen(skill) ? "ready" : "later"];
    }),
  );
}

/**
 * What to do today, three things at most and each skill once: what a teacher assigned, what would be forgotten soon, what
 * was begun, and what has opened, in this order; with goals, what leads there before all else that was begun. Of a skill
 * that goes badly, what it builds on comes first.
 */
export function suggest({ skills, goals, assigned, now }: PathInput): readonly Suggestion[] {
  const standings = standingsOf(skills);
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const open = goals.filter((id) => byId.has(id) && standings.get(id) !== "mastered");
  const leading = leadingTo(skills, open);
  const isWanted = (id: string) => open.length === 0 || leading.has(id);
  const due = skills
    .filter(({ dueAt, mastered }) => mastered && dueAt !== null && dueAt <= now)
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  const begun = skills
    .filter(({ id }) => standings.get(id) === "under-way")
    .sort((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0))
    .map(({ id }) => continued(id, byId, standings));
  const opened = skills
    .filter(({ id }) => standings.get(id) === "ready" && isWanted(id))
    .map((skill): Suggestion => ({ skill: skill.id, kind: "next", reason: whyOpen(skill, open, skills) }));
  const wanted = begun.filter(({ skill }) => isWanted(skill));
  const candidates: Suggestion[] = [
    ...assigned
      .filter((id) => byId.has(id) && standings.get(id) !== "mastered")
      .map((id) => towardsTask(id, firstOpen(id, byId, standings))),
    ...due.slice(0, 1).map((skill) => reviewOf(skill, now)),
    ...wanted.slice(0, 1),
    ...opened,
    ...wanted.slice(1),
    ...begun,
    ...due.slice(1).map((skill) => reviewOf(skill, now)),
  ];
  const once = new Map<string, Suggestion>();
  for (const one of candidates) if (!once.has(one.skill)) once.set(one.skill, one);
  return [...once.values()].slice(0, mostSuggestions);
}

function towardsTask(task: string, skill: string): Suggestion {
  return { skill, kind: "next", reason: skill === task ? { code: "assigned" } : { code: "assigned", task } };
}

/** Goes on with what was begun; where it goes badly and something that it builds on is missing, with that. */
function continued(
  id: string,
  byId: ReadonlyMap<string, PathSkill>,
  standings: ReadonlyMap<string, Standing>,
): Suggestion {
  const skill = (byId.get(id)?.mastery ?? 1) < goesWell ? firstOpen(id, byId, standings) : id;
  return skill === id || standings.get(skill) === "later"
    ? { skill: id, kind: "continue", reason: { code: "under-way" } }
    : { skill, kind: "next", reason: { code: "towards", goal: id } };
}

function reviewOf({ id, dueAt }: PathSkill, now: number): Suggestion {
  return {
    skill: id,
    kind: "review",
    reason: { code: "due", days: Math.max(0, Math.floor((now - (dueAt ?? now)) / day)) },
  };
}

function whyOpen(skill: PathSkill, goals: readonly string[], skills: readonly PathSkill[]): PathReason {
  if (goals.includes(skill.id)) return { code: "goal" };
  const goal = goals.find((id) => leadingTo(skills, [id]).has(skill.id));
  if (goal !== undefined) return { code: "towards", goal };
  const after = skill.prerequisites.findLast((id) => skills.some((one) => one.id === id && one.mastered));
  return after === undefined ? { code: "first" } : { code: "opens", after };
}

/** The skill itself, or the first of what it builds on that is still to be done. */
function firstOpen(
  id: string,
  byId: ReadonlyMap<string, PathSkill>,
  standings: ReadonlyMap<string, Standing>,
  seen: ReadonlySet<string> = new Set(),
): string {
  const skill = byId.get(id);
  const missing = skill?.prerequisites.find(
    (before) => byId.has(before) && standings.get(before) !== "mastered",
  );
  if (missing === undefined || seen.has(missing)) return id;
  return firstOpen(missing, byId, standings, new Set([...seen, id]));
}

/** The goals and everything they build on. */
export function leadingTo(
  skills: readonly Pick<PathSkill, "id" | "prerequisites">[],
  goals: readonly string[],
): ReadonlySet<string> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const leading = new Set<string>();
  const visit = (id: string) => {
    if (leading.has(id) || !byId.has(id)) return;
    leading.add(id);
    for (const before of byId.get(id)?.prerequisites ?? []) visit(before);
  };
  for (const goal of goals) visit(goal);
  return leading;
}
