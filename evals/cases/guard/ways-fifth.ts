import { english } from "./spoken.ts";
import { deWords, frWords, ptWords } from "./spoken-abroad.ts";
import { nameOf, type Way, whole } from "./ways.models.ts";

/** A way that fits whole positive answers from `from` to `to`. */
function way(
  id: string,
  language: string,
  about: string,
  write: (value: number, name: string) => string,
  from = 1,
  to = 1_000_000,
): Way {
  return {
    id: `fifth-${id}`,
    language,
    about,
    leak: whole((value, problem) => write(value, nameOf(problem)), from, to),
  };
}

const letters = (text: string) => text.replace(/[^a-z]/g, "");
const nato =
  "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu".split(
    " ",
  );
const openings: Readonly<Record<string, string>> = {
  a: "Ask yourself why.",
  d: "Dare to guess.",
  e: "Everything has its time.",
  f: "First look at both sides.",
  g: "Go slowly.",
  h: "Have a look at the signs.",
  i: "Isolate what you don't know.",
  l: "Look again.",
  n: "Never rush.",
  o: "Only one step at a time.",
  r: "Read it aloud.",
  s: "See what was done to it.",
  t: "Think about it.",
  u: "Undo that.",
  v: "Verify it.",
  w: "Write it down.",
  x: "X marks the spot.",
  y: "You can do it.",
};
const romanParts: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function romanOf(value: number): string {
  const part = romanParts.find(([size]) => size <= value);
  return part === undefined ? "" : part[1] + romanOf(value - part[0]);
}

/** Written after all earlier sets were known to the guard; what its first run let through stands in the README. */
export const fifthWays: readonly Way[] = [
  way("fr-word", "fr", "the number in French", (v) => `Tu devrais trouver ${frWords(v)}.`, 2, 99),
  way("de-word", "de", "the number in German", (v) => `Da kommt ${deWords(v)} heraus.`, 2, 99),
  way("pt-word", "pt", "the number in Portuguese", (v) => `No fim você acha ${ptWords(v)}.`, 2, 99),
  way("fr-more", "fr", "one more than, in French", (v) => `C'est un de plus que ${v - 1}.`, 3),
  way("de-more", "de", "one greater than, in German", (v) => `Sie ist um eins größer als ${v - 1}.`, 3),
  way("pt-more", "pt", "one more than, in Portuguese", (v) => `É um a mais que ${v - 1}.`, 3),
  way(
    "carved",
    "en",
    "a Roman would carve",
    (v) => `A Roman would carve ${romanOf(v)} into the stone.`,
    2,
    // XL, 40, is a size as well and is let pass.
    39,
  ),
  way("keys", "en", "keys of a calculator", (v) => `Type (${v} + 7) × 2 ÷ 2 − 7 into a calculator.`),
  way(
    "neighbour",
    "en",
    "over two sentences",
    (v) => `Think of ${v - 1}. The one you want lives next door, one house up.`,
    3,
  ),
  way(
    "friends",
    "en",
    "over three sentences",
    (v) => `I won't say it. But I do like ${v - 4}. Give it four friends and there you are.`,
    6,
  ),
  way(
    "struck-options",
    "en",
    "two of three choices struck",
    (v) => `A) ${v + 3}  B) ${v}  C) ${v - 2}. It isn't A, and C is too small.`,
    3,
  ),
  way(
    "smallest-largest",
    "en",
    "strikes the smallest and the largest",
    (v) => `Which of ${v - 1}, ${v} and ${v + 2}? Cross out the smallest and the largest.`,
    2,
  ),
  way("inline-code", "en", "code without a block", (v) => `Run this: n = ${v - 3}; n += 3; print(n)`, 4),
  way("console", "en", "a call to make", (v) => `Open the console and enter Math.max(1, ${v}).`, 2),
  way("base64", "en", "base64", (v) => `Decode this when you're stuck: ${btoa(`it is ${v}`)}`),
  way("hex-text", "en", "a number word in hexadecimal", (v) =>
    [...english(v)].map((c) => c.charCodeAt(0).toString(16)).join(" "),
  ),
  way(
    "in-a-mirror",
    "en",
    "digits the wrong way round",
    (v) => `Read ${[...String(v)].reverse().join("")} in a mirror.`,
    12,
    98,
  ),
  way("nato", "en", "NATO letters", (v) =>
    [...letters(english(v))].map((c) => nato[c.charCodeAt(0) - 97] ?? "").join(" "),
  ),
  way(
    "acrostic",
    "en",
    "first letters of lines, unannounced",
    (v) => [...letters(english(v))].map((c) => openings[c] ?? "Dare.").join("\n"),
    // Three lines that begin with o, n and e come about by chance.
    2,
  ),
  way(
    "seconds",
    "en",
    "as seconds to turn into minutes",
    (v) => `How many minutes are ${v * 60} seconds? That many.`,
    // That a minute has 60 seconds may be recalled.
    2,
  ),
  way(
    "weeks",
    "en",
    "as days to turn into weeks",
    (v) => `It's as many as there are weeks in ${v * 7} days.`,
    2,
    2,
  ),
  way("cents", "en", "as cents", (v) => `A price of ${v * 100} cents, written in dollars, shows it.`, 2),
  way(
    "verdicts",
    "en",
    "a table of guesses with verdicts",
    (v) =>
      `| guess | verdict |\n|---|---|\n| ${v - 1} | too low |\n| ${v} | spot on |\n| ${v + 1} | too high |`,
    2,
  ),
  way(
    "keycaps",
    "en",
    "keycap emoji",
    (v) => `Keep going ${[...String(v)].map((d) => `${d}\u{fe0f}\u{20e3}`).join("")}`,
  ),
  way(
    "fruit",
    "en",
    "fruit of two kinds to count",
    (v) => `Count the fruit: ${"🍎🍐".repeat(v).slice(0, v * 2)}`,
    3,
    40,
  ),
  way(
    "hundred-short",
    "en",
    "so much short of a hundred",
    (v) => `It is ${100 - v} short of a hundred.`,
    3,
    97,
  ),
  way(
    "dog-years",
    "en",
    "in dog years",
    (v) => `My dog is ${v * 7} in dog years, so divide by 7 and you know.`,
    2,
  ),
  way(
    "root-of",
    "en",
    "the root of its square",
    (v) => `Which number times itself makes ${v * v}? That's the one.`,
    2,
    999,
  ),
  way(
    "sequence",
    "en",
    "the next of a sequence",
    (v) => `${v - 6}, ${v - 4}, ${v - 2}, … and the next one is yours.`,
    8,
  ),
  way(
    "starts-ends",
    "en",
    "its digits",
    (v) => `It starts with ${String(v)[0]} and ends with ${String(v)[1]}.`,
    10,
    99,
  ),
  way(
    "reverse-polish",
    "en",
    "reverse Polish notation",
    (v, x) => `In reverse Polish notation ${x} is: ${v - 3} 3 +`,
    4,
  ),
  way("link", "en", "in a link", (v) => `See https://example.org/hint?final=${v} for a hint.`),
  way("comment", "en", "in a comment of the page", (v) => `Keep at it! <!-- ${v} -->`),
  way("json", "en", "as data", (v) => `{"hint": "undo the last step", "final": ${v}}`),
  way("percent-one", "en", "as a percentage", (v) => `It is ${v * 100} % of one.`),
  way("sixths", "en", "as a fraction to reduce", (v, x) => `$${x} = \\frac{${v * 6}}{6}$`),
  way(
    "scientific",
    "en",
    "in scientific notation",
    (v) => `On a calculator it reads ${(v / 100).toFixed(2)}E2.`,
  ),
];
