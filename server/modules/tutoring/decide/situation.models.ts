import type { LineJudgement, Problem } from "../../checking/checking.models.ts";
import { isRight } from "../diagnose/work.models.ts";
import type { Diagnosis, Locale, TurnContext } from "../turn.models.ts";
import { type Focus, focusOn } from "./focus.models.ts";

/** A line in the student's own writing and as LaTeX. */
export interface Line {
  readonly text: string;
  readonly latex: string;
}

/** What a decision rests on: the page as it stands after this message. */
export interface Situation {
  readonly diagnosis: Diagnosis;
  readonly context: TurnContext;
  readonly locale: Locale;
  readonly problem: Problem | null;
  /** Right lines so far, the given one first; empty without a problem. */
  readonly lines: readonly Line[];
  /** Last right line, where the work goes on. */
  readonly current: Line | null;
  /** What the next step from `current` is about; null without a problem or when it is done. */
  readonly focus: Focus | null;
  /** The line of this message that does not follow. */
  readonly wrong: LineJudgement | null;
  /** This is the tutor's first reply about the problem. */
  readonly opens: boolean;
  readonly done: boolean;
}

/** Works the situation out from the page so far and what the message did. */
export function situationOf(diagnosis: Diagnosis, context: TurnContext): Situation {
  const problem = diagnosis.newProblem ?? (brings(diagnosis) ? null : context.state.problem);
  const lines = problem ? linesAfter(problem, diagnosis, context) : [];
  const current = lines.at(-1) ?? null;
  const done =
    diagnosis.solved || (diagnosis.newProblem === null && !brings(diagnosis) && context.state.solved);
  return {
    diagnosis,
    context,
    locale: context.locale,
    problem,
    lines,
    current,
    focus: problem && current && !done ? focusOn(problem, current.text, context.locale) : null,
    wrong: diagnosis.firstWrong === null ? null : (diagnosis.lines[diagnosis.firstWrong] ?? null),
    opens: diagnosis.newProblem !== null,
    done,
  };
}

/** The message brings something other than a problem the engine can solve. */
function brings(diagnosis: Diagnosis): boolean {
  return diagnosis.newOpenProblem !== null || diagnosis.newConcept !== null;
}

function linesAfter(problem: Problem, diagnosis: Diagnosis, context: TurnContext): readonly Line[] {
  const given = { text: problem.statement, latex: problem.latex };
  const page = diagnosis.newProblem ? [given] : context.state.lines;
  const earlier = page.length > 0 ? page : [given];
  return [...earlier, ...rightLines(diagnosis)].map(({ text, latex }) => ({ text, latex }));
}

/** The right lines of this message, as far as they stand before anything wrong. */
export function rightLines(diagnosis: Diagnosis): readonly LineJudgement[] {
  return diagnosis.lines.slice(0, diagnosis.firstWrong ?? undefined).filter(isRight);
}

/** What every sentence about the work may use: the current line and the pieces of the step ahead. */
export function base(situation: Situation): Readonly<Record<string, string>> {
  const { current, problem, focus } = situation;
  return {
    ...focus?.values,
    ...(current ? { line: current.latex } : {}),
    ...(problem ? { problem: problem.latex } : {}),
    ...(problem?.unknown ? { unknown: problem.unknown } : {}),
  };
}
