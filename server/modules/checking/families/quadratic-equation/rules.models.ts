import type { Surd } from "../../algebra/surds.models.ts";
import type { Relation } from "../../reading/syntax.models.ts";
import type { WrongLine } from "../family.models.ts";
import type { StandardForm } from "./task.models.ts";

/** A right equation as a rule looks at it. */
export interface View {
  readonly relation: Relation;
  readonly unknown: string;
  readonly form: StandardForm | null;
}

/** Lines (as text or as values of the unknown) that a rule makes of one right equation. */
export type Rule = (view: View) => readonly (WrongLine | readonly Surd[])[];
