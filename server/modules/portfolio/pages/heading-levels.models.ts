import type { Block } from "../../journal/document/nodes.models.ts";

/**
 * Levels of the headings of a text as they come, 2..6: under the heading that the text stands under, none left out on the way
 * down.
 * @param under level of that heading, 1..5
 */
export function headingLevels(blocks: readonly Block[], under: number): (level: Depth) => HeadingLevel {
  const depths = [
    ...new Set(blocks.flatMap((block) => (block.type === "heading" ? [block.level] : []))),
  ].sort();
  let last = under;
  return (level) => {
    last = Math.min(under + 1 + depths.indexOf(level), last + 1, 6);
    return levels[last - 2] ?? 6;
  };
}

const levels = [2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof levels)[number];
/** A heading's level as it was written. */
type Depth = Extract<Block, { type: "heading" }>["level"];
