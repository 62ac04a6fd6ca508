/** Whole numbers from low to high, both included; the same sequence for the same seed. */
export type Pick = (low: number, high: number) => number;

/** A hostile text, and where it is easily made one that certainly says something else. */
export interface Hostile {
  readonly text: string;
  /** Mathematics that differs from `text` in value, or in its solutions. */
  readonly changed?: string;
}

/** Makes one text of about so many characters. */
export interface Shape {
  readonly name: string;
  readonly make: (characters: number, pick: Pick) => Hostile;
}

export function choose<Item>(pick: Pick, items: readonly [Item, ...Item[]]): Item {
  return items[pick(0, items.length - 1)] ?? items[0];
}

/** Parts joined until the text is about as long as asked for; one part at least. */
export function joined(characters: number, separator: string, part: (index: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < characters; index += 1) {
    const next = part(index);
    parts.push(next);
    length += next.length + separator.length;
  }
  return parts.join(separator);
}

/** One inside the other, until the text is about as long as asked for: `open core close`, `open open core close close`. */
export function nested(characters: number, open: string, core: string, close: string): string {
  const depth = Math.max(1, Math.floor((characters - core.length) / (open.length + close.length)));
  return `${open.repeat(depth)}${core}${close.repeat(depth)}`;
}

/** A text repeated until it is about as long as asked for. */
export function filled(characters: number, text: string): string {
  return text.repeat(Math.max(1, Math.floor(characters / text.length)));
}

export function digits(count: number, pick: Pick): string {
  return `${pick(1, 9)}${Array.from({ length: count - 1 }, () => pick(0, 9)).join("")}`;
}

/** A shape whose text grows by one more than itself: `text + 1` is certainly another value. */
export function valued(
  name: string,
  text: Shape["make"] | ((characters: number, pick: Pick) => string),
): Shape {
  return {
    name,
    make: (characters, pick) => {
      const made = text(characters, pick);
      return typeof made === "string" ? { text: made, changed: `${made} + 1` } : made;
    },
  };
}

/** A shape of which nothing is known but its text. */
export function plain(name: string, text: (characters: number, pick: Pick) => string): Shape {
  return { name, make: (characters, pick) => ({ text: text(characters, pick) }) };
}
