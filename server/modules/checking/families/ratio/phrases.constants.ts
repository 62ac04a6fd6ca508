import { numeral, withoutLayout } from "../quantities/amounts.models.ts";

/** Longest message that is searched, characters. */
const readAtMost = 1_000;

/**
 * A text in lower case without accents and layout; money as `12 €`, fractions as `1/2`, thousands joined.
 */
export function foldRatios(text: string): string {
  return plainRatios(text.slice(0, readAtMost))
    .normalize("NFD")
    .replace(/[\u0300-\u036f¿¡]/g, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** The same, keeping lines, case and accents: for a student's work. */
export function plainRatios(text: string): string {
  return withoutLayout(text)
    .replace(/\\[dt]?frac\s?\{(\d{1,6}|[a-z])\}\s?\{(\d{1,6}|[a-z])\}/g, "$1/$2")
    .replace(/\\(?:square|Box|_)|□|_{1,9}/g, "?")
    .replace(/\$([^$\n]*[:=/][^$\n]*)\$/g, "$1")
    .replace(/\$(\d[\d.,\s]{0,60}(?<=\d))\$(?!\d)/g, "$1")
    .replace(/([$€£])\s?(\d+(?:,\d+)*(?:\.\d+)?)/g, "$2 $1")
    .replace(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/g, (number) => number.replaceAll(",", ""))
    .replace(/(?<![\d.,])0,(\d+)(?![\d,])/g, "0.$1");
}

const term = String.raw`\d{1,6}(?:\.\d{1,4})?(?:\s?/\s?\d{1,4})?`;
const between = String.raw`\s?(?::|\bto\b|\ba\b)\s?`;
const ratio = (joint: string) =>
  String.raw`(?<![\d.:])(?<ratio>${term}(?:${joint}${term}){1,3})(?![\d:]|\.\d)`;
const colon = String.raw`\s?:\s?`;

/** The terms of a ratio as written. */
export function termsIn(text: string): readonly string[] {
  return text
    .split(/\s?(?::|\bto\b|\ba\b|,|\by\b|\band\b)\s?/)
    .map((one) => one.replace(/\s/g, ""))
    .filter((one) => one !== "");
}

const hole = String.raw`(?:${numeral}|[b-z]|\?)`;
const place = (name: string) => `(?<${name}>${hole})`;
const opening = String.raw`^[^\d]{0,90}?`;
const unit = (name: string) => `(?<${name}>[€$£]|[a-z]{1,14})`;
const number = (name: string) => String.raw`(?<![\d.,/:])(?<${name}>${numeral})(?![\d,:]|\.\d)`;
const simplest =
  "(?:simplest|lowest|simpler|simple whole|whole numbers?|mas simple|mas sencilla|irreducible|minima|numeros enteros)";

/** Ways to ask for something with ratios; the text is folded (see `foldRatios`). The more telling come first. */
export const patterns: readonly {
  readonly kind: "simplify" | "proportion" | "share" | "unit-rate";
  readonly pattern: RegExp;
}[] = [
  {
    kind: "share",
    pattern: new RegExp(
      String.raw`${opening}\b(?:shar(?:e|es|ed|ing)|divid(?:e|ed|ir)|split|distribut(?:e|ed)|repart(?:e|es|ir|imos)|distribuye)\b[^\d]{0,30}?${number("total")}(?! ?/)[^\d:]{0,50}\b(?:ratio|proportion|razon|proporcion)(?: of| de)? ${ratio(between)}`,
    ),
  },
  {
    kind: "share",
    pattern: new RegExp(
      String.raw`${opening}\b(?:repart(?:e|es|ir|imos)|divid(?:e|ir)|distribuye)\b[^\d]{0,30}?${number("total")}[^\d:]{0,40}\b(?:proporcionales|proporcionalmente) a ${ratio(String.raw`\s?(?:,|\by\b)\s?`)}`,
    ),
  },
  {
    kind: "proportion",
    pattern: new RegExp(
      String.raw`(?<!\d\s?:\s?|[\d.a-z/])${place("a")}\s?:\s?${place("b")}\s?(?:=|::)\s?${place("c")}\s?:\s?${place("d")}(?![\d:/]|\.\d|\s?[-+*=])`,
    ),
  },
  {
    kind: "proportion",
    pattern: new RegExp(
      String.raw`${opening}\b(?:proportions?|proporcion(?:es)?|ratios?|razon(?:es)?|equivalent|equivalentes?)\b[^\d]{0,40}?(?<![a-z])${place("a")}(?<bar>\s?/\s?)${place("b")}\s?=\s?${place("c")}\s?/\s?${place("d")}(?![\d/]|\.\d|\s?[-+*=])`,
    ),
  },
  {
    kind: "proportion",
    pattern: new RegExp(
      String.raw`(?<![a-z\d.])${place("a")} (?:is|es) (?:to|a) ${place("b")},? (?:as|como) ${place("c")} (?:is|es) (?:to|a) ${place("d")}(?![a-z\d])`,
    ),
  },
  {
    kind: "simplify",
    pattern: new RegExp(
      String.raw`${opening}\b(?:simplif(?:y|ica|icar|ying)|reduce|cancel)\b[^\d]{0,30}?${ratio(colon)}(?!\s?=\s?\d)`,
    ),
  },
  {
    kind: "simplify",
    pattern: new RegExp(
      String.raw`${opening}\b(?:simplif(?:y|ica|icar)|reduce|write|express|escribe|expresa)\b[^\d]{0,30}?\b(?:ratio|razon)\b[^\d]{0,12}?${ratio(between)}`,
    ),
  },
  {
    kind: "simplify",
    pattern: new RegExp(
      String.raw`${opening}(?:write|express|escribe|expresa|give)[^\d]{0,30}?${ratio(colon)}[^\d]{0,30}${simplest}`,
    ),
  },
  { kind: "simplify", pattern: new RegExp(String.raw`^${ratio(colon)} (?:in|to|en)[^\d]{0,20}${simplest}`) },
  {
    kind: "unit-rate",
    pattern: new RegExp(
      String.raw`${opening}${number("amount")}\s?${unit("unit")}(?: [a-z]{2,12})? (?:in|for|per|every|en|por|cada) ${number("per")}\s?${unit("perUnit")}(?![a-z])`,
    ),
  },
  {
    kind: "unit-rate",
    pattern: new RegExp(
      String.raw`${opening}${number("per")}\s?${unit("perUnit")}(?: (?:of|de) [a-z]{2,14})? (?:costs?|cuestan?|valen?) ${number("amount")}\s?${unit("unit")}(?![a-z])`,
    ),
  },
];
