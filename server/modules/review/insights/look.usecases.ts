import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { studentsOf } from "../../classes/classes.usecases.ts";
import type { TaughtClass } from "../../classes/settings/settings.schemas.ts";
import { taughtClass } from "../../classes/settings/settings.usecases.ts";
import { inLanguage } from "../../curriculum/packs.schemas.ts";
import { subjects } from "../../curriculum/packs.ts";
import type { ClassRecord } from "./class-record.models.ts";
import { type LookBack, readClassRecord } from "./class-record.repository.ts";
import { type Heatmap, heatmapOf } from "./heatmap/heatmap.models.ts";
import { classArchived } from "./insights.errors.ts";
import { skillOfMisconception, subjectOfSkill } from "./naming.usecases.ts";

export interface InsightPorts {
  readonly database: Database;
  readonly clock: Clock;
}

/** A class that is not put away, for one of its teachers. @throws not-found, insights.archived */
export async function openClass(person: Person, classId: string, ports: Pick<InsightPorts, "database">) {
  const group = await taughtClass(person, classId, ports);
  if (group.archivedAt !== null) throw classArchived();
  return group;
}

/** A class with what its record holds, for one of its teachers. */
export interface Look {
  readonly group: TaughtClass;
  readonly record: ClassRecord;
  readonly refused: ReadonlyMap<string, number>;
  readonly now: number;
  /** End of today, UTC: weeks are counted back from it, so that they don't move with every look. */
  readonly today: number;
  readonly back: LookBack;
}

const day = 86_400_000;
const week = 7 * day;
const weeksBack = 12;
/** Answers that are looked at in all, and of one student; each student's latest. */
const answers = { inAll: 40_000, most: 300, least: 20 } as const;

/**
 * Reads what the insights of a class are made of. Where the class is about some subjects, nothing of others is in it.
 * @throws not-found for anybody but its teachers
 */
export async function lookAt(person: Person, classId: string, ports: InsightPorts): Promise<Look> {
  const group = await taughtClass(person, classId, ports);
  const students = await studentsOf(person, classId, ports);
  const now = ports.clock.now();
  const today = Math.ceil(now / day) * day;
  const share = Math.floor(answers.inAll / Math.max(students.length, 1));
  const back: LookBack = {
    classId,
    since: today - weeksBack * week,
    answersOfEach: Math.min(answers.most, Math.max(answers.least, share)),
  };
  const { refused, ...found } = await readClassRecord(person, ports.database, back);
  const isOurs = (skill: string | null) => {
    const subject = skill === null ? undefined : subjectOfSkill().get(skill);
    return subject !== undefined && (group.subjects.length === 0 || group.subjects.includes(subject));
  };
  const record: ClassRecord = {
    ...found,
    students: students.map(({ id, name }) => ({ id, name })),
    states: found.states.filter(({ skill }) => isOurs(skill)),
    answers: found.answers.filter(({ skill }) => isOurs(skill)),
    misconceptions: found.misconceptions.filter(({ id }) => isOurs(skillOfMisconception(id))),
  };
  return { group, record, refused, now, today, back };
}

export interface Subject {
  readonly id: string;
  readonly name: string;
}

/** Subjects that something is known in, and the one to show: the one asked for, else the one that most is known of. */
export function subjectsOf(
  { states }: Pick<ClassRecord, "states">,
  asked: string | undefined,
  locale: "en" | "es",
): { readonly all: readonly Subject[]; readonly shown: string | null } {
  const counts = new Map<string, number>();
  for (const { skill } of states) {
    const subject = subjectOfSkill().get(skill) ?? "";
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  const all = subjects()
    .filter(({ id }) => counts.has(id))
    .map(({ id, name }) => ({ id, name: inLanguage(name, locale) }));
  const most = all.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))[0];
  return { all, shown: all.find(({ id }) => id === asked)?.id ?? most?.id ?? null };
}

/** The class's picture in one subject. */
export function pictureOf(
  { students, states }: Pick<ClassRecord, "students" | "states">,
  subject: string | null,
  order: "pattern" | "name" = "pattern",
): Heatmap {
  const own = states.filter(({ skill }) => subjectOfSkill().get(skill) === subject);
  return heatmapOf(students, own, order);
}
