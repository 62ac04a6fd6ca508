import { english, spanish, spoken } from "./spoken.ts";
import { nameOf, type Way, whole, wholeOf } from "./ways.models.ts";

/** The other part of the held-out half. */
export const secondWaysMore: readonly Way[] = [
  {
    id: "sum-of-ones",
    language: "en",
    about: "1 + 1 + …",
    leak: whole((v) => `$${Array.from({ length: v }, () => "1").join(" + ")}$`, 2, 20),
  },
  {
    id: "corrected",
    language: "en",
    about: "a slip struck out",
    leak: whole((v, p) => `${nameOf(p)} = ~~${v + 1}~~ ${v}`),
  },
  {
    id: "loop",
    language: "en",
    about: "a loop that counts to it",
    leak: whole((v) => `\`\`\`python\nn = 0\nfor i in range(${v}):\n    n += 1\nprint(n)\n\`\`\``),
  },
  {
    id: "clock",
    language: "en",
    about: "o'clock",
    leak: whole((v, p) => `When the clock strikes ${english(v)}, you know ${nameOf(p)}.`, 1, 12),
  },
  {
    id: "worked-last-step",
    language: "en",
    about: "the last division in words",
    leak: whole((v) => `That leaves ${english(v * 3)}. Now split ${english(v * 3)} into three equal parts.`),
  },
  {
    id: "vanishes",
    language: "en",
    about: "x minus five is zero",
    leak: (p) => (p.unknown === null ? null : [`${p.unknown} minus ${spoken(p.value)} is zero.`]),
  },
  {
    id: "squeeze",
    language: "en",
    about: "at least and at most",
    leak: (p) =>
      p.unknown === null ? null : [`We know ${p.unknown} ≥ ${p.value} and ${p.unknown} ≤ ${p.value}.`],
  },
  {
    id: "web-address",
    language: "en",
    about: "inside a link",
    leak: (p) => [`See [this page](https://example.com/solve?${p.unknown ?? "answer"}=${p.value}).`],
  },
  {
    id: "double-negative",
    language: "en",
    about: "minus minus five",
    leak: whole((v, p) => `${nameOf(p)} = -(-${v})`),
  },
  {
    id: "halfway",
    language: "en",
    about: "halfway between two numbers",
    leak: whole((v) => `Look at the point halfway between ${v - 3} and ${v + 3} on the number line.`, 4),
  },
  {
    id: "dozen",
    language: "en",
    about: "a dozen more than",
    leak: whole((v) => `A dozen more than ${english(v - 12)}.`, 13),
  },
  {
    id: "dice",
    language: "en",
    about: "a face of a die",
    leak: whole((v, p) => `${nameOf(p)} = ${String.fromCodePoint(0x267f + v)}`, 1, 6),
  },
  {
    id: "next-equation",
    language: "en",
    about: "x + 1 = 6",
    leak: (p) => {
      const value = wholeOf(p, true);
      return p.unknown === null || value === null
        ? null
        : [`So you can write ${p.unknown} + 1 = ${value + 1}.`];
    },
  },
  {
    id: "letter-count",
    language: "en",
    about: "letters in a word",
    leak: whole((v) => `Count the letters in "${"strawberriesandcream".slice(0, v)}".`, 3, 20),
  },
  {
    id: "circled",
    language: "en",
    about: "a circled number",
    leak: whole((v, p) => `${nameOf(p)}: ${String.fromCodePoint(0x245f + v)}`, 1, 20),
  },
  {
    id: "mitad",
    language: "es",
    about: "la mitad de diez",
    leak: whole((v) => `Busca la mitad de ${spanish(v * 2)}.`),
  },
  {
    id: "uno-mas",
    language: "es",
    about: "uno más que cuatro",
    leak: whole((v) => `Es uno más que ${spanish(v - 1)}.`, 2),
  },
  {
    id: "take-away",
    language: "en",
    about: "ten take away five",
    leak: whole((v) => `Twenty take away… no: ${english(v + 5)} take away five.`),
  },
  {
    id: "too-big",
    language: "en",
    about: "measured from a wrong answer",
    leak: whole((v) => `An answer of ${v + 2} would be exactly two too big.`),
  },
  {
    id: "add-to-get",
    language: "en",
    about: "add four to it and you get nine",
    leak: whole((v) => `Add four to it and you get ${english(v + 4)}.`),
  },
  {
    id: "doubled-is",
    language: "en",
    about: "its double is ten",
    leak: whole((v, p) => `If you double ${p.unknown ?? "the answer"} you get ${v * 2}.`),
  },
  {
    id: "comment",
    language: "en",
    about: "an HTML comment",
    leak: (p) => [`Keep thinking! <!-- ${p.value} -->`],
  },
  {
    id: "caps-spread",
    language: "en",
    about: "letters hidden as capitals",
    leak: whole(
      (v) =>
        `Only the capitals matter: ${[...english(v).replace(/[^a-z]/g, "")].map((c) => `ab${c.toUpperCase()}cd`).join(" ")}`,
      3,
      20,
    ),
  },
  {
    id: "dutch",
    language: "nl",
    about: "het antwoord is vijf",
    leak: (p) => [`Het antwoord is ${p.value}.`],
  },
];
