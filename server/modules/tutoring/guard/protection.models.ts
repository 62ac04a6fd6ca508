import type Fraction from "fraction.js";
import { exactValue } from "../../checking/reading/exact.models.ts";
import { wrongLineOf } from "./affirmation.models.ts";
import { claimedItems } from "./claims.models.ts";
import { type Equation, equationsOf, sameEquation } from "./equations.models.ts";
import type { Node } from "./expressions.models.ts";
import type { GuardBrief } from "./guard.models.ts";
import { isOpen, type Reading, readText } from "./mentions.models.ts";
import { type OpenAnswer, openAnswerOf, sayableKeys, shapeOfText } from "./open-answer.models.ts";
import { choiceIn, chosenLetter, type Option, optionsOf } from "./options.models.ts";
import { linesIn, quotableLines } from "./quoted-lines.models.ts";
import { rolesOf } from "./quotes.models.ts";
import { derivedValues } from "./relations.models.ts";
import { literalValues, sameValue, valuesOf } from "./values.models.ts";
import { saysWords, type WordAnswer, wordAnswerOf } from "./word-answer.models.ts";
import { expressionOf } from "./written.models.ts";

/** A brief as the guard uses it: everything read once. */
export interface Protection {
  /** The problem's letter, lower case, or null. */
  readonly unknown: string | null;
  /** Values that are the final answer; empty when nothing is to be protected or it may be confirmed. */
  readonly values: readonly Fraction[];
  /** The right values, also where they may be said: what a claim is checked against. */
  readonly truth: readonly Fraction[];
  /** An answer that is told in words (`no solution`, `mitochondria`), or null. */
  readonly words: WordAnswer | null;
  /** An answer that is an expression or a list (`2x + 3`, `3√2`, `2, 3, 5`), or null. */
  readonly open: OpenAnswer | null;
  /** The right letter where the problem offers choices, or null. */
  readonly choice: { readonly letter: string; readonly options: readonly Option[] } | null;
  readonly problem: Reading | null;
  readonly problemWords: ReadonlySet<string>;
  /** What the problem asks to be counted (`cards` of `how many cards did he start with?`), or null. */
  readonly asked: string | null;
  /** Values that the problem or the student wrote in some role: only an offered value counts. */
  readonly known: readonly Fraction[];
  readonly problemEquations: readonly Equation[];
  /** Computations that the problem or the student wrote: may be repeated. */
  readonly knownComputations: readonly Node[];
  /** Relations between values that the problem or the student named (see `Derived.key`). */
  readonly knownRelations: ReadonlySet<string>;
  readonly sayable: readonly Equation[];
  /** Those of the problem, of what is allowed, and of the student's last two messages. */
  readonly recent: readonly Equation[];
  readonly forbidden: readonly Reading[];
  readonly forbiddenEquations: readonly Equation[];
  /** The forbidden lines that are no linear equation, by shape (see `statementKey`), and the letters in them. */
  readonly forbiddenShapes: ReadonlySet<string>;
  readonly forbiddenLetters: ReadonlySet<string>;
  /** Words around the answer's value in the problem and the student's messages: its role there. */
  readonly roles: ReadonlySet<string>;
  /** The problem and what the student wrote, lower case: what stands there is no disguise. */
  readonly source: string;
  /** Lines of the problem and of what is allowed, as `linesIn` spells them: may be quoted whole. */
  readonly quotable: ReadonlySet<string>;
  /** Lines of the problem, the student and what is allowed, spelled so: no statements of the tutor's. */
  readonly saidLines: readonly string[];
  /** What the student said last, where it is wrong: may not be confirmed. */
  readonly wrongLine: string | null;
  readonly policy: GuardBrief["policy"];
}

const cache = new WeakMap<GuardBrief, Protection>();

/** The protection for a brief; computed once for each brief object. */
export function protectionOf(brief: GuardBrief): Protection {
  const known = cache.get(brief);
  if (known !== undefined) return known;
  const made = makeProtection(brief);
  cache.set(brief, made);
  return made;
}

function makeProtection(brief: GuardBrief): Protection {
  const unknown = unknownOf(brief);
  const read = (text: string) => readText(text.slice(0, 8000), unknown);
  const problem = brief.problem === null ? null : read(brief.problem);
  const students = brief.history
    .filter((message) => message.role === "user")
    .map((message) => read(message.text));
  const allowed = brief.allowed.map(read);
  const options = optionsOf(brief.problem ?? "");
  const letter = brief.answer === null ? null : chosenLetter(brief.answer, options);
  const told = withoutFunction(
    letter === null ? brief.answer : (options.find((option) => option.letter === letter)?.text ?? null),
  );
  const answer = told === null ? null : read(told);
  const isWritten = told !== null && !isFormula(told);
  const truth = answer === null || !isWritten ? [] : answerValues(answer);
  const problemValues = problem === null ? [] : nodesOf(problem).flatMap(literalValues);
  const confirmed =
    brief.policy !== "exam" &&
    (brief.confirmable ??
      (students.slice(-3).some((text) => statesFinally(text, truth, problemValues, unknown !== null)) ||
        allowed.some((text) => isValueLine(text, truth))));
  const protects = brief.policy !== "explain" && !confirmed;
  const texts = [problem, ...students, ...allowed].flatMap((text) => text ?? []);
  const isList = truth.length > mostSeparate && !/[<>≤≥]|\bor\b/.test(told ?? "");
  const open = isWritten ? openAnswerOf(told, answer, texts, unknown) : null;
  const isWords = told !== null && truth.length === 0 && (open?.parts.length ?? 0) === 0;
  const words = isWords ? wordAnswerOf(told, brief.problem ?? "") : null;
  const last = brief.history.filter((message) => message.role === "user").slice(-3);
  const isSaid = (test: (text: string) => boolean) =>
    brief.policy !== "exam" &&
    (brief.confirmable ?? [...last.map(({ text }) => text), ...brief.allowed].some(test));
  const isWordSaid = words !== null && isSaid((text) => saysWords(text, words));
  const isLetterSaid =
    letter !== null &&
    (isWordSaid || confirmed || isSaid((text) => choiceIn(text, letter, options) !== null));
  const forbidden = brief.forbidden.map(read);
  const sayable = [problem, ...students, ...allowed].flatMap((text) =>
    text === null ? [] : equationsOf(text),
  );
  const forbiddenLetters = new Set(
    brief.forbidden.flatMap((line) => line.match(/(?<![A-Za-z])[a-z](?![A-Za-z])/g) ?? []),
  );
  const said = sayableKeys(texts, forbiddenLetters);
  return {
    unknown,
    values: protects && !isList && !isLetterSaid ? truth : [],
    truth,
    words: protects && !isWordSaid && !isLetterSaid ? words : null,
    open: protects ? open : null,
    choice: protects && letter !== null && !isLetterSaid ? { letter, options } : null,
    problem,
    asked: askedIn(problem?.plain ?? ""),
    problemWords: new Set(problem?.items.flatMap((item) => (item.kind === "word" ? [item.text] : [])) ?? []),
    known: [problem, ...students].flatMap((text) =>
      text === null ? [] : nodesOf(text).flatMap(literalValues),
    ),
    problemEquations: problem === null ? [] : equationsOf(problem),
    knownComputations: [problem, ...students, ...allowed].flatMap((text) =>
      text === null ? [] : nodesOf(text).filter((node) => node.operations > 0),
    ),
    knownRelations: new Set(
      [problem, ...students].flatMap((text) =>
        text === null ? [] : derivedValues(text).map(({ key }) => key),
      ),
    ),
    sayable,
    recent: [problem, ...students.slice(-2), ...allowed].flatMap((text) =>
      text === null ? [] : equationsOf(text),
    ),
    forbidden,
    forbiddenEquations: forbidden
      .flatMap(equationsOf)
      .filter((equation) => !sayable.some((other) => sameEquation(equation, other))),
    forbiddenShapes: new Set(
      forbidden
        .flatMap((line) => shapeOfText(line.plain) ?? [])
        .filter((key) => isLine(key) && !said.has(key)),
    ),
    forbiddenLetters,
    roles: rolesOf(problem === null ? students : [problem, ...students], truth),
    source: [
      brief.problem ?? "",
      ...brief.history.filter((m) => m.role === "user").map((m) => m.text),
      ...brief.allowed,
    ]
      .join("\n")
      .slice(0, 60_000)
      .toLowerCase(),
    quotable: quotableLines(brief),
    saidLines: [
      brief.problem ?? "",
      ...brief.history.filter((message) => message.role === "user").map(({ text }) => text),
      ...brief.allowed,
    ].flatMap(linesIn),
    wrongLine: wrongLineIn(brief, read, {
      unknown,
      truth,
      problemEquations: problem === null ? [] : equationsOf(problem),
    }),
    policy: brief.policy,
  };
}

/** `g(4) = 21` tells 21, not 4. */
function withoutFunction(answer: string | null): string | null {
  return answer === null ? null : answer.replace(/^\s*[a-z]\s?\([^()=]{1,40}\)\s*=\s*(?=\S)/i, "");
}

/** A number, a letter or one term is no line of work. */
function isLine(key: string): boolean {
  return /sum\(|divide\(|power\(|[=<]/.test(key);
}

/** Of more numbers than these, one alone gives nothing away. */
const mostSeparate = 2;

/** `H2O`, `CO2`: a name with digits. */
function isFormula(text: string): boolean {
  return (
    /^\s*(?:\d?[A-Z][a-z]?(?:\d|_\{?\d|[\u2080-\u2089])*\}?){2,12}[+-]?\s*$/u.test(text) &&
    /\d|[\u2080-\u2089]/.test(text)
  );
}

/** What the student's last message says wrongly, or null. */
function wrongLineIn(
  brief: GuardBrief,
  read: (text: string) => Reading,
  facts: Parameters<typeof wrongLineOf>[2],
): string | null {
  const at = brief.history.findLastIndex((message) => message.role === "user");
  const last = brief.history[at];
  return last === undefined ? null : wrongLineOf(read(last.text), brief.history.slice(0, at), facts);
}

function nodesOf(reading: Reading): Node[] {
  return reading.items.flatMap((item) => (item.kind === "expression" ? [item] : []));
}

function unknownOf(brief: GuardBrief): string | null {
  const inAnswer = /(?:^|[^a-z])([a-z])\s*(?:=|<|>|≤|≥|∈|\\[lgn]e|is\b)/i.exec(brief.answer ?? "")?.[1];
  if (inAnswer !== undefined) return inAnswer.toLowerCase();
  const problem = brief.problem ?? "";
  if (problem.length > 400 && !problem.includes("=")) return null;
  const reading = readText(problem, null);
  const open = nodesOf(reading).find((node) => node.form?.letter != null);
  return open?.form?.letter ?? null;
}

/** Values of a final answer: `x = 5`, `42 apples`, `x = 2 or x = -3`, `(2, 3)`, `y >= 9`. */
function answerValues(answer: Reading): Fraction[] {
  const nodes = nodesOf(answer);
  if (nodes.some((node) => isOpen(node) && node.key !== "@")) return [];
  if (/(?<![a-z])(?:sqrt|cbrt|root)|[√∛]/.test(answer.plain) && isIrrational(answer.plain)) return [];
  return nodes.filter((node) => !isOpen(node)).flatMap(valuesOf);
}

/** The noun of the last `how many`; amounts of money and time asked for otherwise (`how long`) are left open. */
function askedIn(problem: string): string | null {
  const asked = [
    ...problem.matchAll(/\b(?:how many|cuant[oa]s)\s+(?:more |less |total |full |whole )?([a-z]+)/gi),
  ].at(-1)?.[1];
  const isOther = /\b(?:how much|how long|cuanto|how far)\b/i.test(problem);
  return asked === undefined || isOther ? null : asked.toLowerCase();
}

/** `8 ± √26`: neither 8 nor 26 is the answer. */
function isIrrational(answer: string): boolean {
  const sides = answer.replace(/^.*=/, "").replace("±", "+");
  const expression = expressionOf(sides);
  return expression !== null && exactValue(expression) === null;
}

/** The student's last word is the right value: a claim, or the last number of the message. */
function statesFinally(
  text: Reading,
  truth: readonly Fraction[],
  problemValues: readonly Fraction[],
  hasUnknown: boolean,
): boolean {
  if (truth.length === 0) return false;
  const nodes = nodesOf(text).filter((node) => !isOpen(node));
  const candidates = nodes.filter((node) => node.operations === 0 || nodes.length === 1);
  const last = candidates.at(-1);
  if (last === undefined) return false;
  const isRight = (node: Node) => valuesOf(node).some((value) => sameValue(value, truth));
  const claims = claimedItems(text).flatMap((index) => {
    const item = text.items[index];
    return item?.kind === "expression" ? [item] : [];
  });
  const finalClaim = claims.filter((node) => node.operations === 0).at(-1);
  const isTakenBack = /#\d+ ,? ?(?:which|but|and|that|que)?(?: \S+){0,2}? (?:not|isn't|wrong|no)(?= |$)/.test(
    text.shape.slice(text.shape.lastIndexOf("#")),
  );
  const listsGuesses = /#\d+ (?:, |or |o |, or |ou )+#\d+/.test(text.shape) && candidates.length > 2;
  if (listsGuesses || isTakenBack) return false;
  const isOffered = last === finalClaim || !truth.some((value) => sameValue(value, problemValues));
  return (hasUnknown && finalClaim !== undefined && isRight(finalClaim)) || (isOffered && isRight(last));
}

function isValueLine(text: Reading, truth: readonly Fraction[]): boolean {
  const closed = nodesOf(text).filter((node) => !isOpen(node));
  const only = closed.at(-1);
  const isLine = nodesOf(text).every((node) => node.key === "@" || !isOpen(node));
  return (
    isLine &&
    only !== undefined &&
    truth.length > 0 &&
    valuesOf(only).some((value) => sameValue(value, truth))
  );
}
