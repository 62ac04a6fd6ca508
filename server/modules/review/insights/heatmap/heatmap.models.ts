import type { SkillState, Student } from "../class-record.models.ts";

/** What the record says of a student in a skill. */
export interface Cell {
  /** 0..1 */
  readonly mastery: number;
  /** Answers it rests on; 0 where it was tested out. */
  readonly answers: number;
  readonly mastered: boolean;
}

/** Columns that a picture has at most. */
export const mostSkills = 40;

export interface Column {
  readonly skill: string;
  /** Students of whom something is known in it, and those who have mastered it. */
  readonly known: number;
  readonly mastered: number;
  /** Mean mastery of those, 0..1. */
  readonly mean: number;
}

export interface Row {
  readonly student: Student;
  /** By column; null where nothing is known, which is not the same as low. */
  readonly cells: readonly (Cell | null)[];
}

export interface Heatmap {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Answers' worth of the class's mean that a student of whom little is known is given, so that one cell decides no order. */
const shrinkage = 2;

/**
 * Students × skills, ordered so that patterns show (a scalogram; Guttman 1944, "A basis for scaling qualitative data"): skills that
 * most have first, students who stand lowest against the class in what they have worked on first. Students of whom nothing is known
 * come last. Of more skills than fit, those that most is known of.
 * @param order `pattern`, or `name` for an attendance list
 */
export function heatmapOf(
  students: readonly Student[],
  states: readonly SkillState[],
  order: "pattern" | "name",
): Heatmap {
  const here = new Set(students.map(({ id }) => id));
  const cells = new Map<string, Map<string, Cell>>();
  for (const state of states) {
    if (!here.has(state.learnerId) || (state.answers === 0 && state.masteredAt === null)) continue;
    const column = cells.get(state.skill) ?? new Map<string, Cell>();
    cells.set(state.skill, column);
    const { mastery, answers, masteredAt } = state;
    column.set(state.learnerId, { mastery, answers, mastered: masteredAt !== null });
  }
  const columns = [...cells]
    .map(([skill, column]) => columnOf(skill, [...column.values()]))
    .sort((a, b) => b.known - a.known)
    .slice(0, mostSkills)
    .sort((a, b) => b.mean - a.mean || a.skill.localeCompare(b.skill));
  const rows = students.map((student) => {
    const own = columns.map(({ skill }) => cells.get(skill)?.get(student.id) ?? null);
    return { student, cells: own, standing: standingOf(own, columns) };
  });
  if (order === "pattern")
    rows.sort(
      (a, b) => (a.standing ?? Number.POSITIVE_INFINITY) - (b.standing ?? Number.POSITIVE_INFINITY) || 0,
    );
  return { columns, rows: rows.map(({ student, cells: own }) => ({ student, cells: own })) };
}

function columnOf(skill: string, cells: readonly Cell[]): Column {
  return {
    skill,
    known: cells.length,
    mastered: cells.filter(({ mastered }) => mastered).length,
    mean: cells.reduce((sum, { mastery }) => sum + mastery, 0) / Math.max(cells.length, 1),
  };
}

/** How a student stands against the class in the same skills, about 0; null where nothing is known. */
function standingOf(cells: readonly (Cell | null)[], columns: readonly Column[]): number | null {
  const apart = cells.flatMap((cell, at) => (cell === null ? [] : [cell.mastery - (columns[at]?.mean ?? 0)]));
  if (apart.length === 0) return null;
  return apart.reduce((sum, one) => sum + one, 0) / (apart.length + shrinkage);
}
