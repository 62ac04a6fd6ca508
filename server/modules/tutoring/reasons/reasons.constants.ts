import { filled } from "../../../shared/filled.ts";
import { decideReasons } from "./decide.constants.ts";
import { diagnoseReasons } from "./diagnose.constants.ts";
import { guardReasons } from "./guard.constants.ts";
import { recordReasons } from "./record.constants.ts";
import { retrieveReasons } from "./retrieve.constants.ts";
import { screenReasons } from "./screen.constants.ts";
import { speakReasons } from "./speak.constants.ts";

/**
 * Why a stage decided as it did, as one plain sentence a teacher can read, in both languages.
 * Its blanks are filled from the reason's values.
 */
export const reasons = {
  ...retrieveReasons,
  ...screenReasons,
  ...diagnoseReasons,
  ...decideReasons,
  ...speakReasons,
  ...guardReasons,
  ...recordReasons,
} as const;

export type ReasonCode = keyof typeof reasons;

/** A stored reason: which sentence, and what fills it. */
export interface Because {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The sentence of a reason in a language. */
export function sentenceOf({ code, values }: Because, locale: "en" | "es"): string {
  return filled(reasons[code][locale], values);
}
