import { flatShape } from "./claims.models.ts";
import { isOpen, type Reading } from "./mentions.models.ts";
import type { Derived } from "./relations.models.ts";
import { valuesOf } from "./values.models.ts";

const least = "smallest|lowest|least|littlest|menor|mas pequeno|first|primero";
const greatest = "largest|biggest|greatest|highest|mayor|mas grande|last|ultimo";
const strikes =
  /(?:^| )(?:cross|strike|rule|leave|drop|throw|discard|eliminate|remove|not|neither|tacha|descarta|quita|ni)(?= |$)/;
const triple = /#(\d+) ,? ?(?:and |or |y |o )?#(\d+) ,? ?(?:and |or |y |o |, and |, or )?#(\d+)(?= |$)/g;
/** How far behind a list, in characters of the shape, is told which of it is meant. */
const reach = 160;

/** The value of a list of three that is meant: the one in the middle, or what is left of the ends. */
export function chosenOfList(reading: Reading): Derived[] {
  const flat = flatShape(reading.shape);
  return [...flat.matchAll(triple)].flatMap((match): Derived[] => {
    const told = flat.slice(match.index + match[0].length, match.index + match[0].length + reach);
    const isEnds =
      strikes.test(told) && new RegExp(`(?:${least})`).test(told) && new RegExp(`(?:${greatest})`).test(told);
    const isMiddle = /(?:^| )(?:in the middle|middle (?:one|number|value)|el del medio)(?= |$)/.test(told);
    const values = match
      .slice(1)
      .flatMap((index) => valueAt(reading, Number(index)) ?? [])
      .sort((one, other) => one.compare(other));
    const [low, middle, high] = values;
    if (low === undefined || middle === undefined || high === undefined || !(isEnds || isMiddle)) return [];
    const detail = values.map((value) => value.toFraction()).join(", ");
    return [{ value: middle, key: `list:${detail}`, detail, index: Number(match[1]) }];
  });
}

/** `2 3 +`: an operation named behind its two numbers. */
export function postfixValues(reading: Reading): Derived[] {
  return [...reading.shape.matchAll(/#(\d+) ,? ?#(\d+) ([-+*/])(?! ?[#&@(])/g)].flatMap(
    (match): Derived[] => {
      const [one, other] = [valueAt(reading, Number(match[1])), valueAt(reading, Number(match[2]))];
      if (one === null || other === null) return [];
      const sign = match[3] ?? "+";
      if (sign === "/" && other.equals(0)) return [];
      const value =
        sign === "+"
          ? one.add(other)
          : sign === "-"
            ? one.sub(other)
            : sign === "*"
              ? one.mul(other)
              : one.div(other);
      const detail = `${one.toFraction()} ${other.toFraction()} ${sign}`;
      return [{ value, key: `postfix:${detail}`, detail, index: Number(match[1]) }];
    },
  );
}

function valueAt(reading: Reading, index: number) {
  const item = reading.items[index];
  return item?.kind === "expression" && !isOpen(item) ? (valuesOf(item)[0] ?? null) : null;
}
