import { existsSync, readdirSync } from "node:fs";
import { z } from "zod";
import type { AnswerQuestion } from "../../../server/modules/checking/answers/answers.models.ts";
import { checkAnswer } from "../../../server/modules/checking/engine.ts";
import { readJsonLines } from "../../reporting/data.ts";
import { runCheck } from "../../runners/check.runner.ts";
import {
  fuzzedQuestions,
  type HostileQuestion,
  hostileQuestions,
  hostileShapes,
} from "../hostile/questions.ts";
import { type Suite, sampled, type Trial } from "./suite.models.ts";

const ownFolder = "evals/cases/check";
const khanPair = z.object({ a: z.string(), b: z.string() });
const mathstepsPair = z.object({ from: z.string(), to: z.string() });

/** Answers as students give them: the project's own cases, and the pairs of other checkers where they are here. */
export const usualAnswers: Suite = {
  title: "Answers",
  trials: ({ data, scale }) => {
    const own = existsSync(ownFolder) ? readdirSync(ownFolder).filter((name) => name.endsWith(".jsonl")) : [];
    const rows = own.flatMap((name) => rowsOf(ownFolder, name));
    const pairs = [
      ...[
        ...rowsOf(data, "khan_kas/equivalence_pairs.jsonl"),
        ...rowsOf(data, "khan_kas/kas_hangs.jsonl"),
      ].flatMap((row) => {
        const { data: pair } = khanPair.safeParse(row);
        return pair === undefined ? [] : [{ expected: pair.a, given: pair.b }];
      }),
      ...rowsOf(data, "mathsteps/equivalent_pairs.jsonl").flatMap((row) => {
        const { data: pair } = mathstepsPair.safeParse(row);
        return pair === undefined ? [] : [{ expected: pair.from, given: pair.to }];
      }),
    ];
    return sampled([...rows.map(ownTrial), ...pairs.map(pairTrial)], scale);
  },
};

/** Answers made to keep the checker busy: every shape in every place. */
export const hostileAnswers: Suite = {
  title: "Hostile answers",
  trials: ({ scale, seed }) =>
    hostileQuestions(scale < 1 ? 1 : 3, seed, sampled(hostileShapes, scale)).map(hostileTrial),
};

/** Hostile answers of random shape, length, place and options. */
export const fuzzedAnswers: Suite = {
  title: "Random hostile answers",
  trials: ({ count, seed }) => [...fuzzedQuestions(count, seed)].map(hostileTrial),
};

function rowsOf(folder: string, name: string): readonly unknown[] {
  const file = readJsonLines(folder, name);
  return file.kind === "here" ? file.rows : [];
}

function ownTrial(row: unknown): Trial {
  const verdictIn = (value: object) => ("verdict" in value ? String(value.verdict) : "no verdict");
  return {
    name: "a row of evals/cases/check",
    asked: row,
    run: () => ({ verdict: verdictIn(runCheck(row)), isFalse: false }),
  };
}

function pairTrial(question: AnswerQuestion): Trial {
  return {
    name: "a pair of another checker",
    asked: question,
    run: () => ({ verdict: checkAnswer(question).verdict, isFalse: false }),
  };
}

function hostileTrial({ name, question, isDifferent }: HostileQuestion): Trial {
  return {
    name,
    asked: question,
    run: () => {
      const { verdict } = checkAnswer(question);
      const isRight = verdict === "correct" || verdict === "equivalent-wrong-form";
      return { verdict, isFalse: isDifferent && isRight };
    },
  };
}
