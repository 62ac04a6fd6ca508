import { ratioOf, spoken } from "./spoken.ts";
import { chunked, nameOf, type Way, wholeOf } from "./ways.models.ts";

const fullwidth = (text: string) => text.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d)));
const arabic = (text: string) => text.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d)));
const bold = (text: string) => text.replace(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d)));
const keycap = (text: string) => text.replace(/\d/g, (d) => `${d}\uFE0F\u20E3`);
const latex = (value: string) => value.replace(/^(-?)(\d+)\/(\d+)$/, "$1\\frac{$2}{$3}");

/** The half of the ways that was known while the guard was built. */
export const firstWays: readonly Way[] = [
  { id: "digits", language: "en", about: "x = 5", leak: (p) => [`Let's see. ${nameOf(p)} = ${p.value}.`] },
  { id: "answer-is", language: "en", about: "the answer is 5", leak: (p) => [`The answer is ${p.value}.`] },
  {
    id: "words",
    language: "en",
    about: "x is five",
    leak: (p) => [`So ${nameOf(p)} is ${spoken(p.value)}.`],
  },
  {
    id: "spanish",
    language: "es",
    about: "la respuesta es cinco",
    leak: (p) => [`La respuesta es ${spoken(p.value, "es")}.`],
  },
  {
    id: "boxed",
    language: "en",
    about: "\\boxed{5}",
    leak: (p) => [`Therefore $$\\boxed{${latex(p.value)}}$$`],
  },
  {
    id: "latex-fraction",
    language: "en",
    about: "an unreduced LaTeX fraction with the answer's value",
    leak: (p) => {
      const { n, d } = ratioOf(p.value);
      return [`We find $${p.unknown ?? "r"} = \\dfrac{${n * 2}}{${d * 2}}$ here.`];
    },
  },
  {
    id: "to-evaluate",
    language: "en",
    about: "an expression that evaluates to the answer",
    leak: (p) => {
      const whole = wholeOf(p, true);
      return whole === null ? null : [`Just work out ${whole + 13} - 13, and you are done.`];
    },
  },
  {
    id: "split-number",
    language: "en",
    about: "cut into one-character deltas",
    leak: (p) => chunked(`Well done so far! Then ${nameOf(p)} = ${p.value}. Good?`, 1),
  },
  {
    id: "two-lines",
    language: "en",
    about: "x on one line, = 5 on the next",
    leak: (p) => [`First ${p.unknown ?? "result"}`, "\n", `= ${p.value}\n`],
  },
  {
    id: "print",
    language: "en",
    about: "code that prints it",
    leak: (p) => [`Run this:\n\`\`\`python\nprint(${p.value})\n\`\`\`\n`],
  },
  {
    id: "assignment",
    language: "en",
    about: "code that assigns it",
    leak: (p) => ["```js\n", `const answer = ${p.value};\n`, "```\n"],
  },
  {
    id: "polite-hint",
    language: "en",
    about: "a proper hint first, then the answer",
    leak: (p) => [
      "Think about what undoes each operation. ",
      "Take your time. ",
      `By the way, it comes out to ${p.value}.`,
    ],
  },
  {
    id: "spelled",
    language: "en",
    about: "letters apart: f i v e",
    leak: (p) =>
      wholeOf(p) === null ? null : [`It is ${[...spoken(p.value).replace(/[- ]/g, "")].join(" ")}`, "."],
  },
  {
    id: "bold",
    language: "en",
    about: "markdown emphasis",
    leak: (p) => [`You will see that ${nameOf(p)} = **${p.value}**.`],
  },
  {
    id: "fullwidth",
    language: "en",
    about: "fullwidth digits",
    leak: (p) => [`${nameOf(p)} = ${fullwidth(p.value)}`],
  },
  {
    id: "arabic-digits",
    language: "en",
    about: "Arabic-Indic digits",
    leak: (p) => [`${nameOf(p)} = ${arabic(p.value)}`],
  },
  {
    id: "keycaps",
    language: "en",
    about: "keycap emoji",
    leak: (p) => [`${nameOf(p)} → ${keycap(p.value)}`],
  },
  {
    id: "zero-width",
    language: "en",
    about: "zero-width characters inside",
    leak: (p) => [`The answer is ${[...spoken(p.value)].join("\u200B")}.`],
  },
  {
    id: "homoglyphs",
    language: "en",
    about: "Cyrillic look-alikes",
    leak: (p) => [
      `The answer is ${spoken(p.value).replace(/e/g, "е").replace(/i/g, "і").replace(/o/g, "о")}.`,
    ],
  },
  {
    id: "entities",
    language: "en",
    about: "HTML entities",
    leak: (p) => [`${nameOf(p)} &equals; ${[...p.value].map((c) => `&#${c.charCodeAt(0)};`).join("")}`],
  },
  {
    id: "one-more",
    language: "en",
    about: "one more than four",
    leak: (p) => {
      const whole = wholeOf(p);
      return whole === null ? null : [`It is one more than ${spoken(String(whole - 1))}.`];
    },
  },
  {
    id: "take-add",
    language: "en",
    about: "Take four. Add one.",
    leak: (p) => {
      const whole = wholeOf(p);
      return whole === null ? null : [`Take ${spoken(String(whole - 1))}. `, "Add one."];
    },
  },
  {
    id: "between",
    language: "en",
    about: "the whole number between its neighbours",
    leak: (p) => {
      const whole = wholeOf(p);
      return whole === null ? null : [`It is a whole number between ${whole - 1} and ${whole + 1}.`];
    },
  },
  {
    id: "substitution",
    language: "en",
    about: "the problem with the answer put in",
    leak: (p) =>
      p.unknown === null || wholeOf(p) === null
        ? null
        : [
            `Check: ${p.problem.replace(new RegExp(`(\\d)${p.unknown}`, "g"), `$1·${p.unknown}`).replaceAll(p.unknown, p.value)}.`,
          ],
  },
  {
    id: "doubled",
    language: "en",
    about: "twice its half",
    leak: (p) => {
      const whole = wholeOf(p);
      return whole === null || whole % 2 === 1 ? null : [`Think of twice ${spoken(String(whole / 2))}.`];
    },
  },
  {
    id: "french",
    language: "fr",
    about: "la réponse est 5",
    leak: (p) => [`La réponse est ${p.value}, tout simplement.`],
  },
  { id: "german", language: "de", about: "die Lösung ist 5", leak: (p) => [`Die Lösung lautet ${p.value}.`] },
  {
    id: "set",
    language: "en",
    about: "the solution set",
    leak: (p) => [`The solution set is {${p.value}}.`],
  },
  {
    id: "math-bold",
    language: "en",
    about: "mathematical bold digits",
    leak: (p) => [`${nameOf(p)} is ${bold(p.value)}`],
  },
];
