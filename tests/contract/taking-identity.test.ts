import { createClient } from "@libsql/client";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Database, makeDatabase } from "../../server/db/client.ts";
import { migrate } from "../../server/db/migrate.ts";
import type { Person } from "../../server/modules/accounts/accounts.models.ts";
import { settled } from "../../server/modules/portfolio/files/settle.models.ts";
import { makeLibsqlStorage } from "../../server/modules/portfolio/files/storage.repository.ts";
import { storageLimits } from "../../server/modules/portfolio/files/storage.ts";
import {
  type ExportPorts,
  takeAlong,
  takeAlongArchive,
} from "../../server/modules/portfolio/taking/export.usecases.ts";
import { takeIn } from "../../server/modules/portfolio/taking/import.usecases.ts";
import type { SealedPortfolio } from "../../server/modules/portfolio/taking/portfolio.schemas.ts";
import { makeSign } from "../../server/modules/portfolio/taking/signing.models.ts";
import { randomIds } from "../../server/shared/ids.ts";
import { keepOthersWords, type OthersWords, othersWords, unreadable } from "../support/others-words.ts";
import { photo } from "../support/pictures.ts";
import { type KeptThings, keepAll, keptThings } from "../support/portfolios.ts";

interface School extends ExportPorts {
  /** A person who is new here. */
  newcomer(username: string): Promise<Person>;
}

async function makeSchool(secret = "one and the same secret"): Promise<School> {
  const database: Database = makeDatabase(createClient({ url: ":memory:" }));
  await migrate(database.client);
  const clock = { now: () => 1_000 };
  await database.client.execute(
    "INSERT INTO user (id, name, email, username) VALUES ('rivera', 'Ms Rivera', 'r@test.invalid', 'rivera')",
  );
  const files = makeLibsqlStorage(database, {
    clock,
    ids: randomIds,
    limits: storageLimits,
    settle: settled,
  });
  return {
    database,
    files,
    signPortfolio: makeSign(secret),
    async newcomer(username) {
      const id = randomIds.next();
      await database.client.execute({
        sql: "INSERT INTO user (id, name, email, username) VALUES (?, 'Ada', ?, ?)",
        args: [id, `${id}@test.invalid`, id],
      });
      return { id, name: "Ada", username, role: "student" };
    },
  };
}

/** A portfolio as it comes to another server: others' words are brought along there. Nothing else is changed. */
function asBrought(portfolio: SealedPortfolio): SealedPortfolio {
  return {
    ...portfolio,
    seal: "",
    workFeedback: portfolio.workFeedback.map((one) => ({ ...one, brought: one.givenAs !== "self" })),
    projects: portfolio.projects.map((one) => ({ ...one, brought: true })),
  };
}

const unsealed = (portfolio: SealedPortfolio) => ({ ...portfolio, seal: "" });

async function bytesOf(stream: ReadableStream<Uint8Array>) {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

describe("taking a portfolio along", () => {
  let here: School;
  let there: School;
  beforeAll(async () => {
    [here, there] = await Promise.all([makeSchool(), makeSchool()]);
  });

  /** A learner with all that, two files among it. */
  async function learnerWith(things: KeptThings, others?: OthersWords): Promise<Person> {
    const person = await here.newcomer("ada");
    const stored: string[] = [];
    for (const [name, bytes] of [
      ["leaf.jpg", photo().slice()],
      ["notes.txt", new TextEncoder().encode("some notes")],
    ] as const) {
      const { id } = await here.files.begin(person.id, { name, declaredType: "", size: bytes.length });
      await here.files.append(person.id, id, 0, bytes);
      await here.files.finish(person.id, id, null);
      stored.push(id);
    }
    await keepAll(person, here.database, things, stored, randomIds);
    if (others) await keepOthersWords(person, here.database, others, randomIds);
    return person;
  }

  const archiveOf = async (person: Person, school: School) => ({
    bytes: await bytesOf(await takeAlongArchive(person, "zip", "en", school)),
    isArchive: true,
  });
  const jsonOf = (portfolio: unknown) => ({
    bytes: new TextEncoder().encode(JSON.stringify(portfolio)),
    isArchive: false,
  });

  it("and into another server gives the same portfolio there, whatever is in it; taken in twice it is there once", async () => {
    await fc.assert(
      fc.asyncProperty(keptThings, othersWords, async (things, others) => {
        const person = await learnerWith(things, others);
        const before = await takeAlong(person, here);
        expect(JSON.stringify(before)).not.toContain(unreadable);
        const archive = await archiveOf(person, here);
        const same = await there.newcomer("ada");
        const restored = await takeIn(same, archive, there);
        expect(restored).toMatchObject({ unconfirmed: 0, known: { artifacts: 0, files: 0 } });
        const after = await takeAlong(same, there);
        expect(JSON.stringify(unsealed(after))).toBe(JSON.stringify(asBrought(before)));
        for (const file of before.files) {
          const [original, copy] = await Promise.all([
            here.files.read(person.id, file.id),
            there.files.read(same.id, file.id),
          ]);
          expect(copy.bytes).toEqual(original.bytes);
        }
        const again = await takeIn(same, archive, there);
        expect(again.known).toEqual(restored.restored);
        expect(await takeAlong(same, there)).toEqual(after);
        // From there on it is the same to the last byte.
        const third = await makeSchool();
        const further = await third.newcomer("ada");
        await takeIn(further, await archiveOf(same, there), third);
        expect(JSON.stringify(await takeAlong(further, third))).toBe(JSON.stringify(after));
      }),
      { numRuns: 30 },
    );
  });

  it("into somebody else's account on the same server makes copies that point to each other, once however often", async () => {
    await fc.assert(
      fc.asyncProperty(keptThings, othersWords, async (things, others) => {
        const person = await learnerWith(things, others);
        const before = await takeAlong(person, here);
        const archive = await archiveOf(person, here);
        const other = await here.newcomer("ben");
        await takeIn(other, archive, here);
        await takeIn(other, archive, here);
        const copy = await takeAlong(other, here);
        expect(copy.artifacts.length).toBe(before.artifacts.length);
        expect(copy.files.map(({ sha256 }) => sha256).sort()).toEqual(
          before.files.map(({ sha256 }) => sha256).sort(),
        );
        const ids = (portfolio: typeof copy) =>
          [portfolio.entries, portfolio.artifacts, portfolio.files].flatMap((list) =>
            list.map(({ id }) => id),
          );
        expect(ids(copy).filter((id) => ids(before).includes(id))).toEqual([]);
        const own = new Set(ids(copy));
        expect(copy.workFeedback.filter(({ artifactId }) => !own.has(artifactId))).toEqual([]);
        expect(copy.workFeedback.length).toBe(before.workFeedback.length);
        for (const { versions, reflections } of copy.artifacts) {
          expect(reflections.filter((id) => !own.has(id))).toEqual([]);
          expect(versions.filter(({ fileId }) => fileId !== null && !own.has(fileId))).toEqual([]);
        }
        expect(await takeAlong(person, here)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it("keeps what teachers said only where nothing was changed and the same server or secret made it", async () => {
    const nothing = { entries: [], artifacts: [], showcases: [], goals: [] };
    const person = await learnerWith({ ...nothing, competencies: [{ skill: "fractions", at: 5 }] });
    const taken = await takeAlong(person, here);
    const forged = {
      ...taken,
      competencies: taken.competencies.map((one) => ({ ...one, skill: "algebra" })),
    };
    const strangers = await makeSchool("another secret");
    for (const [school, username, portfolio, left] of [
      [there, "ada", taken, 0],
      [there, "ben", taken, 1],
      [there, "ada", forged, 1],
      [strangers, "ada", taken, 1],
    ] as const) {
      const same = await school.newcomer(username);
      expect(await takeIn(same, jsonOf(portfolio), school)).toMatchObject({ unconfirmed: left });
      const { competencies } = await takeAlong(same, school);
      expect(competencies.map(({ brought }) => brought)).toEqual([left === 1]);
      expect(competencies.map(({ skill, at }) => ({ skill, at }))).toEqual(
        portfolio.competencies.map(({ skill, at }) => ({ skill, at })),
      );
      const counted = await school.database.client.execute({
        sql: "SELECT count(*) AS count FROM competencies WHERE learner_id = ?",
        args: [same.id],
      });
      expect(counted.rows[0]?.count).toBe(1 - left);
    }
  });

  it("keeps a competency that was taken back as that, and one of somebody unknown there as brought along", async () => {
    const nothing = { entries: [], artifacts: [], showcases: [], goals: [] };
    const skills = ["algebra", "fractions"].map((skill, index) => ({ skill, at: index }));
    const person = await learnerWith({ ...nothing, competencies: skills });
    await here.database.client.batch([
      {
        sql: `INSERT INTO competency_withdrawals SELECT id, 'rivera', 'Said too soon.', 9 FROM competencies
              WHERE learner_id = ? AND skill = 'algebra'`,
        args: [person.id],
      },
      {
        sql: "UPDATE competencies SET confirmed_by = 'omar' WHERE learner_id = ? AND skill = 'fractions'",
        args: [person.id],
      },
    ]);
    const same = await there.newcomer("ada");
    await takeIn(same, jsonOf(await takeAlong(person, here)), there);
    const { competencies } = await takeAlong(same, there);
    expect(competencies.map(({ withdrawn, brought }) => ({ withdrawn, brought }))).toEqual([
      { withdrawn: { reason: "Said too soon.", at: 9 }, brought: false },
      { withdrawn: null, brought: true },
    ]);
  });
});
