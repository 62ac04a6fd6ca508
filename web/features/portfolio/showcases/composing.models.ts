import { z } from "zod";
import {
  blockSchema,
  type ShowcaseView,
  themeSchema,
} from "../../../../server/modules/portfolio/showcases/showcases.schemas.ts";

/** What a learner composes: also how it is kept on this device until the server has it. */
export const compositionSchema = z.object({
  title: z.string(),
  theme: themeSchema,
  blocks: z.array(blockSchema),
});
export type Composition = z.infer<typeof compositionSchema>;
export type Block = Composition["blocks"][number];
export type BlockKind = Block["kind"];

export const compositionOf = ({ title, theme, blocks }: ShowcaseView): Composition => ({
  title,
  theme,
  blocks: [...blocks],
});

/** The blocks with one of them at another place, from 0; the same blocks where it isn't there or is there already. */
export function moved(blocks: readonly Block[], id: string, to: number): readonly Block[] {
  const from = blocks.findIndex((block) => block.id === id);
  const block = blocks[from];
  const place = Math.max(0, Math.min(to, blocks.length - 1));
  if (!block || from === place) return blocks;
  const others = blocks.filter((_, index) => index !== from);
  return [...others.slice(0, place), block, ...others.slice(place)];
}

/** Steps back that are remembered. */
const mostSteps = 100;

/** What was composed before, the latest last. */
export interface History {
  readonly past: readonly Composition[];
  /** What the last change was about; changes of the same in a row are one step. */
  readonly about: string;
}

export const noHistory: History = { past: [], about: "" };

/** With the state before a change. @param about e.g. a field that is typed in; "" for a step of its own */
export function remembered(history: History, before: Composition, about: string): History {
  if (about !== "" && about === history.about) return history;
  return { past: [...history.past, before].slice(-mostSteps), about };
}

/**
 * Passages of an entry that can be quoted: each paragraph, and each of its sentences where there are several. Every one
 * stands in the entry word for word.
 */
export function passagesOf(body: string, locale: string): readonly string[] {
  const sentences = new Intl.Segmenter(locale, { granularity: "sentence" });
  const all = body
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && !line.startsWith("#"))
    .flatMap((line) => {
      const parts = [...sentences.segment(line)]
        .map(({ segment }) => segment.trim())
        .filter((one) => one !== "");
      return parts.length > 1 ? [line, ...parts] : [line];
    });
  return [...new Set(all)].filter((passage) => passage.length <= longestQuote);
}

/** As long as the server takes. */
const longestQuote = 2_000;
