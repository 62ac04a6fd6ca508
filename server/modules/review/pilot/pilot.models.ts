import { timeOnTask } from "../../learners/record/progress.models.ts";
import type { Period } from "../reports/report.models.ts";
import { dayOf } from "../reports/weeks.models.ts";
import { bootstrapped, median, shareWithInterval } from "./intervals.models.ts";
import type { PilotFigures } from "./pilot.schemas.ts";

/** An answer of the time, once for each of its skills. */
export interface PilotAnswer {
  readonly skill: string;
  /** Names the answer, which may ask for several skills. */
  readonly key: string;
  readonly correct: boolean;
  /** 0 for none. */
  readonly helpLevel: number;
  /** Mastery after it, 0..1; null where it was not traced. */
  readonly mastery: number | null;
  /** Milliseconds since epoch, UTC (so are all times here). */
  readonly at: number;
}

/** What is on record of one student in the time. */
export interface StudentRecord {
  readonly answers: readonly PilotAnswer[];
  /** When they wrote to the tutor. */
  readonly turns: readonly number[];
  readonly sessions: number;
}

interface Count {
  readonly right: number;
  readonly of: number;
}

/** What is left of one student's record when it is counted. */
export interface StudentDigest {
  readonly sessions: number;
  /** By day with work. */
  readonly minutes: ReadonlyMap<string, number>;
  /** Answers without help in the first and in the last third of the time. */
  readonly alone: { readonly first: Count; readonly last: Count };
  /** Mean mastery over the skills worked on in both thirds; null without such a skill. */
  readonly mastery: { readonly start: number; readonly end: number; readonly skills: number } | null;
}

/** Students that a number stands for at least; fewer would tell of single children, and say nothing of a school. */
export const fewest = 5;
/** Answers of each third that a share is given for, at least. */
export const fewestAnswers = 20;

/** Counts one student's record. */
export function digestOf({ answers, turns, sessions }: StudentRecord, period: Period): StudentDigest {
  const { firstEnd, lastStart } = thirdsOf(period);
  const once = [...new Map(answers.map((answer) => [answer.key, answer])).values()];
  const alone = once.filter(({ helpLevel }) => helpLevel === 0);
  const signs = [...once.map(({ at }) => at), ...turns];
  const days = [...new Set(signs.map(dayOf))].sort();
  const minutes = timeOnTask(signs, days, dayOf).map(({ day, minutes: spent }) => [day, spent] as const);
  return {
    sessions,
    minutes: new Map(minutes),
    alone: {
      first: countOf(alone.filter(({ at }) => at < firstEnd)),
      last: countOf(alone.filter(({ at }) => at >= lastStart)),
    },
    mastery: masteryOf(answers, firstEnd, lastStart),
  };
}

/** End of the first third of a time, and start of its last. */
export function thirdsOf({ from, to }: Period): { readonly firstEnd: number; readonly lastStart: number } {
  const third = (to - from) / 3;
  return { firstEnd: from + third, lastStart: to - third };
}

/**
 * Mastery after the first answer of the first third and after the last answer of the last third, over the skills that
 * have both: a skill that was new at the end would lower the end without anybody having forgotten anything.
 */
function masteryOf(
  answers: readonly PilotAnswer[],
  firstEnd: number,
  lastStart: number,
): StudentDigest["mastery"] {
  const traced = answers
    .flatMap(({ skill, at, mastery }) => (mastery === null ? [] : [{ skill, at, mastery }]))
    .sort((a, b) => a.at - b.at);
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const { skill, at, mastery } of traced) {
    if (at < firstEnd && !starts.has(skill)) starts.set(skill, mastery);
    if (at >= lastStart) ends.set(skill, mastery);
  }
  const both = [...starts].flatMap(([skill, start]) => {
    const end = ends.get(skill);
    return end === undefined ? [] : [{ start, end }];
  });
  if (both.length === 0) return null;
  return {
    start: meanOf(both.map(({ start }) => start)),
    end: meanOf(both.map(({ end }) => end)),
    skills: both.length,
  };
}

/** What replies of the time were like. */
export interface HelpRecord {
  readonly levels: readonly number[];
  readonly told: number;
  readonly seeking: number;
  readonly held: number;
}

/** What teachers did in the time. */
export interface TeachersRecord {
  /** Of each item closed by a person: milliseconds from its first sign. */
  readonly closedAfter: readonly number[];
  readonly open: number;
  readonly notes: number;
  readonly read: number;
}

/** All that is counted of a pilot. */
export function figuresOf(record: {
  readonly period: Period;
  /** Everybody, with work or without. */
  readonly students: readonly StudentDigest[];
  readonly help: HelpRecord;
  readonly teachers: TeachersRecord;
}): PilotFigures {
  const { period, students, help, teachers } = record;
  const active = students.filter(({ minutes, sessions }) => minutes.size > 0 || sessions > 0);
  const isTold = active.length >= fewest;
  const replies = help.levels.reduce((sum, count) => sum + count, 0);
  return {
    ...period,
    students: students.length,
    active: active.length,
    use: isTold ? useOf(active, period) : null,
    help: isTold && replies > 0 ? { ...help, replies, levels: [...help.levels] } : null,
    mastery: masteryChange(active),
    alone: aloneChange(active),
    teachers: teachersOf(teachers),
  };
}

const week = 7 * 86_400_000;
const minute = 60_000;

function useOf(active: readonly StudentDigest[], { from, to }: Period): NonNullable<PilotFigures["use"]> {
  const perStudent = active.map(({ minutes }) => sumOf([...minutes.values()]));
  const weeks = Array.from({ length: Math.ceil((to - from) / week) }, (_, place) => {
    const start = from + place * week;
    const spent = active.map(({ minutes }) =>
      [...minutes].filter(([day]) => {
        const at = Date.parse(day);
        return at >= start && at < start + week;
      }),
    );
    const students = spent.filter((days) => days.length > 0).length;
    const isFew = students > 0 && students < fewest;
    return {
      from: start,
      students: isFew ? null : students,
      minutes: isFew ? null : sumOf(spent.flat().map(([, minutes]) => minutes)),
    };
  });
  return {
    sessions: sumOf(active.map(({ sessions }) => sessions)),
    minutes: sumOf(perStudent),
    days: sumOf(active.map(({ minutes }) => minutes.size)),
    middleMinutes: median(perStudent) ?? 0,
    weeks,
  };
}

/** Students count alike, however many skills they worked on. */
function masteryChange(active: readonly StudentDigest[]): PilotFigures["mastery"] {
  const both = active.flatMap(({ mastery }) => mastery ?? []);
  if (both.length < fewest) return null;
  const change = bootstrapped(both, (drawn) => meanOf(drawn.map(({ start, end }) => end - start)));
  if (change === null) return null;
  return {
    students: both.length,
    skills: sumOf(both.map(({ skills }) => skills)),
    start: meanOf(both.map(({ start }) => start)),
    end: meanOf(both.map(({ end }) => end)),
    change,
  };
}

/** The same students in both thirds: who came later or left is in neither. */
function aloneChange(active: readonly StudentDigest[]): PilotFigures["alone"] {
  const both = active.map(({ alone }) => alone).filter(({ first, last }) => first.of > 0 && last.of > 0);
  const pooled = (part: "first" | "last", of: readonly StudentDigest["alone"][] = both): Count => ({
    right: sumOf(of.map((one) => one[part].right)),
    of: sumOf(of.map((one) => one[part].of)),
  });
  const first = pooled("first");
  const last = pooled("last");
  if (both.length < fewest || Math.min(first.of, last.of) < fewestAnswers) return null;
  const change = bootstrapped(both, (drawn) => {
    const before = pooled("first", drawn);
    const after = pooled("last", drawn);
    return after.right / after.of - before.right / before.of;
  });
  const intervals = {
    first: shareWithInterval(first.right, first.of),
    last: shareWithInterval(last.right, last.of),
  };
  if (change === null || intervals.first === null || intervals.last === null) return null;
  return {
    students: both.length,
    first: { ...first, interval: intervals.first },
    last: { ...last, interval: intervals.last },
    change,
  };
}

function teachersOf({ closedAfter, open, notes, read }: TeachersRecord): PilotFigures["teachers"] {
  const middle = median(closedAfter);
  return {
    closed: closedAfter.length,
    middleMinutes: middle === null ? null : middle / minute,
    withinDay: closedAfter.filter((took) => took <= 24 * 60 * minute).length,
    open,
    notes,
    read,
  };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const meanOf = (numbers: readonly number[]) => sumOf(numbers) / Math.max(numbers.length, 1);

function countOf(answers: readonly PilotAnswer[]): Count {
  return { right: answers.filter(({ correct }) => correct).length, of: answers.length };
}
