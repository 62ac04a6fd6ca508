/** Whether two pieces of mathematics say the same: see each function for what it decides and what it leaves open. */
export { sameValue } from "./same-value.models.ts";
