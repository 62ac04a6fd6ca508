import { z } from "zod";
import { checkSteps } from "../../server/modules/checking/engine.ts";

const rowSchema = z.object({
  problem: z.string().max(20_000).optional(),
  lines: z.array(z.string().max(20_000)).min(1).max(200),
});

/**
 * One row of `npm run -s evals -- steps FILE`: `{problem?, lines}` gives `{firstWrong, links, misconception?}`;
 * a row of another shape gives `{error: {code, message}}`. Never throws.
 */
export function runSteps(row: unknown): object {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? "row" : issue.path.join(".");
    return { error: { code: "invalid-row", message: `${place}: ${issue?.message ?? "wrong shape"}` } };
  }
  const { problem, lines } = parsed.data;
  return checkSteps(problem === undefined ? { lines } : { problem, lines });
}
