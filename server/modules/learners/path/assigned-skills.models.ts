import type { AssignmentPart, AssignmentVersion } from "../../classes/assignments/assignments.schemas.ts";
import { type Holdings, partStanding, type StudentWork } from "../assigned/progress.models.ts";

/** What the packs in force hold, with the skill that an item is about. */
export interface PathHoldings extends Holdings {
  readonly skillOfItem: (id: string) => string | null;
}

/** Skills of the parts of a version that are not done yet, in its order; a skill may come twice. */
export function skillsToDo(
  version: AssignmentVersion,
  work: StudentWork,
  packs: PathHoldings,
): readonly string[] {
  return version.parts.flatMap((part) => {
    const { done, of } = partStanding(part, work, packs).progress;
    return done < of ? skillsOf(part, packs) : [];
  });
}

/** A reading, a piece of writing and a project are about no skill that the path could name. */
function skillsOf(part: AssignmentPart, packs: PathHoldings): readonly string[] {
  switch (part.kind) {
    case "items":
      return part.items.flatMap((id) => packs.skillOfItem(id) ?? []);
    case "skills":
      return part.skills;
    case "pack":
      return packs.skillsOfPack(part.pack);
    case "reading":
    case "writing":
    case "project":
      return [];
  }
}
