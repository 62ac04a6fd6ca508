import type { Problem } from "../../checking/checking.models.ts";
import type { AskedQuestion, TurnContext } from "../turn.models.ts";
import { foldText } from "./wording.models.ts";
import { isRight, numbersIn, sameValue, type Work } from "./work.models.ts";

/**
 * Whether a message answers the tutor's own small question ("if x were 5, what would each side be?"), and
 * rightly. Null when it does something else: a right line or the problem's answer always counts as that.
 */
export function readAskedReply(
  text: string,
  asked: AskedQuestion | null,
  work: Work,
): "reply-right" | "reply-wrong" | null {
  if (asked === null || asked.expects.length === 0) return null;
  if (/[=<>≤≥]/.test(text)) return null;
  const given = numbersIn(text);
  if (given.length === 0 || given.length > 6) return null;
  if (isMet(asked, given)) return "reply-right";
  if (work.lines.some(isRight)) return null;
  const fewWords = foldText(text).split(" ").length <= 12;
  return fewWords ? "reply-wrong" : null;
}

/** Every expected value was given; for a common multiple or divisor any that works will do. */
function isMet(asked: AskedQuestion, given: readonly string[]): boolean {
  const [expected] = asked.expects;
  const number = Number(given[0]);
  const whole = given.length === 1 && Number.isInteger(number) && number > 1;
  if (asked.about[0] === "small.common-denominator" && whole) return number % Number(expected) === 0;
  if (asked.about[0] === "small.simplify" && whole) return Number(expected) % number === 0;
  const sizes = asked.about[0] === "small.constant" || asked.about[0] === "small.coefficient";
  const bare = (value: string) => (sizes ? value.replace("-", "") : value);
  return asked.expects.every((wanted) => given.some((value) => sameValue(bare(value), bare(wanted))));
}

/** Several values offered at once: "is it 3, 4 or 5?". One of them may be right, so none is judged. */
export function isGuessing(text: string, work: Work): boolean {
  const folded = foldText(text);
  const values = new Set(folded.match(/-?\d+(?:\.\d+)?(?:\/\d+)?/g) ?? []);
  if (values.size < 2) return false;
  const offered = /\bis it\b|\bmaybe\b|\bor\b|\?.*\?|\bes\b.*\bo\b|\bsera\b/.test(folded);
  const onlyValues =
    /^(is it|its|maybe|so|x|y|n|es|sera|o|or|and|is|=|,|\?|\.|\s|-|\/|\d|[a-z]\s*=|um+|idk|like)+$/.test(
      folded,
    );
  return offered && onlyValues && (values.size >= 3 || work.lines.length !== 1);
}

/**
 * A calculation the student hands over that belongs to the problem on the page ("what is 15/3"): all its
 * numbers stand in the page or in the latest exchange. Returns it in plain notation, or null.
 */
export function readSideSum(
  text: string,
  found: Problem | null,
  current: Problem,
  context: TurnContext,
): string | null {
  if (found === null || current.family === "arithmetic" || current.skill === found.skill) return null;
  if (found.family !== "arithmetic" && found.skill !== "percent.of") return null;
  const last = context.history.at(-1);
  const around = [
    ...context.state.lines.map((line) => line.text),
    current.statement,
    last?.replyText,
    last?.studentText,
  ];
  const known = new Set(around.flatMap((part) => (part ?? "").match(/\d+/g) ?? []));
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.length > 0 && numbers.every((number) => known.has(number)) ? found.statement : null;
}
