/** A block of a text, and whether the other text has none like it. */
export interface SideBlock {
  readonly text: string;
  readonly only: boolean;
}

/** More blocks than this, of both texts together, are not compared: each is shown as it is. */
const most = 4_000;

/**
 * Two texts in blocks (paragraphs, formulas, code), each block marked where the other text does not have it. Blocks are
 * matched by their words without regard to spaces, each at most as often as it stands on the other side.
 */
export function compareSides(
  left: string,
  right: string,
): readonly [readonly SideBlock[], readonly SideBlock[]] {
  const [one, other] = [blocksOf(left), blocksOf(right)];
  if (one.length + other.length > most) return [one.map(plain), other.map(plain)];
  return [marked(one, other), marked(other, one)];
}

function marked(own: readonly string[], others: readonly string[]): readonly SideBlock[] {
  const left = new Map<string, number>();
  for (const block of others) left.set(keyOf(block), (left.get(keyOf(block)) ?? 0) + 1);
  return own.map((text) => {
    const count = left.get(keyOf(text)) ?? 0;
    left.set(keyOf(text), count - 1);
    return { text, only: count <= 0 };
  });
}

/** Blocks of Markdown: divided by empty lines, but not inside code or a formula. */
export function blocksOf(text: string): readonly string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  const close = () => {
    if (lines.length > 0) blocks.push(lines.join("\n"));
    lines = [];
  };
  for (const line of text.split("\n")) {
    const mark: string | undefined = /^\s*(`{3,}|\$\$)/.exec(line)?.[1];
    if (fence === null && line.trim() === "") close();
    else lines.push(line);
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark === fence) fence = null;
  }
  close();
  return blocks;
}

function keyOf(block: string): string {
  return block.replace(/\s+/g, " ").trim();
}

function plain(text: string): SideBlock {
  return { text, only: false };
}
