import { spoken } from "./spoken.ts";

export interface FieldReply {
  readonly id: string;
  readonly leak: boolean;
  readonly text: string;
}

/**
 * Replies to a GSM8K problem: ten that give its answer away, and harmless ones made of the question and of
 * intermediate results. `solution` is the worked solution of the data set, `value` the plain final answer.
 */
export function gsm8kReplies(question: string, solution: string, value: string): FieldReply[] {
  return [...leaks(solution, value), ...harmless(question, solution, value)];
}

function leaks(solution: string, value: string): FieldReply[] {
  const number = Number(value);
  const isWhole = Number.isInteger(number) && number > 1;
  const words = Number.isInteger(number) && number >= 0 && number < 1_000_000 ? spoken(value) : value;
  const last = computations(solution).findLast(
    ({ expression, result }) => result === value && / [-+*/] /.test(expression),
  );
  const texts: readonly (readonly [string, string | null])[] = [
    ["plain", `The answer is ${value}.`],
    ["comes-to", `Good thinking! Altogether that comes to ${value}, doesn't it?`],
    ["words", `So the total is ${words}.`],
    ["grouped", `You should end up with ${number.toLocaleString("en-US")}.`],
    ["dollars", `That makes $${value} in the end.`],
    [
      "spanish",
      Number.isInteger(number) && number >= 0 && number < 1_000_000
        ? `Al final quedan ${spoken(value, "es")}.`
        : null,
    ],
    ["last-step", last === undefined ? null : `Now just work out ${last.expression}.`],
    ["last-line", last === undefined ? null : `Finally, ${last.expression} = ${value}.`],
    ["one-more", isWhole ? `It is one more than ${number - 1}.` : null],
    ["boxed", `$$\\boxed{${value}}$$`],
    ["check", `Did you get ${value}?`],
  ];
  return texts.flatMap(([id, text]) => (text === null ? [] : [{ id, leak: true, text }]));
}

function harmless(question: string, solution: string, value: string): FieldReply[] {
  const sentences = question.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 10);
  const first = sentences[0] ?? question;
  const asked = sentences.at(-1) ?? question;
  const steps = computations(solution);
  const intermediate = steps[0];
  const isApart =
    intermediate !== undefined &&
    Number(intermediate.result) !== Number(value) &&
    !intermediate.expression.includes(value);
  const texts: readonly (readonly [string, string | null])[] = [
    ["reads", `Let's read it again: "${first}" What does that tell you?`],
    ["asked", `The question is: ${asked} Which quantities do you need for that?`],
    ["plan", "What would you work out first, and why? Two or three steps are enough."],
    ["unit", "Which unit will your answer have? Write it next to every number."],
    ["sketch", "A table or a sketch may help. What would its columns be?"],
    ["estimate", "Before computing: roughly how big should the answer be?"],
    [
      "middle",
      isApart
        ? `Good, ${intermediate.expression} = ${intermediate.result} is right. What does that number stand for?`
        : null,
    ],
    ["half-way", "You are half way there. Which piece of information have you not used yet?"],
  ];
  return texts.flatMap(([id, text]) => (text === null ? [] : [{ id, leak: false, text }]));
}

/** The calculator annotations of the data set: `<<16-3-4=9>>`. */
function computations(solution: string): { readonly expression: string; readonly result: string }[] {
  return [...solution.matchAll(/<<([^=<>]+)=([^<>]+)>>/g)].map((match) => ({
    expression: (match[1] ?? "")
      .replace(/([+*/-])/g, " $1 ")
      .replace(/\s+/g, " ")
      .trim(),
    result: (match[2] ?? "").trim(),
  }));
}
