import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrations } from "../../server/db/migrate.ts";
import { keepSignal } from "../../server/modules/review/queue/signals.repository.ts";
import {
  type Finder,
  formsStatement,
  hitsStatement,
  shownStatement,
} from "../../server/modules/review/searching/searching.repository.ts";
import { foundStatement, rowsStatement } from "../../server/modules/review/transcripts.repository.ts";
import {
  type TranscriptList,
  transcriptListSchema,
} from "../../server/modules/review/transcripts.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

const hour = 3_600_000;

describe("the search over a class's turns", () => {
  let app: TestApp;
  let rivera: Client;
  let ben: Client;
  let chi: Client;
  let bens: string;
  let chis: string;

  const run = (sql: string, args: (string | number)[] = []) => app.database.client.execute({ sql, args });
  const say = async (client: Client, texts: readonly string[], conversation?: string) => {
    const id = conversation ?? (await client.open({}));
    for (const text of texts) {
      await readReply(
        await client.send(id, text === "hint" ? "" : text, text === "hint" ? { intent: "hint" } : {}),
      );
      app.pass(60_000);
    }
    return id;
  };
  const idOf = async (username: string) =>
    String((await run("SELECT id FROM user WHERE username = ?", [username])).rows[0]?.id);

  async function search(fields: Readonly<Record<string, string | number>>): Promise<TranscriptList> {
    const query = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
    const answer = await rivera.get(`/api/classes/demo-algebra/transcripts?${query}`);
    expect(answer.status, await answer.clone().text()).toBe(200);
    return transcriptListSchema.parse(await answer.json());
  }
  const found = async (fields: Readonly<Record<string, string | number>>) =>
    (await search(fields)).transcripts.map(({ conversationId }) => conversationId);

  beforeAll(async () => {
    app = await makeApp();
    rivera = await signIn(app.send, "rivera");
    ben = await signIn(app.send, "ben");
    chi = await signIn(app.send, "chi");
    app.pass(24 * hour);
    bens = await say(ben, ["why do zebras solve 2x + 3 = 11", "2x + 3 = 11", "2x = 9", "hint", "2x = 8"]);
    chis = await say(chi, ["the zebra and the ecuación 5x = 20", "5x = 20", "x = 4"]);
  });

  beforeEach(() => run("UPDATE classes SET read = 1"));

  it("quotes the newest turn that has all the words, marked, whatever their accents and endings", async () => {
    const { transcripts } = await search({ query: "ZEBRA" });
    expect(transcripts.map(({ conversationId }) => conversationId)).toEqual([chis, bens]);
    expect(transcripts[0]?.match).toMatchObject({
      by: "student",
      pieces: [
        { text: "the ", found: false },
        { text: "zebra", found: true },
        { text: " and the ecuación 5x = 20", found: false },
      ],
    });
    expect(transcripts[1]?.match?.pieces[1]).toEqual({ text: "zebras", found: true });
    expect(await found({ query: "ecuacion zebra" })).toEqual([chis]);
    expect(await found({ query: "zebras ecuación" })).toEqual([]);
    expect(await found({ query: "zeb" })).toEqual([chis, bens]);
  });

  it("finds what the tutor said as well", async () => {
    const { turns } = await rivera.transcript(bens);
    const word = /[a-z]{6,}/.exec(turns.at(-1)?.reply.text ?? "")?.[0] ?? "";
    expect((await search({ query: word })).transcripts.map(({ conversationId }) => conversationId)).toContain(
      bens,
    );
  });

  it("is narrowed by student, skill, move, verdict, help and time, alone and together", async () => {
    const [benId, chiId] = [await idOf("ben"), await idOf("chi")];
    const { turns } = await rivera.transcript(bens);
    const since = Number(turns[0]?.at);
    expect(await found({ student: benId, query: "zebra" })).toEqual([bens]);
    expect(await found({ student: chiId, query: "zebra" })).toEqual([chis]);
    expect(await found({ help: 1, from: since })).toEqual([bens]);
    expect(await found({ help: 4, from: since })).toEqual([]);
    expect(await found({ move: "hint", from: since })).toEqual([bens]);
    expect(await found({ verdict: "wrong", from: since })).toEqual([bens]);
    expect(await found({ verdict: "right", from: since })).toEqual([chis, bens]);
    expect(await found({ verdict: "right", from: since, skill: "linear-equations.one-step" })).toEqual([
      chis,
    ]);
    expect(await found({ verdict: "right", skill: "no.such-skill" })).toEqual([]);
    const chisFirst = Number((await rivera.transcript(chis)).turns[0]?.at);
    expect(await found({ query: "zebra", to: chisFirst - 1 })).toEqual([bens]);
    expect(await found({ query: "zebra", from: chisFirst })).toEqual([chis]);
    expect(await found({ query: "zebra", from: chisFirst + 365 * 24 * hour })).toEqual([]);
  });

  it("takes marks, operators, wildcards, quotes and thousands of letters for words, and never fails", async () => {
    const hexOfClass = `c${Buffer.from("demo-algebra").toString("hex")}`;
    for (const odd of [
      "%",
      '"',
      "' OR 1=1 --",
      "zebra OR nothing",
      "zebra NOT ecuación",
      "NEAR(zebra",
      "marks : zebra",
      "^zebra",
      hexOfClass,
      `marks:${hexOfClass}`,
      "h1",
      "class:demo-algebra",
      "\u0000",
      "x".repeat(5_000),
      "zebra ".repeat(833),
      "\u202Ezebra\u0000\uFFFF",
      "😀",
      "ｚｅｂｒａ ²",
    ])
      await found({ query: odd });
    expect(await found({ query: "%" })).toEqual([]);
    expect(await found({ query: hexOfClass })).toEqual([]);
    expect(await found({ query: "zebra OR nothing" })).toEqual([]);
    expect(await found({ query: "h1" })).toEqual([]);
    expect(await found({ query: "zebra ".repeat(833) })).toEqual([chis, bens]);
    const answer = await rivera.get(`/api/classes/demo-algebra/transcripts?query=${"x".repeat(5_001)}`);
    expect(answer.status).toBe(400);
  });

  it("is of one class: another class's teacher finds nothing of it with the same words", async () => {
    const omar = await signIn(app.send, "omar");
    const answer = await omar.get("/api/classes/demo-biology/transcripts?query=zebra");
    expect(transcriptListSchema.parse(await answer.json()).transcripts).toEqual([]);
    expect((await omar.get("/api/classes/demo-algebra/transcripts?query=zebra")).status).toBe(404);
  });

  it("shows each conversation once across pages, though its turns lie on both sides of the border", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 45; index += 1) ids.push(await say(chi, ["gnu 1 + 1"]));
    // The first of them comes up again at the top: its older turn is on the second page.
    await say(chi, ["gnu again"], ids[0]);
    const first = await search({ query: "gnu" });
    expect(first.transcripts).toHaveLength(40);
    const second = await search({ query: "gnu", cursor: first.nextCursor ?? "" });
    const all = [...first.transcripts, ...second.transcripts].map(({ conversationId }) => conversationId);
    expect(second.nextCursor).toBeNull();
    expect(all).toHaveLength(45);
    expect(new Set(all)).toEqual(new Set(ids));
    expect(all[0]).toBe(ids[0]);
  });

  it("is made anew by the migration just as the turns themselves made it", async () => {
    const questions = [
      { query: "zebra" },
      { help: 1 },
      { verdict: "wrong" },
      { verdict: "right" },
      { verdict: "unchecked" },
      { move: "verify" },
      { skill: "linear-equations.two-step" },
      { flag: "asks-for-teacher" },
      { flag: "stuck" },
      { query: "grap" },
    ];
    const ask = () => Promise.all(questions.map(async (fields) => [fields, (await found(fields)).sort()]));
    const before = await ask();
    await run("DELETE FROM searchable_turns");
    await run("DELETE FROM searchable_words");
    expect(await found({ query: "zebra" })).toEqual([]);
    const filling = migrations()
      .find(({ id }) => id.endsWith("transcripts_desk"))
      ?.statements.filter((statement) =>
        /^(INSERT|CREATE VIRTUAL TABLE turn_finder_words|DROP)/.test(statement),
      );
    await app.database.client.batch([...(filling ?? [])], "write");
    expect(await ask()).toEqual(before);
  });

  it("holds nothing of a conversation that is deleted", async () => {
    const id = await say(ben, ["okapi 3x = 9"]);
    expect(await found({ query: "okapi" })).toEqual([id]);
    await run("DELETE FROM conversations WHERE id = ?", [id]);
    expect(await found({ query: "okapi" })).toEqual([]);
    const left = await run("SELECT rowid FROM turn_finder WHERE turn_finder MATCH 'okapi'");
    expect(left.rows).toEqual([]);
  });

  it("where only what needs a person is read, finds and tells the words of those turns alone", async () => {
    const id = await say(ben, ["quokka private words 4x = 8", "walrus needs you"]);
    const { turns } = await rivera.transcript(id);
    const decisive = String(turns[1]?.id);
    await run("UPDATE classes SET read = 0");
    expect(await found({ query: "walrus" })).toEqual([]);
    expect((await rivera.get(`/api/transcripts/${id}`)).status).toBe(404);
    const about = { classId: "demo-algebra", learnerId: await idOf("ben"), conversationId: id };
    const reason = { code: "alert.stuck-turns" as const, values: { turns: 4 } };
    await app.database.client.batch(
      keepSignal({ kind: "stuck", severity: "notice", reason, turns: [decisive] }, about, {
        id: "item-of-ben",
        at: app.ports.clock.now(),
      }),
      "write",
    );
    expect(await found({ query: "walrus" })).toEqual([id]);
    expect(await found({ query: "quokka" })).toEqual([]);
    const seen = [
      JSON.stringify(await search({})),
      JSON.stringify(await search({ query: "walrus" })),
      await (await rivera.get(`/api/transcripts/${id}`)).text(),
      await (await rivera.get(`/api/transcripts/${id}/export?format=json`)).text(),
      await (await rivera.get(`/api/classes/demo-algebra/transcripts/export?format=csv`)).text(),
    ];
    for (const text of seen) {
      expect(text).toContain("walrus");
      expect(text).not.toMatch(/quokka|zebra/);
    }
    expect((await rivera.transcript(id)).turns.map((turn) => turn.id)).toEqual([decisive]);
    const refused = await rivera.post(`/api/transcripts/${id}/turns/${turns[0]?.id}/annotations`, {
      kind: "wrong",
    });
    expect(refused.status).toBe(404);
  });

  it("has an index for each of its questions", async () => {
    const finder: Finder = {
      classId: "c",
      forms: [["zebra", "zebras"]],
      marks: ["c63", "h1"],
      from: 1,
      to: 2,
      isDecisiveOnly: true,
    };
    const hits = [{ place: 1, turnId: "t", conversationId: "c" }];
    for (const { sql, args } of [
      hitsStatement(finder, 100, 10),
      shownStatement(finder, ["a", "b"], 5),
      foundStatement(hits),
      rowsStatement(["t"]),
      formsStatement("zeb", 20),
    ]) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: [...args] });
      const steps = plan.rows.map(({ detail }) => String(detail));
      expect(
        steps.filter((step) => /^SCAN (?!.*VIRTUAL TABLE|\(?subquery|.*SUBQUERY)/.test(step)),
        steps.join("\n"),
      ).toEqual([]);
    }
    const plan = await app.database.client.execute({
      sql: `EXPLAIN QUERY PLAN ${hitsStatement(finder, 100, 10).sql}`,
      args: hitsStatement(finder, 100, 10).args,
    });
    expect(plan.rows.map(({ detail }) => String(detail)).join("\n")).not.toContain("ORDER BY");
  });
});
