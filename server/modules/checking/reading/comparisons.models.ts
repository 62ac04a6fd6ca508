import { numberInWords } from "../answers/number-words.models.ts";
import { expressionToPlain } from "./printing.models.ts";

/** A comparison told in a sentence: of a letter, of numbers in general (`subject` is `numbers`), or of nothing named. */
export interface SaidComparison {
  readonly subject: "letter" | "numbers" | "none";
  /** The letter, or null. */
  readonly letter: string | null;
  readonly sign: ">" | "<" | ">=" | "<=";
  /** What it is compared with, as written or as digits where it was told in words. */
  readonly bound: string;
}

/** Longest sentence that is read, characters. */
const longest = 120;

const opening =
  /^(?:so|then|therefore|thus|and|i think|i got|i get|maybe|creo que|entonces|así que|luego|pues|the (?:answer|solution)(?: set)?(?: is)?:?|la (?:respuesta|solución)(?: es)?:?|solution:|answer:|solución:|respuesta:)[\s,]+/;
const article = "(?:the |los |las |el )?";
const general =
  "(?:real numbers?|real values?|numbers?|values?|reals?|números?(?: reales| real)?|valor(?:es)?(?: reales)?|reales)(?: (?:of|for|de|para) \\p{L}(?!\\p{L}))?";
const every =
  "(?:all|any|every|everything|anything|only|todos?|todas?|cualquiera?|cualquier|solo|sólo|todo lo)";
const subjects = [
  [
    "letter",
    new RegExp(`^(?:${every} )?(?:(?:values? of|valor(?:es)? de) )?(\\p{L})(?!\\p{L})(?:[\\s,:]+|$)`, "u"),
  ],
  [
    "numbers",
    new RegExp(
      `^(?:${every} (?:of )?${article}${general}|${article}${general}|everything|anything|todo lo)\\s+`,
      "u",
    ),
  ],
  ["none", /^(?:(?:it|that|this|eso|esto|ello)(?: |(?=['’]s)))?/],
] as const;
const link =
  /^(?:(?:that|which|que)\s+)?(?:['’]s |(?:is|are|be|must be|has to be|have to be|should be|can be|could be|will be|needs to be|es|son|sea|sean|está|están|será|serán|debe(?:n)?(?: de)? ser|tiene(?:n)? que ser|ha(?:n)? de ser|puede(?:n)? ser) )?/;
const anyOf = new RegExp(
  `^(?:${every} ${article}${general}|anything|everything|cualquiera) (?:(?:that|which|que) (?:is|are|es|son|sea|sean) )?`,
  "u",
);
const denied = /^(?:not |no )/;
const deniedLink =
  /^(?:(?:that|which|que)\s+)?(?:(?:is|are|can|must|may|could) ?(?:not|n['’]t)(?: be)? |(?:can['’]t|cannot|isn['’]t|aren['’]t|mustn['’]t|couldn['’]t|won['’]t)(?: be)? |no (?:es|son|sea|sean|puede(?:n)? ser|debe(?:n)? ser) )/;

const upward = "(?:greater|more|bigger|larger|higher)";
const downward = "(?:less|smaller|lower|fewer)";
const orEqual = "(?:,? (?:or|and) (?:is )?(?:also )?equals?(?: to| than)?)";
const arriba = "(?:mayor(?:es)?|superior(?:es)?|más grandes?|más)";
const abajo = "(?:menor(?:es)?|inferior(?:es)?|más pequeñ[oa]s?|menos)";
const oIgual = "(?: o (?:es |son )?igual(?:es)?)";
const than = "(?: (?:than|que|a|al|de|del))";
const strictly = "(?:strictly |estrictamente )?";
const equalOr = "(?:equal to or |igual(?:es)? (?:a|que)? ?o )";

/** Comparisons before their number; those that may be denied stand first. */
const comparatives: readonly (readonly [RegExp, SaidComparison["sign"]])[] = (
  [
    [`${upward}(?: than)?${orEqual}|${equalOr}${upward} than`, ">="],
    [`${downward}(?: than)?${orEqual}|${equalOr}${downward} than`, "<="],
    [`${arriba}(?:${than}?${oIgual}${than}|${oIgual}${than})|${equalOr}${arriba}${than}`, ">="],
    [`${abajo}(?:${than}?${oIgual}${than}|${oIgual}${than})|${equalOr}${abajo}${than}`, "<="],
    [`${strictly}${upward} than|${strictly}${arriba}${than}|above|over|por encima de`, ">"],
    [`${strictly}${downward} than|${strictly}${abajo}${than}|below|under|por debajo de`, "<"],
  ] as const
).map(([source, sign]) => [new RegExp(`^(?:${source}) `), sign] as const);
const limits: readonly (readonly [RegExp, SaidComparison["sign"]])[] = [
  [/^(?:at least|a minimum of|al menos|por lo menos|como mínimo|un mínimo de) /, ">="],
  [/^(?:at most|a maximum of|a lo sumo|como mucho|como máximo|un máximo de) /, "<="],
];
/** `3 or more`, `3 o menos`. */
const after: readonly (readonly [RegExp, SaidComparison["sign"]])[] = [
  [/^(.{1,40}?),? (?:or|and) (?:more|greater|bigger|larger|higher|above|over|up)$/, ">="],
  [/^(.{1,40}?),? (?:or|and) (?:less|smaller|lower|fewer|below|under|down)$/, "<="],
  [/^(.{1,40}?),? o (?:más|mayor(?:es)?|superior(?:es)?|más grandes?)$/, ">="],
  [/^(.{1,40}?),? o (?:menos|menor(?:es)?|inferior(?:es)?|más pequeñ[oa]s?)$/, "<="],
];
const opposite = { ">": "<=", "<": ">=", ">=": "<", "<=": ">" } as const;

/**
 * The comparison that a whole sentence tells, English or Spanish: `x is greater than 4`, `all numbers less than 2`,
 * `x es como mínimo 3`, `3 or more`; null where it says anything else. Linear in its length, which is bounded.
 */
export function comparisonInWords(text: string): SaidComparison | null {
  if (text.length > longest) return null;
  const sentence = text
    .trim()
    .replace(/[.!?¿¡]+$/, "")
    .replace(/[$]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^\\text ?\{ ?| ?\}$/g, "");
  const lower = withoutOpening(sentence.toLowerCase());
  for (const [subject, pattern] of subjects) {
    const found = pattern.exec(lower);
    if (found === null) continue;
    const rest = lower.slice(found[0].length);
    const said = comparisonIn(rest);
    if (said === null) continue;
    const letter = subject === "letter" ? letterAsWritten(sentence, found[1] ?? "") : null;
    return { subject, letter, ...said };
  }
  return null;
}

function withoutOpening(sentence: string): string {
  let rest = sentence;
  for (let count = 0; count < 3; count += 1) rest = rest.replace(opening, "");
  return rest;
}

function letterAsWritten(sentence: string, letter: string): string {
  return new RegExp(`(?<!\\p{L})${letter.toUpperCase()}(?!\\p{L})`, "u").test(sentence)
    ? letter.toUpperCase()
    : letter;
}

type Compared = Pick<SaidComparison, "sign" | "bound">;

function comparisonIn(text: string): Compared | null {
  const isDenied = deniedLink.exec(text);
  if (isDenied !== null) return comparativeIn(text.slice(isDenied[0].length), true);
  const rest = text.replace(link, "").replace(anyOf, "");
  const denies = denied.exec(rest);
  if (denies !== null) return comparativeIn(rest.slice(denies[0].length), true);
  return comparativeIn(rest, false) ?? limitIn(rest);
}

function comparativeIn(text: string, isDenied: boolean): Compared | null {
  for (const [pattern, sign] of comparatives) {
    const found = pattern.exec(text);
    const bound = found === null ? null : boundOf(text.slice(found[0].length));
    if (bound !== null) return { sign: isDenied ? opposite[sign] : sign, bound };
  }
  return null;
}

function limitIn(text: string): Compared | null {
  for (const [pattern, sign] of limits) {
    const found = pattern.exec(text);
    const bound = found === null ? null : boundOf(text.slice(found[0].length));
    if (bound !== null) return { sign, bound };
  }
  for (const [pattern, sign] of after) {
    const bound = boundOf(pattern.exec(text)?.[1] ?? "");
    if (bound !== null) return { sign, bound };
  }
  return null;
}

const numeral =
  /^[-−–+]? ?(?:\d{1,12}(?:[.,]\d{1,12})?|\d{1,9} ?\/ ?\d{1,9}|\d{1,6} \d{1,6}\/\d{1,6}|\\[dt]?frac ?\{\d{1,9}\} ?\{\d{1,9}\})$/;

/** A number as written, or as digits where it is told in words. */
function boundOf(text: string): string | null {
  const written = text
    .trim()
    .replace(/^(?:negative|minus|menos|the number|el número) (?=\d)/, (word) =>
      /num|núm/.test(word) ? "" : "-",
    );
  // A comma with three figures after it may part thousands.
  if (numeral.test(written)) return written.replace(/^(\D?\d+),(?!\d{3}$)(?=\d+$)/, "$1.");
  const said = numberInWords(written);
  return said === null ? null : expressionToPlain(said);
}

/** The comparison in signs, of the sentence's own letter or else of the one given; null where neither names one. */
export function comparisonInSigns(said: SaidComparison, otherwise: string | null): string | null {
  const letter = said.letter ?? otherwise;
  return letter === null ? null : `${letter} ${said.sign} ${said.bound}`;
}
