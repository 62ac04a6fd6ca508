import type Fraction from "fraction.js";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { drawText, totalOf } from "./draws.models.ts";
import { taskOf } from "./finding.models.ts";
import { answerText, fractionOf, joined, type Plan, type ProbabilityTask, planOf } from "./task.models.ts";

/** A step with the value that its line comes to, and how far along the way it is. */
export interface ProbabilityStep extends SolutionStep {
  readonly reaches: Fraction;
}

export function solveProbability(problem: Problem): Solution {
  const steps = stepsOf(problem);
  return { answer: steps.at(-1)?.line ?? "", steps: steps.map(({ reaches: _, ...step }) => step) };
}

type Draft = readonly [name: string, line: string, reaches: Fraction];

/** The named steps of a problem, with what each reaches. */
export function stepsOf(problem: Problem): readonly ProbabilityStep[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const plan = planOf(task);
  return draftsOf(task, plan).map(([name, line, reaches]) => ({
    name,
    line,
    latex: readToLatex(readExpression(line), line),
    skill: problem.skill,
    values: valuesOf(task),
    reaches,
  }));
}

function draftsOf(task: ProbabilityTask, plan: Plan): readonly Draft[] {
  const { counts, operation, written, truth } = plan;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const counted: readonly Draft[] =
    counts.length === 0 ? [] : [["count-all", `${counts.join(" + ")} = ${all}`, fractionOf(String(all))]];
  const [first = "", second = ""] = written;
  switch (operation) {
    case "single":
      return [...counted, ...endingIn("favourable-over-all", first, plan)];
    case "complement": {
      const event: readonly Draft[] = task.kind === "told" ? [] : [["event-first", first, fractionOf(first)]];
      const line = `1 - ${first}`;
      return [
        ...counted,
        ...event,
        ["one-minus", line, truth],
        ["work-out-difference", answerText(plan), truth],
      ];
    }
    case "or":
      return [
        ...counted,
        ["add-probabilities", `${first} + ${second}`, truth],
        ...endingIn("work-out-sum", overAll(plan), plan),
      ];
    case "and": {
      const alone: readonly Draft[] = task.kind === "told" ? [] : [["first-alone", first, fractionOf(first)]];
      const product: Draft = [multiplying(task), `${first} * ${second}`, truth];
      return [...counted, ...alone, product, ...endingIn("work-out-product", overAll(plan), plan)];
    }
  }
}

const multiplying = (task: ProbabilityTask) =>
  task.kind === "twice" && !task.putBack ? "multiply-what-is-left" : "multiply-probabilities";

/** The sum or product as one fraction before it is reduced; the answer where that is not how it is written. */
function overAll(plan: Plan): string {
  const [one, two] = plan.chances;
  if (one === undefined || two === undefined) return answerText(plan);
  return plan.operation === "or"
    ? `${one.top + two.top}/${one.bottom}`
    : `${one.top * two.top}/${one.bottom * two.bottom}`;
}

/** A fraction and, where it can be reduced, the reduced one. */
function endingIn(name: string, line: string, plan: Plan): readonly Draft[] {
  const answer = answerText(plan);
  if (line === answer) return [[name, line, plan.truth]];
  return [
    [name, line, plan.truth],
    ["reduce-fraction", answer, plan.truth],
  ];
}

/** What sentences about a problem may need; nothing in it is a step's result. */
export function valuesOf(task: ProbabilityTask): Readonly<Record<string, string>> {
  const { language } = task;
  switch (task.kind) {
    case "simple":
    case "complement":
    case "frequency":
      return { event: task.event.text, things: drawText(task.draw, language) };
    case "or":
      return {
        event: joined(task.events, "or", language),
        things: drawText(task.draw, language),
        ...both(task.events),
      };
    case "twice":
      return {
        event: `${task.events[0].text}, ${task.events[1].text}`,
        things: drawText(task.draw, language),
        ...both(task.events),
      };
    case "both":
      return { event: joined(task.events, "and", language), ...both(task.events) };
    case "rate":
      return { event: language === "es" ? "el suceso" : "the event" };
    case "told":
      return { event: "A", first: "A", second: "B" };
  }
}

const both = ([one, two]: readonly [{ readonly text: string }, { readonly text: string }]) => ({
  first: one.text,
  second: two.text,
});

/** How many things there are to draw from, where the problem draws from things. */
export function wholeOf(task: ProbabilityTask): number | null {
  return "draw" in task ? totalOf(task.draw) : null;
}
