import Fraction from "fraction.js";
import { currencies, type UnitDefinition, unitDefinitions } from "./units.constants.ts";

/** A unit as a factor on base units and their powers: `km/h` is 5/18 of m·s⁻¹. */
export interface Unit {
  readonly factor: Fraction;
  readonly powers: ReadonlyMap<string, number>;
}

const byName = new Map<string, UnitDefinition>(
  unitDefinitions.flatMap((unit) => unit.names.map((name) => [name, unit] as const)),
);

/** Words that join units: `per` and `/` divide, `square` and `cubic` raise. */
const per = /\s*(?:\/|\bper\b|\bpor\b|\ba\b)\s*/;

/** A unit's text as a unit, or null: `km/h`, `cm^2`, `square metres`, `m·s⁻²`, `€`. */
export function readUnit(text: string): Unit | null {
  const plain = text
    .trim()
    .replace(/[{}\\]/g, "")
    .replace(/\*|·|⋅/g, " ")
    .replace(/²/g, "^2")
    .replace(/³/g, "^3")
    .replace(/⁻/g, "^-")
    .replace(/¹/g, "1")
    .replace(/\s+/g, " ");
  if (plain === "" || plain.length > 40) return null;
  const [top = "", ...bottoms] = plain.split(per);
  const numerator = readProduct(top);
  const denominators = bottoms.map(readProduct);
  if (numerator === null || denominators.includes(null)) return null;
  return denominators.reduce<Unit>((unit, below) => (below ? multiplied(unit, below, -1) : unit), numerator);
}

/** Whether two units measure the same thing. */
export function isComparable(a: Unit, b: Unit): boolean {
  if (a.powers.size !== b.powers.size) return false;
  return [...a.powers].every(([base, power]) => b.powers.get(base) === power);
}

const none: Unit = { factor: new Fraction(1), powers: new Map() };

function readProduct(text: string): Unit | null {
  const words = text.trim().split(" ");
  let unit: Unit = none;
  let raise = 1;
  let found = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const raised = raisingWord(word);
    if (raised !== null && !found) {
      raise = raised;
      continue;
    }
    if (raised !== null && found && /^c|d$/i.test(word)) {
      unit = power(unit, raised);
      continue;
    }
    const next = words[at + 1];
    const pair = next === undefined ? null : readPower(`${word} ${next}`);
    const one = pair ?? readPower(word);
    if (one === null) return null;
    if (pair !== null) at += 1;
    unit = multiplied(unit, power(one, raise), 1);
    raise = 1;
    found = true;
  }
  return found ? unit : null;
}

function raisingWord(word: string): number | null {
  if (/^(?:squared?|sq\.?|cuadrad[oa]s?)$/i.test(word)) return 2;
  return /^(?:cubic|cubed|cu\.?|cúbic[oa]s?|cubic[oa]s?)$/i.test(word) ? 3 : null;
}

function readPower(word: string): Unit | null {
  const [, name = "", exponent] = /^([^\d^]+)(?:\^?(-?\d))?$/u.exec(word) ?? [];
  const found = byName.get(name) ?? byName.get(name.toLowerCase().replace(/\.$/, ""));
  if (found === undefined) return null;
  const base: Unit = {
    factor: new Fraction(found.factor),
    powers: new Map(Object.entries(found.powers)),
  };
  return exponent === undefined ? base : power(base, Number(exponent));
}

function power(unit: Unit, exponent: number): Unit {
  if (exponent === 1) return unit;
  let factor = new Fraction(1);
  for (let step = 0; step < Math.abs(exponent); step += 1) factor = factor.mul(unit.factor);
  return {
    factor: exponent < 0 ? factor.inverse() : factor,
    powers: new Map([...unit.powers].map(([base, times]) => [base, times * exponent])),
  };
}

function multiplied(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers = new Map(a.powers);
  for (const [base, times] of b.powers) {
    const sum = (powers.get(base) ?? 0) + sign * times;
    if (sum === 0) powers.delete(base);
    else powers.set(base, sum);
  }
  return { factor: sign === 1 ? a.factor.mul(b.factor) : a.factor.div(b.factor), powers };
}

/** A currency sign as its unit. */
export function currencyUnit(sign: string): Unit | null {
  const name = currencies[sign];
  return name === undefined ? null : readUnit(name);
}
