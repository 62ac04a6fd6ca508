import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { PassageText } from "./materials.models.ts";
import { type Material, materialSchema, type Passage } from "./materials.schemas.ts";

const materialColumns = `m.id, m.class_id, m.title, m.kind, m.created_at, u.name AS author,
  (SELECT count(*) FROM material_passages p WHERE p.material_id = m.id) AS passages`;

const isMember = "EXISTS (SELECT 1 FROM enrolments e WHERE e.class_id = m.class_id AND e.user_id = ?)";

/** Materials of a class the person asking belongs to, newest first. */
export async function listMaterials(
  person: Person,
  database: Database,
  classId: string,
): Promise<readonly Material[]> {
  const found = await database.client.execute({
    sql: `SELECT ${materialColumns} FROM materials m LEFT JOIN user u ON u.id = m.author_id
          WHERE m.class_id = ? AND ${isMember} ORDER BY m.created_at DESC, m.id`,
    args: [classId, person.id],
  });
  return found.rows.map(materialOf);
}

/** A material of a class the person asking belongs to, or null. */
export async function findMaterial(person: Person, database: Database, id: string): Promise<Material | null> {
  const found = await database.client.execute({
    sql: `SELECT ${materialColumns} FROM materials m LEFT JOIN user u ON u.id = m.author_id
          WHERE m.id = ? AND ${isMember}`,
    args: [id, person.id],
  });
  return found.rows[0] ? materialOf(found.rows[0]) : null;
}

/** The passages of a material in reading order; the caller has found the material for the person asking. */
export async function listPassages(database: Database, materialId: string): Promise<readonly Passage[]> {
  const found = await database.client.execute({
    sql: "SELECT id, position, place, text FROM material_passages WHERE material_id = ? ORDER BY position",
    args: [materialId],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    position: Number(row.position),
    place: String(row.place),
    text: String(row.text),
  }));
}

export interface NewMaterial {
  readonly id: string;
  readonly classId: string;
  readonly title: string;
  readonly kind: Material["kind"];
  readonly authorId: string;
  readonly createdAt: number;
  readonly passages: readonly (PassageText & { readonly id: string })[];
}

/** Writes a material, its passages and their index: all or nothing. */
export async function insertMaterial(database: Database, material: NewMaterial): Promise<void> {
  const { id, classId, title, kind, authorId, createdAt, passages } = material;
  const statements: InStatement[] = [
    {
      sql: "INSERT INTO materials (id, class_id, title, kind, author_id, created_at) VALUES (?, ?, ?, ?, ?, ?)",
      args: [id, classId, title, kind, authorId, createdAt],
    },
  ];
  passages.forEach((passage, position) => {
    statements.push(
      {
        sql: "INSERT INTO material_passages (id, material_id, position, place, text) VALUES (?, ?, ?, ?, ?)",
        args: [passage.id, id, position, passage.place, passage.text],
      },
      {
        sql: "INSERT INTO material_search (text, place, class_key, passage_id, material_id) VALUES (?, ?, ?, ?, ?)",
        args: [passage.text, `${title} ${passage.place}`, classKey(classId), passage.id, id],
      },
    );
  });
  await database.client.batch(statements, "write");
}

/** Removes a material and everything that was made of it. */
export async function deleteMaterial(database: Database, id: string): Promise<void> {
  await database.client.batch(
    [
      {
        sql: "DELETE FROM material_search WHERE rowid IN (SELECT rowid FROM material_search WHERE material_id = ?)",
        args: [id],
      },
      {
        sql: "DELETE FROM passage_vectors WHERE passage_id IN (SELECT id FROM material_passages WHERE material_id = ?)",
        args: [id],
      },
      { sql: "DELETE FROM material_passages WHERE material_id = ?", args: [id] },
      { sql: "DELETE FROM materials WHERE id = ?", args: [id] },
    ],
    "write",
  );
}

/** A passage found by its words, with what a citation needs. `rank` is BM25, lower is nearer. */
export interface FoundPassage {
  readonly id: string;
  readonly materialId: string;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly rank: number;
}

/** The SQL of a look-up; exported so that a test can read its plan. */
export function searchStatement(classId: string, words: readonly string[], limit: number) {
  const any = words.map((word) => `"${word.replaceAll('"', "")}"`).join(" OR ");
  return {
    sql: `SELECT s.passage_id, s.material_id, s.text, s.rank, p.place, m.title
          FROM material_search s JOIN material_passages p ON p.id = s.passage_id JOIN materials m ON m.id = s.material_id
          WHERE material_search MATCH ? ORDER BY s.rank LIMIT ?`,
    args: [`class_key : "${classKey(classId)}" AND {text place} : (${any})`, limit],
  };
}

/** Passages of a class's materials that hold any of the words, the nearest first. For the turn, which acts for a member. */
export async function searchPassages(
  database: Database,
  classId: string,
  words: readonly string[],
  limit: number,
): Promise<readonly FoundPassage[]> {
  if (words.length === 0) return [];
  const found = await database.client.execute(searchStatement(classId, words, limit));
  return found.rows.map(foundOf);
}

/** Keeps vectors of passages; those of a passage removed meanwhile are left out. */
export async function keepVectors(
  database: Database,
  model: string,
  vectors: readonly { readonly passageId: string; readonly vector: readonly number[] }[],
): Promise<void> {
  if (vectors.length === 0) return;
  await database.client.batch(
    vectors.map(({ passageId, vector }) => ({
      sql: `INSERT OR REPLACE INTO passage_vectors (passage_id, model, vector)
            SELECT id, ?, vector32(?) FROM material_passages WHERE id = ?`,
      args: [model, JSON.stringify(vector), passageId],
    })),
    "write",
  );
}

/** Passages of a class that a model has no vector for yet. */
export async function passagesWithoutVector(
  database: Database,
  classId: string,
  model: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly text: string }[]> {
  const found = await database.client.execute({
    sql: `SELECT p.id, p.text FROM materials m JOIN material_passages p ON p.material_id = m.id
          WHERE m.class_id = ? AND NOT EXISTS
            (SELECT 1 FROM passage_vectors v WHERE v.passage_id = p.id AND v.model = ?) LIMIT ?`,
    args: [classId, model, limit],
  });
  return found.rows.map((row) => ({ id: String(row.id), text: String(row.text) }));
}

const bytesPerNumber = 4;

/** The SQL of a look-up by meaning; exported so that a test can read its plan. */
export function nearestStatement(classId: string, model: string, vector: readonly number[], limit: number) {
  return {
    sql: `SELECT p.id AS passage_id, p.material_id, p.text, p.place, m.title,
            vector_distance_cos(v.vector, vector32(?)) AS rank
          FROM materials m JOIN material_passages p ON p.material_id = m.id
          JOIN passage_vectors v ON v.passage_id = p.id AND v.model = ?
            AND length(v.vector) = ?
          WHERE m.class_id = ? ORDER BY rank LIMIT ?`,
    // A vector of another length was made by another model under the same name: it can't be compared.
    args: [JSON.stringify(vector), model, vector.length * bytesPerNumber, classId, limit],
  };
}

/** Passages of a class nearest in meaning; `rank` is the cosine distance, 0..2. */
export async function nearestPassages(
  database: Database,
  classId: string,
  model: string,
  vector: readonly number[],
  limit: number,
): Promise<readonly FoundPassage[]> {
  const found = await database.client.execute(nearestStatement(classId, model, vector, limit));
  return found.rows.map(foundOf);
}

function foundOf(row: Row): FoundPassage {
  return {
    id: String(row.passage_id),
    materialId: String(row.material_id),
    title: String(row.title),
    place: String(row.place),
    text: String(row.text),
    rank: Number(row.rank),
  };
}

/** An id as one word of the index. */
function classKey(classId: string): string {
  return `k${classId.replace(/[^a-z0-9]/gi, "")}`.toLowerCase();
}

function materialOf(row: Row): Material {
  return materialSchema.parse({
    id: row.id,
    classId: row.class_id,
    title: row.title,
    kind: row.kind,
    author: row.author,
    passages: Number(row.passages),
    createdAt: Number(row.created_at),
  });
}
