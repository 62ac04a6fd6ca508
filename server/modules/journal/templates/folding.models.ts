/** A text in lower case without accents, with the way back to where each character stood. */
export interface Folded {
  readonly text: string;
  /** For each character of `text` its offset in the original; one more at the end for where reading stopped. */
  readonly at: readonly number[];
}

/** Signs that are written in several ways and read as one. */
const alike: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "\r": "\n",
  "\t": " ",
};
const unread = /[\p{M}\p{Cf}]/gu;

/** Folds the first `most` UTF-16 units of a text: the rest is not read. */
export function foldText(original: string, most: number): Folded {
  const at: number[] = [];
  let text = "";
  let offset = 0;
  for (const character of original.slice(0, most)) {
    const folded = foldCharacter(character);
    for (let index = 0; index < folded.length; index += 1) at.push(offset);
    text += folded;
    offset += character.length;
  }
  at.push(offset);
  return { text, at };
}

function foldCharacter(character: string): string {
  if (character >= " " && character <= "~") return character.toLowerCase();
  return alike[character] ?? character.normalize("NFKD").replace(unread, "").toLowerCase();
}

/** Spaces in the place of everything but line ends, so that offsets stay true. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
