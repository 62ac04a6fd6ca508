import { randomIntegers } from "../../../server/modules/checking/families/random.models.ts";
import type { TurnSearch } from "../../../server/modules/review/searching/searching.schemas.ts";
import { searchTranscripts } from "../../../server/modules/review/transcripts.usecases.ts";
import type { Figure, Section } from "../../reporting/report.models.ts";
import { percentile, timedLater } from "../timing.models.ts";
import { type Filled, fileOf, growth, type Times } from "./filled.ts";
import {
  beat,
  benchStart,
  classesOf,
  fillTurns,
  hugeClass,
  ownerOf,
  skills,
  type TurnCrowd,
  teacher,
  wordOf,
} from "./transcripts.data.ts";

/** The sizes compared: the second has ten times as many turns as the first. */
export interface TranscriptSizes {
  readonly small: TurnCrowd;
  readonly large: TurnCrowd;
  /** How often each question is asked at each size. */
  readonly times: number;
}

export const fullTranscripts: TranscriptSizes = {
  small: { turns: 100_000 },
  large: { turns: 1_000_000 },
  times: 60,
};
export const shortTranscripts: TranscriptSizes = {
  small: { turns: 2_000 },
  large: { turns: 20_000 },
  times: 6,
};

/** Milliseconds, 95 times in 100, and how many times a tenth of the data's time it may be. */
const limit = 60;
const growthLimit = 1.5;
const warmUp = 3;

type Pick = (least: number, most: number) => number;
type Ask = (of: { pick: Pick; crowd: TurnCrowd; student: string }) => TurnSearch;

const week = 7 * 86_400_000;
const lastWeek = ({ turns }: TurnCrowd) => benchStart + turns * beat - week;
const skill = (pick: Pick) => skills[pick(0, skills.length - 1)] ?? "";

/** What teachers ask, the usual filters alone and together. */
const questions: Readonly<Record<string, Ask>> = {
  "everything, the latest": () => ({}),
  "a common word": ({ pick }) => ({ query: wordOf(pick(0, 9)) }),
  "a rare word": ({ pick }) => ({ query: wordOf(pick(8_000, 20_000)) }),
  "two words": ({ pick }) => ({ query: `${wordOf(pick(0, 60))} ${wordOf(pick(60, 600))}` }),
  "the beginning of a word": ({ pick }) => ({ query: wordOf(pick(0, 400)).slice(0, 3) }),
  "a word of a student": ({ pick, student }) => ({ query: wordOf(pick(0, 60)), student }),
  "a flag": () => ({ flag: "stuck" }),
  "a flag of last week": ({ crowd }) => ({ flag: "stuck", from: lastWeek(crowd) }),
  "a skill gone wrong": ({ pick }) => ({ skill: skill(pick), verdict: "wrong" }),
  "a move of a student": ({ student }) => ({ move: "reveal", student }),
  "much help with a skill": ({ pick }) => ({ help: 3, skill: skill(pick) }),
  "a word and all the filters": ({ pick, crowd, student }) => ({
    query: wordOf(pick(0, 60)),
    student,
    skill: skill(pick),
    verdict: "right",
    help: 2,
    from: benchStart,
    to: lastWeek(crowd),
  }),
};

/** Teachers' searches over all turns of a huge class and of small ones, at a size and at a tenth of it, in turns. */
export async function transcriptsSection(
  sizes: TranscriptSizes,
  seed: number,
  progress: (part: number) => void,
): Promise<Section> {
  const small = await fileOf(sizes.small, fillTurns, (part) => progress(part * 0.08));
  try {
    const large = await fileOf(sizes.large, fillTurns, (part) => progress(0.08 + part * 0.82));
    try {
      const timed = await timesOf(small, large, sizes.times, randomIntegers(seed));
      return {
        id: "transcripts",
        title: "Search over transcripts",
        about: `A teacher's search, answered as a page of conversations with the found turn quoted; ${sizes.large.turns.toLocaleString("en")} turns in one file, a quarter of them in one class.`,
        figures: figuresOf(sizes, timed),
      };
    } finally {
      large.close();
    }
  } finally {
    small.close();
  }
}

type Timed = ReadonlyMap<string, readonly [Times, Times]>;

async function timesOf(
  small: Filled<TurnCrowd>,
  large: Filled<TurnCrowd>,
  times: number,
  pick: Pick,
): Promise<Timed> {
  const kept = new Map<string, readonly [Times, Times]>();
  for (const [name, ask] of Object.entries(questions))
    for (const place of ["a small class", "the huge class"] as const) {
      const both: readonly [Times, Times] = [
        { wall: [], took: [] },
        { wall: [], took: [] },
      ];
      for (let index = -warmUp; index < times; index += 1)
        for (const [size, file] of [small, large].entries()) {
          const asked = askedOf(file.crowd, place, ask, pick);
          const { wall, took } = await timedLater(() =>
            searchTranscripts(teacher, asked.classId, asked.search, file),
          );
          if (index < 0) continue;
          both[size]?.wall.push(wall);
          both[size]?.took.push(took);
        }
      kept.set(`${name}, ${place}`, both);
    }
  return kept;
}

function askedOf(crowd: TurnCrowd, place: "a small class" | "the huge class", ask: Ask, pick: Pick) {
  const count = classesOf(crowd);
  const conversation = pick(0, Math.floor(crowd.turns / 20)) * 4;
  const student = place === "the huge class" ? ownerOf(conversation, crowd).learner : "";
  const group = pick(1, count - 1);
  return {
    classId: place === "the huge class" ? hugeClass : `class-${group}`,
    search: ask({ pick, crowd, student: student || `l${group}-${pick(0, 29)}` }),
  };
}

function figuresOf(sizes: TranscriptSizes, timed: Timed): readonly Figure[] {
  const size = `${sizes.large.turns.toLocaleString("en")} turns`;
  const each = [...timed].map(
    ([name, [, { took }]]): Figure => ({
      name: `${name}: 95 of 100 within`,
      value: percentile(took, 0.95),
      unit: "milliseconds",
      of: took.length,
      target: { at: "most", value: limit },
    }),
  );
  const [few, many] = [0, 1].map((place) => {
    const all: Times = { wall: [], took: [] };
    for (const both of timed.values()) {
      all.wall.push(...(both[place]?.wall ?? []));
      all.took.push(...(both[place]?.took ?? []));
    }
    return all;
  });
  if (!few || !many) return each;
  return [
    {
      name: `${size}, all questions: median`,
      value: percentile(many.took, 0.5),
      unit: "milliseconds",
      of: many.took.length,
    },
    {
      name: `${size}, all questions: 95 of 100 within`,
      value: percentile(many.took, 0.95),
      unit: "milliseconds",
      of: many.took.length,
      target: { at: "most", value: limit },
    },
    growth("growth of the median", few, many, 0.5, growthLimit),
    growth("growth of 95 of 100", few, many, 0.95, growthLimit),
    ...each,
  ];
}
