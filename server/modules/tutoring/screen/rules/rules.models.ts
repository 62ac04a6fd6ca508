import type { Concern } from "../../turn.models.ts";

/**
 * A rule of the screen, as data. Patterns read folded text: lower case, no accents, no apostrophes
 * (`dont`), single spaces. Every gap in them is bounded, so that hostile input costs linear time.
 */
export interface ScreenRule {
  readonly id: string;
  readonly concern: Concern;
  readonly severity: "notice" | "high";
  readonly pattern: RegExp;
  /** Looked for in the same sentence: what makes it an idiom, an accident or a question of study. */
  readonly unless?: RegExp;
  /**
   * What a frame of fiction, play, history or schoolwork around it does: `clears` leaves nothing,
   * `softens` makes a notice of it, `ignored` changes nothing.
   */
  readonly frame: "clears" | "softens" | "ignored";
}

/** A sign that a text tries to change the tutor's rules. Signs of together 2 or more make an injection. */
export interface InjectionSign {
  readonly id: string;
  readonly weight: 1 | 2;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
}

/** A pattern from parts joined as they stand, for rules too long for one line. */
export function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(""));
}

/** Up to `most` characters of the same sentence. */
export const gap = (most: number): string => `[^.!?\\n]{0,${most}}`;

/**
 * A fragment of a pattern, written over several lines: line breaks and the indentation around them are
 * dropped, backslashes stay as written, slots are put in as they stand.
 */
export function slot(parts: TemplateStringsArray, ...slots: readonly string[]): string {
  return String.raw({ raw: parts.raw }, ...slots).replace(/\s*\n\s*/g, "");
}

/** A frame: slots of the vocabulary (who, what, object) in the order a sentence has them. */
export function frame(parts: TemplateStringsArray, ...slots: readonly string[]): RegExp {
  return new RegExp(slot(parts, ...slots));
}
