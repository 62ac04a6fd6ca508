import { cosine, type Embedder } from "../../../llm/embedders.ts";
import type { MessageVector } from "../../curriculum/materials/materials.usecases.ts";
import type { Locale, TutoringState } from "../turn.models.ts";
import { conceptItem } from "./concept.models.ts";

/** A part of a concept item with the vectors of its statement and its paraphrases. */
interface Part {
  readonly id: string;
  readonly vectors: readonly (readonly number[])[];
}

/** Vectors of items, by model, item and language; asked for once in the life of a process. */
const known = new Map<string, Promise<readonly Part[] | null>>();

/**
 * How near a message is in meaning to each expectation and misconception of the concept under discussion: the nearest
 * of its paraphrases counts. Empty without a vector of the message or without a concept.
 */
export async function similaritiesTo(
  state: TutoringState,
  meaning: MessageVector | null,
  locale: Locale,
  embedder: Embedder | null,
): Promise<Readonly<Record<string, number>>> {
  if (state.concept === null || meaning === null || embedder === null) return {};
  const parts = await partsOf(state.concept.itemId, locale, embedder);
  return Object.fromEntries(
    (parts ?? []).map(({ id, vectors }) => [
      id,
      Math.max(...vectors.map((vector) => cosine(vector, meaning.vector))),
    ]),
  );
}

function partsOf(itemId: string, locale: Locale, embedder: Embedder): Promise<readonly Part[] | null> {
  const key = `${embedder.model}|${itemId}|${locale}`;
  const before = known.get(key);
  if (before) return before;
  const asked = readParts(itemId, locale, embedder).then((parts) => {
    if (parts === null) known.delete(key);
    return parts;
  });
  known.set(key, asked);
  return asked;
}

async function readParts(
  itemId: string,
  locale: Locale,
  embedder: Embedder,
): Promise<readonly Part[] | null> {
  const item = conceptItem(itemId, locale);
  if (item === null) return null;
  const parts = [...item.expectations, ...item.misconceptions].map(({ id, statement, paraphrases }) => ({
    id,
    texts: [statement, ...paraphrases],
  }));
  const vectors = await embedder.embed(parts.flatMap(({ texts }) => texts));
  if (vectors === null) return null;
  let at = 0;
  return parts.map(({ id, texts }) => {
    const own = vectors.slice(at, at + texts.length);
    at += texts.length;
    return { id, vectors: own };
  });
}
