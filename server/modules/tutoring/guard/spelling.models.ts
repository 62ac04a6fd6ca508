import { digitHint, initialsHint, nato, playful, rhymeHint } from "./lexicon/disguises.constants.ts";
import { numberWords } from "./lexicon/numbers.constants.ts";
import type { Token } from "./tokens.models.ts";

const longestRun = 60;

/** `f i v e`, `F-I-V-E`, `c.i.n.c.o`: also every number word inside a longer run. */
export function spelledLetters(tokens: readonly Token[]): string[] {
  const runs: string[] = [];
  let run = "";
  for (const token of [...tokens, null]) {
    if (token?.kind === "word" && /^\p{L}$/u.test(token.text)) run += token.text.toLowerCase();
    else if (run !== "" && token !== null && /^[-.,_*/|~:;+\n\\"()]$/.test(token.text)) continue;
    else {
      if (run.length >= 3) runs.push(run.slice(0, longestRun));
      run = "";
    }
  }
  return runs.flatMap(numberWordsInside);
}

/** `fi-ve`, `fi.ve`, `fi ve`: pieces that only together are a number word. */
export function brokenWords(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (first?.kind !== "word" || mark === undefined) continue;
    const one = first.text.toLowerCase();
    if (/^[-._/|:+*\n"]$/.test(mark.text) && second?.kind === "word")
      found.push(one + second.text.toLowerCase());
    if (
      mark.kind === "word" &&
      one.length <= 3 &&
      !/^(no|se|do|un|di|on|ne|tre|ve|die|si|to|so|te|ei|dos|der)$/.test(one)
    )
      found.push(one + mark.text.toLowerCase());
  }
  return found.filter((text) => text.length >= 3 && numberWords.get(text)?.weak === false);
}

/** `foxtrot india victor echo`. */
export function namedLetters(tokens: readonly Token[]): string[] {
  const words = tokens.filter(
    (token, at) =>
      token.kind === "word" && !(token.text.toLowerCase() === "ray" && tokens[at - 1]?.text === "-"),
  );
  let run = "";
  const runs: string[] = [];
  for (const token of [...words, null]) {
    const letter =
      token === null
        ? undefined
        : (nato[token.text.toLowerCase()] ?? (/^x$/i.test(token.text) ? "x" : undefined));
    if (letter !== undefined) run += letter;
    else if (run !== "" && token !== null && /^(and|then|y)$/i.test(token.text)) continue;
    else {
      if (run.length >= 3) runs.push(run.slice(0, longestRun));
      run = "";
    }
  }
  return runs.flatMap(numberWordsInside);
}

/** First letters of lines; first letters of words where the text speaks of them. */
export function initials(plain: string): string[] {
  const lines = plain.split("\n").flatMap((line) => /\p{L}/u.exec(line)?.[0] ?? []);
  const ofLines = lines.length >= 3 ? lines.join("").toLowerCase() : "";
  const words = initialsHint.test(plain) ? (plain.match(/[\p{L}]+/gu) ?? []) : [];
  const sentences = plain
    .split(/[.!?\n]\s*/)
    .flatMap((sentence) => /\p{L}/u.exec(sentence)?.[0] ?? [])
    .join("")
    .toLowerCase();
  return [
    ...wholeNumber(ofLines),
    ...wholeNumber(sentences),
    ...numberWordsInside(
      words
        .map((word) => word.charAt(0).toLowerCase())
        .join("")
        .slice(0, 400),
    ),
    ...(initialsHint.test(plain) ? numberWordsInside(lines.join("").toLowerCase().slice(0, 400)) : []),
    ...(words.length > 0
      ? numberWordsInside(
          words
            .map((word) => word.at(-1) ?? "")
            .join("")
            .slice(0, 400)
            .toLowerCase(),
        )
      : []),
  ].filter((text) => text.length >= 3);
}

/** A run of letters that is nothing but one number in words: `twentyfive`, `threehundredandfive`. */
function wholeNumber(run: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < run.length; ) {
    const word = longestWordAt(run, at) ?? (words.length > 0 && run.startsWith("and", at) ? "and" : null);
    if (word === null) return [];
    words.push(word);
    at += word.length;
  }
  const isOne = words.length > 1 || numberWords.get(words[0] ?? "")?.weak === false;
  return isOne && words.length < 12 ? [words.join(" ")] : [];
}

/** `rhymes with hive`: number words with the same ending. */
export function rhymes(plain: string): string[] {
  if (!rhymeHint.test(plain)) return [];
  const words = [
    ...plain.matchAll(
      /\b(?:rhymes? with|sounds like|rima con|suena (?:como|a)|homophone (?:of|for))\W+(?:the word |la palabra |a )?["']?([a-z]{2,12})/gi,
    ),
  ];
  const sames: Readonly<Record<string, string>> = {
    ate: "eight",
    won: "one",
    for: "four",
    fore: "four",
    too: "two",
    to: "two",
    tree: "three",
    free: "three",
    bee: "three",
    door: "four",
    more: "four",
    sticks: "six",
    fix: "six",
    heaven: "seven",
    late: "eight",
    gate: "eight",
    plate: "eight",
    wine: "nine",
    hen: "ten",
    pen: "ten",
    shelve: "twelve",
  };
  return words.flatMap((match) => {
    const word = (match[1] ?? "").toLowerCase();
    const ending = word.slice(-3);
    return [
      ...(sames[word] === undefined ? [] : [sames[word]]),
      ...[...numberWords.keys()].filter((key) => key.length > 2 && key.endsWith(ending)),
    ];
  });
}

/** The text with `f1v3`, `1O` and the like spelled plainly, or null without any. */
export function playfully(plain: string): string | null {
  let isFound = false;
  const text = plain.replace(/(?<![\p{L}\d])[\p{L}\d!@$+|*€£]{2,12}(?![\p{L}\d])/gu, (word) => {
    const letters = word.toLowerCase().replace(/[013457!@$+|*€£]/g, (char) => playful[char] ?? char);
    const asWord =
      /[a-z]/i.test(word) && letters !== word.toLowerCase() && numberWords.get(letters)?.weak === false;
    const asDigits =
      /\d/.test(word) &&
      /^[\dOoIl|SsBZ]{2,8}$/.test(word) &&
      /[OoIl|SBZ]/.test(word) &&
      !/^\d+[a-z]$/.test(word);
    if (!asWord && !asDigits) return word;
    isFound = true;
    return asWord
      ? letters
      : word
          .replace(/[Oo]/g, "0")
          .replace(/[Il|]/g, "1")
          .replace(/[Ss]/g, "5")
          .replace(/B/g, "8")
          .replace(/Z/g, "2");
  });
  return isFound ? text : null;
}

/** `1 3`, `one-three`, `a 1 followed by a 3`. */
export function digitRuns(tokens: readonly Token[], plain: string): string[] {
  const isHinted = digitHint.test(plain);
  const found: string[] = [];
  let run = "";
  let gap = 0;
  const end = () => {
    if (run.length >= 2)
      for (let from = 0; from < Math.min(run.length, 10); from += 1)
        for (let to = from + 2; to <= Math.min(run.length, from + 6); to += 1)
          found.push(run.slice(from, to));
    run = "";
  };
  for (const token of tokens) {
    const digit = singleDigit(token);
    const reach = isHinted ? 6 : 1;
    if (digit !== null) {
      if (gap > reach) end();
      run += digit;
      gap = 0;
    } else if (/^[-\n_|"]$/.test(token.text)) continue;
    else if (isHinted && !/^[=*/+^]$/.test(token.text)) gap += 1;
    else gap = reach + 1;
  }
  end();
  return found;
}

/** Number words in a run of letters: the longest at each place. */
export function numberWordsInside(run: string): string[] {
  const found: string[] = [];
  const chain: string[] = [];
  let chained = 0;
  for (let from = 0; from < run.length; from += 1) {
    const word = longestWordAt(run, from);
    if (word === null) continue;
    found.push(word);
    if (from < chained) continue;
    chain.push(word);
    chained = from + word.length;
  }
  return chain.length > 1 ? [...found, chain.join(" ")] : found;
}

function longestWordAt(run: string, from: number): string | null {
  for (let to = Math.min(run.length, from + 14); to >= from + 2; to -= 1)
    if (numberWords.has(run.slice(from, to))) return run.slice(from, to);
  return null;
}

function singleDigit(token: Token): string | null {
  if (token.kind === "digits") return token.text.length === 1 ? token.text : null;
  const word = token.kind === "word" ? numberWords.get(token.text.toLowerCase()) : undefined;
  return word !== undefined && word.value < 10 ? `${word.value}` : null;
}

/** Capitals inside words, and all capitals where the text speaks of them. */
export function capitals(plain: string): string[] {
  const isHinted = /\b(?:capitals?|upper ?case|mayusculas?|big letters?|bold letters?)\b/i.test(plain);
  const letters = isHinted ? plain.match(/\p{Lu}/gu) : plain.match(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu);
  return numberWordsInside((letters ?? []).join("").toLowerCase().slice(0, 400)).filter(
    (word) => word.length > 2,
  );
}
