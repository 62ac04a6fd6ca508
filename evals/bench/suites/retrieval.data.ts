import type { Client } from "@libsql/client";
import { misconceptions } from "../../../server/modules/checking/misconceptions/misconceptions.models.ts";
import { inLanguage } from "../../../server/modules/curriculum/packs.schemas.ts";
import { packSkills } from "../../../server/modules/curriculum/packs.ts";
import { summaryOf } from "../../../server/modules/learners/memories/summary.models.ts";
import { indexedWords } from "../../../server/modules/learners/memories/words.models.ts";
import { insertRows } from "./filled.ts";

/** How much is known of everybody in one file; besides, each learner's profile, misconceptions and skills. */
export interface Crowd {
  readonly learners: number;
  readonly memories: number;
  readonly answers: number;
}

const factsEach = 4;
const misconceptionsEach = 5;
const skillsEach = 30;
/** Numbers of a vector, and how many different vectors there are. */
export const dimensions = 128;
const vectors = 64;
export const embeddingModel = "bench";
const start = Date.UTC(2026, 0, 1);
const minute = 60_000;

/** A learner's id by number: as scattered as a drawn one. */
export function learnerId(index: number): string {
  const part = (factor: number) => (Math.imul(index + 1, factor) >>> 0).toString(16).padStart(8, "0");
  return part(2_246_822_519) + part(3_266_489_917) + part(2_654_435_761);
}

/**
 * Fills a migrated database. Rows come in the order in which they would have been written, everybody's mixed, so that one
 * learner's lie all over the file.
 */
export async function fill(client: Client, crowd: Crowd, progress: (part: number) => void): Promise<void> {
  await client.execute("PRAGMA synchronous = OFF");
  await client.execute("PRAGMA cache_size = -400000");
  await client.execute("PRAGMA temp_store = MEMORY");
  const indexes = await withoutIndexes(client);
  await addPeople(client, crowd.learners);
  progress(0.03);
  await addStates(client);
  progress(0.1);
  await addMemories(client, crowd, (part) => progress(0.1 + part * 0.5));
  await addVectors(client);
  progress(0.7);
  await addAnswers(client, crowd, (part) => progress(0.7 + part * 0.15));
  for (const [done, sql] of indexes.entries()) {
    progress(0.85 + (0.15 * done) / indexes.length);
    await client.execute(sql);
  }
  for (const table of ["numbers", "skill_numbers"]) await client.execute(`DROP TABLE ${table}`);
  progress(1);
}

/** Indexes of the large tables are built when their rows are there. @returns how to build them */
async function withoutIndexes(client: Client): Promise<readonly string[]> {
  const found = await client.execute(
    `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
     AND tbl_name IN ('evidence', 'memories', 'skill_states', 'misconceptions_seen', 'profile_facts')`,
  );
  for (const { name } of found.rows) await client.execute(`DROP INDEX ${String(name)}`);
  return found.rows.map(({ sql }) => String(sql));
}

async function addPeople(client: Client, learners: number): Promise<void> {
  await client.execute("CREATE TABLE numbers (i INTEGER PRIMARY KEY, id TEXT NOT NULL)");
  await insertRows(client, "numbers (i, id)", learners, (index) => [index, learnerId(index)]);
  await client.execute("CREATE TABLE skill_numbers (i INTEGER PRIMARY KEY, skill TEXT NOT NULL)");
  await insertRows(client, "skill_numbers (i, skill)", packSkills.length, (index) => [
    index,
    packSkills[index]?.id ?? "",
  ]);
  await client.execute(
    "INSERT INTO user (id, name, email) SELECT id, 'Learner ' || i, i || '@bench.invalid' FROM numbers",
  );
}

/** What is known of each learner: facts, open misconceptions, skills. */
async function addStates(client: Client): Promise<void> {
  const rules = JSON.stringify(misconceptions.map(({ id }) => id));
  const each = (count: number) =>
    `WITH RECURSIVE n(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM n WHERE k < ${count - 1})`;
  await client.execute({
    sql: `${each(factsEach)} INSERT INTO profile_facts (id, learner_id, kind, text, source, created_at)
          SELECT 'f' || k || '-' || i, id, CASE k WHEN 0 THEN 'name' WHEN 1 THEN 'goal' ELSE 'interest' END,
            'what learner ' || i || ' said ' || k, 'welcome', ? + k FROM n CROSS JOIN numbers`,
    args: [start],
  });
  await client.execute({
    sql: `${each(misconceptionsEach)} INSERT INTO misconceptions_seen (id, learner_id, misconception, count, last_seen_at)
          SELECT 'w' || k || '-' || i, id, json_extract(?1, '$[' || ((i + k * 7) % json_array_length(?1)) || ']'), 2, ?2 + k * i
          FROM n CROSS JOIN numbers`,
    args: [rules, start],
  });
  await client.execute({
    sql: `${each(skillsEach)} INSERT INTO skill_states (learner_id, skill, mastery, opportunities, updated_at)
          SELECT numbers.id, s.skill, 0.5, 4, ?1 + k * numbers.i FROM n CROSS JOIN numbers
          JOIN skill_numbers s ON s.i = (numbers.i + k) % ?2`,
    args: [start, packSkills.length],
  });
}

async function addMemories(client: Client, { learners, memories }: Crowd, progress: (part: number) => void) {
  const made = (index: number) => {
    const learner = index % learners;
    const skill = packSkills[(learner + index * 3) % packSkills.length];
    const text = summaryOf(
      {
        problem: `${2 + (index % 7)}(x + ${1 + (index % 11)}) = ${index % 97}`,
        isQuestion: false,
        skill: skill === undefined ? null : inLanguage(skill.name, "en"),
        done: index % 3 > 0,
        hints: index % 4,
        hard: misconceptions[(index * 5) % misconceptions.length]?.name.en ?? null,
        said: index % 5 === 0 ? "I should look at every part of the bracket before I divide" : null,
      },
      "en",
    );
    return { id: `m${index}`, learnerId: learnerId(learner), text, skill: skill?.id ?? null, index };
  };
  await insertRows(
    client,
    "memories (id, learner_id, conversation_id, text, skill, turns, created_at)",
    memories,
    (index) => {
      const { id, text, skill, ...of } = made(index);
      return [id, of.learnerId, `c${index}`, text, skill, `["t${index}"]`, start + index * minute];
    },
    (part) => progress(part / 3),
  );
  await insertRows(
    client,
    "memory_search (words, memory_id)",
    memories,
    (index) => {
      const memory = made(index);
      return [indexedWords(memory.learnerId, memory.text), memory.id];
    },
    (part) => progress((1 + 2 * part) / 3),
  );
}

/** A vector of the given number: each points somewhere else. */
export function vectorOf(number: number): readonly number[] {
  return Array.from({ length: dimensions }, (_, place) => Math.sin((number + 1) * (place + 1)));
}

async function addVectors(client: Client): Promise<void> {
  const all = JSON.stringify(
    Array.from({ length: vectors }, (_, number) => JSON.stringify(vectorOf(number))),
  );
  await client.execute("CREATE TABLE pool (i INTEGER PRIMARY KEY, vector BLOB NOT NULL)");
  await client.execute({
    sql: "INSERT INTO pool SELECT key, vector32(value) FROM json_each(?)",
    args: [all],
  });
  await client.execute({
    sql: `INSERT INTO memory_vectors (memory_id, model, vector)
          SELECT m.id, ?, pool.vector FROM memories m JOIN pool ON pool.i = m.rowid % ${vectors}`,
    args: [embeddingModel],
  });
  await client.execute("DROP TABLE pool");
}

async function addAnswers(client: Client, { learners, answers }: Crowd, progress: (part: number) => void) {
  const chunk = 100_000;
  for (let from = 0; from < answers; from += chunk) {
    await client.execute({
      sql: `WITH RECURSIVE n(k) AS (SELECT ?1 UNION ALL SELECT k + 1 FROM n WHERE k < ?2 - 1)
            INSERT INTO evidence (id, learner_id, skill, source_id, correct, help_level, at)
            SELECT printf('e%09d', k), numbers.id, s.skill, printf('t%09d', k), k % 3 > 0, k % 4, ?3 + k * 1000
            FROM n JOIN numbers ON numbers.i = k % ?4 JOIN skill_numbers s ON s.i = (k / ?4) % ?5`,
      args: [from, Math.min(from + chunk, answers), start, learners, packSkills.length],
    });
    progress(Math.min(1, (from + chunk) / answers));
  }
}
