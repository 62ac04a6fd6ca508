import type {
  AssignmentProgress,
  StudentProgress,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";

type Person = StudentProgress["student"];

/** Who stands where. */
export interface Standing {
  readonly done: number;
  readonly underWay: number;
  readonly notBegun: readonly Person[];
  /** Done after it was due. */
  readonly doneLate: readonly Person[];
  /** Begun, not done, and it was due. */
  readonly overdue: readonly Person[];
}

/** @param dueAt milliseconds since epoch, or null */
export function standingOf(
  students: AssignmentProgress["students"],
  dueAt: number | null,
  now: number,
): Standing {
  const people = (which: (one: StudentProgress) => boolean) =>
    students.filter(which).map(({ student }) => student);
  const isOver = dueAt !== null && dueAt < now;
  return {
    done: students.filter(({ state }) => state === "done").length,
    underWay: students.filter(({ state }) => state === "under-way").length,
    notBegun: people(({ state }) => state === "not-begun"),
    doneLate: people(({ state, late }) => state === "done" && late),
    overdue: people(({ state }) => isOver && state === "under-way"),
  };
}
