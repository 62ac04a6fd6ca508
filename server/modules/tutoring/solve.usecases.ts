import { generateText, Output } from "ai";
import { z } from "zod";
import { fence, fillPrompt } from "../../llm/prompts.ts";
import type { Tutor } from "../../llm/tutors.ts";
import type { Logger } from "../../shared/logger.ts";
import { checkSteps } from "../checking/engine.ts";
import { calculationsIn } from "./story/calculations.models.ts";
import type { PrivateSolution } from "./turn.models.ts";

/** Asks for a private solution of a problem; null when the model has none to give in time. */
export type SolvePrivately = (problem: string) => Promise<PrivateSolution | null>;

const answerSchema = z.object({
  answer: z.string().min(1).max(500),
  steps: z.array(z.string().max(500)).max(30),
  likelyMistakes: z.array(z.string().max(500)).max(5),
});

/** A step that does not follow from the one before, or a calculation within one that does not hold. */
function hasWrongStep(steps: readonly string[]): boolean {
  const slips = steps.some((step) => calculationsIn(step).some(({ holds }) => holds === false));
  return slips || checkSteps({ lines: steps }).firstWrong !== null;
}

/** A solver over a language model. What can be checked of its steps is checked: a solution with a wrong one is dropped. */
export function makePrivateSolver(tutor: Tutor, timeout: number, logger: Logger): SolvePrivately {
  return async (problem) => {
    try {
      const { output } = await generateText({
        model: tutor.model,
        prompt: fillPrompt("solve", { problem: fence("problem", problem) }).text,
        output: Output.object({ schema: answerSchema }),
        abortSignal: AbortSignal.timeout(timeout),
        maxRetries: 0,
      });
      if (hasWrongStep(output.steps)) {
        logger.warn("solution.dropped", { reason: "a step does not follow" });
        return null;
      }
      return {
        answer: output.answer,
        steps: output.steps.map((line) => ({ line, latex: line, name: "step", skill: "", values: {} })),
        source: "model",
        likelyMistakes: output.likelyMistakes,
      };
    } catch (error) {
      logger.warn("solution.failed", { reason: error instanceof Error ? error.name : "unknown" });
      return null;
    }
  };
}
