import { z } from "zod";
import { answerForms, answerKinds } from "../../server/modules/checking/answers/answers.models.ts";
import { checkAnswer } from "../../server/modules/checking/engine.ts";

/** Longest text of a row, characters; the engine's own bound is far below. */
const mostCharacters = 200_000;
const text = z.string().max(mostCharacters);

const rowSchema = z.object({
  expected: text,
  given: text,
  kind: z.enum(answerKinds).nullish(),
  form: z.enum(answerForms).nullish(),
  tolerance: z
    .object({ absolute: z.number().nonnegative().optional(), relative: z.number().nonnegative().optional() })
    .nullish(),
  significantFigures: z.number().int().min(1).max(12).nullish(),
  ordered: z.boolean().nullish(),
  accepted: z.array(text).max(100).nullish(),
  wrong: z.array(text).max(100).nullish(),
  decimal: z.enum(["point", "comma"]).nullish(),
  choices: z.array(text).max(40).nullish(),
});

/**
 * One row of `npm run -s evals -- check FILE`: `{expected, given, form?, …}` gives `{verdict, reason, firstDifference?}`;
 * a row of another shape gives `{error: {code, message}}`. Never throws.
 */
export function runCheck(row: unknown): object {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? "row" : issue.path.join(".");
    return { error: { code: "invalid-row", message: `${place}: ${issue?.message ?? "wrong shape"}` } };
  }
  const { kind, form, tolerance, significantFigures, ordered, accepted, wrong, decimal, choices, ...rest } =
    parsed.data;
  const { verdict, reason, firstDifference } = checkAnswer({
    ...rest,
    kind: kind ?? undefined,
    form: form ?? undefined,
    tolerance: tolerance ?? undefined,
    significantFigures: significantFigures ?? undefined,
    ordered: ordered ?? undefined,
    accepted: accepted ?? undefined,
    wrong: wrong ?? undefined,
    decimal: decimal ?? undefined,
    choices: choices ?? undefined,
  });
  return { verdict, reason, ...(firstDifference === undefined ? {} : { firstDifference }) };
}
