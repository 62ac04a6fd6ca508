import { lettersIn } from "./algebra/solution-set.models.ts";
import type { LinkVerdict } from "./checking.models.ts";
import { readExpression } from "./expression.models.ts";
import { recognise } from "./families/families.models.ts";
import { type FamilyLink, familyJudge, problemJudgedAlone } from "./family-links.models.ts";
import { mathematicalSpans } from "./finding/spans.models.ts";
import { findProblem, withoutTrailingEquals } from "./finding.models.ts";
import { link } from "./linking.models.ts";
import { traceLines } from "./misconceptions/tracing.models.ts";
import { type ReadResult, readingBounds } from "./reading/syntax.models.ts";
import { withinWork } from "./work.models.ts";

export interface StepsQuestion {
  /** The problem, when it isn't the first line. */
  readonly problem?: string;
  readonly lines: readonly string[];
}

export interface StepsCheck {
  /** Index into `lines` of the first that certainly doesn't follow, or null. */
  readonly firstWrong: number | null;
  /** One for each line: how it follows from the line before it. */
  readonly links: readonly LinkVerdict[];
  /** Id of the misconception that gives the first wrong line. */
  readonly misconception?: string;
}

/**
 * How each line follows from the one before. Without a problem the first line is given; with one, the
 * first line is compared with it (or given when it repeats it). A line that can't be read is `unchecked`
 * and passed over: the next is compared with the last line that could be read.
 */
export function checkSteps(question: StepsQuestion): StepsCheck {
  const found: Found = { links: [], misconception: null };
  withinWork(
    workOnAll + question.lines.length * workOnEach,
    () => followLines(question, found),
    () => undefined,
  );
  const links = question.lines.map((_, index) => found.links[index] ?? "unchecked");
  const firstWrong = links.findIndex(isWrong);
  return {
    firstWrong: firstWrong < 0 ? null : firstWrong,
    links,
    ...(found.misconception === null ? {} : { misconception: found.misconception }),
  };
}

/** Steps (see `withinWork`) that following one line may cost, and all of them together; what they leave is `unchecked`. */
const workOnLine = 12_000;
const workOnAll = 20_000;
const workOnEach = 500;

/** What is known so far; filled line by line, so that it stands where the work allowed runs out. */
interface Found {
  readonly links: LinkVerdict[];
  misconception: string | null;
}

function followLines(question: StepsQuestion, found: Found): void {
  const { links } = found;
  let before: ReadResult | null = null;
  if (question.problem !== undefined) {
    const read = readLine(findProblem(question.problem)?.statement ?? question.problem);
    before = read.kind === "unreadable" ? null : read;
  }
  const problem = before;
  const byFamily = familyLinks(question.problem ?? question.lines[0] ?? "");
  let system: ReadResult | null = isSystem(before) ? before : null;
  for (const [index, text] of question.lines.entries()) {
    const read = readLine(text);
    const isGiven = index === 0 && (before === null || (before === problem && repeats(before, read)));
    const judged = byFamily?.(text) ?? null;
    const verdict =
      isGiven && (before !== null || question.problem === undefined)
        ? "given"
        : agreed(linkWithinWork(read, before, system), judged, links);
    if (isWrong(verdict) && !links.some(isWrong))
      found.misconception = judged?.misconception ?? (before === null ? null : traceWithinWork(before, read));
    links.push(verdict);
    if (read.kind !== "unreadable") before = read;
    if (isSystem(read)) system = read;
  }
}

/** A family's own judge of lines for a problem that is read as one of its own; null where lines are followed one by one. */
function familyLinks(problem: string): ((text: string) => FamilyLink) | null {
  const unchecked: FamilyLink = { verdict: "unchecked", misconception: null };
  return withinWork(
    workOnLine,
    () => {
      const read = problemJudgedAlone(problem);
      if (read === null) return null;
      const judge = familyJudge(read);
      return (text: string) =>
        withinWork(
          workOnLine,
          () => judge(text),
          () => unchecked,
        );
    },
    () => null,
  );
}

/**
 * What the family says counts, for it knows what is asked; but a line that follows from a wrong one follows, and
 * what the family can't judge is only called right by the line before.
 */
function agreed(own: LinkVerdict, judged: FamilyLink | null, links: readonly LinkVerdict[]): LinkVerdict {
  if (judged === null) return own;
  if (judged.verdict === "unchecked") return isWrong(own) ? "unchecked" : own;
  return isWrong(judged.verdict) && own === "follows" && links.some(isWrong) ? own : judged.verdict;
}

function linkWithinWork(read: ReadResult, before: ReadResult | null, system: ReadResult | null): LinkVerdict {
  return withinWork<LinkVerdict>(
    workOnLine,
    () => linkTo(read, before, system),
    () => "unchecked",
  );
}

function traceWithinWork(before: ReadResult, read: ReadResult): string | null {
  return withinWork(
    workOnLine,
    () => traceLines(before, read),
    () => null,
  );
}

/** A line as a student hands it in: an `=` that opens or closes it is left out, and so are words around one piece of mathematics. */
function readLine(text: string): ReadResult {
  const read = readExpression(withoutTrailingEquals(text).replace(/^\s*=\s*/, ""));
  if (read.kind !== "unreadable" || text.length > readingBounds.characters) return read;
  const [only, ...others] = mathematicalSpans(text);
  if (!only || others.length > 0 || !/^$|[\s:,]$/.test(only.before) || !/^$|^[\s.,;!?]/.test(only.after))
    return read;
  // What is left out must be words: a sign or a number there would belong to the mathematics.
  const isWords = /^[\p{L}\s.,:;!?'’¿¡]*$/u.test(`${only.before} ${only.after}`);
  return isWords ? readExpression(withoutTrailingEquals(only.text)) : read;
}

function isWrong(verdict: LinkVerdict): boolean {
  return verdict === "wrong" || verdict === "loses-solutions" || verdict === "adds-solutions";
}

/** A line of work on a system says something of the whole of it, not only of the line before. */
function linkTo(read: ReadResult, before: ReadResult | null, system: ReadResult | null): LinkVerdict {
  if (before === null) return "unchecked";
  const own = link(before, read);
  if (own === "follows" || system === null || system === before) return own;
  const whole = link(system, read);
  return whole === "unchecked" ? own : whole;
}

function isSystem(read: ReadResult | null): boolean {
  return read?.kind === "system" && lettersIn(read).length > 1;
}

function repeats(before: ReadResult, read: ReadResult): boolean {
  const [a, b] = [recognise(before), recognise(read)];
  return a !== null && a.statement === b?.statement;
}
