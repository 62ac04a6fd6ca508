import { lengthUnits } from "./finding-words.constants.ts";
import { type Magnitude, magnitudeIn } from "./magnitudes.models.ts";

/** A number of a text with its unit. */
export interface Quantity {
  readonly value: Magnitude;
  readonly hasDecimals: boolean;
  /** 1 for `cm`, 2 for `cm²`, 3 for `cm³`; null without a unit. */
  readonly dimension: number | null;
  /** `cm`; null where it has none, or only counts units. */
  readonly unit: string | null;
}

/** A text in which each quantity is one sign. */
export interface Marked {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

const firstMark = 0xe000;
const mostQuantities = 8;
/** One quantity in a marked text. */
export const mark = "[\\ue000-\\ue0ff]";

const unitWords = lengthUnits.map(([, words]) => `(?:${words})`).join("|");
/** A unit with what raises it, before or after. */
export const unitPattern = String.raw`(?:(?<raised>square|sq\.?|cubic|cu\.?)\s)?(?<unit>${unitWords})(?![a-z])(?:\s?\^?\s?\(?(?<power>[23])\)?(?!\d)|\s(?<after>squared|cubed|cuadrad[oa]s?|cubic[oa]s?))?`;
const number = String.raw`(?<![\p{L}\d.^/])(?:(?<plain>\d{1,7}(?:\.\d{1,4})?(?:\/[1-9]\d{0,3})?)(?:\s?\*?\s?(?<pi>π))?|(?<factor>\d{0,3})√\(?(?<radicand>\d{1,6})\)?)`;
const quantity = new RegExp(`${number}(?:\\s?-?\\s?${unitPattern})?(?![\\p{L}\\d])`, "gu");

const symbolOf = lengthUnits.map(([symbol, words]) => [symbol, new RegExp(`^(?:${words})$`)] as const);

/** The symbol that a unit's word stands for: `cm`; empty for units without a name. */
export function unitSymbol(word: string): string {
  return symbolOf.find(([, words]) => words.test(word))?.[0] ?? "";
}

/** 1, 2 or 3 for the groups that `unitPattern` matched. */
export function dimensionOf(groups: Readonly<Record<string, string | undefined>>): number {
  const word = `${groups.raised ?? ""}${groups.after ?? ""}`;
  if (/^(?:sq|cuad)/.test(word)) return 2;
  if (/^cu/.test(word)) return 3;
  return Number(groups.power ?? 1);
}

/** A letter without its accent; signs such as ≠ would fall apart, so letters only. */
export function withoutAccent(letter: string): string {
  return letter.normalize("NFD").replace(/\p{M}/gu, "");
}

/** A message in lower case without accents, LaTeX or dollar signs; roots as √, powers as ^, pi as π. */
export function normalised(message: string): string {
  return message
    .replace(/[À-ž]/g, withoutAccent)
    .toLowerCase()
    .replace(/\\(?:text|mathrm|mbox|operatorname)\s*\{([^{}]*)\}/g, " $1 ")
    .replace(/\\[,;:! ]|~|\\[()[\]]|\$|\\(?:left|right)/g, " ")
    .replace(/\\[dt]?frac\s*\{(\d+)\}\s*\{(\d+)\}/g, "$1/$2")
    .replace(/\\?\bpi\b|(?<=\d)\\?pi\b/g, "π")
    .replace(/(?:\\?sqrt\s*|√\s*)(?:\{\s*(\d+)\s*\}|\(\s*(\d+)\s*\)|(\d+))/g, "√$1$2$3")
    .replace(/\\(?:times|cdot)|×|·/g, " x ")
    .replace(/(?<=\d|[a-z])\s*\*{1}\s*(?=\d)/g, " x ")
    .replace(/[{}]/g, "")
    .replace(/²/g, "^2")
    .replace(/³/g, "^3")
    .replace(/(\d),(\d{1,2})(?=\s?(?:mm|cm|dm|km|m|in|ft)\b)/g, "$1.$2")
    .replace(/(\d) (\d{3})(?=\s?(?:mm|cm|dm|km|m)\b)/g, "$1$2")
    .replace(/(?<=\d)x(?=\s?\d)/g, " x ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Quantities of a normalised text, each replaced by one sign; null where a number stays that is none. */
export function markQuantities(text: string): Marked | null {
  const quantities: Quantity[] = [];
  let isReadable = true;
  const marked = text.replace(quantity, (...found: readonly unknown[]) => {
    // The last argument of a replacer is the record of named groups when the pattern has some.
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const read = quantityOf(groups);
    if (read === null) isReadable = false;
    else quantities.push(read);
    return ` ${String.fromCodePoint(firstMark + quantities.length - 1)} `;
  });
  if (!isReadable || quantities.length > mostQuantities || /\d/.test(marked)) return null;
  return { text: marked.replace(/\s+/g, " ").trim(), quantities };
}

function quantityOf(groups: Readonly<Record<string, string | undefined>>): Quantity | null {
  const { plain, pi, factor, radicand, unit } = groups;
  const text =
    plain === undefined ? `${factor ?? ""}sqrt(${radicand})` : `${plain}${pi === undefined ? "" : " * pi"}`;
  const value = magnitudeIn(text);
  if (value === null) return null;
  const symbol = unit === undefined ? "" : unitSymbol(unit);
  return {
    value,
    hasDecimals: plain?.includes(".") ?? false,
    dimension: unit === undefined ? null : dimensionOf(groups),
    unit: symbol === "" ? null : symbol,
  };
}

/** The quantity that a sign of a marked text stands for. */
export function quantityAt({ quantities }: Marked, sign: string): Quantity | null {
  return quantities[(sign.codePointAt(0) ?? 0) - firstMark] ?? null;
}
