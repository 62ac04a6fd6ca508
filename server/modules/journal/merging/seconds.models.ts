import * as Y from "yjs";
import { type Character, charactersOf, type Id, namesOf } from "./characters.models.ts";
import type { MergeSide, Sides } from "./sides.models.ts";

/** Shorter copies are taken away only where they are a line of their own on both sides. */
const shortest = 4;

/**
 * Takes away the second copy of what both sides moved: the text that stood there when they last met, that each replaced by
 * a copy of its own. The copy that stays is the one whose line was written in. @returns whether there was one
 */
export function takeSecondsAway(together: Y.Doc, sides: Sides): boolean {
  const runs = runsOf(copiedTwice(together, sides));
  const extra = runs.flatMap((run) => secondOf(run, sides));
  if (extra.length > 0) remove(together, extra);
  return runs.length > 0;
}

/** A character that both sides copied: its places in what both had seen and in each side's text. */
interface Copied {
  readonly seen: number;
  readonly here: number;
  readonly elsewhere: number;
}

function copiedTwice(together: Y.Doc, { seen, here, elsewhere }: Sides): readonly Copied[] {
  const isOld = namesOf(seen);
  const isThere = namesOf(charactersOf(together));
  const isCopy = (ids: readonly Id[] | undefined) => ids?.every((id) => !isOld(id) && isThere(id)) === true;
  const isStill = [here, elsewhere].map(({ characters }) => namesOf(characters));
  return seen.flatMap(({ ids }, place) => {
    const [one, other] = [here.fromSeen.places.get(place), elsewhere.fromSeen.places.get(place)];
    if (one === undefined || other === undefined) return [];
    const [left, right] = [here.characters[one]?.ids, elsewhere.characters[other]?.ids];
    const isSame = left?.[0]?.client === right?.[0]?.client && left?.[0]?.clock === right?.[0]?.clock;
    if (isSame || !isCopy(left) || !isCopy(right)) return [];
    if (ids.some((id) => isStill.some((has) => has(id)))) return [];
    return [{ seen: place, here: one, elsewhere: other }];
  });
}

/** Stretches that lie together in all three texts, within one line of each side. */
function runsOf(copied: readonly Copied[]): readonly (readonly Copied[])[] {
  const runs: Copied[][] = [];
  for (const one of copied) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last &&
      one.seen === last.seen + 1 &&
      one.here === last.here + 1 &&
      one.elsewhere === last.elsewhere + 1;
    if (run && goesOn) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** The characters of the copy that goes; none where it may be no copy, but the same few letters typed twice. */
function secondOf(run: readonly Copied[], { here, elsewhere }: Sides): readonly Character[] {
  const copies = [
    copyOf(
      here,
      run.map((one) => one.here),
    ),
    copyOf(
      elsewhere,
      run.map((one) => one.elsewhere),
    ),
  ] as const;
  if (run.length < shortest && !copies.every(({ isLine }) => isLine)) return [];
  const [own, other] = copies;
  return (own.typed > other.typed ? other : own).characters;
}

function copyOf(side: MergeSide, places: readonly number[]) {
  const characters = places.flatMap((place) => side.characters[place] ?? []);
  const lines = new Set(characters.map(({ line }) => line));
  const inLines = side.characters.flatMap(({ line }, place) => (lines.has(line) ? [place] : []));
  return {
    characters,
    /** How much was written into its lines since both sides last met. */
    typed: inLines.filter((place) => side.fromSeen.added.has(place)).length,
    isLine: inLines.length === characters.length,
  };
}

function remove(together: Y.Doc, extra: readonly Character[]): void {
  const isExtra = namesOf(extra);
  const places = charactersOf(together).filter(({ ids }) => ids.every(isExtra));
  together.transact(() => {
    for (const { text, place } of places.toReversed()) place?.text.delete(place.index, text.length);
    for (const text of new Set(places.flatMap(({ place }) => place?.text ?? []))) removeEmpty(text);
  });
}

/** Takes away the line that a copy was, and the item or quotation that held nothing else. */
function removeEmpty(text: Y.XmlText): void {
  let node: Y.XmlText | Y.XmlElement = text;
  while (node.length === 0) {
    const { parent }: { readonly parent: unknown } = node;
    if (!(parent instanceof Y.XmlFragment)) return;
    const isRoot = !(parent instanceof Y.XmlElement);
    const place = parent.toArray().indexOf(node);
    if (place < 0 || (isRoot && parent.length === 1)) return;
    parent.delete(place, 1);
    if (isRoot) return;
    node = parent;
  }
}
