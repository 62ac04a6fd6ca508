import type { Student } from "../class-record.models.ts";
import type { Groups, Member } from "../grouping/grouping.models.ts";
import { propose } from "../grouping/proposing.models.ts";
import type { Cell, Heatmap } from "../heatmap/heatmap.models.ts";
import type { Need } from "../need/need.models.ts";

/** Tomorrow's plan as numbers and names; `plan-words` writes it, `plan-check` compares what is written with the record. */
export interface Plan {
  readonly groups: readonly PlanGroup[];
  readonly warmUp: WarmUp | null;
  readonly talks: readonly Need[];
  /** Students of whom nothing is known in the skills looked at. */
  readonly unknown: readonly Student[];
}

export interface PlanGroup {
  readonly students: readonly Student[];
  readonly skill: string;
  readonly itemId: string | null;
  /** How many of the group need the skill. */
  readonly need: number;
}

export interface WarmUp {
  readonly skill: string;
  readonly itemId: string;
  /** Students who have mastered it, of those of whom something is known in it. */
  readonly can: number;
  readonly known: number;
  /** The commonest need, and how many have it. */
  readonly towards: string;
  readonly need: number;
}

/** What a plan may ask of the packs. */
export interface PlanPacks {
  /** Direct prerequisites of a skill. */
  readonly before: (skill: string) => readonly string[];
  /** An item to give, as near to the difficulty as there is; null without one. @param difficulty 1..3 */
  readonly itemFor: (skill: string, difficulty: 1 | 2) => string | null;
}

const mostGroups = 3;
/** Students up to which the groups of the plan are arranged by all their needs; of a lecture, by the first. */
const mostArranged = 120;
const mostTalks = 2;
/** Share of those of whom something is known that "most" stands for. */
const most = 0.6;
/** Mastery below which a group begins with an easy item. */
const shaky = 0.4;

/** Plans a lesson from the class's picture; the same seed gives the same plan. */
export function planOf(heatmap: Heatmap, needs: readonly Need[], packs: PlanPacks, seed: number): Plan {
  const known = heatmap.rows.filter(({ cells }) => cells.some((cell) => cell !== null));
  const members = membersOf(heatmap).filter((member) => member.needs.length > 0);
  return {
    groups: groupsOf(heatmap, members, packs, seed),
    warmUp: warmUpOf(heatmap, packs),
    talks: needs.slice(0, mostTalks),
    unknown: heatmap.rows.filter((row) => !known.includes(row)).map(({ student }) => student),
  };
}

/** A skill is a need where there is evidence that it isn't mastered yet. What is unknown is none. */
export const isNeed = (cell: Cell | null | undefined) =>
  cell !== null && cell !== undefined && !cell.mastered;

/** The class as grouping looks at it. */
export function membersOf({ columns, rows }: Heatmap): readonly Member[] {
  return rows.map(({ student, cells }) => ({
    id: student.id,
    needs: columns.flatMap(({ skill }, at) => (isNeed(cells[at]) ? [skill] : [])),
    has: columns.flatMap(({ skill }, at) => (cells[at]?.mastered ? [skill] : [])),
  }));
}

function groupsOf(
  { columns, rows }: Heatmap,
  members: readonly Member[],
  packs: PlanPacks,
  seed: number,
): readonly PlanGroup[] {
  if (members.length === 0) return [];
  const rowOf = new Map(rows.map((row) => [row.student.id, row]));
  const columnOf = new Map(columns.map(({ skill }, at) => [skill, at]));
  return idsOf(members, seed).map((ids): PlanGroup => {
    const skill = commonest(members.filter(({ id }) => ids.includes(id)));
    const own = ids.flatMap((id) => rowOf.get(id) ?? []);
    const cells = own.flatMap(({ cells: all }) => all[columnOf.get(skill) ?? -1] ?? []);
    const mean = cells.reduce((sum, { mastery }) => sum + mastery, 0) / Math.max(cells.length, 1);
    return {
      students: own.map(({ student }) => student),
      skill,
      itemId: packs.itemFor(skill, mean < shaky ? 1 : 2),
      need: cells.filter(isNeed).length,
    };
  });
}

/** Three groups of about the same size by what they need, or fewer of two. */
function idsOf(members: readonly Member[], seed: number): Groups {
  const count = Math.min(mostGroups, Math.ceil(members.length / 2));
  const size = Math.ceil(members.length / count);
  if (members.length > mostArranged) {
    const ordered = members.toSorted((a, b) => (a.needs[0] ?? "").localeCompare(b.needs[0] ?? ""));
    return Array.from({ length: count }, (_, at) =>
      ordered.slice(at * size, (at + 1) * size).map(({ id }) => id),
    );
  }
  const from = Math.max(1, Math.floor(members.length / count) - 1);
  const wishes = { together: [], apart: [], keep: [], from, to: size + 1, count };
  const found = propose(members, "need", wishes, seed);
  return found.kind === "groups" ? found.groups : [];
}

/** The need that most share; of equal ones the first by name. */
function commonest(members: readonly Pick<Member, "needs">[]): string {
  const counts = new Map<string, number>();
  for (const skill of members.flatMap(({ needs }) => needs)) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? "";
}

/** Something that most can do and that leads to the commonest need: of what it builds on, near before far. */
function warmUpOf(heatmap: Heatmap, packs: PlanPacks): WarmUp | null {
  const needs = heatmap.columns.map(({ skill, known, mastered }) => ({ skill, need: known - mastered }));
  const [first] = needs.filter(({ need }) => need > 0).sort((a, b) => b.need - a.need);
  if (first === undefined) return null;
  const column = (skill: string) => heatmap.columns.find((one) => one.skill === skill);
  const seen = new Set([first.skill]);
  let near = [...packs.before(first.skill)];
  while (near.length > 0) {
    const fits = near
      .flatMap((skill) => column(skill) ?? [])
      .filter(({ known, mastered }) => known > 0 && mastered >= most * known)
      .sort((a, b) => b.mastered - a.mastered || a.skill.localeCompare(b.skill));
    for (const { skill, known, mastered } of fits) {
      const itemId = packs.itemFor(skill, 2);
      if (itemId !== null)
        return { skill, itemId, can: mastered, known, towards: first.skill, need: first.need };
    }
    for (const skill of near) seen.add(skill);
    near = [...new Set(near.flatMap((skill) => packs.before(skill)))].filter((skill) => !seen.has(skill));
  }
  return null;
}
