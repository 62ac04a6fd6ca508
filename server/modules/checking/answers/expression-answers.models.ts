import { sameForm, sameNumber } from "../equality/equality.models.ts";
import { isApproximation } from "../linking.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { readCollection } from "./collections.models.ts";
import { hasForm, hasLetter } from "./forms.models.ts";
import { namedValue } from "./kinds.models.ts";
import { readCleaned } from "./notation.models.ts";
import { compareMeasures, readMeasure } from "./numbers.models.ts";
import {
  type AnswerCheck,
  correct,
  incorrect,
  type Options,
  rightBut,
  unchecked,
  unreadableMathematics,
  wrongForm,
} from "./question.models.ts";

/** One expression against another: the same value, and the form asked for. */
export function compareExpressions(expectedText: string, givenText: string, options: Options): AnswerCheck {
  const expected = readCleaned(expectedText);
  const given = readCleaned(givenText);
  if (expected.kind !== "expression") return unchecked("expression.expected-unreadable");
  if (given.kind === "expression")
    return compareValues(expected.expression, given.expression, givenText, options);
  const several = /^[([⦃]/.test(givenText) ? readCollection(givenText) : null;
  if (several !== null && several.entries.length > 1) return incorrect("expression.several");
  const measures = [readMeasure(expectedText), readMeasure(givenText)];
  const [a, b] = measures;
  if (a && b) return compareMeasures(a, b, options);
  const named = namedValue(givenText);
  const value = named.name === null ? null : readCleaned(named.text);
  if (value?.kind !== "expression")
    return given.kind === "unreadable" ? unreadableMathematics(given) : incorrect("expression.statement");
  const check = compareValues(expected.expression, value.expression, named.text, options);
  const isFunction = /\(|'|\//.test(named.name ?? "");
  if (check.verdict !== "correct" || isFunction || !hasLetter(expected.expression)) return check;
  return rightBut("expression", "expression.named");
}

function compareValues(expected: Expression, given: Expression, text: string, options: Options): AnswerCheck {
  const form = options.form ?? "any";
  const same = sameNumber(expected, given);
  if (same === null) return unchecked();
  if (!same) return isApproximation(expected, given) ? unchecked("rounded") : incorrect();
  const isWritten = sameForm(
    { kind: "expression", expression: expected },
    { kind: "expression", expression: given },
  );
  const has = form === "same" ? isWritten : hasForm({ expected, given, text, form });
  return has === null ? unchecked("form.open") : has ? correct() : wrongForm(form);
}
