import type { LineJudgement, Problem } from "../../checking/checking.models.ts";
import {
  type Calculation,
  calculationsIn,
  foreignNumbers,
  statedNumber,
  unusedQuantities,
} from "../story/calculations.models.ts";
import { readStory, type Story } from "../story/story.models.ts";
import type { Diagnosis, TaskJudgement, TurnContext } from "../turn.models.ts";
import { readItemAnswer } from "./item.models.ts";
import { blank, excerptOf, plain, type Reading } from "./reading.models.ts";

/** A story that nothing could be read from still has its text. */
const nothingGiven: Story = { quantities: [], question: "", implied: [] };

/**
 * Work on a task the engine has no method for: calculations, worked out; an equation the student wrote for it;
 * an answer, compared with the private solution. Null when the message holds none of these.
 */
export function readTaskWork(reading: Reading, found: Problem | null): Diagnosis | null {
  const { context, text, wording } = reading;
  const { openProblem } = context.state;
  if (openProblem === null || context.state.problem !== null) return null;
  if (wording.asksAnswer || wording.asksHint || wording.announcesProblem || readStory(text) !== null)
    return null;
  const answer = readItemAnswer(reading);
  if (answer !== null) return answer;
  if (context.item && context.item.question === null) return null;
  const story = readStory(openProblem) ?? nothingGiven;
  const calculations = calculationsIn(text);
  const equation = readEquation(reading, found, story);
  if (equation !== null) return equation;
  if (calculations.length > 0) return judgeCalculations(reading, story, calculations);
  return judgeStatedNumber(reading, story);
}

/** Fewest words of a text that tells a story rather than sets a sum. */
const fewestWords = 12;

/**
 * A word problem, kept as written. A problem that a family of the engine's finds in words comes first; a sum that
 * merely stands in a story does not.
 */
export function readStoryProblem(reading: Reading, found: Problem | null): Diagnosis | null {
  const { text, wording } = reading;
  if (text.split(/\s+/).length < fewestWords) return null;
  if (found !== null && (found.unknown !== null || found.family !== "arithmetic")) return null;
  const story = readStory(text);
  if (story === null) return null;
  return plain(reading, "problem", "diagnose.story", {
    newOpenProblem: text.slice(0, 2_000),
    values: { quantities: story.quantities.length },
    ...(wording.asksAnswer ? { nuance: "wants-answer" as const } : {}),
  });
}

/** An equation in one unknown whose numbers are the story's: its steps can be checked from here on. */
function readEquation(reading: Reading, found: Problem | null, story: Story): Diagnosis | null {
  if (found?.unknown == null || story.quantities.length === 0) return null;
  const uses = found.statement.match(/\d+(?:\.\d+)?(?:\/\d+)?/g) ?? [];
  const results = earlierResults(reading.context);
  const foreign = foreignNumbers(uses, story, results);
  const task: TaskJudgement = {
    kind: "equation",
    verdict: "open",
    foreign,
    unused: unusedIn(story, [...uses, ...earlierUses(reading.context)]),
    result: null,
  };
  if (foreign.length > 0) {
    return {
      ...plain(reading, "step", "diagnose.task-foreign", { values: { numbers: foreign.join(", ") } }),
      task,
    };
  }
  return {
    ...plain(reading, "problem", "diagnose.task-equation", {
      newProblem: found,
      values: { equation: found.statement },
    }),
    task,
  };
}

/** Calculations are right or wrong whatever the story; whether they lead anywhere is the student's to say. */
function judgeCalculations(reading: Reading, story: Story, calculations: readonly Calculation[]): Diagnosis {
  const { context } = reading;
  const results = [...earlierResults(context)];
  const foreign: string[] = [];
  for (const { uses, result } of calculations) {
    foreign.push(...foreignNumbers(uses, story, results));
    results.push(result);
  }
  const lines = calculations.filter(({ holds }) => holds !== null).map(lineOf);
  const firstWrong = lines.findIndex((line) => line.verdict === "wrong");
  const wrong = firstWrong < 0 ? null : calculations.filter(({ holds }) => holds !== null)[firstWrong];
  const last = calculations.at(-1);
  const answered = wrong || !last || last.holds !== true ? "open" : compareWithSolution(last.result, context);
  const uses = [...calculations.flatMap((one) => one.uses), ...earlierUses(context)];
  const task: TaskJudgement = {
    kind: lines.length === 0 ? "plan" : "calculation",
    verdict: wrong ? (wrong.runsOn ? "run-on" : "wrong") : answered === "right" ? "right" : "open",
    foreign,
    unused: unusedIn(story, uses),
    result: last?.result ?? null,
  };
  const solved = task.verdict === "right";
  const code = wrong ? "diagnose.task-wrong" : solved ? "diagnose.task-solved" : "diagnose.task-calculation";
  return {
    ...blank(reading, solved ? "answer" : "step"),
    lines: solved ? withFinish(lines) : lines,
    firstWrong: firstWrong < 0 ? null : firstWrong,
    solved,
    task,
    because: { code, values: { line: (wrong ?? last)?.text.slice(0, 80) ?? "" } },
    excerpt: excerptOf(reading.text),
  };
}

/** A bare number as the answer; without a solution to compare with, it is asked how it came about. */
function judgeStatedNumber(reading: Reading, story: Story): Diagnosis | null {
  const { context, text } = reading;
  const number = statedNumber(text);
  const words = text.split(/\s+/).length;
  if (number === null || words > 14 || (text.includes("?") && words > 3)) return null;
  const planned = resultOfPlan(context, number);
  if (planned !== null) return judgeCalculations(reading, story, [planned]);
  const verdict = compareWithSolution(number, context);
  const supported = verdict === "open" && earlierResults(context).includes(number);
  const given = foreignNumbers([number], story, []).length === 0;
  if (given && !supported && verdict !== "right") return null;
  const line: LineJudgement = {
    text: number,
    latex: latexOfNumber(number),
    verdict: verdict === "right" ? "finished" : verdict === "wrong" ? "wrong" : "unchecked",
    step: null,
    misconception: null,
    values: {},
  };
  const code =
    verdict === "right"
      ? "diagnose.task-solved"
      : verdict === "wrong"
        ? "diagnose.task-answer-wrong"
        : "diagnose.task-answer-open";
  return {
    ...blank(reading, "answer"),
    lines: supported ? [] : [line],
    firstWrong: verdict === "wrong" ? 0 : null,
    solved: verdict === "right",
    task: {
      kind: "answer",
      verdict,
      foreign: [],
      unused: unusedIn(story, earlierUses(context)),
      result: number,
      supported,
    },
    because: { code: supported ? "diagnose.task-supported" : code, values: { line: number } },
  };
}

/** The calculation that the student planned a moment ago, with the result given now. */
function resultOfPlan({ history }: TurnContext, number: string): Calculation | null {
  const planned = calculationsIn(history.at(-1)?.studentText ?? "").at(-1);
  if (planned?.holds !== null || planned.result !== number) return null;
  return { ...planned, text: `${planned.text} = ${number}`, holds: true };
}

/** A model's solution may be wrong itself: only agreement with it counts, not the lack of it. */
function compareWithSolution(number: string, { solution }: TurnContext): "right" | "wrong" | "open" {
  if (solution === null) return "open";
  const expected = statedNumber(solution.answer);
  if (expected === null) return "open";
  if (expected === number) return "right";
  return solution.source === "pack" ? "wrong" : "open";
}

function lineOf({ text, holds }: Calculation): LineJudgement {
  const latex = text.replaceAll(" * ", " \\cdot ").replaceAll("%", "\\%");
  return { text, latex, verdict: holds ? "progress" : "wrong", step: null, misconception: null, values: {} };
}

function withFinish(lines: readonly LineJudgement[]): readonly LineJudgement[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, verdict: "finished" } : line));
}

function latexOfNumber(number: string): string {
  const [top, bottom] = number.split("/");
  return bottom === undefined ? number : `\\frac{${top}}{${bottom}}`;
}

function earlierResults({ state }: TurnContext): readonly string[] {
  return state.lines.flatMap((line) => calculationsIn(line.text).map(({ result }) => result));
}

function earlierUses({ state }: TurnContext): readonly string[] {
  return state.lines.flatMap((line) => calculationsIn(line.text).flatMap(({ uses }) => uses));
}

function unusedIn(story: Story, uses: readonly string[]): readonly string[] {
  return unusedQuantities(story, uses).map(({ text }) => text);
}
