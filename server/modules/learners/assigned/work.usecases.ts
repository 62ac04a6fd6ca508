import type { Database } from "../../../db/client.ts";
import type { AssignmentVersion, AssignmentView } from "../../classes/assignments/assignments.schemas.ts";
import { catalogue, itemById } from "../../curriculum/packs.ts";
import { canBeAsked } from "../asking/asked-item.models.ts";
import type { Holdings, SkillWork, StudentWork } from "./progress.models.ts";
import { noWork, readSkillWork, readWork, type WorkRows, workKey } from "./work.repository.ts";

/** What the packs in force hold. */
export const holdings: Holdings = {
  hasItem: (id) => {
    const item = itemById(id);
    return item !== null && canBeAsked(item);
  },
  skillsOfPack: (id) => catalogue.packs.find((pack) => pack.id === id)?.skills.map((skill) => skill.id) ?? [],
};

/** A student's work in an assignment, with what their record says of its skills. */
export type Work = WorkRows & StudentWork;

/** An assignment with the students whose work in it is asked for. */
export interface Asked {
  readonly assignment: Pick<AssignmentView, "id" | "givenAt">;
  readonly students: readonly { readonly id: string; readonly version: AssignmentVersion }[];
}

/**
 * What students did in some assignments, in six queries, however many there are of each. The caller has found the
 * assignments for the person asking.
 * @param learnerId the one student that is asked about, or null for more
 */
export async function workIn(
  asked: readonly Asked[],
  learnerId: string | null,
  { database }: { readonly database: Database },
): Promise<(assignmentId: string, studentId: string) => Work> {
  const students = asked.flatMap((one) => one.students);
  const learners = [...new Set(students.map(({ id }) => id))];
  const skills = [...new Set(students.flatMap(({ version }) => skillsOf(version)))];
  const since = Math.min(...asked.map(({ assignment }) => assignment.givenAt ?? 0));
  const ids = asked.map(({ assignment }) => assignment.id);
  const [work, records] = await Promise.all([
    readWork(database, ids, learnerId),
    readSkillWork(database, learners, skills, since),
  ]);
  const givenAt = new Map(asked.map(({ assignment }) => [assignment.id, assignment.givenAt ?? 0]));
  return (assignmentId, studentId) => ({
    ...(work.get(workKey(assignmentId, studentId)) ?? noWork),
    skills: (records.get(studentId) ?? []).map((one) => sinceThen(one, givenAt.get(assignmentId) ?? 0)),
  });
}

/** Work before the assignment was given begins nothing in it. */
function sinceThen(work: SkillWork, givenAt: number): SkillWork {
  return work.lastAt !== null && work.lastAt < givenAt ? { ...work, lastAt: null } : work;
}

function skillsOf({ parts }: AssignmentVersion): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === "skills") return part.skills;
    return part.kind === "pack" ? holdings.skillsOfPack(part.pack) : [];
  });
}
