import { z } from "zod";
import { checkSteps, findLines, findProblem, judgeLine } from "../../../server/modules/checking/engine.ts";
import { generateCase } from "../../cases/steps/equations.generator.ts";
import { readJsonLines } from "../data.ts";
import { type Section, shareOf } from "../report.models.ts";
import type { SectionInput, SectionRunner } from "./section.models.ts";

const chainRow = z.object({ start: z.string(), steps: z.array(z.string()) });

/** Cases made from generated equations in a full run. */
const generatedCases = 2_000;

interface Judged {
  readonly text: string;
  readonly right: boolean;
  readonly agreed: boolean;
  readonly unchecked: boolean;
}

/** Lines of work whose worth is known: made from generated equations, and chains of steps from mathsteps' tests. */
export const stepsSection: SectionRunner = {
  title: "Line-by-line verdicts",
  run({ data, scale, progress }: SectionInput): Section {
    const generated = Array.from({ length: Math.round(generatedCases * scale) }, (_, seed) => {
      if (seed % 100 === 0) progress((seed / generatedCases) * 0.9);
      return judgeGenerated(seed);
    }).flat();
    const file = readJsonLines(data, "mathsteps/step_chains.jsonl");
    const chains = file.kind === "here" ? file.rows.flatMap(judgeChain) : [];
    const target = { at: "least", value: 0.98 } as const;
    return {
      id: "steps",
      title: "Line-by-line verdicts",
      about:
        "Right and wrong lines of generated equations in six notations, and the links of mathsteps’ chains, which must each follow.",
      figures: [
        shareOf(
          "Generated right lines called right",
          generated.filter(({ right }) => right),
          ({ agreed }) => agreed,
          {
            at: "least",
            value: 0.995,
          },
        ),
        shareOf(
          "Generated wrong lines called wrong",
          generated.filter(({ right }) => !right),
          ({ agreed }) => agreed,
          {
            at: "least",
            value: 0.95,
          },
        ),
        shareOf("Links of mathsteps’ chains that follow", chains, ({ agreed }) => agreed, target),
        shareOf("… of them left unchecked", chains, ({ unchecked }) => unchecked),
      ],
      tables: [
        {
          title: "Links not found to follow",
          head: ["From → to", "Verdict"],
          rows: chains
            .filter(({ agreed }) => !agreed)
            .slice(0, 60)
            .map(({ text, unchecked }) => [text, unchecked ? "unchecked" : "wrong"]),
        },
      ],
      missing: file.kind === "missing" ? [file.path] : [],
    };
  },
};

function judgeGenerated(seed: number): readonly Judged[] {
  const made = generateCase(seed);
  const problem = findProblem(made.message);
  const rows = [
    [made.rightLine, true],
    [made.rightAnswer, true],
    [made.wrongLine, false],
    [made.wrongAnswer, false],
  ] as const;
  return rows.map(([text, right]) => {
    const [line] = problem === null ? [] : findLines(text, problem);
    const verdict =
      problem === null || line === undefined
        ? "unchecked"
        : judgeLine(problem, [problem.statement], line).verdict;
    const called = verdict === "unchecked" ? null : ["finished", "progress", "no-progress"].includes(verdict);
    return { text: `${made.message} | ${text}`, right, agreed: called === right, unchecked: called === null };
  });
}

function judgeChain(row: unknown): readonly Judged[] {
  const parsed = chainRow.safeParse(row);
  if (!parsed.success) return [];
  const lines = [parsed.data.start, ...parsed.data.steps];
  const { links } = checkSteps({ lines });
  return links.slice(1).map((link, index) => ({
    text: `${lines[index]} → ${lines[index + 1]}`,
    right: true,
    agreed: link === "follows",
    unchecked: link === "unchecked",
  }));
}
