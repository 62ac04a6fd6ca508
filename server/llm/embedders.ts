import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { EmbeddingModelV4 } from "@ai-sdk/provider";
import { embedMany } from "ai";
import type { Config } from "../config/config.models.ts";
import type { Logger } from "../shared/logger.ts";

/** Turns texts into vectors whose directions are near where their meanings are. */
export interface Embedder {
  /** Model id; vectors of different models are not comparable. */
  readonly model: string;
  /** A vector for each text, in order; null when the model did not answer in time or answered amiss. Never throws. */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[] | null>;
}

/** Longest text that is embedded, characters: about 500 tokens. */
const longestText = 2_000;

/** The embedder of a configuration (`PONDER_EMBEDDING`), or null when none is configured. */
export function makeEmbedder(
  config: Config,
  logger: Logger,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Embedder | null {
  const [provider = "", ...rest] = config.PONDER_EMBEDDING.split(":");
  const id = rest.join(":");
  const model = modelOf(provider, id, config, fetch);
  if (model === null) return null;
  const timeout = config.PONDER_MODEL_TIMEOUT * 1000;
  return {
    model: `${provider}:${id}`,
    async embed(texts) {
      if (texts.length === 0) return [];
      try {
        const { embeddings } = await embedMany({
          model,
          values: texts.map((text) => text.slice(0, longestText)),
          maxRetries: 0,
          maxParallelCalls: 2,
          abortSignal: AbortSignal.timeout(timeout),
        });
        return isWhole(embeddings, texts.length) ? embeddings : null;
      } catch (error) {
        logger.warn("embedding.failed", { reason: error instanceof Error ? error.name : "unknown" });
        return null;
      }
    },
  };
}

function modelOf(
  provider: string,
  id: string,
  config: Config,
  fetch: typeof globalThis.fetch,
): EmbeddingModelV4 | null {
  if (provider === "openai") {
    const url = config.OPENAI_BASE_URL;
    const openai = createOpenAI({
      apiKey: config.OPENAI_API_KEY ?? "",
      fetch,
      ...(url ? { baseURL: url } : {}),
    });
    return openai.embeddingModel(id);
  }
  if (provider !== "compatible") return null;
  const compatible = createOpenAICompatible({
    name: "compatible",
    baseURL: config.OPENAI_BASE_URL ?? "",
    fetch,
    ...(config.OPENAI_API_KEY ? { apiKey: config.OPENAI_API_KEY } : {}),
  });
  return compatible.embeddingModel(id);
}

/** One vector a text, all of the same length, of finite numbers. */
function isWhole(vectors: readonly (readonly number[])[], count: number): boolean {
  const [first] = vectors;
  return (
    vectors.length === count &&
    first !== undefined &&
    first.length > 0 &&
    vectors.every((vector) => vector.length === first.length && vector.every(Number.isFinite))
  );
}

/** Cosine of the angle between two vectors of the same length, -1..1; 0 when one of them is zero. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  let [dot, sizeA, sizeB] = [0, 0, 0];
  for (let index = 0; index < a.length; index += 1) {
    const [x, y] = [a[index] ?? 0, b[index] ?? 0];
    dot += x * y;
    sizeA += x * x;
    sizeB += y * y;
  }
  return sizeA === 0 || sizeB === 0 ? 0 : dot / Math.sqrt(sizeA * sizeB);
}
