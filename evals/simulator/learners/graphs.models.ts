import { subjects } from "../../../server/modules/curriculum/packs.ts";
import type { SkillNode } from "../../../server/modules/learners/diagnostic/placement.models.ts";

/** Shapes of a subject: how its skills build on each other. */
export const shapes = ["layers", "chain", "tree", "algebra"] as const;
export type Shape = (typeof shapes)[number];

const layerSize = 5;

/**
 * The skills of a subject in the order they are taught, prerequisites first.
 * @param share a number in 0..1, new at each call; the real pack takes none
 */
export function graphOf(shape: Shape, size: number, share: () => number): readonly SkillNode[] {
  if (shape === "algebra") return taughtFirst(size);
  const pick = (from: number, to: number) => from + Math.floor(share() * (to - from));
  return Array.from({ length: size }, (_, at) => ({
    id: idAt(at),
    prerequisites: [...new Set(before(shape, at, share, pick))].map(idAt),
  }));
}

function before(
  shape: Exclude<Shape, "algebra">,
  at: number,
  share: () => number,
  pick: (from: number, to: number) => number,
): readonly number[] {
  if (at === 0) return [];
  switch (shape) {
    case "chain":
      return [share() < 0.8 ? at - 1 : pick(Math.max(0, at - 4), at)];
    case "tree":
      return [pick(Math.max(0, at - 10), at)];
    case "layers": {
      const first = Math.floor(at / layerSize) * layerSize;
      if (first === 0) return [];
      return Array.from({ length: pick(1, 4) }, () => pick(first - layerSize, first));
    }
  }
}

function idAt(at: number): string {
  return `s${String(at).padStart(2, "0")}`;
}

/** The first skills of the algebra that comes with Ponder, those they build on first; what is outside is left out. */
function taughtFirst(size: number): readonly SkillNode[] {
  const skills = subjects().find(({ id }) => id === "algebra")?.skills ?? [];
  const taken: SkillNode[] = [];
  const visit = (id: string) => {
    const skill = skills.find((one) => one.id === id);
    if (!skill || taken.length >= size || taken.some((one) => one.id === id)) return;
    for (const earlier of skill.prerequisites) visit(earlier);
    if (taken.length < size) taken.push(skill);
  };
  for (const { id } of skills) visit(id);
  const ids = new Set(taken.map(({ id }) => id));
  return taken.map(({ id, prerequisites }) => ({
    id,
    prerequisites: prerequisites.filter((one) => ids.has(one)),
  }));
}
