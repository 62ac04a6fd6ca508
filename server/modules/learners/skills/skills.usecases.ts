import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Ids } from "../../../shared/ids.ts";
import { overcomeStatement } from "../record/overcoming.repository.ts";
import { readOutcomes } from "./outcomes.repository.ts";
import { type Counted, count, type Observation, type SkillRecord, type Standing } from "./skills.models.ts";
import { answerStatements, isKept, readRecords, readStanding } from "./skills.repository.ts";

interface Ports {
  readonly database: Database;
  readonly ids: Ids;
}

/** Tries when other answers of the same learner are counted at the same moment. */
const mostTries = 5;

/**
 * Counts an answer: evidence, mastery, the online model's terms and the day it is due, in one write. The same answer
 * sent again, from this device or another, is counted once.
 * @returns what was known after it, or null where it had been counted before
 */
export async function observeAnswer(observation: Observation, ports: Ports): Promise<Counted | null> {
  const { learnerId, itemId, skills } = observation;
  for (let time = 1; ; time += 1) {
    const standing = await readStanding(ports.database, learnerId, itemId, skills);
    const counted = count(standing, observation);
    const ids = skills.map(() => ports.ids.next());
    // At the last try the answer is counted on what was last known, whoever comes in between.
    const expected = time < mostTries ? standing.terms.learner.answers : null;
    await ports.database.client.batch(
      [...answerStatements({ observation, ids, ...counted, expected }), ...overcoming(observation)],
      "write",
    );
    const kept = await isKept(ports.database, ids[0] ?? "", observation);
    if (kept === "kept") return counted;
    if (kept === "before" || time === mostTries) return null;
  }
}

/**
 * Statements that count some answers to one item's skills, one after the other, as part of a larger write.
 * @param standing how the learner stood before the first of them, from `standingFor`
 */
export function answersAsStatements(
  standing: Standing,
  observations: readonly Observation[],
  ids: Ids,
): readonly InStatement[] {
  let now = standing;
  const counting = observations.flatMap((observation) => {
    const { foretold, after } = count(now, observation);
    now = after;
    const own = observation.skills.map(() => ids.next());
    return answerStatements({ observation, ids: own, foretold, after, expected: null });
  });
  const last = observations.at(-1);
  return last === undefined ? counting : [...counting, ...overcoming(last)];
}

function overcoming({ learnerId, skills }: Observation): readonly InStatement[] {
  return skills.flatMap((skill) => overcomeStatement(learnerId, skill) ?? []);
}

/** How a learner stands before an answer: what the online model and knowledge tracing know. */
export function standingFor(
  learner: { readonly id: string },
  about: { readonly itemId: string | null; readonly skills: readonly string[] },
  ports: Pick<Ports, "database">,
): Promise<Standing> {
  return readStanding(ports.database, learner.id, about.itemId, about.skills);
}

/** What is known of a learner in every skill there is evidence for, the latest first. */
export function skillRecordsOf(
  learner: { readonly id: string },
  ports: Pick<Ports, "database">,
): Promise<readonly SkillRecord[]> {
  return readRecords(ports.database, learner.id);
}

/** Whether the work of some turns was right, by the turn's id; false where a line of it was wrong, absent without any. */
export function outcomesOfTurns(
  learner: { readonly id: string },
  turnIds: readonly string[],
  ports: Pick<Ports, "database">,
): Promise<ReadonlyMap<string, boolean>> {
  return readOutcomes(ports.database, learner.id, turnIds);
}
