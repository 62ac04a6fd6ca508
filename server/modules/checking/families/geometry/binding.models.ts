import type { Shape } from "./measures.constants.ts";
import { patternOf } from "./patterns.models.ts";
import { type Marked, mark, type Quantity, quantityAt } from "./quantities.models.ts";

/** What a text gives and asks for about a shape: quantities by letter in the order given, and what is left of the text. */
export interface Bound {
  readonly known: ReadonlyMap<string, Quantity>;
  /** Letters of measures that are named without a number. */
  readonly asked: readonly string[];
  readonly rest: string;
}

/** The sign of the shape in a text. */
export const shapeSign = "◇";

const article = "(?:(?:the|a|an|this|its|one|el|la|un|una|este|esta|su|cada) )?";
/** Words between a measure and its number: `radius of the circle is 3`, `altura de 5`, `sides measuring 3`. */
const filler = `(?: ?(?:of|for|de|del) ${article}${shapeSign}(?: [a-z]{3,12})? (?:is|are|es|mide|measures|equals|=)| ?(?:of|de|is|are|es|son|mide|miden|measures?|measuring|equals?|equal to|igual a|que mide|que miden|=|:|lengths?|each|cada|uno)){0,3} ?`;
const between = " ?(?:,|;)? ?(?:and|y|e|by|x|por|&)? ?(?:de |the other )?";
const by = " ?(?:by|x|por) ?";

/** Joins the numbers of a marked text to the measures of a shape; null where a number has no place. */
export function bind(marked: Marked, shape: Shape): Bound | null {
  const state: State = { marked, text: marked.text, known: new Map(), isSound: true };
  for (const group of shape.groups ?? []) bindGroup(state, group.words, group.letters);
  for (let turn = 0; turn < 2; turn += 1) bindPositional(state, shape.positional);
  for (const [letter, { words }] of Object.entries(shape.measures)) bindForward(state, letter, words, shape);
  for (const [letter, { words }] of Object.entries(shape.measures)) bindBackward(state, letter, words, shape);
  if (!state.isSound || patternOf(mark).test(state.text)) return null;
  const asked = askedIn(state, shape);
  return { known: state.known, asked, rest: state.text };
}

interface State {
  readonly marked: Marked;
  text: string;
  readonly known: Map<string, Quantity>;
  isSound: boolean;
}

function give(state: State, letter: string | undefined, sign: string): void {
  const quantity = quantityAt(state.marked, sign);
  if (letter === undefined || quantity === null || state.known.has(letter)) state.isSound = false;
  else state.known.set(letter, quantity);
}

function signsIn(text: string): readonly string[] {
  return text.match(patternOf(mark, "g")) ?? [];
}

function bindGroup(state: State, words: string, letters: string): void {
  const pattern = patternOf(`\\b${words}\\b${filler}(?<list>${mark}(?:${between}${mark})+)`);
  state.text = state.text.replace(pattern, (whole: string) => {
    const signs = signsIn(whole);
    const free = [...letters].filter((letter) => !state.known.has(letter));
    if (signs.length > free.length) state.isSound = false;
    for (const [index, sign] of signs.entries()) give(state, free[index], sign);
    return " ";
  });
}

function bindPositional(state: State, letters: string): void {
  const free = [...letters].filter((letter) => !state.known.has(letter));
  if (free.length < 2) return;
  const pattern = patternOf(`${mark}${by}${mark}(?:${by}${mark})?`);
  state.text = state.text.replace(pattern, (whole: string) => {
    const signs = signsIn(whole);
    if (signs.length > free.length) state.isSound = false;
    for (const [index, sign] of signs.entries()) give(state, free[index], sign);
    return " ";
  });
}

/** The first letter without a value among those that are called the same. */
function freeLetter(state: State, letter: string, words: string, shape: Shape): string | undefined {
  if (!state.known.has(letter)) return letter;
  return Object.entries(shape.measures).find(
    ([other, measure]) => !state.known.has(other) && measure.words === words,
  )?.[0];
}

function bindForward(state: State, letter: string, words: string, shape: Shape): void {
  const pattern = patternOf(`\\b(?:${words})\\b${filler}(?<sign>${mark})`, "g");
  state.text = state.text.replace(pattern, (whole: string) => {
    give(state, freeLetter(state, letter, words, shape), signsIn(whole)[0] ?? "");
    return " ";
  });
}

function bindBackward(state: State, letter: string, words: string, shape: Shape): void {
  const pattern = patternOf(`(?<sign>${mark}) ?-?(?: ?(?:in|de|of|as))? ?${article}(?:${words})\\b`, "g");
  state.text = state.text.replace(pattern, (whole: string) => {
    give(state, freeLetter(state, letter, words, shape), signsIn(whole)[0] ?? "");
    return " ";
  });
}

function askedIn(state: State, shape: Shape): readonly string[] {
  const asked = new Set<string>();
  for (const [letter, { words }] of Object.entries(shape.measures)) {
    const pattern = patternOf(`\\b(?:${words})\\b`, "g");
    const without = state.text.replace(pattern, " ");
    if (without === state.text) continue;
    const free = freeLetter(state, letter, words, shape);
    if (free !== undefined) asked.add(free);
    state.text = without;
  }
  return [...asked];
}
