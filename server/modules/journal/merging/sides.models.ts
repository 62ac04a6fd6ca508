import * as Y from "yjs";
import { type Alignment, align } from "./alignment.models.ts";
import { type Character, charactersOf, type Id } from "./characters.models.ts";

/** One of the two texts that meet, and how it came from what both had seen. */
export interface MergeSide {
  readonly characters: readonly Character[];
  readonly fromSeen: Alignment;
  /** Whether the other side knew of it. */
  readonly isKnown: (id: Id) => boolean;
}

export interface Sides {
  readonly seen: readonly Character[];
  readonly here: MergeSide;
  readonly elsewhere: MergeSide;
}

/** The two sides of a merge, each beside what both had seen. */
export function sidesOf(documents: {
  readonly seen: Y.Doc;
  readonly here: Y.Doc;
  readonly elsewhere: Y.Doc;
}): Sides {
  const seen = charactersOf(documents.seen);
  const sideOf = (own: Y.Doc, other: Y.Doc): MergeSide => {
    const characters = charactersOf(own);
    const clocks = Y.decodeStateVector(Y.encodeStateVector(other));
    return {
      characters,
      fromSeen: align(seen, characters),
      isKnown: ({ client, clock }) => clock < (clocks.get(client) ?? 0),
    };
  };
  return {
    seen,
    here: sideOf(documents.here, documents.elsewhere),
    elsewhere: sideOf(documents.elsewhere, documents.here),
  };
}
