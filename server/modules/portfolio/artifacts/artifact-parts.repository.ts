import type { Database } from "../../../db/client.ts";
import { contentOf } from "./artifacts.repository.ts";
import { type ArtifactVersion, type Strength, strengthSchema } from "./artifacts.schemas.ts";

/** Versions of an artifact, newest first. Who may see them was asked before. */
export async function readVersions(database: Database, id: string): Promise<readonly ArtifactVersion[]> {
  const found = await database.client.execute({
    sql: "SELECT * FROM artifact_versions WHERE artifact_id = ? ORDER BY version DESC LIMIT 200",
    args: [id],
  });
  return found.rows.map((row) => ({
    ...contentOf(row),
    version: Number(row.version),
    note: String(row.note),
    at: Number(row.at),
  }));
}

export interface SkillRow {
  readonly artifactId: string;
  readonly skill: string;
  readonly by: "self" | "teacher";
  readonly strength: Strength;
}

/** Skills that a learner's artifacts show, or those of one; exported so that a test can read its plan. */
export function skillsStatement(learnerId: string, artifactId: string | null) {
  return {
    sql: `SELECT s.artifact_id, s.skill, s.assessed_by, s.strength FROM artifacts a
          JOIN artifact_skills s ON s.artifact_id = a.id
          WHERE a.learner_id = ?1 AND (?2 IS NULL OR a.id = ?2) AND a.deleted_at IS NULL ORDER BY s.at LIMIT 2000`,
    args: [learnerId, artifactId],
  };
}

export async function readSkills(
  learner: { readonly id: string },
  database: Database,
  artifactId: string | null,
): Promise<readonly SkillRow[]> {
  const found = await database.client.execute(skillsStatement(learner.id, artifactId));
  return found.rows.map((row) => ({
    artifactId: String(row.artifact_id),
    skill: String(row.skill),
    by: row.assessed_by === "teacher" ? "teacher" : "self",
    strength: strengthSchema.parse(row.strength),
  }));
}

/** Entries of the learner's own that are attached to an artifact. */
export async function readReflections(
  learner: { readonly id: string },
  database: Database,
  artifactId: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const found = await database.client.execute({
    sql: `SELECT e.id, e.title FROM artifact_entries x JOIN journal_entries e ON e.id = x.entry_id
          WHERE x.artifact_id = ? AND e.learner_id = ? AND e.deleted_at IS NULL`,
    args: [artifactId, learner.id],
  });
  return found.rows.map((row) => ({ id: String(row.id), title: String(row.title) }));
}
