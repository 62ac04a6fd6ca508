import { entriesOf, isBracketed } from "./notation.models.ts";

/** An answer without the name that stands before it. */
export interface Unnamed {
  /** One spelling for all ways to write the name: `D =`, `d1 of y` for dy/dx and y'. Null where nothing is named. */
  readonly name: string | null;
  readonly text: string;
}

const derivativeNames: readonly RegExp[] = [
  /^\\frac\s*\{\s*d\s*(?<of>[a-zA-Z])\s*\}\s*\{\s*d\s*[a-zA-Z]\s*\}\s*=/,
  /^\\frac\s*\{\s*d\^\{?(?<order>\d)\}?\s*(?<of>[a-zA-Z])\s*\}\s*\{\s*d\s*[a-zA-Z]\s*\^\{?\d\}?\s*\}\s*=/,
  /^d(?<of>[a-zA-Z])\s*\/\s*d[a-zA-Z]\s*=/,
  /^(?<of>[a-zA-Z])\s*(?<marks>['’′]{1,4}|\^\{?(?:\\prime\s*){1,4}\}?)\s*(?:\(\s*[a-zA-Z]\s*\))?\s*=/,
];

/**
 * Takes the name of a derivative (`dy/dx = …`, `f''(x) = …`), of a point, a set or an interval (`P = (1, 2)`, `A(1, 2)`,
 * `D = [0, 1)`) or of coordinates (`(x, y) = (1, 2)`, put in the order of the alphabet) away from an answer.
 */
export function withoutName(text: string): Unnamed {
  return ofDerivative(text) ?? ofCoordinates(text) ?? ofCollection(text) ?? { name: null, text };
}

function ofDerivative(text: string): Unnamed | null {
  for (const pattern of derivativeNames) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { of = "", order, marks = "" } = found.groups ?? {};
    const count = marks.includes("\\") ? marks.split("\\prime").length - 1 : Math.max(1, marks.length);
    const rest = text.slice(found[0].length).trim();
    return /[=<>≤≥]/.test(rest) ? null : { name: `d${order ?? count} of ${of}`, text: rest };
  }
  return null;
}

function ofCoordinates(text: string): Unnamed | null {
  const found = /^\(\s*(\p{L}(?:\s*,\s*\p{L})+)\s*\)\s*=\s*(\([\s\S]*\))$/u.exec(text);
  const [letters, values] = [found?.[1], found?.[2]].map((part) => part?.trim() ?? "");
  if (!letters || !values || !isBracketed(values)) return null;
  const names = letters.split(",").map((name) => name.trim());
  const entries = entriesOf(values.slice(1, -1));
  if (names.length !== entries.length) return null;
  const inOrder = names
    .map((name, index) => ({ name, entry: entries[index] ?? "" }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    name: inOrder.map(({ name }) => name).join(),
    text: `(${inOrder.map(({ entry }) => entry).join(", ")})`,
  };
}

function ofCollection(text: string): Unnamed | null {
  const found = /^([A-Z](?:_\w|')?)\s*(=?)\s*([([⦃][\s\S]*[)\]⦄])$/.exec(text);
  const [, name = "", equals, value = ""] = found ?? [];
  const isHalfOpen = /^[([][^()[\]]*[)\]]$/.test(value);
  if (found === null || !(isBracketed(value) || isHalfOpen) || entriesOf(value.slice(1, -1)).length < 2)
    return null;
  return equals === "" && !value.startsWith("(") ? null : { name, text: value };
}
