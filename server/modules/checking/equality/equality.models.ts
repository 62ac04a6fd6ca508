/** Whether two pieces of mathematics say the same: see each function for what it decides and what it leaves open. */
export { holdsImaginaryUnit, sameNumber } from "./complex.models.ts";
export type { Comparison } from "./real-set.models.ts";
export { sameForm } from "./same-form.models.ts";
export { compareStatements, sameMathematics, sameStatement } from "./same-statement.models.ts";
export { sameValue, sameWherePositive } from "./same-value.models.ts";
