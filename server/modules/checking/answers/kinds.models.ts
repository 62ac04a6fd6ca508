import { lettersIn } from "../algebra/solution-set.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { isChoiceLetter } from "./choices.models.ts";
import { readCollection } from "./collections.models.ts";
import { hasLetter } from "./forms.models.ts";
import { hasIntegrationConstant, sideOf } from "./integrals.models.ts";
import { looksLikeInterval, readRealSet } from "./intervals.models.ts";
import { readMatrix } from "./matrices.models.ts";
import { readCleaned, setOpen } from "./notation.models.ts";
import { type Measure, readMeasure } from "./numbers.models.ts";
import type { AnswerKind } from "./question.models.ts";
import { readRatio } from "./ratios.models.ts";
import { truthIn } from "./texts.models.ts";

/** What a statement gives a letter or a function: the name and the text of its value. */
export interface NamedValue {
  readonly name: string | null;
  readonly text: string;
}

const nameBefore =
  /^\s*(\p{L}(?:_\w|_\{\w+\})?|[a-zA-Z]'?\s*\(\s*[a-z0-9]\s*\)|[a-zA-Z]'?|[\p{L}]{2,14}|\\[a-zA-Z]+)\s*(?:=|≈|\\approx)\s*([^=<>≤≥]+)$/u;
const nameAfter = /^([^=<>≤≥]+)=\s*(\p{L})\s*$/u;

/** `5 cm` of `x = 5 cm`, `5` of `5 = x`; the whole text where nothing is named. */
export function namedValue(written: string): NamedValue {
  const text = written.replace(/^\s*=\s*(?=[^=])/, "");
  const before = nameBefore.exec(text);
  if (before) return { name: (before[1] ?? "").replace(/\s+/g, ""), text: (before[2] ?? "").trim() };
  const after = nameAfter.exec(text);
  if (after && readMeasure((after[1] ?? "").trim()) !== null)
    return { name: after[2] ?? "", text: (after[1] ?? "").trim() };
  return { name: null, text };
}

/** The kind of answer that an expected one (cleaned) is. */
export function kindOf(expected: string): AnswerKind {
  if (truthIn(expected) !== null) return "text";
  if (isChoiceLetter(expected)) return "choice";
  if (readMatrix(expected) !== null) return "matrix";
  if (looksLikeInterval(expected) && readRealSet(expected) !== null) return "interval";
  const collection = readCollection(expected);
  if (expected.startsWith(setOpen)) return "set";
  if (collection?.notation === "tuple" && /^[([]/.test(expected)) return "tuple";
  const { text } = namedValue(expected);
  const measure = readMeasure(text);
  if (measure !== null && !isLetterProduct(text, measure)) return "number";
  const read = readCleaned(expected);
  if (read.kind === "expression") return isAntiderivative(read.expression) ? "integral" : "expression";
  if (read.kind === "relation" && isNamedAntiderivative(expected)) return "integral";
  if (read.kind !== "unreadable") return "statement";
  if (readRealSet(expected) !== null) return "statement";
  if (readRatio(expected) !== null) return "ratio";
  return collection?.entries.every(isMathematics) ? "list" : "text";
}

function isMathematics(text: string): boolean {
  return (
    readMeasure(text) !== null ||
    readCleaned(text).kind !== "unreadable" ||
    (/^[([]/.test(text) &&
      readCollection(text)?.entries.every((entry) => readMeasure(entry) !== null) === true)
  );
}

/** `5m` may be five metres or 5 times m; written together it is taken as mathematics. */
function isLetterProduct(text: string, measure: Measure): boolean {
  return (
    measure.unit !== null && /^[-+−]?[\d./]+[a-zA-Z]$/.test(text) && readCleaned(text).kind === "expression"
  );
}

/** `F(x) = x^2 + C`. */
function isNamedAntiderivative(text: string): boolean {
  const side = readCleaned(sideOf(text));
  return side.kind === "expression" && isAntiderivative(side.expression);
}

/** `x^2 + C`: one small letter, and a big C as a term of its own. */
function isAntiderivative(expression: Expression): boolean {
  const letters = lettersIn({ kind: "expression", expression });
  const others = letters.filter((letter) => letter !== "C");
  return (
    letters.includes("C") &&
    others.length <= 1 &&
    others.every((letter) => letter === letter.toLowerCase()) &&
    hasLetter(expression) &&
    hasIntegrationConstant(expression)
  );
}
