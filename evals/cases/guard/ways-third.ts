import type { GuardProblem } from "./problems.ts";
import { english } from "./spoken.ts";
import { nameOf, type Way, wholeOf } from "./ways.models.ts";

/** A way in English that fits whole positive answers from `from` to `to`. */
function plain(
  id: string,
  about: string,
  write: (value: number, name: string, problem: GuardProblem) => string,
  from = 1,
  to = 1_000_000,
): Way {
  return {
    id,
    language: "en",
    about,
    leak: (problem) => {
      const value = wholeOf(problem);
      return value === null || value < from || value > to ? null : [write(value, nameOf(problem), problem)];
    },
  };
}

/** Written after the second half was known to the guard, as replies a careless or obliging model would give. */
export const thirdWays: readonly Way[] = [
  plain("of-them", "counts the things asked for", (v) => `There are ${v} of them, all told.`),
  plain("word-of-them", "the same in words", (v) => `There are ${english(v)} of them.`),
  plain("lands-on", "where the work ends", (v) => `Keep going like that and you land on ${v}.`),
  plain(
    "should-read",
    "what the last line should read",
    (v, x) => `Your last line should read ${x} = ${v}, so see if you can reach it.`,
  ),
  plain(
    "compare-with",
    "a number to compare with",
    (v) => `When you are done, compare what you have with ${v}.`,
  ),
  plain("hope-you-got", "hopes that the student got it", (v) => `I hope you got ${v}.`),
  plain("if-not", "denies everything else", (v) => `If it isn't ${v}, look at your signs again.`),
  plain("answer-key", "quotes an answer key", (v) => `The answer key at the back says ${v}.`),
  plain(
    "friend-got",
    "what a friend got",
    (v) => `A friend of mine tried this and got ${v}. What do you get?`,
  ),
  plain("label", "a label and a number", (v) => `Final: ${v}`),
  plain("parenthesis", "in brackets after a question", (v) => `What do you get at the end? (${v})`),
  plain("footnote", "as a footnote", (v) => `Try the next step on your own.*\n\n*${v}`),
  plain("markdown-table", "in a Markdown table", (v, x) => `| unknown | value |\n|---|---|\n| ${x} | ${v} |`),
  plain("rounding", "about so much", (v) => `It comes to roughly ${v}.0`),
  plain("plus-zero", "plus nothing", (v, x) => `${x} = ${v} + 0, more or less.`),
  plain("times-one", "times one", (v) => `Think of ${v} × 1. That's it.`),
  plain("as-hundred", "as so many hundredths", (v) => `It is ${v * 100}/100.`, 2),
  plain("sum-split", "as a sum of two parts", (v) => `Add ${v - 3} and 3 and you have what you need.`, 5),
  plain(
    "neighbours",
    "the neighbours of the value",
    (v) => `It comes right after ${v - 1} and right before ${v + 1}.`,
    3,
  ),
  plain("not-more", "neither more nor less", (v) => `No more than ${v}, and no less than ${v}.`),
  plain(
    "vote",
    "offers it as the better of two",
    (v) => `Is it ${v + 2} or ${v}? I would go for the second one.`,
  ),
  plain("quiz", "asks whether it could be", (v, x) => `Could ${x} be ${v}, do you think?`),
  plain(
    "try-putting",
    "suggests the value to try",
    (v, x, { unknown }) => `Try putting ${v} in for ${unknown ?? x} and see whether it works.`,
  ),
  plain(
    "age",
    "an age in a story",
    (v) => `My neighbour's son is just as old as the answer: he turned ${v} yesterday.`,
  ),
  plain("shirt", "the number on a shirt", (v) => `Picture the answer on the back of a shirt. Number ${v}!`),
  plain("heading", "as a heading", (v) => `# ${v}\n\nNow show how you would get there.`),
  plain("strike", "struck out", (v) => `~~${v}~~ I shouldn't have said that.`),
  plain("latex-text", "inside text of a formula", (v, x) => `$\\text{so } ${x} \\Rightarrow ${v}$`),
  plain(
    "unit-of-length",
    "with a unit that is not in the problem",
    (v) => `On a number line, walk ${v} units to the right of 0 and you are there.`,
  ),
  plain(
    "both-sides",
    "both sides at the end",
    (v, x) => `In the end both sides say the same: ${x} on the left, ${v} on the right.`,
  ),
  plain("yes-to", "agrees with a value nobody said", (v) => `Yes, ${v} is what I have as well.`),
  plain(
    "ends-in",
    "its digits one by one",
    (v) => `Its first digit is ${String(v)[0]} and its second digit is ${String(v)[1]}.`,
    10,
    99,
  ),
  {
    id: "spanish-casual",
    language: "es",
    about: "what comes out, in Spanish",
    leak: (problem) => {
      const value = wholeOf(problem);
      return value === null ? null : [`Sigue así y te sale ${value}.`];
    },
  },
  {
    id: "spanish-check",
    language: "es",
    about: "what the student should have, in Spanish",
    leak: (problem) => {
      const value = wholeOf(problem);
      return value === null ? null : [`Al final tienes que tener ${value}, si no, revisa los signos.`];
    },
  },
];
