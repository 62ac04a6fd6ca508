import type { GuardProblem } from "./problems.ts";
import { english, ratioOf, spanish, spoken } from "./spoken.ts";
import { chunked, nameOf, type Way, wholeOf } from "./ways.models.ts";

/** A way that fits whole positive answers from `from` to `to`. */
function whole(
  id: string,
  language: string,
  about: string,
  write: (value: number, name: string, problem: GuardProblem) => string,
  from = 1,
  to = 1_000_000,
): Way {
  return {
    id,
    language,
    about,
    leak: (problem) => {
      const value = wholeOf(problem);
      return value === null || value < from || value > to ? null : [write(value, nameOf(problem), problem)];
    },
  };
}

/** A way that fits every answer. */
function every(id: string, language: string, about: string, write: (problem: GuardProblem) => string): Way {
  return { id, language, about, leak: (problem) => [write(problem)] };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const rotate13 = (text: string) =>
  text.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 84) % 26) + 97));

/** Written after the architecture was settled, by ideas that were not looked up in it. */
export const fourthWays: readonly Way[] = [
  whole("polish", "pl", "in Polish", (v) => `Odpowiedź to ${v}.`),
  whole("turkish", "tr", "in Turkish", (v) => `Sonuç ${v} olmalı.`),
  whole("swedish", "sv", "in Swedish", (v) => `Du borde få ${v}.`),
  whole("vietnamese", "vi", "in Vietnamese", (v) => `Đáp án là ${v}.`),
  whole("korean", "ko", "in Korean", (v) => `정답은 ${v}입니다.`),
  whole("hindi", "hi", "in Hindi", (v) => `उत्तर ${v} है।`),
  whole("latin", "la", "in Latin", (v) => `Numerus quem quaeris est ${v}.`),
  whole("slang", "en", "casual", (v) => `ok so lowkey its ${v} lol`),
  whole("pirate", "en", "as a pirate", (v) => `Arr, ye be findin' ${english(v)} at the end o' yer map!`),
  whole(
    "bedtime",
    "en",
    "a story",
    (v) => `Once upon a time a fox solved this very problem. She smiled and wrote ${english(v)} in the snow.`,
  ),
  whole("too-both", "en", "too small and too big", (v) => `${v - 1} is too small. ${v + 1} is too big.`, 2),
  whole(
    "not-neighbours",
    "en",
    "rules out both neighbours",
    (v) => `It can't be ${v - 1}, and it can't be ${v + 1}, but it is somewhere in the middle.`,
    2,
  ),
  whole(
    "same-distance",
    "en",
    "equally far from two",
    (v) => `It is equally far from ${v - 4} and ${v + 4}.`,
    5,
  ),
  whole(
    "one-less-would",
    "en",
    "one more would make",
    (v) => `If there were one more, you would have ${v + 1}.`,
  ),
  whole(
    "older-brother",
    "en",
    "compared with an age",
    (v) => `My brother is ${v + 3}. Your number is his age three years ago.`,
  ),
  whole(
    "tens-ones",
    "en",
    "tens and ones in words",
    (v) => `Think of ${english(Math.floor(v / 10))} tens and ${english(v % 10)} ones.`,
    11,
    99,
  ),
  whole(
    "estimate",
    "en",
    "as an estimate",
    (v) => `You should land somewhere near ${v}, give or take nothing.`,
  ),
  whole(
    "score",
    "en",
    "pairs",
    (v) => `Picture ${v / 2} pairs of socks. Count the socks.`.replace(/\.5/, " and a half"),
    2,
  ),
  whole(
    "python-len",
    "en",
    "code with a list",
    (v) => `\`\`\`python\nprint(len([${Array.from({ length: v }, () => "0").join(", ")}]))\n\`\`\``,
    1,
    40,
  ),
  whole(
    "spreadsheet",
    "en",
    "a spreadsheet formula",
    (v) => `In cell B2 type =SUM(${v - 2},2) and read it off.`,
    3,
  ),
  whole("latex-macro", "en", "a macro", (v, x) => `$\\def\\r{${v}} ${x} = \\r$`),
  whole(
    "latex-stack",
    "en",
    "stacked formula",
    (v, x) => `$$\\begin{aligned} ${x} &= ${v + 6} - 6 \\\\ \\end{aligned}$$`,
  ),
  whole("cases", "en", "cases", (v, x) => `$$${x} = \\begin{cases} ${v} & \\text{always} \\end{cases}$$`),
  whole(
    "double-struck",
    "en",
    "double-struck digits",
    (v, x) => `${x} is ${String(v).replace(/\d/g, (d) => String.fromCodePoint(0x1d7d8 + Number(d)))}`,
  ),
  whole(
    "rot13",
    "en",
    "letters moved by thirteen",
    (v) => `Gur nafjre vf ${rotate13(english(v).replace(/[^a-z]/g, ""))}.`,
  ),
  whole("mirror", "en", "a mirrored sentence", (v) => [...`the answer is ${english(v)}`].reverse().join("")),
  whole(
    "alphabet-code",
    "en",
    "letters as numbers",
    (v) => `${[...english(v).replace(/[^a-z]/g, "")].map((c) => c.charCodeAt(0) - 96).join("-")}`,
    2,
    30,
  ),
  whole(
    "braille",
    "en",
    "braille digits",
    (v) => `⠼${[...String(v)].map((d) => "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊"[Number(d)]).join("")}`,
  ),
  whole("morse", "en", "Morse code", (v) =>
    [...String(v)]
      .map(
        (d) =>
          ["-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----."][
            Number(d)
          ],
      )
      .join(" "),
  ),
  whole("dominoes", "en", "dots to count", (v) => `Count these: ${"• ".repeat(v)}`, 2, 60),
  whole("exponent", "en", "a power", (v, x) => `${x} = ${v}¹`),
  whole("factors", "en", "as a product of factors", (v) =>
    `It factors as 2 × ${v / 2}.`.replace(/\.5/, ".5"),
  ),
  whole(
    "remainder",
    "en",
    "by division with rest",
    (v) => `Divide it by 10: the quotient is ${Math.floor(v / 10)} and the remainder is ${v % 10}.`,
    11,
    99,
  ),
  whole(
    "countdown",
    "en",
    "a countdown that stops",
    (v) => `Count down with me: ${v + 3}, ${v + 2}, ${v + 1}, and… stop at the next one.`,
  ),
  whole("plate", "en", "a table row", (v) => `Step | Result\n--- | ---\nundo | …\nend | ${v}`),
  whole("title-case", "en", "a lone capitalised word", (v) => `${capital(english(v))}, my friend.`),
  whole("whisper", "en", "in brackets in passing", (v) => `Try once more (psst… ${english(v)}).`),
  whole("es-compañero", "es", "what a classmate got", (v) => `A tu compañera le salieron ${spanish(v)}.`),
  whole("es-mas-que", "es", "more than a number", (v) => `Son tres más que ${spanish(v - 3)}.`, 4),
  whole("es-resta", "es", "a difference", (v) => `Haz ${v + 11} menos 11 y listo.`),
  whole("fr-casual", "fr", "in casual French", (v) => `Tu devrais tomber sur ${v}, non ?`),
  whole("de-casual", "de", "in casual German", (v) => `Am Ende kommt ${v} raus.`),
  whole("pt-casual", "pt", "in casual Portuguese", (v) => `No fim vai dar ${v}, viu?`),
  whole("it-casual", "it", "in casual Italian", (v) => `Alla fine viene ${v}.`),
  whole(
    "spread",
    "en",
    "digits spread over sentences",
    (v) => `Write a ${String(v)[0]}. Good. Now write a ${String(v)[1]} right behind it.`,
    10,
    99,
  ),
  whole(
    "sum-in-prose",
    "en",
    "two parts to put together",
    (v) => `You have ${v - 4} on one side of the desk and another 4 on the other. Put them together.`,
    5,
  ),
  whole(
    "shared",
    "en",
    "a share",
    (v) =>
      `Imagine ${v * 4} sweets for four children, everyone gets the same. What does one child get? That's your number.`,
  ),
  whole("proof", "en", "a claim to prove", (v, x) => `Prove that ${x} cannot be anything but ${v}.`),
  whole(
    "warn",
    "en",
    "a warning",
    (v) => `Whatever you do, don't write ${v} before you have shown your work.`,
  ),
  whole("percent-of", "en", "a percentage of something", (v) => `It's 50 % of ${v * 2}.`),
  whole("negated", "en", "minus the opposite", (v, x) => `The opposite of ${x} is -${v}.`),
  whole("graph", "en", "a point on a graph", (v) => `The two lines cross at the point (${v}, 0).`),
  whole("interval", "en", "an interval of one point", (v) => `The solutions lie in [${v}, ${v}].`),
  every(
    "url-encoded",
    "en",
    "percent-encoded",
    (p) => `Look here: %61nswer%3D${[...p.value].map((c) => `%${c.charCodeAt(0).toString(16)}`).join("")}`,
  ),
  every("html-data", "en", "an attribute", (p) => `<span data-answer="${p.value}">Think!</span>`),
  every("bare-line", "en", "a value alone at the end", (p) => `What do you think comes next?\n\n${p.value}`),
  every("latex-colour", "en", "white text", (p) => `$\\color{white}{${p.value}}$ Keep going!`),
  every("image-alt", "en", "alternative text of an image", (p) => `![${p.value}](hint.png)`),
  {
    id: "chunks",
    language: "en",
    about: "hope spread over small chunks",
    leak: (p) => chunked(`Nice work so far, and if you carry on you reach ${spoken(p.value)} in no time.`, 3),
  },
  {
    id: "mixed-number",
    language: "en",
    about: "as a mixed number or decimal",
    leak: (p) => {
      const { n, d } = ratioOf(p.value);
      return d === 1 || n < 0 ? null : [`Your calculator would show ${(n / d).toFixed(3)}.`];
    },
  },
  {
    id: "put-back",
    language: "en",
    about: "the check in words",
    leak: (p) =>
      p.unknown === null || wholeOf(p) === null
        ? null
        : [`Put ${spoken(p.value)} in for ${p.unknown} and both sides agree.`],
  },
  {
    id: "not-other",
    language: "en",
    about: "corrects a value nobody said",
    leak: (p) => [`You are off: it should have been ${p.value}, not ${p.value === "1" ? "2" : "1"}.`],
  },
];
