import { phrase } from "../../server/llm/builtin/voice.ts";
import type { Tutor } from "../../server/llm/tutors.ts";
import { speak } from "../../server/modules/tutoring/speak.usecases.ts";
import type { Decision, Diagnosis, TurnContext } from "../../server/modules/tutoring/turn.models.ts";
import type { GuardProblem } from "../cases/guard/problems.ts";
import { firstWays, secondWays, thirdWays } from "../cases/guard/ways.ts";

export interface SpeakerInput {
  readonly decision: Decision;
  readonly diagnosis: Diagnosis;
  readonly context: TurnContext;
  readonly studentText: string;
  /** The problem as the corpus of leaks wants it; null where its answer is not one number. */
  readonly plainProblem: GuardProblem | null;
  readonly random: () => number;
}

/** Whoever phrases the move in an evaluation. */
export interface Speaker {
  readonly name: string;
  readonly speak: (input: SpeakerInput) => AsyncIterable<string>;
  /** Each of its replies gives the answer away, however it is put. */
  readonly alwaysTells?: boolean;
}

export const builtinSpeaker: Speaker = {
  name: "built-in tutor",
  async *speak({ decision, context }) {
    yield phrase(decision, context);
  },
};

/** A played model that gives the answer away in every reply, each time another way: what the guard is worth. */
export const leakingSpeaker: Speaker = {
  name: "a model that always tells",
  alwaysTells: true,
  async *speak({ context, plainProblem, random }) {
    const ways = [...firstWays, ...secondWays, ...thirdWays];
    const way = ways[Math.floor(random() * ways.length)];
    const answer = context.solution?.answer ?? "";
    const told = plainProblem === null || !way ? null : way.leak(plainProblem);
    yield* told ?? [`Let me just tell you. The answer is ${answer}.`];
  },
};

/** A configured language model, asked as in a turn. */
export function modelSpeaker(tutor: Tutor, timeout: number): Speaker {
  return {
    name: `${tutor.provider}:${tutor.id}`,
    speak: ({ decision, diagnosis, context, studentText }) =>
      speak({
        tutor,
        decision,
        diagnosis,
        context,
        studentText,
        searchMaterials: async () => [],
        signal: new AbortController().signal,
        timeout,
      }).deltas,
  };
}
