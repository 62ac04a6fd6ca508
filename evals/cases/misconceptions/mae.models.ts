import { z } from "zod";
import type {
  LineJudgement,
  LineVerdict,
  Problem,
} from "../../../server/modules/checking/checking.models.ts";
import { findLines, findProblem, judgeLine } from "../../../server/modules/checking/engine.ts";

/** Rows of the MaE collection (Otero et al., 55 misconceptions of middle-school algebra with four examples each). */
export const maeSchema = z.array(
  z.object({
    "Misconception ID": z.string(),
    Topic: z.string(),
    "Example Number": z.number(),
    Question: z.string(),
    "Incorrect Answer": z.string(),
    "Correct Answer": z.string(),
    "Question image": z.string(),
  }),
);
export type MaeRow = z.infer<typeof maeSchema>[number];

/** What the engine says of an answer: wrong, right, or nothing certain. */
export type Said = "wrong" | "right" | "undecided";

export interface MaeResult {
  readonly id: string;
  readonly topic: string;
  /** The problem that was found in the question; null where there is none that the engine can solve. */
  readonly statement: string | null;
  readonly ofWrong: Said;
  readonly ofRight: Said;
  /** The misconception named for the wrong answer, or null. */
  readonly named: string | null;
}

export interface MaeSummary {
  readonly rows: number;
  readonly found: number;
  readonly wrongJudgedWrong: number;
  readonly wrongJudgedRight: number;
  readonly rightJudgedRight: number;
  readonly rightJudgedWrong: number;
  readonly named: number;
}

const wrongVerdicts: ReadonlySet<LineVerdict> = new Set(["wrong", "loses-solutions", "adds-solutions"]);

/** Each row's question as a problem and both of its answers as work on it. */
export function maeResults(rows: readonly MaeRow[]): readonly MaeResult[] {
  return rows.map((row) => {
    const id = `${row["Misconception ID"]}-${row["Example Number"]}`;
    const problem = row["Question image"] === "" ? findProblem(row.Question) : null;
    if (problem === null)
      return {
        id,
        topic: row.Topic,
        statement: null,
        ofWrong: "undecided",
        ofRight: "undecided",
        named: null,
      };
    const wrong = judgements(problem, row["Incorrect Answer"]);
    const right = judgements(problem, row["Correct Answer"]);
    const first = wrong.find((judged) => wrongVerdicts.has(judged.verdict));
    return {
      id,
      topic: row.Topic,
      statement: problem.statement,
      ofWrong: saidOf(wrong),
      ofRight: saidOf(right),
      named: first?.misconception ?? null,
    };
  });
}

/** The lines of an answer, each after the right ones before it; where none is found, its last line of text. */
function judgements(problem: Problem, answer: string): readonly LineJudgement[] {
  const found = findLines(answer, problem);
  const lines = found.length > 0 ? found : answer.split("\n").slice(-1);
  const before = [problem.statement];
  return lines.map((line) => {
    const judged = judgeLine(problem, before, line);
    if (!wrongVerdicts.has(judged.verdict) && judged.verdict !== "unchecked") before.push(line);
    return judged;
  });
}

function saidOf(judged: readonly LineJudgement[]): Said {
  if (judged.some(({ verdict }) => wrongVerdicts.has(verdict))) return "wrong";
  return judged.some(({ verdict }) => verdict === "finished") ? "right" : "undecided";
}

export function summaryOf(results: readonly MaeResult[]): MaeSummary {
  const count = (holds: (result: MaeResult) => boolean) => results.filter(holds).length;
  return {
    rows: results.length,
    found: count(({ statement }) => statement !== null),
    wrongJudgedWrong: count(({ ofWrong }) => ofWrong === "wrong"),
    wrongJudgedRight: count(({ ofWrong }) => ofWrong === "right"),
    rightJudgedRight: count(({ ofRight }) => ofRight === "right"),
    rightJudgedWrong: count(({ ofRight }) => ofRight === "wrong"),
    named: count(({ named }) => named !== null),
  };
}
