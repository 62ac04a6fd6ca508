import type { Problem } from "../../../server/modules/checking/checking.models.ts";
import { checkSteps, findLines, findProblem, judgeLine } from "../../../server/modules/checking/engine.ts";
import { randomIntegers } from "../../../server/modules/checking/families/random.models.ts";
import { generateCase } from "../../cases/steps/equations.generator.ts";
import { hostileShapes } from "../hostile/questions.ts";
import { choose, type Pick } from "../hostile/shape.models.ts";
import { type Suite, type SuiteOptions, sampled, type Trial } from "./suite.models.ts";

/** Problems of several families, as students type them. */
const problems = [
  "3(x - 2) = 2x + 7",
  "5 - 2x <= 11",
  "3/4 + 1/6",
  "x^2 - 5x + 6 = 0",
  "x + y = 5, x - y = 1",
  "expand (x + 2)(x - 3)",
  "15% of 80",
] as const;

const lengths = [12, 60, 200, 500, 990, 2_500] as const;

/** Right and wrong lines under equations and inequalities, as a class writes them. */
export const usualLines: Suite = {
  title: "Lines of work",
  trials: ({ scale }) =>
    Array.from({ length: Math.round(500 * scale) }, (_, seed): Trial => {
      const { message, rightLine, wrongLine, rightAnswer } = generateCase(seed);
      const asked = { problem: message, lines: [rightLine, seed % 2 === 0 ? wrongLine : rightAnswer] };
      return { name: "two lines under a problem", asked, run: () => stepsEnd(asked) };
    }),
};

/** Lines of work made to keep the checker busy, each under one like it. */
export const hostileLines: Suite = {
  title: "Hostile lines of work",
  trials: ({ scale, seed }) => {
    const pick = randomIntegers(seed);
    return sampled(
      hostileShapes.map(({ name, make }): Trial => {
        const length = choose(pick, lengths);
        const asked = { lines: Array.from({ length: 3 }, () => make(length, pick).text) };
        return { name: `${name}, ${length} characters, three lines`, asked, run: () => stepsEnd(asked) };
      }),
      scale,
    );
  },
};

/** A hostile line given as work on a usual problem. */
export const hostileWork: Suite = {
  title: "Hostile lines under a usual problem",
  trials: ({ scale, seed }) => {
    const pick = randomIntegers(seed + 1);
    return sampled(hostileShapes, scale).flatMap(({ name, make }) => {
      const problem = findProblem(choose(pick, problems));
      return problem === null ? [] : [workTrial(name, problem, make(choose(pick, lengths), pick).text)];
    });
  },
};

/** A hostile message of up to 20,000 characters, in which a problem, or lines of work on one, are looked for. */
export const hostileProblems: Suite = {
  title: "Finding mathematics in a hostile message",
  trials: ({ scale, seed }) => {
    const pick = randomIntegers(seed + 5);
    const problem = findProblem(problems[0]);
    return sampled(hostileShapes, scale).flatMap(({ name, make }) => {
      const text = make(choose(pick, [200, 2_000, 19_000]), pick).text;
      const asked = { text };
      const about = `${name}, ${text.length} characters`;
      return [
        {
          name: `a problem in ${about}`,
          asked,
          run: () => ({ verdict: findProblem(text)?.family ?? "none", isFalse: false }),
        },
        {
          name: `lines in ${about}`,
          asked,
          run: () => ({
            verdict: problem === null ? "no problem" : `${findLines(text, problem).length} lines`,
            isFalse: false,
          }),
        },
      ];
    });
  },
};

/** Hostile lines of both kinds, of random shape and length. */
export const fuzzedLines: Suite = {
  title: "Random hostile lines of work",
  trials: ({ count, seed }: SuiteOptions) => {
    const pick = randomIntegers(seed + 2);
    return Array.from({ length: count }, () => fuzzedLine(pick));
  },
};

function fuzzedLine(pick: Pick): Trial {
  const text = () => hostileShapes[pick(0, hostileShapes.length - 1)]?.make(pick(3, 1_500), pick).text ?? "";
  const problem = pick(0, 1) === 0 ? findProblem(choose(pick, problems)) : null;
  if (problem !== null) return workTrial("a line at random", problem, text());
  const asked = { lines: Array.from({ length: pick(2, 12) }, text) };
  return { name: "lines at random", asked, run: () => stepsEnd(asked) };
}

function workTrial(name: string, problem: Problem, line: string): Trial {
  return {
    name: `${name}, ${line.length} characters, under ${problem.statement}`,
    asked: { problem: problem.statement, line },
    run: () => ({ verdict: judgeLine(problem, [problem.statement], line).verdict, isFalse: false }),
  };
}

function stepsEnd(question: Parameters<typeof checkSteps>[0]) {
  return { verdict: checkSteps(question).links.join(" "), isFalse: false };
}
