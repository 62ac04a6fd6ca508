import type { AnswerVerdict } from "../checking.models.ts";
import type { ReadResult } from "../reading/syntax.models.ts";

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
  /** One plain English sentence. */
  readonly reason: string;
  /** For `equivalent-wrong-form`: the form that is asked for. */
  readonly form?: string;
  /** Where the given answer departs from the expected one: `entry 2`, `row 1, column 2`. */
  readonly firstDifference?: string;
}

/** The options of a question, for one of its parts. */
export type Options = Omit<AnswerQuestion, "expected" | "given">;

export function correct(reason = "The answer is equal to the expected one."): AnswerCheck {
  return { verdict: "correct", reason };
}

export function incorrect(
  reason = "The answer is not equal to the expected one.",
  firstDifference?: string,
): AnswerCheck {
  return { verdict: "incorrect", reason, ...(firstDifference === undefined ? {} : { firstDifference }) };
}

export function wrongForm(form: string, reason?: string): AnswerCheck {
  return {
    verdict: "equivalent-wrong-form",
    reason: reason ?? `The answer is equal but not in the form asked for (${form}).`,
    form,
  };
}

export function unchecked(reason = "Whether the two are equal can't be decided exactly."): AnswerCheck {
  return { verdict: "unchecked", reason };
}

export function unreadable(reason: string, at?: number): AnswerCheck {
  return {
    verdict: "unreadable",
    reason: at === undefined ? reason : `${reason} It stops making sense at character ${at + 1}.`,
  };
}

/** Why a text is no mathematics that can be compared, as a verdict. */
export function unreadableMathematics(read: ReadResult): AnswerCheck {
  if (read.kind !== "unreadable") return unchecked("This kind of answer can't be decided exactly.");
  switch (read.reason) {
    case "ambiguous":
      return unchecked("The answer has more than one usual reading.");
    case "outside":
    case "too-big":
      return unchecked("This kind of answer can't be decided exactly.");
    default:
      return unreadable("The answer could not be read as mathematics.", read.at);
  }
}
