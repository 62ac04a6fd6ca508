import { mostQuestions } from "../../../server/modules/learners/diagnostic/placement.models.ts";
import {
  masteryCalibration,
  mean,
  meanByPlace,
  quantile,
  savedShare,
} from "../../graders/learners.grader.ts";
import { course, type Trial } from "../../simulator/learners/course.runner.ts";
import type { Shape } from "../../simulator/learners/graphs.models.ts";
import { type Nature, usualNature } from "../../simulator/learners/learners.models.ts";
import { type PolicyName, policies } from "../../simulator/learners/policies.models.ts";
import type { Figure, LineChart, Section, Table } from "../report.models.ts";
import type { SectionInput, SectionRunner } from "./section.models.ts";

const skills = 40;
const fewest = 3;

/** A kind of subject with a kind of learner. The first is the one that the targets are set for; the others try them elsewhere. */
interface Kind {
  readonly title: string;
  readonly shape: Shape;
  readonly learners: number;
  readonly nature: Nature;
}

const kinds: readonly Kind[] = [
  { title: "layers", shape: "layers", learners: 200, nature: usualNature },
  { title: "chain", shape: "chain", learners: 30, nature: usualNature },
  { title: "tree", shape: "tree", learners: 30, nature: usualNature },
  { title: "algebra pack", shape: "algebra", learners: 30, nature: usualNature },
  {
    title: "lucky guessers",
    shape: "layers",
    learners: 30,
    nature: { ...usualNature, guess: [0.05, 0.25], choices: 0.4, partial: true },
  },
  {
    title: "gaps and forgetting",
    shape: "layers",
    learners: 30,
    nature: { ...usualNature, missed: 0.15, halfLife: 120, partial: true },
  },
  {
    title: "no common course",
    shape: "tree",
    learners: 30,
    nature: { ...usualNature, start: "scattered" },
  },
];

const policyWords: Readonly<Record<PolicyName, string>> = {
  path: "path",
  fixed: "fixed order",
  "fixed-towards": "fixed, towards",
  random: "random",
};

/** Learners whose true knowledge is known: is it found, is mastery true, and does the path save work? */
export const learnersSection: SectionRunner = {
  title: "Simulated learners",
  run(input): Section {
    const found = kinds.map((kind, index) => ({ kind, trials: trialsOf(kind, index, input) }));
    return {
      id: "learners",
      title: "Simulated learners",
      about:
        "Learners of 40 skills who learn, slip, guess, ask for help and forget in ways that the models do not assume (evals/simulator/learners), met by the code that the server runs. Each takes every way to the same goal with the same luck; the items of the diagnostic count. Reviews of what was mastered are left out of every way.",
      figures: found.flatMap(({ kind, trials }) => figuresOf(kind.title, trials)),
      lineCharts: chartsOf(found[0]?.trials ?? [], found),
      tables: [itemsTable(found)],
    };
  },
};

type Found = readonly { readonly kind: Kind; readonly trials: readonly Trial[] }[];

function trialsOf(
  { shape, learners, nature }: Kind,
  index: number,
  { scale, progress }: SectionInput,
): readonly Trial[] {
  const wanted = Math.max(fewest, Math.round(learners * scale));
  const trials: Trial[] = [];
  for (const trial of course({ shape, seed: index + 1, learners: wanted, skills, nature, policies })) {
    trials.push(trial);
    progress((index + trials.length / wanted) / kinds.length);
  }
  return trials;
}

function figuresOf(title: string, trials: readonly Trial[]): readonly Figure[] {
  const declared = trials.flatMap(({ journeys }) => journeys.get("path")?.declared ?? []);
  const placed = meanByPlace(
    trials.map((trial) => trial.placed),
    mostQuestions + 1,
  );
  const saved = (other: PolicyName) => savedAgainst(trials, other)?.value ?? null;
  return [
    {
      name: `${title}: skills placed right after ${mostQuestions} questions`,
      value: placed.at(-1) ?? null,
      unit: "percent",
      of: trials.length * skills,
      target: { at: "least", value: 0.85 },
    },
    {
      name: `${title}: skills declared mastered that truly were`,
      value: mean(declared.map(({ known }) => Number(known))),
      unit: "percent",
      of: declared.length,
      target: { at: "least", value: 0.95 },
    },
    {
      name: `${title}: items the path saves against the fixed order`,
      value: saved("fixed"),
      unit: "percent",
      of: trials.length,
      target: { at: "least", value: 0.2 },
    },
    {
      name: `${title}: items the path saves against random`,
      value: saved("random"),
      unit: "percent",
      of: trials.length,
      target: { at: "least", value: 0.35 },
    },
  ];
}

function itemsOf(trials: readonly Trial[], name: PolicyName): readonly number[] {
  return trials.flatMap(({ journeys }) => journeys.get(name)?.items ?? []);
}

function savedAgainst(trials: readonly Trial[], other: PolicyName) {
  const [ours, theirs] = [itemsOf(trials, "path"), itemsOf(trials, other)];
  return savedShare(ours.map((items, at) => ({ ours: items, theirs: theirs[at] ?? items })));
}

function chartsOf(first: readonly Trial[], found: Found): readonly LineChart[] {
  const shown = first.flatMap(({ journeys }) => journeys.get("path")?.shown ?? []);
  const levels = Array.from({ length: 21 }, (_, at) => at / 20);
  return [
    {
      title: "Skills placed right, by the number of questions asked",
      across: "questions asked",
      unit: "percent",
      acrossUnit: "count",
      lines: found.slice(0, 4).map(({ kind, trials }) => ({
        label: kind.title,
        points: meanByPlace(
          trials.map(({ placed }) => placed),
          mostQuestions + 1,
        ).map((y, x) => ({ x, y })),
      })),
    },
    {
      title: "Mastery as shown, and how often the skill was truly known (layers)",
      across: "mastery shown",
      unit: "percent",
      acrossUnit: "percent",
      lines: [
        {
          label: "truly known",
          points: masteryCalibration(shown).map((point) => ({ x: point.shown, y: point.known })),
        },
        {
          label: "as it should be",
          points: [
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ],
        },
      ],
    },
    {
      title: "Learners by the items they needed to the goal (layers)",
      across: "share of the learners",
      unit: "count",
      acrossUnit: "percent",
      lines: policies.map((name) => {
        const sorted = [...itemsOf(first, name)].sort((a, b) => a - b);
        return {
          label: policyWords[name],
          points: levels.map((x) => ({ x, y: Math.round(quantile(sorted, x) ?? 0) })),
        };
      }),
    },
  ];
}

function itemsTable(found: Found): Table {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return {
    title: "Items to the goal, and what the path saves (95 % interval over learners)",
    head: [
      "Kind",
      "Way",
      "Items, mean",
      "The path saves",
      "Reached",
      "Goal truly known",
      "Known at the start",
    ],
    rows: found.flatMap(({ kind, trials }) =>
      policies.map((name) => {
        const saved = name === "path" ? null : savedAgainst(trials, name);
        const journeys = trials.flatMap(({ journeys: all }) => all.get(name) ?? []);
        const share = (of: (journey: (typeof journeys)[number]) => boolean) =>
          percent(mean(journeys.map((journey) => Number(of(journey)))) ?? 0);
        return [
          kind.title,
          policyWords[name],
          (mean(itemsOf(trials, name)) ?? 0).toFixed(0),
          saved === null ? "" : `${percent(saved.value)} (${percent(saved.from)} to ${percent(saved.to)})`,
          share(({ reached }) => reached),
          share(({ known }) => known),
          percent(mean(trials.map(({ known }) => known)) ?? 0),
        ];
      }),
    ),
  };
}
