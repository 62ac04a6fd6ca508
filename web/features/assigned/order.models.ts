import type { MyAssignmentSummary } from "../../../server/modules/learners/assigned/assigned.schemas.ts";

/** What waits for a student: given and not done, soonest due first, what has no end last. */
export function toDo(assignments: readonly MyAssignmentSummary[]): readonly MyAssignmentSummary[] {
  const end = ({ dueAt }: MyAssignmentSummary) => dueAt ?? Number.MAX_SAFE_INTEGER;
  return assignments
    .filter(({ status, state }) => status === "given" && state !== "done")
    .sort((one, other) => end(one) - end(other));
}
