import Fraction from "fraction.js";
import { exactValue } from "../reading/exact.models.ts";
import { readCleaned } from "./notation.models.ts";
import {
  type AnswerCheck,
  correct,
  incorrect,
  type Options,
  unchecked,
  wrongForm,
} from "./question.models.ts";

/** Terms of `3:4`, `3 to 4`, `2 : 3 : 5` and, for two terms, `3/4`; null for anything else. */
export function readRatio(text: string): readonly Fraction[] | null {
  const terms = text.split(/\s*(?::|∶|\\colon|\bto\b|\ba\b)\s*/);
  if (terms.length < 2 || terms.length > 6) return null;
  const values = terms.map(numberOf);
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length && known.every((value) => value.gt(0)) ? known : null;
}

function numberOf(text: string): Fraction | null {
  const read = readCleaned(text);
  return read.kind === "expression" ? exactValue(read.expression) : null;
}

/** Compares ratios. What may be a time of day is only compared as it stands. */
export function compareRatios(expectedText: string, givenText: string, options: Options): AnswerCheck {
  const expected = readRatio(expectedText);
  const single = numberOf(givenText);
  const given =
    readRatio(givenText) ?? (single?.gt(0) && expected?.length === 2 ? [single, new Fraction(1)] : null);
  if (expected === null || given === null) return unchecked("ratio.unreadable");
  if (expected.length !== given.length) return incorrect("ratio.terms");
  if (expected.every((term, index) => given[index]?.equals(term))) return correct();
  const [first = new Fraction(1), start = new Fraction(1)] = [expected[0], given[0]];
  const isSame = expected.every((term, index) => given[index]?.mul(first).equals(term.mul(start)));
  if (!isSame) return incorrect();
  if (/^\d{1,2}:[0-5]\d$/.test(expectedText.trim())) return unchecked("ratio.time");
  return options.form === "simplified" && single === null ? wrongForm("simplified") : correct();
}
