import type { IsDoubted } from "./false-statements.models.ts";
import { unitSizes } from "./lexicon/units.constants.ts";
import type { Item, Reading } from "./mentions.models.ts";
import { sameValue, valuesOf } from "./values.models.ts";

/** `2 hours = 100 minutes`: an amount told in another unit, wrongly; or null. */
export function falseUnitsIn(reading: Reading, isDoubted: IsDoubted): string | null {
  const { items } = reading;
  for (let at = 0; at + 4 < items.length; at += 1) {
    const [number, unit, equals, other, otherUnit] = items.slice(at, at + 5);
    const [size, otherSize] = [sizeOf(unit), sizeOf(otherUnit)];
    if (number?.kind !== "expression" || other?.kind !== "expression") continue;
    if (size === undefined || otherSize === undefined || size.of !== otherSize.of || !isEquality(equals))
      continue;
    const [ones, others] = [valuesOf(number), valuesOf(other)];
    if (ones.length === 0 || others.length === 0 || isDoubted(reading, at, at + 4, "computation")) continue;
    const holds = ones.some((one) =>
      others.some((value) => sameValue(one.mul(size.size), [value.mul(otherSize.size)])),
    );
    if (!holds) return `${ones[0]?.toFraction()} ${size.name} = ${others[0]?.toFraction()} ${otherSize.name}`;
  }
  return null;
}

function sizeOf(item: Item | undefined) {
  return item?.kind === "word" ? unitSizes.get(item.text) : undefined;
}

function isEquality(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.kind !== "expression" &&
    /^(?:=|is|are|equals|make|makes|es|son)$/.test(item.text)
  );
}
