import { affirmations } from "../../cases/guard/affirmations.ts";
import { moreHarmless } from "../../cases/guard/harmless-more.ts";
import { statements } from "../../cases/guard/statements.ts";
import { fifthWays, firstWays, fourthWays, secondWays, thirdWays } from "../../cases/guard/ways.ts";
import type { FieldResult } from "../../runners/guard-field.ts";
import { runGsm8k, runMathDial } from "../../runners/guard-field.ts";
import {
  runAffirmations,
  runHarmless,
  runStatements,
  runTutorReplies,
  runWays,
} from "../../runners/guard-report.ts";
import type { Figure, Section } from "../report.models.ts";
import type { SectionInput, SectionRunner } from "./section.models.ts";

/** F1 of the plain detector "the final answer's number appears in the reply" against human labels. */
const plainDetector = 0.68;

/** What the guard lets through of replies that give the answer away, and what it holds of those that don't. */
export const guardSection: SectionRunner = {
  title: "The guard",
  run({ data, scale, progress }: SectionInput): Section {
    const sets = [
      ["known while it was built", firstWays],
      ["held out", secondWays],
      ["third set", thirdWays],
      ["fourth set", fourthWays],
      ["fifth set", fifthWays],
    ] as const;
    const ways = sets.map(([name, set], index) => {
      progress(index / 9);
      const results = (["coach", "guide"] as const).map((policy) => runWays(set, policy, scale));
      const tried = results.reduce((sum, result) => sum + result.tried, 0);
      const leaked = results.reduce((sum, result) => sum + result.leaked.length, 0);
      return { name: `${set.length} ways, ${name}`, tried, leaked };
    });
    const harmless = [runHarmless("guide"), runHarmless("guide", moreHarmless)];
    progress(0.6);
    const field = [
      ["MathDial, 200 mixed turns", runMathDial("labels", data)],
      ["MathDial, 80 turns tagged telling", runMathDial("heldOut", data)],
      ["MathDial, 121 further turns", runMathDial("fresh", data)],
      ["MathDial, 150 of the rest", runMathDial("further", data)],
      ["Tutors' replies to wrong solutions", runTutorReplies()],
    ] as const;
    const gsm8k = runGsm8k(data);
    return {
      id: "guard",
      title: "The guard",
      about:
        "Replies that give the answer away in many ways over problems of all kinds, harmless replies, and tutor turns that people labelled. The plain detector to beat has F1 0.68.",
      figures: [
        ...ways.map(({ name, tried, leaked }) => released(name, leaked, tried)),
        held(
          "Harmless replies held back",
          harmless.map(({ held: list, count }) => [list.length, count] as const),
        ),
        {
          name: "Confirmations judged wrongly",
          value: runAffirmations().length,
          unit: "count",
          of: affirmations.length,
          target: { at: "most", value: 0 },
        },
        ...statementFigures(),
        ...field.flatMap(([name, result]) => (result === null ? [] : fieldFigures(name, result))),
        ...(gsm8k === null ? [] : gsmFigures(gsm8k)),
      ],
      charts: [
        {
          title: "Given away and released, by set of ways",
          unit: "percent",
          bars: ways.map(({ name, tried, leaked }) => ({
            label: name.slice(0, 26),
            value: leaked / Math.max(1, tried),
          })),
        },
      ],
      missing: gsm8k === null ? [`${data} (MathDial and GSM8K)`] : [],
    };
  },
};

function released(name: string, leaked: number, tried: number): Figure {
  return {
    name: `${name}: released`,
    value: tried === 0 ? null : leaked / tried,
    unit: "percent",
    of: tried,
    target: { at: "most", value: 0 },
  };
}

function held(name: string, counts: readonly (readonly [number, number])[]): Figure {
  const [some, all] = counts.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
  return {
    name,
    value: all === 0 ? null : some / all,
    unit: "percent",
    of: all,
    target: { at: "most", value: 0.02 },
  };
}

function statementFigures(): readonly Figure[] {
  const { trueHeld, falseReleased } = runStatements();
  const of = statements.length / 2;
  return [
    {
      name: "False statements released",
      value: falseReleased.length / of,
      unit: "percent",
      of,
      target: { at: "most", value: 0.02 },
    },
    {
      name: "True statements held back",
      value: trueHeld.length / of,
      unit: "percent",
      of,
      target: { at: "most", value: 0.02 },
    },
  ];
}

function fieldFigures(name: string, { score }: FieldResult): readonly Figure[] {
  return [
    { name: `${name}: precision`, value: score.precision, unit: "percent", of: score.count },
    {
      name: `${name}: recall`,
      value: score.recall,
      unit: "percent",
      of: score.leaks,
      target: { at: "least", value: 0.95 },
    },
    {
      name: `${name}: F1`,
      value: score.f1,
      unit: "percent",
      of: score.count,
      target: { at: "least", value: plainDetector },
    },
    {
      name: `${name}: harmless held`,
      value: score.falseHolds,
      unit: "percent",
      of: score.count - score.leaks,
      target: { at: "most", value: 0.05 },
    },
  ];
}

function gsmFigures({ score }: FieldResult): readonly Figure[] {
  const through = score.recall === null ? null : 1 - score.recall;
  return [
    {
      name: "GSM8K, a model that always leaks: reach the student",
      value: through,
      unit: "percent",
      of: score.leaks,
      target: { at: "most", value: 0.001 },
    },
    {
      name: "GSM8K: harmless replies held",
      value: score.falseHolds,
      unit: "percent",
      of: score.count - score.leaks,
      target: { at: "most", value: 0.02 },
    },
  ];
}
