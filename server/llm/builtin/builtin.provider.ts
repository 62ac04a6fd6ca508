import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4StreamResult,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import { z } from "zod";
import type { Decision, TurnContext } from "../../modules/tutoring/turn.models.ts";
import { phrase } from "./voice.ts";

/** What the built-in tutor is handed under `providerOptions.builtin`. */
export interface BuiltinOptions {
  readonly decision: Decision;
  readonly context: TurnContext;
}

/** Checks that the options are there; their inside was made by our own stages and passed in process. */
const optionsSchema = z.object({
  decision: z.object({ plan: z.array(z.unknown()) }),
  context: z.object({ locale: z.string() }),
});

/** It computes its words, so nothing is counted as tokens. */
const usage: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

const finishReason = { unified: "stop", raw: "stop" } as const;

/**
 * The built-in tutor as an AI SDK provider: it phrases the move it is handed and needs no key and no
 * network. The prompt is ignored; what it can't do (tools, sampling settings) becomes a warning.
 */
export class BuiltinTutor implements LanguageModelV4 {
  readonly specificationVersion = "v4";
  readonly provider = "builtin";
  readonly modelId = "ponder";
  readonly supportedUrls = {};

  async doGenerate(options: LanguageModelV4CallOptions): Promise<LanguageModelV4GenerateResult> {
    return {
      content: [{ type: "text", text: wordsFor(options) }],
      finishReason,
      usage,
      warnings: warningsFor(options),
    };
  }

  async doStream(options: LanguageModelV4CallOptions): Promise<LanguageModelV4StreamResult> {
    const text = wordsFor(options);
    const parts: LanguageModelV4StreamPart[] = [
      { type: "stream-start", warnings: warningsFor(options) },
      { type: "text-start", id: "reply" },
      ...wordwise(text).map((delta) => ({ type: "text-delta" as const, id: "reply", delta })),
      { type: "text-end", id: "reply" },
      { type: "finish", finishReason, usage },
    ];
    return {
      stream: new ReadableStream({
        start(controller) {
          for (const part of parts) controller.enqueue(part);
          controller.close();
        },
      }),
    };
  }
}

/** @throws TypeError when the caller handed over no move to phrase */
function wordsFor(options: LanguageModelV4CallOptions): string {
  const handed = options.providerOptions?.builtin;
  if (!optionsSchema.safeParse(handed).success) {
    throw new TypeError(
      "The built-in tutor phrases a move: providerOptions.builtin must hold { decision, context }.",
    );
  }
  // True by the check above and because only `speak` fills this option, in the same process.
  const { decision, context } = handed as unknown as BuiltinOptions;
  return phrase(decision, context);
}

function warningsFor(options: LanguageModelV4CallOptions) {
  return options.tools?.length
    ? [
        {
          type: "unsupported" as const,
          feature: "tools",
          details: "The engine has checked the work already.",
        },
      ]
    : [];
}

function wordwise(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
