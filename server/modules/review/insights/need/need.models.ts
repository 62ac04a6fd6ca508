import { type Answer, byLearner, type ClassRecord, onceEach, type Student } from "../class-record.models.ts";
import { minutesIn } from "../growth.models.ts";

/**
 * "May need you": rules over work, help and time that a teacher can check by hand. Each that fires says why in numbers; what speaks
 * against it is said beside it. There is no score: who has more reasons stands higher, and a person decides.
 */
export const needRules = {
  /**
   * Few of the last answers alone were right, and few over all that is looked at. Set on the training part of ASSISTments 2009
   * (`npm run evals`): both together were right about later failure a little more often than either. A dip by itself (a third less
   * than shortly before) foretold nothing there and is no rule.
   */
  "few-right": { last: 20, atLeast: 10, share: 0.45, overall: 0.5 },
  /** Most answers needed help, and without it little was right. */
  "leans-on-help": { last: 12, atLeast: 8, helped: 0.6, alone: 0.5 },
  /** One mistake again and again. */
  "same-mistake": { times: 3, days: 14 },
  /** Sure, and wrong. */
  "too-sure": { last: 20, atLeast: 6, sure: 0.8, share: 0.5 },
  /** Much time, and little that was right for it. */
  "long-work": { days: 14, minutes: 120, atLeast: 10, share: 0.5 },
  /** Worked before, and stopped while others went on. */
  stopped: { days: 10, before: 21, workedOn: 3, others: 0.5 },
} as const;
export type NeedRule = keyof typeof needRules;
export const needRuleNames = [
  "few-right",
  "leans-on-help",
  "same-mistake",
  "too-sure",
  "long-work",
  "stopped",
] as const satisfies readonly NeedRule[];

/** What speaks against a reason. */
const against = {
  /** Right alone this often over all that is looked at. */
  aloneWell: { atLeast: 15, share: 0.7 },
  few: 10,
  better: { last: 5, right: 4 },
  hard: { atLeast: 5, foretold: 0.55 },
  /** Away for so many days, within the last so many. */
  away: { days: 7, within: 28 },
  /** A skill begun so many days ago is new. */
  newSkill: { days: 5, share: 0.6 },
} as const;
export const againstNames = [
  "alone-well",
  "better-lately",
  "was-away",
  "hard-questions",
  "new-skill",
  "few-answers",
  "disputes",
] as const;
export type Against = (typeof againstNames)[number];

/** Numbers of a sentence, by the names of its blanks. Shares are in 0..1. */
export type Numbers = Readonly<Record<string, number>>;

export interface Reason {
  readonly rule: NeedRule;
  readonly numbers: Numbers;
  /** The misconception or the skill that it is about, or null. */
  readonly about: { readonly kind: "misconception" | "skill"; readonly id: string } | null;
}

export interface Need {
  readonly student: Student;
  readonly reasons: readonly Reason[];
  readonly against: readonly { readonly code: Against; readonly numbers: Numbers }[];
}

/** One student's work, oldest first. */
export interface OwnWork {
  /** Each once (`onceEach`), of all that are looked at. */
  readonly answers: readonly Answer[];
  /** Signs of work, milliseconds since epoch; null where a log knows only the order. */
  readonly times: readonly number[] | null;
  readonly misconceptions: ClassRecord["misconceptions"];
  readonly disputes: number;
  /** Share of the class that worked in the last seven days, 0..1. */
  readonly classAtWork: number;
}

const day = 86_400_000;

/** Students with a reason to look at them: those with more reasons first, then by what the reasons are, then by name. */
export function needsOf(record: ClassRecord, now: number): readonly Need[] {
  const answers = byLearner(onceEach(record.answers));
  const times = byLearner(record.times);
  const misconceptions = byLearner(record.misconceptions);
  const disputes = byLearner(record.disputes.filter(({ status }) => status === "open"));
  const signs = new Map(
    record.students.map(({ id }) => [
      id,
      [...(answers.get(id) ?? []), ...(times.get(id) ?? [])].map(({ at }) => at).sort((a, b) => a - b),
    ]),
  );
  const atWork = [...signs.values()].filter((own) => (own.at(-1) ?? 0) > now - 7 * day).length;
  return record.students
    .flatMap((student): Need[] => {
      const own: OwnWork = {
        answers: answers.get(student.id) ?? [],
        times: signs.get(student.id) ?? [],
        misconceptions: misconceptions.get(student.id) ?? [],
        disputes: disputes.get(student.id)?.length ?? 0,
        classAtWork: atWork / Math.max(record.students.length, 1),
      };
      const reasons = reasonsFor(own, now);
      return reasons.length === 0 ? [] : [{ student, reasons, against: againstFor(own, reasons, now) }];
    })
    .sort(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        firstRule(a) - firstRule(b) ||
        a.student.name.localeCompare(b.student.name),
    );
}

const firstRule = ({ reasons }: Need) => needRuleNames.indexOf(reasons[0]?.rule ?? "stopped");

const isRight = ({ correct }: Answer) => correct;
const isAlone = ({ helpLevel }: Answer) => helpLevel === 0;
const share = (answers: readonly Answer[], holds: (answer: Answer) => boolean) =>
  answers.filter(holds).length / Math.max(answers.length, 1);
const rightAmong = (answers: readonly Answer[]) => answers.filter(isRight).length;

/** The rules that fire for one student. @param now milliseconds since epoch, UTC */
export function reasonsFor(own: OwnWork, now: number): readonly Reason[] {
  return needRuleNames.flatMap((rule) => rules[rule](own, now) ?? []);
}

type Rule = (own: OwnWork, now: number) => Reason | null;

const rules: Readonly<Record<NeedRule, Rule>> = {
  "few-right": ({ answers }) => {
    const { last, atLeast, share: most, overall } = needRules["few-right"];
    const alone = answers.filter(isAlone);
    const lately = alone.slice(-last);
    if (lately.length < atLeast || share(lately, isRight) > most || share(alone, isRight) > overall)
      return null;
    return {
      rule: "few-right",
      numbers: { right: rightAmong(lately), of: lately.length },
      about: mostOften(lately.filter((answer) => !answer.correct)),
    };
  },
  "leans-on-help": ({ answers }) => {
    const { last, atLeast, helped, alone: most } = needRules["leans-on-help"];
    const lately = answers.slice(-last);
    const alone = lately.filter(isAlone);
    const isMuch = lately.length >= atLeast && 1 - alone.length / lately.length >= helped;
    if (!isMuch || (alone.length > 0 && share(alone, isRight) > most)) return null;
    return {
      rule: "leans-on-help",
      numbers: {
        helped: lately.length - alone.length,
        of: lately.length,
        right: rightAmong(alone),
        alone: alone.length,
      },
      about: null,
    };
  },
  "same-mistake": ({ misconceptions }, now) => {
    const { times, days } = needRules["same-mistake"];
    const often = misconceptions
      .filter(({ status, count, lastAt }) => status === "open" && count >= times && lastAt > now - days * day)
      .reduce<ClassRecord["misconceptions"][number] | null>(
        (most, one) => (most === null || one.count > most.count ? one : most),
        null,
      );
    if (often === null) return null;
    return {
      rule: "same-mistake",
      numbers: { count: often.count },
      about: { kind: "misconception", id: often.id },
    };
  },
  "too-sure": ({ answers }) => {
    const { last, atLeast, sure, share: most } = needRules["too-sure"];
    const said = answers.slice(-last).filter(({ confidence }) => (confidence ?? 0) >= sure);
    if (said.length < atLeast || share(said, isRight) > most) return null;
    return {
      rule: "too-sure",
      numbers: { right: rightAmong(said), of: said.length },
      about: mostOften(said.filter((answer) => !answer.correct)),
    };
  },
  "long-work": ({ answers, times }, now) => {
    const { days, minutes, atLeast, share: most } = needRules["long-work"];
    const spent = times === null ? 0 : minutesIn(times, now - days * day);
    const alone = answers.filter(({ at }) => at > now - days * day).filter(isAlone);
    if (spent < minutes || alone.length < atLeast || share(alone, isRight) > most) return null;
    return {
      rule: "long-work",
      numbers: { minutes: spent, days, right: rightAmong(alone), of: alone.length },
      about: null,
    };
  },
  stopped: ({ times, classAtWork }, now) => {
    const { days, before, workedOn, others } = needRules.stopped;
    const last = times?.at(-1);
    if (times === null || last === undefined || classAtWork < others) return null;
    const since = Math.floor((now - last) / day);
    const worked = new Set(times.filter((at) => at > last - before * day).map((at) => Math.floor(at / day)));
    if (since < days || since > days + before || worked.size < workedOn) return null;
    return { rule: "stopped", numbers: { since, worked: worked.size, before }, about: null };
  },
};

/** The skill that stands out among answers: the one that most are of; null where none has two. */
function mostOften(answers: readonly Answer[]): Reason["about"] {
  const counts = new Map<string, number>();
  for (const { skill } of answers) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return most === undefined || most[1] < 2 ? null : { kind: "skill", id: most[0] };
}

/** What speaks against the reasons, for the person who decides. */
export function againstFor(own: OwnWork, reasons: readonly Reason[], now: number): Need["against"] {
  const alone = own.answers.filter(isAlone);
  const lately = own.answers.slice(-needRules["few-right"].last);
  const last = alone.slice(-against.better.last);
  const rated = lately.flatMap(({ foretold }) => (foretold === null ? [] : [foretold]));
  const foretold = rated.reduce((sum, one) => sum + one, 0) / Math.max(rated.length, 1);
  const gap = longestGap(own.times ?? [], now);
  const isWork = reasons.some(({ rule }) => rule !== "stopped" && rule !== "same-mistake");
  const found: [Against, boolean, Numbers][] = [
    [
      "alone-well",
      alone.length >= against.aloneWell.atLeast && share(alone, isRight) >= against.aloneWell.share,
      { right: rightAmong(alone), of: alone.length },
    ],
    [
      "better-lately",
      isWork && last.length === against.better.last && rightAmong(last) >= against.better.right,
      { right: rightAmong(last), of: last.length },
    ],
    ["was-away", gap !== null, { days: gap?.days ?? 0, ago: gap?.ago ?? 0 }],
    [
      "hard-questions",
      isWork && rated.length >= against.hard.atLeast && foretold < against.hard.foretold,
      { foretold },
    ],
    ["new-skill", isWork && shareOfNew(own.answers, lately, now) >= against.newSkill.share, {}],
    ["few-answers", own.answers.length < against.few && own.answers.length > 0, { of: own.answers.length }],
    ["disputes", own.disputes > 0, { count: own.disputes }],
  ];
  return found.flatMap(([code, holds, numbers]) => (holds ? [{ code, numbers }] : []));
}

/** The longest time away that has ended, in days, and how many days ago it ended. */
function longestGap(times: readonly number[], now: number): { days: number; ago: number } | null {
  const { days, within } = against.away;
  let longest: { days: number; ago: number } | null = null;
  for (const [index, at] of times.entries()) {
    const before = times[index - 1];
    if (before === undefined || at < now - within * day) continue;
    const gap = Math.floor((at - before) / day);
    if (gap >= days && gap > (longest?.days ?? 0)) longest = { days: gap, ago: Math.floor((now - at) / day) };
  }
  return longest;
}

/** Share of the latest answers that are of skills begun a few days ago. */
function shareOfNew(all: readonly Answer[], lately: readonly Answer[], now: number): number {
  const begun = new Map<string, number>();
  for (const { skill, at } of all) if (!begun.has(skill)) begun.set(skill, at);
  return share(lately, ({ skill }) => (begun.get(skill) ?? 0) > now - against.newSkill.days * day);
}
