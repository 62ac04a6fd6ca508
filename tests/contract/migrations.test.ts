import { createClient } from "@libsql/client";
import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { migrate, migrations } from "../../server/db/migrate.ts";
import { searchStatement } from "../../server/modules/curriculum/materials/materials.repository.ts";
import { recordStatements } from "../../server/modules/learners/learners.repository.ts";
import { bareStatement } from "../../server/modules/learners/memories/memories.repository.ts";
import { profileStatements } from "../../server/modules/learners/profile/profile.repository.ts";
import { standingStatements } from "../../server/modules/learners/skills/skills.repository.ts";
import { listStatement as transcriptList } from "../../server/modules/review/transcripts.repository.ts";
import { listStatement as conversationList } from "../../server/modules/tutoring/conversations.repository.ts";

/** Every table of the house: one that is added is compared without a change here. */
const declared: readonly SQLiteTable[] = Object.values(
  import.meta.glob<Record<string, SQLiteTable>>("../../server/modules/**/*.table.ts", { eager: true }),
).flatMap((tables) => Object.values(tables));

async function fresh(upTo?: number) {
  const client = createClient({ url: ":memory:" });
  await migrate(client, upTo);
  return client;
}

describe("migrations", () => {
  it.each(migrations().map((_, index) => index + 1))(
    "from the first %i on, the rest bring the same end",
    async (prefix) => {
      const client = await fresh(prefix);
      await migrate(client);
      expect(declared.length).toBeGreaterThan(50);
      for (const table of declared) {
        const { name, indexes } = getTableConfig(table);
        const columns = await client.execute(`SELECT name FROM pragma_table_info('${name}')`);
        const names = Object.values(getTableColumns(table)).map((column) => column.name);
        expect(columns.rows.map((row) => row.name).sort(), name).toEqual(names.sort());
        const built = await client.execute(`SELECT name FROM pragma_index_list('${name}')`);
        for (const index of indexes) expect(built.rows.map((row) => row.name)).toContain(index.config.name);
      }
    },
  );

  it("run twice change nothing the second time", async () => {
    const client = await fresh();
    expect(await migrate(client)).toEqual([]);
  });

  it("leave neither change nor note when one breaks halfway", async () => {
    const client = createClient({ url: ":memory:" });
    await client.execute("CREATE TABLE turns (already TEXT)");
    await expect(migrate(client)).rejects.toThrow("already exists");
    const tables = await client.execute("SELECT name FROM sqlite_master WHERE name = 'conversations'");
    expect(tables.rows).toEqual([]);
    expect((await client.execute("SELECT * FROM migrations")).rows).toEqual([]);
  });
});

describe("the plan of every list", () => {
  const aboutBrackets = {
    learnerId: "l",
    conversationId: "c",
    skill: "linear-equations.brackets",
    near: ["linear-equations.brackets", "linear-equations.two-step"],
    words: ["brackets", "signs"],
    meaning: null,
  };
  const cursor = { updatedAt: 1, id: "a" };
  const plans = [
    ["passages looked up", searchStatement("c", ["water"], 3)],
    ["conversations", conversationList({ learnerId: "l", words: "", cursor, limit: 30 })],
    ["conversations searched", conversationList({ learnerId: "l", words: "x", cursor: null, limit: 30 })],
    ["transcripts", transcriptList({ classId: "c", student: null, cursor, limit: 30 })],
    ["transcripts of a student", transcriptList({ classId: "c", student: "s", cursor: null, limit: 30 })],
    ...standingStatements("l", "i", ["s", "t"]).map(
      (statement, index) => [`standing before an answer ${index}`, statement] as const,
    ),
    ...profileStatements("l").map((statement, index) => [`own profile ${index}`, statement] as const),
    ...Object.entries(recordStatements(aboutBrackets)).flatMap(([kind, statement]) =>
      statement === null ? [] : [[`learner record, ${kind}`, statement] as const],
    ),
    ["memories without a vector", bareStatement("l", "c", "model", 8)],
  ] as const;

  it.each(plans)("of %s uses an index and sorts nothing", async (_, statement) => {
    const client = await fresh();
    const plan = await client.execute({
      sql: `EXPLAIN QUERY PLAN ${statement.sql}`,
      args: [...statement.args],
    });
    const steps = plan.rows.map((row) => String(row.detail));
    expect(
      steps.filter((step) => /^SCAN (?!.*VIRTUAL TABLE)/.test(step)),
      steps.join("\n"),
    ).toEqual([]);
    expect(
      steps.filter((step) => step.includes("TEMP B-TREE FOR ORDER BY")),
      steps.join("\n"),
    ).toEqual([]);
  });
});
