import { createClient } from "@libsql/client";
import { beforeEach, describe, expect, it } from "vitest";
import { type Database, makeDatabase } from "../../../db/client.ts";
import { migrate } from "../../../db/migrate.ts";
import { randomIds } from "../../../shared/ids.ts";
import { fewestProblems, isMastered, type Observation } from "./skills.models.ts";
import { observeAnswer, skillRecordsOf, standingFor } from "./skills.usecases.ts";

const day = 86_400_000;
const monday = Date.UTC(2026, 0, 5);

describe("counting an answer", () => {
  let database: Database;
  const learner = { id: "ada" };
  const ports = () => ({ database, ids: randomIds });
  let sent = 0;
  const answer = (more: Partial<Observation> = {}): Observation => ({
    learnerId: learner.id,
    itemId: "item",
    skills: ["skill"],
    source: "practice",
    sourceId: `answer-${sent++}`,
    place: 0,
    correct: true,
    whole: true,
    helpLevel: 0,
    confidence: null,
    took: 1_000,
    at: monday,
    ...more,
  });
  const numberOf = async (table: string) =>
    Number((await database.client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);

  beforeEach(async () => {
    database = makeDatabase(createClient({ url: ":memory:" }));
    await migrate(database.client);
    await database.client.execute(
      "INSERT INTO user (id, name, email, email_verified, created_at, updated_at, role) VALUES ('ada', 'Ada', 'a@x.invalid', 0, 0, 0, 'student')",
    );
  });

  it("keeps evidence, mastery, the day it is due and the terms of the online model for each skill", async () => {
    const counted = await observeAnswer(answer({ skills: ["one", "two"] }), ports());
    const records = await skillRecordsOf(learner, ports());
    expect(records.map(({ skill }) => skill).sort()).toEqual(["one", "two"]);
    for (const record of records) {
      expect(record.mastery).toBeGreaterThan(0.3);
      expect(record.opportunities).toBe(1);
      expect(record.review?.dueAt).toBeGreaterThan(monday);
    }
    expect(await numberOf("evidence")).toBe(2);
    const standing = await standingFor(learner, { itemId: "item", skills: ["one", "two"] }, ports());
    expect(standing).toEqual(counted?.after);
  });

  it("counts the same answer once, from whichever device it comes", async () => {
    const same = answer();
    const [first, second] = await Promise.all([observeAnswer(same, ports()), observeAnswer(same, ports())]);
    expect([first, second].filter((one) => one === null)).toHaveLength(1);
    expect(await observeAnswer({ ...same, correct: false }, ports())).toBeNull();
    expect(await numberOf("evidence")).toBe(1);
    expect((await skillRecordsOf(learner, ports()))[0]?.opportunities).toBe(1);
  });

  it("loses no answer when several come at once", async () => {
    const answers = Array.from({ length: 4 }, () => answer());
    await Promise.all(answers.map((one) => observeAnswer(one, ports())));
    expect((await skillRecordsOf(learner, ports()))[0]?.opportunities).toBe(4);
    const eases = await database.client.execute(
      "SELECT answers, right_answers FROM eases WHERE kind = 'item'",
    );
    expect({ ...eases.rows[0] }).toMatchObject({ answers: 4, right_answers: 4 });
  });

  it("calls a skill mastered after enough right answers without help, not before, and with help never", async () => {
    for (let time = 1; time <= 8; time += 1) {
      await observeAnswer(answer({ at: monday + time * day, skills: ["alone"] }), ports());
      await observeAnswer(answer({ at: monday + time * day, skills: ["helped"], helpLevel: 3 }), ports());
      const alone = (await skillRecordsOf(learner, ports())).find(({ skill }) => skill === "alone");
      if (time < fewestProblems) expect(alone && isMastered(alone)).toBe(false);
    }
    const records = new Map((await skillRecordsOf(learner, ports())).map((one) => [one.skill, one]));
    expect(records.get("alone")?.masteredAt).not.toBeNull();
    expect(records.get("helped")?.masteredAt).toBeNull();
  });

  it("calls nothing mastered for lines in the midst of a problem", async () => {
    for (let place = 0; place < 9; place += 1)
      await observeAnswer(answer({ sourceId: "one-turn", place, whole: false }), ports());
    const [record] = await skillRecordsOf(learner, ports());
    expect(record).toMatchObject({ opportunities: 9, masteredAt: null, review: null });
  });

  it("stays in order when the clock goes backwards", async () => {
    await observeAnswer(answer({ at: monday + 10 * day }), ports());
    const counted = await observeAnswer(answer({ at: monday }), ports());
    const [record] = await skillRecordsOf(learner, ports());
    expect(record?.review?.lastAt).toBe(monday + 10 * day);
    expect(counted?.after.records[0]?.mastery).toBeGreaterThan(0);
    for (const value of Object.values(record?.review ?? {})) expect(Number.isFinite(value)).toBe(true);
  });
});
