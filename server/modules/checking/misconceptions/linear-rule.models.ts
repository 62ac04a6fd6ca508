import Fraction from "fraction.js";
import { flipped } from "../algebra/solution-set.models.ts";
import { type LinearForm, linearForm, type Side } from "../families/linear/side.models.ts";
import type { LinearLine } from "../families/linear/solving.models.ts";
import type { Sign } from "../reading/syntax.models.ts";

/** A line that a buggy rule gives, with what its question needs. */
export interface Candidate {
  readonly left: LinearForm;
  readonly sign: Sign;
  readonly right: LinearForm;
  readonly values: Readonly<Record<string, string>>;
  /** Two sides to be compared at a test number: what was there and what became of it. */
  readonly compare?: readonly [LinearForm, LinearForm];
}

export type LinearRule = (line: LinearLine) => readonly Candidate[];

export const zero = new Fraction(0);
export const onlyUnknown: LinearForm = { slope: new Fraction(1), intercept: zero };
export const constantForm = (intercept: Fraction): LinearForm => ({ slope: zero, intercept });
export const scale = (form: LinearForm, factor: Fraction): LinearForm => ({
  slope: form.slope.mul(factor),
  intercept: form.intercept.mul(factor),
});

/** A line seen from one side: `own` is the side the rule works on. */
export interface View {
  readonly line: LinearLine;
  readonly ownSide: Side;
  readonly own: LinearForm;
  readonly other: LinearForm;
  readonly make: (
    own: LinearForm,
    other: LinearForm,
    values: Readonly<Record<string, string>>,
    sign?: Sign,
  ) => Candidate;
}

function views(line: LinearLine): readonly View[] {
  const [left, right] = [linearForm(line.left), linearForm(line.right)];
  return [
    {
      line,
      ownSide: line.left,
      own: left,
      other: right,
      make: (own, other, values, sign = line.sign) => ({ left: own, sign, right: other, values }),
    },
    {
      line,
      ownSide: line.right,
      own: right,
      other: left,
      make: (own, other, values, sign = flipped(line.sign)) => ({ left: own, sign, right: other, values }),
    },
  ];
}

export function perSide(rule: (view: View) => readonly Candidate[]): LinearRule {
  return (line) => views(line).flatMap(rule);
}
