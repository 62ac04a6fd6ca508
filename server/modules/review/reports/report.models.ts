import { filled } from "../../../shared/filled.ts";
import { dayWords, section } from "./document.models.ts";
import type { LetterNaming, WeekAnswer } from "./letter.models.ts";
import { reportWords } from "./report-words.constants.ts";
import type { ReportDocument } from "./reports.schemas.ts";
import { dayOf, day as oneDay } from "./weeks.models.ts";

/** Days that a report looks at, milliseconds since epoch, UTC: from its start up to its end (that is no more of it). */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export type ReportNaming = Pick<LetterNaming, "language" | "skill">;

export interface ReportRecord {
  readonly name: string;
  readonly period: Period;
  /** Answers of the time, once for each of their skills. */
  readonly answers: readonly WeekAnswer[];
  /** Skills mastered up to its end, and when. */
  readonly mastered: readonly { readonly skill: string; readonly at: number }[];
}

/** A student's report: what was right, with hints and without, skill by skill. */
export function studentReport(
  { name, period, answers, mastered }: ReportRecord,
  naming: ReportNaming,
): ReportDocument {
  const words = reportWords[naming.language];
  const say = filled;
  const all = onceEach(answers);
  const helped = all.filter((one) => !isAlone(one));
  const isMastered = new Set(mastered.map(({ skill }) => skill));
  const newly = mastered.filter(({ at }) => at >= period.from);
  const rows = bySkill(answers, naming).map(({ skill, name: skillName, own }) => [
    skillName,
    say(words["of-cell"], shareOf(own)),
    say(words["of-cell"], shareOf(own.filter(isAlone))),
    isMastered.has(skill) ? words.mastered : words["under-way"],
  ]);
  const glance =
    all.length === 0
      ? [words.none]
      : [
          say(words.answers, shareOf(all)),
          say(words.alone, shareOf(all.filter(isAlone))),
          ...(helped.length === 0 ? [] : [say(words.helped, shareOf(helped))]),
        ];
  const head = [words.skill, words["column-right"], words["column-alone"], words["column-standing"]];
  return {
    title: say(words["student-title"], { name }),
    subtitle: periodWords(period, naming),
    language: naming.language,
    sections: [
      section(words.glance, { paragraphs: glance }),
      ...(rows.length === 0 ? [] : [section(words.skills, { table: { caption: words.skills, head, rows } })]),
      ...(newly.length === 0
        ? []
        : [
            section(words["newly-mastered"], {
              list: newly.map(({ skill, at }) =>
                say(words["mastered-on"], {
                  skill: naming.skill(skill),
                  day: dayWords(at, naming.language),
                }),
              ),
            }),
          ]),
    ],
    note: words["student-note"],
    file: say(words["student-file"], { name, to: dayOf(period.to - oneDay) }),
  };
}

/** Students that a number stands for at least; fewer would tell of single children. */
const fewest = 5;

export interface ClassReportRecord {
  readonly name: string;
  readonly period: Period;
  /** Students of the class. */
  readonly students: number;
  /** Answers of the time, each with its student. */
  readonly answers: readonly (WeekAnswer & { readonly learnerId: string })[];
  /** Skills mastered up to its end, by student. */
  readonly mastered: readonly { readonly learnerId: string; readonly skill: string }[];
}

/** A class's report: no name is in it, and no number of fewer than five students. */
export function classReport(record: ClassReportRecord, naming: ReportNaming): ReportDocument {
  const { name, period, students, answers, mastered } = record;
  const words = reportWords[naming.language];
  const skills = bySkill(answers, naming);
  const isSmall = students < fewest;
  const active = new Set(answers.map(({ learnerId }) => learnerId)).size;
  const all = onceEach(answers);
  const counts =
    active < fewest
      ? [words["active-few"]]
      : [
          filled(words.active, { count: active, of: students }),
          filled(words.answers, shareOf(all)),
          filled(words.alone, shareOf(all.filter(isAlone))),
        ];
  const glance = answers.length === 0 ? [words.none] : isSmall ? [words.small] : counts;
  const rows = skills.map(({ skill, name: skillName, own }) => {
    const known = new Set(own.map(({ learnerId }) => learnerId));
    const have = mastered.filter((one) => one.skill === skill && known.has(one.learnerId)).length;
    const alone = own.filter(isAlone);
    const { right, of } = shareOf(alone);
    const aloneStudents = new Set(alone.map(({ learnerId }) => learnerId)).size;
    const several = (count: number, text: string) => (count < fewest ? words.few : text);
    return [
      skillName,
      several(known.size, String(known.size)),
      several(
        aloneStudents,
        filled(words["percent-cell"], { percent: Math.round((100 * right) / Math.max(of, 1)) }),
      ),
      several(have, String(have)),
    ];
  });
  const head = [words.skill, words["column-students"], words["column-share"], words["column-mastered"]];
  const work = isSmall
    ? { list: skills.map(({ name: skillName }) => skillName) }
    : { table: { caption: words.skills, head, rows } };
  return {
    title: filled(words["class-title"], { name }),
    subtitle: periodWords(period, naming),
    language: naming.language,
    sections: [
      section(words.glance, { paragraphs: glance }),
      ...(skills.length === 0 ? [] : [section(words.skills, work)]),
    ],
    note: words["class-note"],
    file: filled(words["class-file"], { name, to: dayOf(period.to - oneDay) }),
  };
}

const isAlone = ({ helpLevel }: WeekAnswer) => helpLevel === 0;

function shareOf(answers: readonly WeekAnswer[]): { readonly right: number; readonly of: number } {
  return { right: answers.filter(({ correct }) => correct).length, of: answers.length };
}

/** Each answer once, whatever skills it asked for. */
function onceEach<Row extends WeekAnswer>(answers: readonly Row[]): readonly Row[] {
  return [...new Map(answers.map((one) => [one.key, one])).values()];
}

/** Answers by skill, in the order of the skills' names. */
function bySkill<Row extends WeekAnswer>(answers: readonly Row[], naming: ReportNaming) {
  const parts = new Map<string, Row[]>();
  for (const one of answers) parts.set(one.skill, [...(parts.get(one.skill) ?? []), one]);
  return [...parts]
    .map(([skill, own]) => ({ skill, name: naming.skill(skill), own }))
    .sort((a, b) => a.name.localeCompare(b.name, naming.language));
}

function periodWords({ from, to }: Period, { language }: ReportNaming): string {
  return filled(reportWords[language].period, {
    from: dayWords(from, language),
    to: dayWords(to - oneDay, language),
  });
}
