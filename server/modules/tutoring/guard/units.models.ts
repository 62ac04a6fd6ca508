import Fraction from "fraction.js";
import { unitFactors } from "./lexicon/units.constants.ts";
import type { Reading } from "./mentions.models.ts";
import type { Derived } from "./relations.models.ts";
import { valuesOf } from "./values.models.ts";

/** Amounts in another unit than the answer's: `450 cents` for $4.50, `2 hours and 30 minutes` for 2.5 or 150. */
export function convertedValues(reading: Reading): Derived[] {
  const found: Derived[] = [];
  for (const [index, item] of reading.items.entries()) {
    const factors = factorsAt(reading, index + 1);
    const value = item.kind === "expression" ? valuesOf(item)[0] : undefined;
    if (factors === undefined || value === undefined) continue;
    const spelled = `${value.toFraction()} ${textAt(reading, index + 1)}`;
    for (const factor of factors)
      found.push(
        derived(value.div(factor), `unit:${spelled}:${factor}`, spelled, index),
        derived(value.mul(factor), `unit:${spelled}:*${factor}`, spelled, index),
      );
    found.push(...joined(reading, index, value));
  }
  return found;
}

/** `4 dollars and 50 cents`, `2 hours 30 minutes`, `5 feet 3 inches`. */
function joined(reading: Reading, index: number, minor: Fraction): Derived[] {
  const name = textAt(reading, index + 1);
  const back = textAt(reading, index - 1) === "and" || textAt(reading, index - 1) === "y" ? 2 : 1;
  const [unit, number] = [textAt(reading, index - back), reading.items[index - back - 1]];
  const major = number?.kind === "expression" ? valuesOf(number)[0] : undefined;
  const factor = pairFactor(unit, name);
  if (major === undefined || factor === null) return [];
  const spelled = `${major.toFraction()} ${unit} ${minor.toFraction()} ${name}`;
  return [
    derived(major.add(minor.div(factor)), `units:${spelled}`, spelled, index),
    derived(major.mul(factor).add(minor), `units:${spelled}`, spelled, index),
  ];
}

function pairFactor(major: string, minor: string): number | null {
  if (
    /^(?:dollars?|euros?|pounds?|pesos?|bucks?)$/.test(major) &&
    /^(?:cents?|pence|centavos?|centimos?)$/.test(minor)
  )
    return 100;
  if (/^(?:hours?|hrs?|h|horas?)$/.test(major) && /^(?:minutes?|mins?|min|minutos?)$/.test(minor)) return 60;
  if (/^(?:minutes?|mins?|minutos?)$/.test(major) && /^(?:seconds?|secs?|segundos?)$/.test(minor)) return 60;
  if (/^(?:feet|foot|ft)$/.test(major) && /^(?:inch|inches|in)$/.test(minor)) return 12;
  if (
    /^(?:meters?|metres?|m|metros?)$/.test(major) &&
    /^(?:cm|centimeters?|centimetres?|centimetros?)$/.test(minor)
  )
    return 100;
  if (
    /^(?:kg|kilos?|kilograms?|km|kilometers?|kilometres?)$/.test(major) &&
    /^(?:g|grams?|m|meters?|metres?)$/.test(minor)
  )
    return 1000;
  if (/^(?:weeks?|semanas?)$/.test(major) && /^(?:days?|dias?)$/.test(minor)) return 7;
  if (/^(?:years?|anos?)$/.test(major) && /^(?:months?|meses)$/.test(minor)) return 12;
  if (/^(?:dozens?|docenas?)$/.test(major)) return 12;
  return null;
}

function factorsAt(reading: Reading, index: number): readonly number[] | undefined {
  return unitFactors.get(textAt(reading, index));
}

function textAt(reading: Reading, index: number): string {
  const item = reading.items[index];
  return item === undefined || item.kind === "expression" ? "" : item.text;
}

function derived(value: Fraction, key: string, detail: string, index: number): Derived {
  return { value: new Fraction(value), key, detail, index };
}
