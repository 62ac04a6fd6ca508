import type { SkillNode } from "../../../server/modules/learners/diagnostic/placement.models.ts";
import { leadingTo, suggest } from "../../../server/modules/learners/path/path.models.ts";
import { pathSkillOf } from "../../../server/modules/learners/skills/own-skills.usecases.ts";
import { isMastered } from "../../../server/modules/learners/skills/skills.models.ts";
import type { Draw } from "./draws.models.ts";
import { recordOf, type TutorState } from "./tutor.models.ts";

/** How the next skill is found. */
export const policies = ["path", "fixed", "fixed-towards", "random"] as const;
export type PolicyName = (typeof policies)[number];

export interface Asking {
  readonly tutor: TutorState;
  readonly skills: readonly SkillNode[];
  readonly goal: string;
  /** Milliseconds since the first day. */
  readonly now: number;
  readonly draw: Draw;
}

type Policy = (asking: Asking) => string | null;

/**
 * - `path`: what Today suggests first towards the goal;
 * - `fixed`: the order in which the skills are taught, each until it counts as mastered;
 * - `fixed-towards`: the same, of only the skills that lead to the goal;
 * - `random`: any skill that doesn't count as mastered yet, another one each time.
 */
export const policyOf: Readonly<Record<PolicyName, Policy>> = {
  path: ({ tutor, skills, goal, now }) => {
    const suggestions = suggest({
      skills: skills.map((skill) => pathSkillOf(skill, tutor.records.get(skill.id))),
      goals: [goal],
      assigned: [],
      now,
    });
    return suggestions.find(({ kind }) => kind !== "review")?.skill ?? null;
  },
  fixed: ({ tutor, skills }) => open(tutor, skills)[0] ?? null,
  "fixed-towards": ({ tutor, skills, goal }) => {
    const leading = leadingTo(skills, [goal]);
    return open(tutor, skills).find((id) => leading.has(id)) ?? null;
  },
  random: ({ tutor, skills, draw }) => {
    const left = open(tutor, skills);
    return left[Math.floor(draw("random", tutor.given) * left.length)] ?? null;
  },
};

function open(tutor: TutorState, skills: readonly SkillNode[]): readonly string[] {
  return skills.map(({ id }) => id).filter((id) => !isMastered(recordOf(tutor, id)));
}
