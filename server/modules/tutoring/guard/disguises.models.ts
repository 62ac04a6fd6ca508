import {
  alphabet,
  backwards,
  bases,
  bigRomans,
  chosenOption,
  encoded,
  lengths,
  morseIn,
  romans,
  tallies,
  turned,
} from "./codes.models.ts";
import type { Reading } from "./mentions.models.ts";
import {
  brokenWords,
  capitals,
  digitRuns,
  initials,
  namedLetters,
  playfully,
  rhymes,
  spelledLetters,
} from "./spelling.models.ts";

/** What a text says in disguise, as plain text to be read in its turn. `strict`: counts only where it is offered as a value. */
export interface Disguise {
  readonly text: string;
  readonly strict: boolean;
}

/** Every disguise found in a text: spelled letters, other bases, ciphers, tallies, roman numerals. */
export function disguisesIn(raw: string, reading: Reading): Disguise[] {
  const { tokens, plain } = reading;
  const numerals = romans(plain);
  const plainly = [
    ...bigRomans(plain),
    ...chosenOption(plain),
    ...capitals(plain),
    ...spelledLetters(tokens),
    ...brokenWords(tokens),
    ...namedLetters(tokens),
    ...initials(plain),
    ...bases(plain),
    ...encoded(raw),
    ...turned(plain),
    ...morseIn(raw),
    ...tallies(raw, plain),
    ...lengths(plain),
    ...alphabet(plain),
    ...rhymes(plain),
  ].map((text) => ({ text, strict: false }));
  const offered = [numerals, playfully(plain), backwards(plain)].flatMap((text) =>
    text === null ? [] : [{ text, strict: true }],
  );
  return [...plainly, ...offered, ...digitRuns(tokens, plain).map((text) => ({ text, strict: false }))];
}
