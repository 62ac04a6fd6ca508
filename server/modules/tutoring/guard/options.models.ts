import { optionPlaces, rulesOut } from "./lexicon/word-answers.constants.ts";

/** One choice of a problem: `B) the nucleus`. */
export interface Option {
  /** Upper case. */
  readonly letter: string;
  readonly text: string;
}

const optionPattern = /(?:^|[\s(])\(?([A-H])\s?[).:]\s*([^\n]{1,160}?)(?=[\s,;]+\(?[B-H]\s?[).:]\s|\n|$)/gu;

/** The choices that a problem offers, in order; none where it offers fewer than two. */
export function optionsOf(problem: string): readonly Option[] {
  const found = [...problem.slice(0, 4000).matchAll(optionPattern)].map((match) => ({
    letter: match[1] ?? "",
    text: (match[2] ?? "").trim(),
  }));
  return found.length > 1 && found[0]?.letter === "A" ? found : [];
}

/** The letter of an answer such as `B`, `(b)`, `B) the nucleus`, or of the option that says what the answer says. */
export function chosenLetter(answer: string, options: readonly Option[]): string | null {
  const named = /^\s*\(?([A-Ha-h])\s?(?:[).:]|$)/.exec(answer)?.[1]?.toUpperCase();
  const isAlone = /^\s*\(?[A-Ha-h]\)?\s*$/.test(answer);
  if (
    named !== undefined &&
    (options.some(({ letter }) => letter === named) || (isAlone && options.length === 0))
  )
    return isAlone && options.length === 0 && /[a-h]/.test(answer) ? null : named;
  const plain = answer.trim().toLowerCase();
  return options.find(({ text }) => text.toLowerCase().replace(/[.;,]+$/, "") === plain)?.letter ?? null;
}

/**
 * Where a text chooses the right letter, by itself (`it's B`), by its place (`the second option`), or because all
 * others are ruled out; null where it does not. A sentence that weighs two letters chooses none.
 */
export function choiceIn(plain: string, chosen: string, options: readonly Option[]): string | null {
  const others = new Set(options.map(({ letter }) => letter).filter((letter) => letter !== chosen));
  const gone = new Set<string>();
  for (const sentence of sentencesOf(plain)) {
    const named = lettersIn(sentence);
    const isRuledOut = rulesOut.test(sentence.replace(leading, " "));
    if (isRuledOut) for (const letter of named) if (others.has(letter)) gone.add(letter);
    const weighs = [...named].some((letter) => letter !== chosen);
    if (named.has(chosen) && !weighs && !isRuledOut) return sentence.trim().slice(0, 120);
    if (
      named.has(chosen) &&
      weighs &&
      isRuledOut &&
      /\bbut\b|\bonly\b|\bexcept\b|\bsino\b|\bsolo\b|,/.test(sentence)
    )
      return sentence.trim().slice(0, 120);
    const place = placeIn(sentence, options.length);
    if (place !== null && options[place]?.letter === chosen && !isRuledOut)
      return sentence.trim().slice(0, 120);
  }
  return others.size > 0 && [...others].every((letter) => gone.has(letter))
    ? `all but ${chosen} are ruled out`
    : null;
}

/** `Isn't it B?` rules nothing out. */
const leading = /\b(?:isn't|aren't|wouldn't|couldn't|no (?:es|sera|seria)) (?:it|that|this|la|el)\b/giu;

function sentencesOf(plain: string): string[] {
  return plain.split(/(?<=[.!?;])\s+|\n/).slice(0, 200);
}

/** Letters of options that a sentence names; a capital `A` before a small word is an article. */
function lettersIn(sentence: string): Set<string> {
  const found = new Set<string>();
  for (const match of sentence.matchAll(/(?<![\p{L}\p{N}'])\(?([A-H])\)?(?![\p{L}\p{N}'])/gu)) {
    const after = sentence.slice(match.index + match[0].length);
    const isArticle =
      match[1] === "A" && /^ [a-z]/.test(after) && !/^ (?:is|or|nor|and|but|says|it)\b/.test(after);
    if (!isArticle && !/^\s?[=+*/^<>≤≥]/.test(after)) found.add(match[1] ?? "");
  }
  for (const match of sentence.matchAll(
    /\b(?:option|choice|answer|letter|opcion|letra|respuesta|pick|choose|select|circle|elige|marca)(?: (?:is|letter|option|la|es|the))* (?:\(?([b-h])\)?(?![\p{L}\p{N}'])|\(?(a)\)?(?![\p{L}\p{N}']| \p{L}))/giu,
  ))
    found.add((match[1] ?? match[2] ?? "").toUpperCase());
  return found;
}

function placeIn(sentence: string, count: number): number | null {
  const word =
    /\b(?:the|la) (first|second|third|fourth|fifth|last) (?:one|option|choice|answer|statement)\b/i.exec(
      sentence,
    )?.[1] ??
    /\bla (primera|segunda|tercera|cuarta|quinta|ultima)(?: opcion| respuesta)?\b/i.exec(sentence)?.[1];
  const place = word === undefined ? undefined : optionPlaces.get(word.toLowerCase());
  if (place === undefined || count === 0) return null;
  return place < 0 ? count - 1 : place;
}
