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
 * The part of a map to look at first: around the highlighted skill, then around what is under way, then what is
 * ready (first what opens from something mastered), each with what it builds on. All of it where it is small.
 */
export function neighbourhood<S extends MapSkill>(
  skills: readonly S[],
  highlight: string | null,
  most: number = mostAtFirst,
): readonly S[] {
  if (skills.length <= most + fewMore) return skills;
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const isMastered = (id: string) => byId.get(id)?.standing === "mastered";
  const shown = new Set<string>();
  const show = (ids: readonly string[]) => {
    for (const id of ids) if (shown.size < most && byId.has(id)) shown.add(id);
  };
  const after = (id: string) =>
    skills.filter((skill) => skill.prerequisites.includes(id)).map((one) => one.id);
  const around = (skill: S) => show([skill.id, ...skill.prerequisites, ...after(skill.id)]);

  const highlighted = highlight === null ? undefined : byId.get(highlight);
  if (highlighted) around(highlighted);
  for (const skill of skills) if (skill.standing === "under-way") around(skill);
  const ready = skills.filter(({ standing }) => standing === "ready");
  const opened = ready.filter((skill) => skill.prerequisites.some(isMastered));
  for (const skill of [...opened, ...ready]) show([skill.id, ...skill.prerequisites]);
  show(skills.map(({ id }) => id));
  return skills.filter(({ id }) => shown.has(id));
}

/** The skill to bring into view first. */
export function firstToSee(skills: readonly MapSkill[], highlight: string | null): string | null {
  const of = (standing: SkillStanding) => skills.find((skill) => skill.standing === standing)?.id;
  const known = skills.some(({ id }) => id === highlight) ? highlight : null;
  return known ?? of("under-way") ?? of("ready") ?? skills[0]?.id ?? null;
}
