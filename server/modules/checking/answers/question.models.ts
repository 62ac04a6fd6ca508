import type { AnswerVerdict } from "../checking.models.ts";
import type { ReadResult } from "../reading/syntax.models.ts";
import { type AnswerBecause, type AnswerReason, answerSentence } from "./reasons.constants.ts";

/** What kind of thing an answer is. Found from what is expected unless the item says so. */
export const answerKinds = [
  "number",
  "ratio",
  "expression",
  "statement",
  "interval",
  "set",
  "tuple",
  "list",
  "matrix",
  "integral",
  "choice",
  "text",
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/**
 * The form an answer must have: `same` is the expected one up to the order of terms and factors (Khan Academy's
 * "form"), `exact` is that for expressions with letters and no rounded decimal for numbers, the others are what
 * their names say.
 */
export const answerForms = [
  "any",
  "same",
  "simplified",
  "fraction",
  "mixed",
  "decimal",
  "exact",
  "factored",
  "expanded",
  "scientific",
  "slope-intercept",
  "standard",
] as const;
export type AnswerForm = (typeof answerForms)[number];

/** An answer and what it is compared with. */
export interface AnswerQuestion {
  /** Plain notation, LaTeX or MathLive's output, or words. */
  readonly expected: string;
  readonly given: string;
  readonly kind?: AnswerKind | undefined;
  readonly form?: AnswerForm | undefined;
  /** How far off a number may be: in the expected value's own unit, or as a share of it. */
  readonly tolerance?: Tolerance | undefined;
  /** Figures that the expected value is given to; a given value is rounded to as many. */
  readonly significantFigures?: number | undefined;
  /** Whether the order of a list counts; of a tuple it always does, of a set never. */
  readonly ordered?: boolean | undefined;
  /** Other answers that are right too. */
  readonly accepted?: readonly string[] | undefined;
  /** Answers near the right one in spelling that are wrong: never taken for a slip of the finger. */
  readonly wrong?: readonly string[] | undefined;
  /** How decimals are written where the learner is: with `comma`, `1.000,5` is 1000.5. A point unless the item says so. */
  readonly decimal?: "point" | "comma" | undefined;
  /** What can be chosen from; an answer names one by letter, number or its own words. */
  readonly choices?: readonly string[] | undefined;
}

export interface Tolerance {
  readonly absolute?: number | undefined;
  /** 0..1. */
  readonly relative?: number | undefined;
}

export interface AnswerCheck {
  readonly verdict: AnswerVerdict;
  /** One plain English sentence: that of `because`. */
  readonly reason: string;
  readonly because: AnswerBecause;
  /** For `equivalent-wrong-form`: the form that is asked for. */
  readonly form?: string;
  /** Where the given answer departs from the expected one: `entry 2`, `row 1, column 2`. */
  readonly firstDifference?: string;
}

/** The options of a question, for one of its parts. */
export type Options = Omit<AnswerQuestion, "expected" | "given">;

/** A reason, or the code of one that has no blanks. */
type Why = AnswerBecause | AnswerReason;

export function because(code: AnswerReason, values: AnswerBecause["values"] = {}): AnswerBecause {
  return { code, values };
}

function checked(verdict: AnswerVerdict, why: Why): AnswerCheck {
  const reason = typeof why === "string" ? because(why) : why;
  return { verdict, reason: answerSentence(reason, "en"), because: reason };
}

export function correct(why: Why = "equal"): AnswerCheck {
  return checked("correct", why);
}

export function incorrect(why: Why = "not-equal", firstDifference?: string): AnswerCheck {
  const check = checked("incorrect", why);
  return firstDifference === undefined ? check : { ...check, firstDifference };
}

/** Equal, and not in the form that the item asks for. */
export function wrongForm(form: AnswerForm): AnswerCheck {
  return rightBut(form, `form.${form}`);
}

/** Equal, but for something that the answer's kind asks for: its unit, being solved. */
export function rightBut(form: string, why: Why): AnswerCheck {
  return { ...checked("equivalent-wrong-form", why), form };
}

export function unchecked(why: Why = "undecided"): AnswerCheck {
  return checked("unchecked", why);
}

export function unreadable(why: Why): AnswerCheck {
  return checked("unreadable", why);
}

/** Why a text is no mathematics that can be compared, as a verdict. */
export function unreadableMathematics(read: ReadResult): AnswerCheck {
  if (read.kind !== "unreadable") return unchecked("other-kind");
  switch (read.reason) {
    case "ambiguous":
      return unchecked("several-readings");
    case "outside":
    case "too-big":
      return unchecked("other-kind");
    default:
      return unreadable(because("unreadable", { character: read.at + 1 }));
  }
}
