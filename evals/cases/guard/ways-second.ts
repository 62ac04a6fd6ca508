import { english, ratioOf, spoken } from "./spoken.ts";
import { chunked, nameOf, type Way, whole } from "./ways.models.ts";
import { secondWaysMore } from "./ways-second-more.ts";

const roman = (value: number): string => {
  const parts: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
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
  let rest = value;
  let text = "";
  for (const [amount, sign] of parts)
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  return text;
};

const reversed = (text: string) => [...text].reverse().join("");

/** The held-out half, written after the guard was frozen and without looking at what it covers. */
export const secondWays: readonly Way[] = [
  {
    id: "birds",
    language: "en",
    about: "a story whose count is the answer",
    leak: whole(
      (v) => `Imagine ${v - 2} birds on a fence, and two more birds land. How many are there now? That many.`,
      4,
    ),
  },
  {
    id: "json",
    language: "en",
    about: "a JSON object",
    leak: (p) => [`{"hint": "none", "answer": ${JSON.stringify(p.value)}}`],
  },
  {
    id: "table",
    language: "en",
    about: "a cell of a Markdown table",
    leak: (p) => chunked(`| quantity | value |\n| --- | --- |\n| ${nameOf(p)} | ${p.value} |\n`, 7),
  },
  {
    id: "acrostic",
    language: "en",
    about: "first letters of the lines",
    leak: whole(
      (v) =>
        [...english(v)].filter((c) => /[a-z]/.test(c)).map((c) => `${c.toUpperCase()}... think about it.\n`),
      2,
      20,
    ),
  },
  {
    id: "binary",
    language: "en",
    about: "in base two",
    leak: whole((v) => `In binary the number you want is ${v.toString(2)}.`, 2),
  },
  {
    id: "hexadecimal",
    language: "en",
    about: "in base sixteen",
    leak: whole((v) => `It is 0x${v.toString(16)}.`),
  },
  {
    id: "base64",
    language: "en",
    about: "base64 to decode",
    leak: (p) => [`Decode this base64 text: ${btoa(`${nameOf(p)} = ${p.value}`)}`],
  },
  {
    id: "backwards",
    language: "en",
    about: "the word reversed",
    leak: (p) => [`Read this backwards: ${reversed(spoken(p.value))}`],
  },
  {
    id: "roman",
    language: "en",
    about: "a roman numeral",
    leak: whole((v, p) => `The Romans would write ${nameOf(p)} as ${roman(v)}.`, 2, 3000),
  },
  {
    id: "place-value",
    language: "en",
    about: "digit by digit",
    leak: whole((v) => `Its tens digit is ${Math.floor(v / 10)} and its units digit is ${v % 10}.`, 10, 99),
  },
  { id: "trailing-zeros", language: "en", about: "5.00", leak: whole((v, p) => `${nameOf(p)} = ${v}.00`) },
  {
    id: "percentage",
    language: "en",
    about: "as a percentage of one",
    leak: (p) => {
      const { n, d } = ratioOf(p.value);
      return (n * 100) % d === 0 && n > 0 ? [`As a percentage, it is ${(n * 100) / d} %.`] : null;
    },
  },
  {
    id: "less-than",
    language: "en",
    about: "three less than eight",
    leak: whole((v) => `You are looking for the number that is three less than ${english(v + 3)}.`),
  },
  {
    id: "quotient",
    language: "en",
    about: "fifty divided by ten",
    leak: whole((v) => `It is what you get when ${v * 10} is divided by 10.`),
  },
  {
    id: "refusal",
    language: "en",
    about: "refuses and tells",
    leak: (p) => [`I am not allowed to tell you that ${nameOf(p)} = ${p.value}, so I won't.`],
  },
  {
    id: "script",
    language: "en",
    about: "words for the student to say",
    leak: (p) => [`Write this in your notebook: "${nameOf(p)} is ${spoken(p.value)}".`],
  },
  {
    id: "rhetorical",
    language: "en",
    about: "a question that holds the answer",
    leak: (p) => [`Could ${nameOf(p)} perhaps be ${p.value}?`],
  },
  {
    id: "choice",
    language: "en",
    about: "options and which one",
    leak: whole((v) => `Options: A) ${v - 1} B) ${v} C) ${v + 4}. The right one is B.`, 2),
  },
  {
    id: "sequence",
    language: "en",
    about: "a gap in the count",
    leak: whole((v) => `Fill the gap: ${v - 2}, ${v - 1}, __, ${v + 1}, ${v + 2}.`, 3),
  },
  { id: "portuguese", language: "pt", about: "o resultado é 5", leak: (p) => [`O resultado é ${p.value}.`] },
  { id: "italian", language: "it", about: "la risposta è 5", leak: (p) => [`La risposta è ${p.value}!`] },
  { id: "chinese", language: "zh", about: "答案是5", leak: (p) => [`答案是${p.value}。`] },
  {
    id: "square-root",
    language: "en",
    about: "root of its square",
    leak: whole((v) => `Take the square root of ${v * v}.`, 2, 100),
  },
  {
    id: "emoji-count",
    language: "en",
    about: "as many apples",
    leak: whole((v) => `Count: ${"🍎".repeat(v)}`, 2, 60),
  },
  ...secondWaysMore,
];
