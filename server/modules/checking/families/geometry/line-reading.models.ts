import { readExpression } from "../../expression.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression, ReadResult } from "../../reading/syntax.models.ts";
import { patternOf } from "./patterns.models.ts";
import { dimensionOf, unitPattern, unitSymbol, withoutAccent } from "./quantities.models.ts";
import { type ShapeId, shapes } from "./shapes.constants.ts";
import type { GeometryTask } from "./task.models.ts";

/** The unit that a line ends with. */
export interface LineUnit {
  /** `cm`, or null for units without a name. */
  readonly symbol: string | null;
  /** 1 for a length, 2 for an area, 3 for a volume. */
  readonly dimension: number;
}

export interface GeometryLine {
  readonly read: ReadResult;
  readonly unit: LineUnit | null;
}

/** A unit right after a number, a closing bracket or pi. */
const unitAfterNumber = new RegExp(String.raw`(?<=[\d)π]|pi|√\d{1,6})[\s]?-?[\s]*${unitPattern}`, "giu");

/** A text without the units after its numbers; `cuts` says where each stood in the text that is left. */
export function withoutUnits(text: string): {
  readonly text: string;
  readonly cuts: readonly { readonly at: number; readonly text: string; readonly unit: LineUnit }[];
} {
  const cuts: { at: number; text: string; unit: LineUnit }[] = [];
  let removed = 0;
  const rest = text.replace(unitAfterNumber, (...found: readonly unknown[]) => {
    const whole = String(found[0]);
    // The last argument of a replacer is the record of named groups when the pattern has some.
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const at = Number(found.at(-3)) - removed;
    const symbol = unitSymbol((groups.unit ?? "").toLowerCase());
    cuts.push({
      at,
      text: whole.trim(),
      unit: { symbol: symbol || null, dimension: dimensionOf(lowered(groups)) },
    });
    removed += whole.length;
    return "";
  });
  return { text: rest, cuts };
}

function lowered(groups: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, value?.toLowerCase()]));
}

/** A message or line with LaTeX text and spaces undone, accents dropped, `≈` as `=`, and 3,14 as 3.14. */
export function plainTyping(text: string): string {
  return text
    .slice(0, 4_000)
    .replace(/[À-ž]/g, withoutAccent)
    .replace(/\\(?:text|mathrm|mbox|operatorname)\s*\{([^{}]*)\}/g, " $1 ")
    .replace(/\\(?:left|right)(?![a-z])/g, "")
    .replace(/\\[,;:! ]|\\[()[\]]|\$/g, " ")
    .replace(/≈|≃|\\approx|\\simeq|\\sim(?![a-z])|~=|~/g, "=")
    .replace(/(?<![\d.,])(\d+),(\d{1,2})(?![\d,])/g, "$1.$2")
    .replace(/\\pi(?![a-zA-Z])|(?<![a-zA-Z\\])pi(?![a-zA-Z])/gi, "π")
    .replace(/(?<=[\d)π²³]|(?<![a-zA-Z])[a-zA-Z])\s+[xX]\s+(?=[\d(π√]|[a-zA-Z](?![a-zA-Z]))/g, " * ")
    .replace(/(?<=\d)[xX](?=\d)/g, "*")
    .replace(/²/g, "^2")
    .replace(/³/g, "^3");
}

/** `the area is 40` as `A = 40`; also `area = 8 * 5`. */
export function inLetters(text: string, shape: ShapeId): string {
  return Object.entries(shapes[shape].measures).reduce(
    (so, [letter, { words }]) =>
      so.replace(
        patternOf(
          String.raw`(?:\b(?:the|its|la|el|su|my|mi|so the|other|otro)\s+)?\b(?:${words})\b(?:\s+(?:of|de|del)\s+(?:the|a|la|el|un|una)\s+[a-z]{3,20}(?: rectangulo)?)?\s*(?:is|es|mide|=|:|equals|would be|seria|must be)+\s*(?=[-\d√π(a-z\\])`,
          "gi",
        ),
        `; ${letter} = `,
      ),
    text,
  );
}

/** `1/3 π r^2 h` with signs between its factors: a letter that stands free would be taken for prose. */
export function joinedProducts(text: string, shape: ShapeId): string {
  const letters = [
    ...new Set(Object.entries(shapes[shape].measures).flatMap(([one, { letters: more }]) => [one, ...more])),
  ];
  // `a` before a word is an article or a preposition.
  const letter = `(?:a(?!\\s+[a-zA-Z]{2,})|[${letters.filter((one) => one !== "a").join("")}])(?![a-zA-Z])`;
  const run = patternOf(
    `(?<=[-=*/+·×(}\\dπ]\\s*)[${letters.join("")}]{2,4}(?=\\s*(?:$|[-=*/+·×),.;!?^]))`,
    "g",
  );
  return text
    .replace(run, (product) => [...product].join("*"))
    .replace(/([\d)])\s+(?=π)/g, "$1*")
    .replace(/\}\s*(?=π|\\sqrt|[a-zA-Z](?![a-zA-Z]))/g, "}*")
    .replace(patternOf(`([\\dπ)]|(?<![a-zA-Z])[a-zA-Z])\\s+(?=${letter})`, "g"), "$1*");
}

/** One line of work: its mathematics without units, and the unit it ends with. */
export function readGeometryLine(text: string, task: GeometryTask): GeometryLine {
  const shape = task.kind === "measure" ? task.shape : "triangle";
  const { text: bare, cuts } = withoutUnits(inLetters(plainTyping(text), shape));
  const trimmed = bare.replace(/[\s.,;!?]+$/, "");
  const last = cuts.at(-1);
  const unit = last !== undefined && last.at >= trimmed.length ? last.unit : null;
  const line = withProducts(trimmed.replace(/^[\s=;]+/, "").replace(/[\s=]+$/, ""), shape);
  return { read: readExpression(line), unit };
}

/** Letters of the shape that stand together are a product: `Bh`, `πrl`. */
function withProducts(line: string, shape: ShapeId): string {
  const letters = new Set(
    Object.entries(shapes[shape].measures).flatMap(([letter, measure]) => [letter, ...measure.letters]),
  );
  return line.replace(/(?<![a-zA-Z\\π])[a-zA-Zπ]{2,5}(?![a-zA-Zπ])/g, (run) => {
    const isPi = /^pi/.test(run);
    const rest = [...run.replace(/^(?:pi|π)/, "")];
    if (rest.length < (isPi || run.startsWith("π") ? 1 : 2) || !rest.every((letter) => letters.has(letter)))
      return run;
    return [...(rest.length < [...run].length ? ["pi"] : []), ...rest].join(" * ");
  });
}

/** The sides of a line that are joined by equals signs; null for anything else. */
export function equalParts(read: ReadResult): readonly Expression[] | null {
  switch (read.kind) {
    case "expression":
      return [read.expression];
    case "relation":
      return read.relation.sign === "=" ? [read.relation.left, read.relation.right] : null;
    case "chain":
      return read.signs.every((sign) => sign === "=") ? read.parts : null;
    default:
      return null;
  }
}

/** A line's mathematics in plain notation, for comparing with earlier lines. */
export function plainLine(read: ReadResult): string | null {
  return equalParts(read)?.map(expressionToPlain).join(" = ") ?? null;
}
