import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import {
  type Fact,
  factKindSchema,
  mostFacts,
  visibilitySchema,
  type WelcomeOutcome,
  welcomeOutcomeSchema,
} from "./profile.schemas.ts";

const columns = "id, kind, text, source, visibility, created_at";

/** The statements that read a profile; exported so that a test can read their plans. */
export function profileStatements(learnerId: string) {
  return [
    {
      sql: `SELECT ${columns} FROM profile_facts WHERE learner_id = ? ORDER BY created_at LIMIT ${mostFacts}`,
      args: [learnerId],
    },
    { sql: "SELECT outcome FROM welcomes WHERE learner_id = ?", args: [learnerId] },
  ];
}

/** The facts of the person asking, oldest first, and how their welcome ended. */
export async function readProfile(
  person: Person,
  database: Database,
): Promise<{ facts: Fact[]; welcome: WelcomeOutcome | null }> {
  const [facts, welcome] = await database.client.batch(profileStatements(person.id), "read");
  const outcome = welcome?.rows[0]?.outcome;
  return {
    facts: (facts?.rows ?? []).map(factOf),
    welcome: outcome === undefined ? null : welcomeOutcomeSchema.parse(outcome),
  };
}

/** One fact of the person asking, or null. */
export async function findFact(person: Person, database: Database, id: string): Promise<Fact | null> {
  const found = await database.client.execute({
    sql: `SELECT ${columns} FROM profile_facts WHERE id = ? AND learner_id = ?`,
    args: [id, person.id],
  });
  return found.rows[0] ? factOf(found.rows[0]) : null;
}

/**
 * Keeps a fact, unless the profile is full, has the same fact, or has a name already and this is one. In one
 * statement, so that two devices can't pass the limit together.
 * @returns the fact, as kept or as it stood there already; null when it was not kept
 */
export async function insertFact(person: Person, database: Database, fact: Fact): Promise<Fact | null> {
  const { id, kind, text, source, visibility, createdAt } = fact;
  const done = await database.client.batch(
    [
      {
        sql: `INSERT INTO profile_facts (id, learner_id, kind, text, source, visibility, created_at)
              SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
              WHERE (SELECT count(*) FROM profile_facts WHERE learner_id = ?2) < ?8
                AND NOT EXISTS (SELECT 1 FROM profile_facts
                                WHERE learner_id = ?2 AND kind = ?3 AND (text = ?4 OR kind = 'name'))`,
        args: [id, person.id, kind, text, source, visibility, createdAt, mostFacts],
      },
      {
        sql: `SELECT ${columns} FROM profile_facts WHERE learner_id = ? AND kind = ? AND text = ? LIMIT 1`,
        args: [person.id, kind, text],
      },
    ],
    "write",
  );
  const kept = done[1]?.rows[0];
  return kept ? factOf(kept) : null;
}

/**
 * Changes a fact of the person asking; from then on the profile is where it comes from.
 * @returns false when there is no such fact, or another one says the same
 */
export async function updateFact(
  person: Person,
  database: Database,
  fact: Pick<Fact, "id" | "kind" | "text" | "source" | "visibility">,
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `UPDATE profile_facts SET text = ?3, source = ?4, visibility = ?5
          WHERE id = ?1 AND learner_id = ?2
            AND NOT EXISTS (SELECT 1 FROM profile_facts other
                            WHERE other.learner_id = ?2 AND other.kind = ?6 AND other.text = ?3 AND other.id <> ?1)`,
    args: [fact.id, person.id, fact.text, fact.source, fact.visibility, fact.kind],
  });
  return done.rowsAffected === 1;
}

/** Takes a fact out of the profile of the person asking. @returns false when there is no such fact */
export async function deleteFact(person: Person, database: Database, id: string): Promise<boolean> {
  const done = await database.client.execute({
    sql: "DELETE FROM profile_facts WHERE id = ? AND learner_id = ?",
    args: [id, person.id],
  });
  return done.rowsAffected === 1;
}

/** Keeps how a welcome ended. One that was finished stays so. */
export async function keepWelcome(
  person: Person,
  database: Database,
  outcome: WelcomeOutcome,
  at: number,
): Promise<WelcomeOutcome> {
  const done = await database.client.execute({
    sql: `INSERT INTO welcomes (learner_id, outcome, at) VALUES (?1, ?2, ?3)
          ON CONFLICT (learner_id) DO UPDATE SET
            outcome = CASE WHEN outcome = 'finished' THEN outcome ELSE ?2 END,
            at = CASE WHEN outcome = 'finished' THEN at ELSE ?3 END
          RETURNING outcome`,
    args: [person.id, outcome, at],
  });
  return welcomeOutcomeSchema.parse(done.rows[0]?.outcome);
}

function factOf(row: Row): Fact {
  return {
    id: String(row.id),
    kind: factKindSchema.parse(row.kind),
    text: String(row.text),
    source: String(row.source),
    visibility: visibilitySchema.parse(row.visibility),
    createdAt: Number(row.created_at),
  };
}
