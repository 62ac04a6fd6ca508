import { randomIntegers } from "../../../server/modules/checking/families/random.models.ts";
import { recallLearner, type TurnTopic } from "../../../server/modules/learners/learners.usecases.ts";
import { keepWhatFits } from "../../../server/modules/tutoring/known.models.ts";
import type { Figure, Section } from "../../reporting/report.models.ts";
import { percentile, timedLater } from "../timing.models.ts";
import { type Filled, fileOf, growth, type Times } from "./filled.ts";
import { type Crowd, embeddingModel, fill, learnerId, vectorOf } from "./retrieval.data.ts";

/** The sizes compared: everything of the second is ten times the first. */
export interface Sizes {
  readonly small: Crowd;
  readonly large: Crowd;
  /** Retrievals that are timed at each size, each way. */
  readonly times: number;
}

const crowdOf = (learners: number): Crowd => ({
  learners,
  memories: learners * 20,
  answers: learners * 100,
});
export const fullSizes: Sizes = { small: crowdOf(1_000), large: crowdOf(10_000), times: 1_000 };
export const shortSizes: Sizes = { small: crowdOf(50), large: crowdOf(500), times: 60 };

/** Milliseconds, 95 times in 100, and how many times a tenth of the data's time it may be. */
const limit = 10;
const growthLimit = 1.5;
const warmUp = 60;
const tokenBudget = 1_500;

/** Messages as they come: bare work, a question in each language, a button pressed. */
const messages: readonly Pick<TurnTopic, "skill" | "message" | "locale">[] = [
  { skill: "linear-equations.brackets", message: "2(x + 3) = 16", locale: "en" },
  { skill: "linear-equations.brackets", message: "", locale: "en" },
  {
    skill: "linear-equations.two-step",
    message: "why do I have to divide every part of the bracket before I move the terms?",
    locale: "en",
  },
  {
    skill: null,
    message: "what was hard with fractions and signs last week, I forgot the rule",
    locale: "en",
  },
  {
    skill: "linear-equations.one-step",
    message: "¿por qué cambia el signo cuando paso un término al otro lado de la ecuación?",
    locale: "es",
  },
];

/**
 * All that a turn reads of its learner, ranked and cut: at a size and at a tenth of it, in turns, each time for another
 * learner, with full text alone and with vectors besides.
 */
export async function retrievalSection(
  sizes: Sizes,
  seed: number,
  progress: (part: number) => void,
): Promise<Section> {
  const small = await fileOf(sizes.small, fill, (part) => progress(part * 0.08));
  try {
    const large = await fileOf(sizes.large, fill, (part) => progress(0.08 + part * 0.8));
    try {
      const pick = randomIntegers(seed);
      const time = (byMeaning: boolean) => timesOf(small, large, { times: sizes.times, byMeaning, pick });
      const words = await time(false);
      progress(0.94);
      const meaning = await time(true);
      return {
        id: "retrieval",
        title: "Retrieval",
        about: `All that a turn reads of its learner, ranked and cut to ${tokenBudget} tokens.`,
        figures: [
          ...figuresOf("By words", sizes, words),
          ...figuresOf("By words and vectors", sizes, meaning),
        ],
      };
    } finally {
      large.close();
    }
  } finally {
    small.close();
  }
}

/** Times retrievals at both sizes in turns, so that what else the machine does falls on both alike. */
async function timesOf(
  small: Filled<Crowd>,
  large: Filled<Crowd>,
  how: {
    readonly times: number;
    readonly byMeaning: boolean;
    readonly pick: (least: number, most: number) => number;
  },
): Promise<readonly [Times, Times]> {
  const kept: readonly [Times, Times] = [
    { wall: [], took: [] },
    { wall: [], took: [] },
  ];
  for (let index = -warmUp; index < how.times; index += 1) {
    const asked = messages[(index + warmUp) % messages.length] ?? { skill: null, message: "", locale: "en" };
    const meaning = how.byMeaning ? { model: embeddingModel, vector: vectorOf(how.pick(0, 1_000)) } : null;
    for (const [place, file] of [small, large].entries()) {
      const learner = { id: learnerId(how.pick(0, file.crowd.learners - 1)) };
      const { result, wall, took } = await timedLater(async () =>
        keepWhatFits(
          await recallLearner(learner, { ...asked, meaning, conversationId: "now" }, file),
          [],
          tokenBudget,
        ),
      );
      if (result.parts.memories.length === 0) throw new Error("Nothing was retrieved of a learner.");
      if (index < 0) continue;
      kept[place]?.wall.push(wall);
      kept[place]?.took.push(took);
    }
  }
  return kept;
}

function figuresOf(way: string, sizes: Sizes, [small, large]: readonly [Times, Times]): readonly Figure[] {
  return [
    ...timesAt(`${way}, ${sizes.small.memories.toLocaleString("en")} memories`, small),
    ...timesAt(`${way}, ${sizes.large.memories.toLocaleString("en")} memories`, large),
    growth(`${way}, growth of the median`, small, large, 0.5, growthLimit),
    growth(`${way}, growth of 95 of 100`, small, large, 0.95, growthLimit),
  ];
}

function timesAt(name: string, { took }: Times): readonly Figure[] {
  const figure = { unit: "milliseconds", of: took.length } as const;
  return [
    { ...figure, name: `${name}: median`, value: percentile(took, 0.5) },
    {
      ...figure,
      name: `${name}: 95 of 100 within`,
      value: percentile(took, 0.95),
      target: { at: "most", value: limit },
    },
  ];
}
