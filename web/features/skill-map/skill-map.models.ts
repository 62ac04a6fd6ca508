import type { SkillStanding } from "../../../server/modules/learners/skills/skills.schemas.ts";

/** A skill as the map shows it. */
export interface MapSkill {
  readonly id: string;
  readonly name: string;
  readonly prerequisites: readonly string[];
  readonly standing: SkillStanding;
}

/** A skill and what builds on it, by their places in the list they were read from. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** Skills that the first look shows at most; some more than that are shown all at once. */
export const mostAtFirst = 14;
const fewMore = 4;

/** Skills in the order of a legend. */
export const standings: readonly SkillStanding[] = ["mastered", "under-way", "ready", "later"];

/** What builds on what, among the skills shown: a prerequisite that is not shown has no line, nor has a skill one to itself. */
export function linksOf(skills: readonly MapSkill[]): readonly Link[] {
  const place = new Map(skills.map(({ id }, index) => [id, index]));
  return skills.flatMap((skill, to) =>
    [...new Set(skill.prerequisites)].flatMap((id) => {
      const from = place.get(id);
      return from === undefined || from === to ? [] : [{ from, to }];
    }),
  );
}

/**
 * The part of a map to look at first: the highlighted skill, then what is under way, then what is ready (first what
 * opens from something mastered), each with what it builds on, and from there outwards until there are `most`.
 * All of it where it is small.
 */
export function neighbourhood<S extends MapSkill>(
  skills: readonly S[],
  highlight: string | null,
  most: number = mostAtFirst,
): readonly S[] {
  if (skills.length <= most + fewMore) return skills;
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const shown = new Set<string>();
  const show = (ids: readonly string[]) => {
    for (const id of ids) if (shown.size < most && byId.has(id)) shown.add(id);
  };
  for (const skill of inOrderOfInterest(skills, highlight)) show([skill.id, ...skill.prerequisites]);
  const after = dependentsOf(skills);
  // What is added while this runs is visited in its turn: a search in breadth.
  for (const id of shown) show([...(byId.get(id)?.prerequisites ?? []), ...(after.get(id) ?? [])]);
  if (shown.size === 0) return skills.slice(0, most);
  return skills.filter(({ id }) => shown.has(id));
}

function inOrderOfInterest<S extends MapSkill>(skills: readonly S[], highlight: string | null): readonly S[] {
  const mastered = new Set(skills.filter(({ standing }) => standing === "mastered").map(({ id }) => id));
  const opened = (skill: S) => skill.prerequisites.some((id) => mastered.has(id));
  const ready = skills.filter(({ standing }) => standing === "ready");
  return [
    ...skills.filter(({ id }) => id === highlight),
    ...skills.filter(({ standing }) => standing === "under-way"),
    ...ready.filter(opened),
    ...ready.filter((skill) => !opened(skill)),
  ];
}

/** For each skill the ids of those that build on it. */
function dependentsOf(skills: readonly MapSkill[]): ReadonlyMap<string, readonly string[]> {
  const after = new Map<string, string[]>();
  for (const { id, prerequisites } of skills)
    for (const before of prerequisites) after.set(before, [...(after.get(before) ?? []), id]);
  return after;
}

/** Skills that hang together, and those that stand alone, each in the order they were given. */
export function componentsOf<S extends MapSkill>(
  skills: readonly S[],
): { readonly connected: readonly (readonly S[])[]; readonly alone: readonly S[] } {
  const root = skills.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (root[at] !== undefined && root[at] !== at) at = root[at] ?? at;
    return at;
  };
  for (const { from, to } of linksOf(skills)) root[rootOf(to)] = rootOf(from);
  const groups = new Map<number, S[]>();
  for (const [index, skill] of skills.entries()) {
    const group = groups.get(rootOf(index));
    if (group) group.push(skill);
    else groups.set(rootOf(index), [skill]);
  }
  const all = [...groups.values()];
  return {
    connected: all.filter((group) => group.length > 1),
    alone: all.filter((group) => group.length === 1).flat(),
  };
}

/** The skill to bring into view first. */
export function firstToSee(skills: readonly MapSkill[], highlight: string | null): string | null {
  const of = (standing: SkillStanding) => skills.find((skill) => skill.standing === standing)?.id;
  const known = skills.some(({ id }) => id === highlight) ? highlight : null;
  return known ?? of("under-way") ?? of("ready") ?? skills[0]?.id ?? null;
}
