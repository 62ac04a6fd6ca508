import type { Database } from "../../db/client.ts";
import type { LearnerRecord } from "./learners.models.ts";
import { readLearnerRecord } from "./learners.repository.ts";

/** Statements that a turn adds to the one write that ends it. */
export { keepMemory, sawMisconception } from "./learners.repository.ts";
export type { LearnerRecord };

/** What is known of a learner, for a turn that acts for that learner. */
export function recallLearner(
  learner: { id: string },
  ports: { database: Database },
): Promise<LearnerRecord> {
  return readLearnerRecord(ports.database, learner.id);
}
