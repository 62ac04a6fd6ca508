import { existsSync, readFileSync } from "node:fs";
import { type Answer, byLearner } from "../../server/modules/review/insights/class-record.models.ts";
import {
  type NeedRule,
  needRuleNames,
  type OwnWork,
  reasonsFor,
} from "../../server/modules/review/insights/need/need.models.ts";
import { simulatedClass } from "../cases/insights/classes.models.ts";

/** One student's log, split by time: the rules look at the first part, what came of it is in the second. */
export interface SplitLog {
  readonly before: OwnWork;
  /** Milliseconds since epoch at which the rules look. */
  readonly now: number;
  /** Share right alone afterwards, 0..1. */
  readonly after: number;
}

/** A student failed where fewer than this share was right alone in the second part. */
export const failureBound = 0.5;
/** Answers that a log needs, so that both parts say something. */
export const fewestAnswers = 30;

/** How well some way of flagging foresees failure. */
export interface Foresight {
  readonly flagged: number;
  readonly students: number;
  /** Share of those flagged who failed, of those who failed who were flagged, and of all who failed. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly baseRate: number;
}

/** The rules against two baselines that flag as many: those with the lowest average so far, and those with the fewest answers. */
export interface Compared {
  readonly rules: Foresight;
  readonly lowAverage: Foresight;
  readonly fewAnswers: Foresight;
  /** Each rule by itself; rules that named nobody are left out. */
  readonly byRule: readonly { readonly rule: NeedRule; readonly found: Foresight }[];
}

export function compare(logs: readonly SplitLog[]): Compared {
  const rulesOf = new Map(
    logs.map((log) => [log, reasonsFor(log.before, log.now).map(({ rule }) => rule)] as const),
  );
  const namedBy = (rule?: NeedRule) =>
    new Set(logs.filter((log) => rulesOf.get(log)?.some((one) => rule === undefined || one === rule)));
  const flagged = namedBy();
  const few = lowest(logs, flagged.size, ({ before }) => before.answers.length);
  return {
    rules: foresightOf(logs, flagged),
    lowAverage: foresightOf(
      logs,
      lowest(logs, flagged.size, ({ before }) => averageOf(before.answers)),
    ),
    fewAnswers: foresightOf(logs, few),
    byRule: needRuleNames
      .map((rule) => ({ rule, found: foresightOf(logs, namedBy(rule)) }))
      .filter(({ found }) => found.flagged > 0),
  };
}

const averageOf = (answers: readonly Answer[]) =>
  answers.filter(({ correct }) => correct).length / Math.max(answers.length, 1);

function lowest(logs: readonly SplitLog[], count: number, of: (log: SplitLog) => number) {
  return new Set([...logs].sort((a, b) => of(a) - of(b)).slice(0, count));
}

function foresightOf(logs: readonly SplitLog[], flagged: ReadonlySet<SplitLog>): Foresight {
  const failed = logs.filter(({ after }) => after < failureBound);
  const both = failed.filter((log) => flagged.has(log)).length;
  return {
    flagged: flagged.size,
    students: logs.length,
    precision: flagged.size === 0 ? null : both / flagged.size,
    recall: failed.length === 0 ? null : both / failed.length,
    baseRate: failed.length / Math.max(logs.length, 1),
  };
}

/**
 * Logs of ASSISTments (`user_id item_id timestamp correct skill_id`), each split in the middle of its own order. The field knows no
 * time, no help and no confidence: rules over these stay silent here.
 * @returns null where the file isn't there
 */
export function readFieldLogs(path: string): readonly SplitLog[] | null {
  if (!existsSync(path)) return null;
  const logs = new Map<string, Answer[]>();
  for (const line of readFileSync(path, "utf8").trim().split("\n").slice(1)) {
    const [learnerId = "", itemId = "", order = "", correct = "", skill = ""] = line.split("\t");
    const own = logs.get(learnerId) ?? [];
    logs.set(learnerId, own);
    const last = own.at(-1);
    // The log repeats an answer for each of its skills; it counts once.
    if (last?.itemId === itemId && last.skill !== skill && last.correct === (correct === "1")) continue;
    own.push(fieldAnswer(learnerId, itemId, Number(order), correct === "1", skill));
  }
  return [...logs.values()]
    .map((answers) => answers.toSorted((a, b) => a.at - b.at))
    .filter(({ length }) => length >= fewestAnswers)
    .map((answers) => {
      const middle = Math.floor(answers.length / 2);
      return {
        before: {
          answers: answers.slice(0, middle),
          times: null,
          misconceptions: [],
          disputes: 0,
          classAtWork: 0,
        },
        now: answers[middle]?.at ?? 0,
        after: averageOf(answers.slice(middle)),
      };
    });
}

function fieldAnswer(
  learnerId: string,
  itemId: string,
  order: number,
  correct: boolean,
  skill: string,
): Answer {
  return {
    learnerId,
    skill,
    source: "practice",
    sourceId: String(order),
    place: 0,
    itemId,
    correct,
    helpLevel: 0,
    foretold: null,
    confidence: null,
    at: order,
  };
}

/**
 * Logs of simulated classes, split at the moment the class is looked at: what the rules see was before it, the share right alone is
 * after it. Students without enough work on both sides are left out.
 */
export function simulatedLogs(seed: number): readonly SplitLog[] {
  const { students, answers, later, now } = simulatedClass(seed);
  const [before, after] = [byLearner(answers), byLearner(later)];
  const atWork = students.filter(({ id }) => (before.get(id)?.at(-1)?.at ?? 0) > now - 7 * day).length;
  return students.flatMap(({ id }) => {
    const own = before.get(id) ?? [];
    const alone = (after.get(id) ?? []).filter(({ helpLevel }) => helpLevel === 0);
    if (own.length < fewestAnswers / 2 || alone.length < fewestAnswers / 2) return [];
    const work: OwnWork = {
      answers: own,
      times: own.map(({ at }) => at),
      misconceptions: [],
      disputes: 0,
      classAtWork: atWork / students.length,
    };
    return [{ before: work, now, after: averageOf(alone) }];
  });
}

const day = 86_400_000;
