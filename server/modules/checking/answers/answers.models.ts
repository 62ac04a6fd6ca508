import { lettersIn } from "../algebra/solution-set.models.ts";
import { comparisonInSigns, comparisonInWords } from "../reading/comparisons.models.ts";
import { withinWork } from "../work.models.ts";
import { compareChoices, compareLetters } from "./choices.models.ts";
import { compareCollections, readCollection } from "./collections.models.ts";
import { compareEntries, compareWithMatrix } from "./entries.models.ts";
import { compareExpressions } from "./expression-answers.models.ts";
import { hasLetter } from "./forms.models.ts";
import { compareIntegrals } from "./integrals.models.ts";
import { compareIntervals, looksLikeInterval, readRealSet, signOfInfinity } from "./intervals.models.ts";
import { kindOf, namedValue } from "./kinds.models.ts";
import { withoutName } from "./names.models.ts";
import { cleaned, readCleaned, setOpen, withDecimalPoint } from "./notation.models.ts";
import { compareMeasures, readMeasure } from "./numbers.models.ts";
import {
  type AnswerCheck,
  type AnswerQuestion,
  because,
  correct,
  incorrect,
  type Options,
  unchecked,
  unreadable,
  unreadableMathematics,
} from "./question.models.ts";
import { compareRatios } from "./ratios.models.ts";
import { compareStatements } from "./statements.models.ts";
import { compareTexts, compareTruth, isFormula, truthIn } from "./texts.models.ts";

export {
  type AnswerCheck,
  type AnswerForm,
  type AnswerKind,
  type AnswerQuestion,
  answerForms,
  answerKinds,
} from "./question.models.ts";

/** Longest answer that is compared, characters. */
const longest = 1_000;
/** Most other answers of an item that are tried. */
const mostAccepted = 40;
/** Lists in lists are compared to this depth. */
const deepest = 3;

/** Steps that one question may cost (see `withinWork`); usual answers take a few hundred, the longest of the field 11,000. */
const mostWork = 20_000;

/**
 * Compares an answer with the expected one, whatever its kind and notation. Never a guess: what can't be decided is
 * `unchecked`. Bounded by size and counted steps, never throws.
 */
export function checkAnswer(question: AnswerQuestion): AnswerCheck {
  const { expected, given, accepted = [], choices = [], wrong } = question;
  if (given.trim() === "") return unreadable("empty");
  if ([expected, given, ...accepted, ...choices].some(({ length }) => length > longest))
    return given === expected ? correct() : unchecked("too-long");
  if (wrong?.some((one) => spaced(one) === spaced(given)) && spaced(given) !== spaced(expected))
    return incorrect("known-wrong");
  return withinWork(
    mostWork,
    () => bestCheck(question),
    () => unchecked("too-much-work"),
  );
}

/** The check with the expected answer, or with whichever other right answer fits better. */
function bestCheck({ expected, given, ...options }: AnswerQuestion): AnswerCheck {
  let best = checkOne(expected, given, options, 0);
  for (const one of options.accepted?.slice(0, mostAccepted) ?? []) {
    if (best.verdict === "correct") return best;
    const check = checkOne(one, given, options, 0);
    if (rank(check) < rank(best)) best = check;
  }
  return best;
}

function rank({ verdict }: AnswerCheck): number {
  return verdict === "correct" ? 0 : verdict === "equivalent-wrong-form" ? 1 : 2;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function checkOne(expected: string, given: string, options: Options, depth: number): AnswerCheck {
  const isComma = options.decimal === "comma";
  const [wanted, offered] = [expected, given].map((text) => cleaned(isComma ? withDecimalPoint(text) : text));
  if (wanted === undefined || offered === undefined) return unchecked();
  if (offered.hasGap) return unreadable("gap-open");
  const isSame = spaced(wanted.text) === spaced(offered.text);
  if (isSame && !isFormOfItsOwn(options.form)) return correct();
  if (offered.text === "") return unreadable("empty");
  const check = compareUnnamed(
    inSigns(wanted.text, null),
    inSigns(offered.text, wanted.text),
    options,
    depth,
  );
  return isSame && check.verdict !== "equivalent-wrong-form" ? correct() : check;
}

/** `x is greater than 4` as `x > 4`; a comparison that names no letter is one of the expected answer's. */
function inSigns(text: string, expected: string | null): string {
  const said = /\p{L}{2}/u.test(text) ? comparisonInWords(text) : null;
  if (said === null || (said.letter === null && expected === null)) return text;
  const read = expected === null || said.letter !== null ? null : readCleaned(inSigns(expected, null));
  const [letter = "x", ...others] = read === null ? [] : lettersIn(read);
  const isCompared = read === null || read.kind !== "unreadable" || looksLikeInterval(expected ?? "");
  return others.length > 0 || !isCompared ? text : (comparisonInSigns(said, letter) ?? text);
}

/** Whether a form can be missing even where the answer is written as the expected one is. */
function isFormOfItsOwn(form: Options["form"]): boolean {
  return form !== undefined && form !== "any" && form !== "same" && form !== "exact";
}

function compareUnnamed(expected: string, given: string, options: Options, depth: number): AnswerCheck {
  const [wanted, offered] = [withoutName(expected), withoutName(given)];
  if (wanted.name !== null && offered.name !== null && wanted.name !== offered.name)
    return unchecked("value-of-something-else");
  const ends = [signOfInfinity(wanted.text), signOfInfinity(offered.text)];
  if (ends[0] !== null && (ends[1] !== null || readMeasure(offered.text) !== null))
    return ends[0] === ends[1] ? correct() : incorrect();
  return compareCleaned(wanted.text, offered.text, options, depth);
}

function compareCleaned(expected: string, given: string, options: Options, depth: number): AnswerCheck {
  const kind = options.choices ? "choice" : (options.kind ?? kindOf(expected));
  const inner: Options = { ...options, kind: undefined, choices: undefined, accepted: undefined };
  const compareEntry = (a: string, b: string) => {
    if (depth >= deepest) return unchecked("entries.too-deep");
    // Inside another set, {2} is not 2.
    return isWrittenSet(a) === isWrittenSet(b) ? checkOne(a, b, inner, depth + 1) : incorrect();
  };
  switch (kind) {
    case "number":
      return compareNumbers(expected, given, options);
    case "ratio":
      return compareRatios(expected, given, options);
    case "expression":
      return compareExpressions(expected, given, options);
    case "statement":
      return compareSolutions(expected, given, options, compareEntry);
    case "interval":
      return compareIntervals(expected, given);
    case "set":
    case "tuple":
    case "list":
      return compareEntries(expected, given, options, compareEntry);
    case "matrix":
      return compareWithMatrix(expected, given, compareEntry);
    case "integral":
      return compareIntegrals(expected, given);
    case "choice": {
      if (!options.choices) return compareLetters(expected, given) ?? compareOther(expected, given, options);
      const same = (a: string, b: string) => checkOne(a, b, inner, depth + 1).verdict === "correct";
      return compareChoices(expected, given, options, same);
    }
    case "text":
      return compareWords(expected, given, options);
  }
}

function isWrittenSet(text: string): boolean {
  return text.startsWith(setOpen);
}

/** A single letter that is no choice after all. */
function compareOther(expected: string, given: string, options: Options): AnswerCheck {
  return readCleaned(expected).kind === "expression"
    ? compareExpressions(expected, given, options)
    : compareWords(expected, given, options);
}

function compareWords(expected: string, given: string, options: Options): AnswerCheck {
  const truth = options.accepted ? null : truthIn(expected);
  if (truth !== null) return compareTruth(truth, given);
  const read = readCleaned(expected);
  const isOpen =
    read.kind === "unreadable" &&
    ["ambiguous", "outside", "too-big"].includes(read.reason) &&
    !isFormula(expected);
  const isWritten = options.kind !== "text" && (isOpen || /\\|[=^<>≤≥∫∑|√]|\d\s*[-+*/]/.test(expected));
  if (isWritten && withoutSpaces(expected) !== withoutSpaces(given)) return unchecked("other-kind");
  if (isWritten) return correct();
  return compareTexts(expected, given, options);
}

/** Mathematics that isn't read is only the same where it is written alike, spaces aside. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}

function compareNumbers(expectedText: string, givenText: string, options: Options): AnswerCheck {
  const [named, offered] = [namedValue(expectedText), namedValue(givenText)];
  const expected = readMeasure(named.text);
  if (expected === null) return compareSolutions(expectedText, givenText, options, () => unchecked());
  const given = readMeasure(offered.text);
  if (given === null) return compareUnmeasured(expectedText, givenText, options);
  const [name, other] = [named.name, offered.name];
  if (name !== null && other !== null && name.toLowerCase() !== other.toLowerCase())
    return /^\p{L}{2}$/u.test(name + other)
      ? incorrect(because("other-name", { given: other, expected: name }))
      : unchecked("a-value-of-something-else");
  return compareMeasures(expected, given, options);
}

/** A number is expected, and what was given is no number: an equation, several values, a letter, words. */
function compareUnmeasured(expectedText: string, givenText: string, options: Options): AnswerCheck {
  // `9,7 * 10^3` as well as `9,7`: one comma with figures on both sides.
  if (/^[^,]*(?<=\d),(?=\d)[^,]*$/.test(givenText)) {
    const check = compareNumbers(expectedText, givenText.replace(",", "."), options);
    return check.verdict === "incorrect" ? check : unchecked("comma");
  }
  const read = readCleaned(givenText);
  if (read.kind === "chain" || (read.kind === "relation" && !hasLetter(read.relation.left)))
    return compareLastPart(expectedText, givenText, options);
  if (read.kind === "expression")
    return compareExpressions(namedValue(expectedText).text, givenText, options);
  if (read.kind !== "unreadable") return compareStatements(expectedText, givenText, options);
  const collection = readCollection(givenText);
  if (collection?.entries.every((entry) => readMeasure(entry) !== null)) return incorrect("several-for-one");
  return unreadableMathematics(read);
}

/** `2 + 3 = 5`: the last part is the answer, where all parts are equal. */
function compareLastPart(expectedText: string, givenText: string, options: Options): AnswerCheck {
  const parts = givenText.split("=").map((part) => namedValue(part.trim()).text);
  const checks = parts.slice(-6).map((part) => {
    const given = readMeasure(part);
    const expected = readMeasure(namedValue(expectedText).text);
    return given === null || expected === null ? null : compareMeasures(expected, given, options);
  });
  if (new Set(parts).size < parts.length) return unchecked("number-is-itself");
  const last = checks.at(-1);
  if (last && last.verdict !== "correct" && last.verdict !== "equivalent-wrong-form") return last;
  const isTrue = checks.every(
    (check) => check === null || check.verdict === "correct" || check.verdict === "equivalent-wrong-form",
  );
  return last && isTrue ? last : unchecked("calculation-false");
}

/** An equation or its solutions: `x = 2 or x = -3` may be answered with `{2, -3}`, `x = 2, y = 3` with `(2, 3)`. */
function compareSolutions(
  expected: string,
  given: string,
  options: Options,
  compareEntry: (a: string, b: string) => AnswerCheck,
): AnswerCheck {
  const isStatement = /[=<>≤≥≠∈∅]|\\(?:le|ge|leq|geq|lt|gt|ne|neq)(?![a-zA-Z])/.test(given);
  const values = readCollection(expected);
  const single = values?.notation === "values" && values.entries.length === 1 ? values.entries[0] : undefined;
  if (!isStatement && single !== undefined) return compareNumbers(single, given, options);
  const collection = isStatement && !isOfValues(expected, given) ? null : readCollection(given);
  if (values !== null && values.notation !== "list" && collection !== null)
    return compareCollections(values, given, options, compareEntry);
  if (values !== null && values.entries.length > 1 && readMeasure(given) !== null)
    return compareCollections(values, given, options, compareEntry);
  if (!isStatement && ["interval", "set"].includes(readRealSet(given)?.notation ?? ""))
    return compareIntervals(expected, given);
  return compareStatements(expected, given, options);
}

/** `x = 2 ± 3i` on both sides, or `n = 3,2,1` on one: values, and no statements about x and i. */
function isOfValues(expected: string, given: string): boolean {
  const read = [readCleaned(expected), readCleaned(given)];
  const isComplex = read.every((one) => lettersIn(one).length === 2 && lettersIn(one).includes("i"));
  const isOpen = read.some((one) => one.kind === "unreadable" && one.reason === "ambiguous");
  const values = [readCollection(expected), readCollection(given)];
  return (
    (isComplex || isOpen) && expected[0] === given[0] && values.every((one) => one?.notation === "values")
  );
}
