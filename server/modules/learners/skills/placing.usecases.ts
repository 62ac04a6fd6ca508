import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import { firstReviews } from "./placing.models.ts";
import { masteredStatement, readCounted } from "./placing.repository.ts";
import { masteryThreshold } from "./skills.models.ts";

/**
 * Statements that mark skills as mastered by testing out, as part of the write that ends a diagnostic. Skills that others
 * build on come up for review last, as work on the others keeps them fresh.
 * @param skills those that others build on first
 */
export function testedOutStatements(
  learner: { readonly id: string },
  skills: readonly { readonly skill: string; readonly known: number }[],
  { diagnosticId, at }: { readonly diagnosticId: string; readonly at: number },
): readonly InStatement[] {
  const reviews = firstReviews(skills.length, at);
  return skills.toReversed().flatMap(({ skill, known }, index) => {
    const review = reviews[index];
    const mastery = Math.max(known, masteryThreshold);
    return review === undefined
      ? []
      : [masteredStatement({ learnerId: learner.id, skill, mastery, review, at, diagnosticId })];
  });
}

/** Which of some answers were counted already, by the id of their source. */
export function countedAnswers(
  sourceIds: readonly string[],
  { database }: { readonly database: Database },
): Promise<ReadonlySet<string>> {
  return readCounted(database, sourceIds);
}
