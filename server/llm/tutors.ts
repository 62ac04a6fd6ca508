import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Config } from "../config/config.models.ts";
import { BuiltinTutor } from "./builtin/builtin.provider.ts";

/** A model that can speak a move. */
export interface Tutor {
  /** `builtin`, `openai` or `compatible`. */
  readonly provider: string;
  /** Model id as the provider knows it; `ponder` for the built-in tutor. */
  readonly id: string;
  readonly model: LanguageModelV4;
}

export interface Tutors {
  /** The one that answers. */
  readonly configured: Tutor;
  /** The one that finishes what the configured one can't. */
  readonly builtin: Tutor;
  /** Milliseconds to first words, and between words. */
  readonly timeout: number;
}

/** Warnings of the SDK would go to standard output between the log's JSON lines. */
globalThis.AI_SDK_LOG_WARNINGS = false;

/** The tutors of a configuration (`PONDER_MODEL`). */
export function makeTutors(config: Config, fetch: typeof globalThis.fetch = globalThis.fetch): Tutors {
  const builtin: Tutor = { provider: "builtin", id: "ponder", model: new BuiltinTutor() };
  return {
    configured: configuredTutor(config, fetch) ?? builtin,
    builtin,
    timeout: config.PONDER_MODEL_TIMEOUT * 1000,
  };
}

function configuredTutor(config: Config, fetch: typeof globalThis.fetch): Tutor | null {
  const [provider = "", ...rest] = config.PONDER_MODEL.split(":");
  const id = rest.join(":");
  if (provider === "openai") {
    const openai = createOpenAI({
      apiKey: config.OPENAI_API_KEY ?? "",
      fetch,
      ...(config.OPENAI_BASE_URL ? { baseURL: config.OPENAI_BASE_URL } : {}),
    });
    return { provider, id, model: openai(id) };
  }
  if (provider === "compatible") {
    const compatible = createOpenAICompatible({
      name: "compatible",
      baseURL: config.OPENAI_BASE_URL ?? "",
      supportsStructuredOutputs: true,
      includeUsage: true,
      fetch,
      ...(config.OPENAI_API_KEY ? { apiKey: config.OPENAI_API_KEY } : {}),
    });
    return { provider, id, model: compatible(id) };
  }
  return null;
}
