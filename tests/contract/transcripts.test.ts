import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  casesStatement,
  ofConversationStatement,
} from "../../server/modules/review/annotations/annotations.repository.ts";
import {
  oneAnnotationSchema,
  sharedAnnotationsSchema,
} from "../../server/modules/review/annotations/annotations.schemas.ts";
import { evalCaseSchema } from "../../server/modules/review/cases/cases.schemas.ts";
import { openingsStatement } from "../../server/modules/review/openings/openings.repository.ts";
import { openingListSchema } from "../../server/modules/review/openings/openings.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, signIn } from "../support/client.ts";
import { says, startModelServer } from "../support/model-server.ts";
import { readReply } from "../support/sse.ts";

const hour = 3_600_000;
const formula = '=HYPERLINK("http://evil","x"), then 2x + 3 = 11\nand more';

describe("a transcript at the teacher's desk", () => {
  let app: TestApp;
  let ben: Client;
  let rivera: Client;
  let others: Readonly<Record<string, Client>>;
  let id: string;

  const run = (sql: string, args: (string | number)[] = []) => app.database.client.execute({ sql, args });
  const say = async (client: Client, text: string, conversation: string) => {
    await readReply(await client.send(conversation, text));
    app.pass(1_000);
  };
  const turnsOf = async (conversation = id) => (await rivera.transcript(conversation)).turns;
  const annotate = async (client: Client, body: unknown, turn = 0, conversation = id) => {
    const turns = await turnsOf(conversation);
    return client.post(`/api/transcripts/${conversation}/turns/${turns[turn]?.id}/annotations`, body);
  };
  const annotated = async (body: unknown, client = rivera) => {
    const answer = await annotate(client, body);
    expect(answer.status, await answer.clone().text()).toBe(201);
    return oneAnnotationSchema.parse(await answer.json()).annotation;
  };
  const shared = async (client = ben) =>
    sharedAnnotationsSchema.parse(await (await client.get(`/api/conversations/${id}/annotations`)).json())
      .annotations;
  const openings = async (client = ben, query = "") =>
    openingListSchema.parse(await (await client.get(`/api/me/openings${query}`)).json());
  const joinOmar = () => rivera.post("/api/classes/demo-algebra/teachers", { username: "omar" });
  const leaveOmar = () =>
    run(
      `DELETE FROM enrolments WHERE class_id = 'demo-algebra' AND user_id = (SELECT id FROM user WHERE username = 'omar')`,
    );

  beforeAll(async () => {
    app = await makeApp();
    [ben, rivera] = [await signIn(app.send, "ben"), await signIn(app.send, "rivera")];
    others = {
      classmate: await signIn(app.send, "chi"),
      "other teacher": await signIn(app.send, "omar"),
      guardian: await signIn(app.send, "grace"),
      administrator: await signIn(app.send, "admin"),
    };
    id = await ben.open({});
    await say(ben, formula, id);
    await say(ben, "2x = 8", id);
  });

  beforeEach(async () => {
    await run("DELETE FROM turn_annotations");
    await run("DELETE FROM transcript_openings");
    await leaveOmar();
  });

  it("with all that is done with it, is not there for a classmate, another teacher, a guardian, an administrator and its own student", async () => {
    const annotation = await annotated({ kind: "wrong", words: "no" });
    const turn = (await turnsOf())[0]?.id;
    const asks: readonly ((client: Client) => Promise<Response>)[] = [
      (client) => client.get(`/api/transcripts/${id}`),
      (client) => client.get(`/api/transcripts/${id}/export?format=csv`),
      (client) => client.get(`/api/transcripts/${id}/export?format=json`),
      (client) => client.post(`/api/transcripts/${id}/printed`),
      (client) => client.get("/api/classes/demo-algebra/transcripts/export"),
      (client) => client.get("/api/classes/demo-algebra/eval-cases"),
      (client) => client.post(`/api/transcripts/${id}/turns/${turn}/annotations`, { kind: "wrong" }),
      (client) => client.patch(`/api/annotations/${annotation.id}`, { words: "mine now" }),
      (client) => client.remove(`/api/annotations/${annotation.id}`),
    ];
    for (const [who, client] of Object.entries({ ...others, student: ben })) {
      for (const ask of asks) {
        const answer = await ask(client);
        expect([who, answer.status, (await answer.json()).error.code]).toEqual([who, 404, "not-found"]);
      }
      if (client !== ben)
        expect((await client.get(`/api/conversations/${id}/annotations`)).status, who).toBe(404);
    }
    const nobody = clientWith(app.send, "");
    for (const ask of asks) expect((await ask(nobody)).status).toBe(401);
    expect((await nobody.get("/api/me/openings")).status).toBe(401);
    // Who was refused is not told as a reader.
    expect((await openings()).openings.map(({ by, action }) => [by.role, action])).toEqual([
      ["teacher", "opened"],
    ]);
  });

  it("has what was said of its turns, by whom; colleagues read it, and only its author changes it", async () => {
    const first = await annotated({
      kind: "told-too-much",
      words: "  Let him try.  ",
      instead: "What do you see on the left?",
    });
    expect(first).toMatchObject({ kind: "told-too-much", words: "Let him try.", shared: false, own: true });
    await joinOmar();
    const omar = others["other teacher"] ?? rivera;
    const [turn] = (await omar.transcript(id)).turns;
    expect(turn?.annotations).toMatchObject([{ id: first.id, own: false, by: first.by }]);
    expect((await omar.patch(`/api/annotations/${first.id}`, { words: "no" })).status).toBe(404);
    expect((await omar.remove(`/api/annotations/${first.id}`)).status).toBe(404);
    const second = await annotated({ kind: "good-question" }, omar);
    await leaveOmar();
    expect((await omar.patch(`/api/annotations/${second.id}`, { words: "still mine" })).status).toBe(404);
    expect((await turnsOf())[0]?.annotations.map(({ kind }) => kind)).toEqual([
      "told-too-much",
      "good-question",
    ]);
    const changed = await rivera.patch(`/api/annotations/${first.id}`, { words: "Better.", shared: true });
    expect(oneAnnotationSchema.parse(await changed.json()).annotation).toMatchObject({
      words: "Better.",
      shared: true,
      instead: "What do you see on the left?",
    });
    expect((await rivera.remove(`/api/annotations/${first.id}`)).status).toBe(204);
    expect((await turnsOf())[0]?.annotations.map(({ id: one }) => one)).toEqual([second.id]);
  });

  it("tells its student what is shared under the reply, by whom, and nothing else", async () => {
    await annotated({ kind: "wrong", words: "for colleagues only" });
    expect(await shared()).toEqual([]);
    const one = await annotated({
      kind: "good-question",
      words: "Well asked!",
      instead: "secret plan",
      shared: true,
    });
    const messages = (await ben.view(id)).messages;
    const [seen, ...more] = await shared();
    expect(more).toEqual([]);
    expect(seen).toMatchObject({ kind: "good-question", words: "Well asked!", by: { name: one.by.name } });
    expect(messages.map(({ id: message }) => message)).toContain(seen?.messageId);
    const all = await (await ben.get(`/api/conversations/${id}/annotations`)).text();
    expect(all).not.toMatch(/secret plan|colleagues only/);
    await rivera.patch(`/api/annotations/${one.id}`, { shared: false });
    expect(await shared()).toEqual([]);
  });

  it("takes no annotation of another kind, too long, or for a turn of elsewhere", async () => {
    expect((await annotate(rivera, { kind: "rubbish" })).status).toBe(400);
    expect((await annotate(rivera, { kind: "wrong", words: "x".repeat(2_001) })).status).toBe(400);
    expect((await annotate(rivera, { kind: "wrong", by: "somebody else" })).status).toBe(400);
    const elsewhere = await ben.open({});
    await say(ben, "3x = 9", elsewhere);
    const [turn] = await turnsOf(elsewhere);
    expect(
      (await rivera.post(`/api/transcripts/${id}/turns/${turn?.id}/annotations`, { kind: "wrong" })).status,
    ).toBe(404);
  });

  it("tells its student who opened, printed and exported it, once an hour each", async () => {
    await run("DELETE FROM transcript_openings");
    await turnsOf();
    await turnsOf();
    await rivera.post(`/api/transcripts/${id}/printed`);
    await (await rivera.get(`/api/transcripts/${id}/export?format=csv`)).text();
    await (await rivera.get(`/api/transcripts/${id}/export?format=json`)).text();
    const { openings: seen } = await openings();
    expect(seen.map(({ action }) => action).sort()).toEqual(["exported", "opened", "printed"]);
    expect(seen[0]).toMatchObject({ by: { role: "teacher" }, conversation: { id } });
    app.pass(hour);
    await turnsOf();
    expect((await openings()).openings).toHaveLength(4);
    expect((await openings(others.classmate)).openings).toEqual([]);
    expect((await openings(rivera)).openings).toEqual([]);
  });

  it("pages through a long record of who read, and keeps a reader's name when they are gone", async () => {
    await turnsOf();
    const stranger = "reader-gone";
    await run(
      "INSERT INTO user (id, name, email, role) VALUES (?, 'Mx. Gone', 'gone@test.invalid', 'teacher')",
      [stranger],
    );
    for (let index = 0; index < 40; index += 1)
      await run(
        `INSERT INTO transcript_openings SELECT 'gone-' || ?1, ?2, 'Mx. Gone', 'teacher', conversation_id, learner_id, 'opened', ?1, ?1
         FROM transcript_openings LIMIT 1`,
        [index, stranger],
      );
    await run("DELETE FROM user WHERE id = ?", [stranger]);
    const first = await openings();
    expect(first.openings).toHaveLength(30);
    const second = await openings(ben, `?cursor=${encodeURIComponent(first.nextCursor ?? "")}`);
    expect(second.openings).toHaveLength(11);
    expect(second.openings[0]?.by.name).toBe("Mx. Gone");
  });

  it("is exported as a table that spreadsheets read whole and run nothing of", async () => {
    const text = await (await rivera.get(`/api/transcripts/${id}/export?format=csv`)).text();
    const { data } = (await import("papaparse")).default.parse<string[]>(text.replace(/^\uFEFF/, ""), {
      skipEmptyLines: true,
    });
    expect(data[0]?.slice(0, 5)).toEqual(["conversation", "title", "student", "at", "student_words"]);
    expect(data).toHaveLength(3);
    expect(data[1]?.[4]).toBe(`'${formula}`);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@\t\r-]/);
    const json = await (await rivera.get(`/api/transcripts/${id}/export?format=json`)).json();
    expect(json.turns.map((turn: { student: { text: string } }) => turn.student.text)).toEqual([
      formula,
      "2x = 8",
    ]);
    expect(json.turns[0].stages).toHaveLength(7);
  });

  it("is exported with all that a search finds, while students write: nothing twice, nothing torn", async () => {
    const many = await others.classmate?.open({});
    for (let index = 0; index < 210; index += 1)
      await run(
        `INSERT INTO turns (id, conversation_id, user_message_id, user_text, locale, assistant_message_id, status, lease_owner, lease_until,
           move, reply_text, provider, model_id, started_at, finished_at)
         SELECT 'many-' || ?1, ?2, 'u' || ?1, 'yak ' || ?1, 'en', 'many-a' || ?1, 'complete', 'x', 0, 'pump', 'and?', 'builtin', 'ponder', CAST(?1 AS INTEGER), CAST(?1 AS INTEGER)`,
        [String(index), many ?? ""],
      );
    await app.database.client.batch(
      Array.from({ length: 210 }, (_, index) => [
        `INSERT INTO searchable_turns (turn_id, conversation_id, class_id, at) VALUES ('many-${index}', '${many}', 'demo-algebra', ${index})`,
        `INSERT INTO turn_finder (rowid, words, marks) SELECT place, 'yak ${index}', 'c' || lower(hex('demo-algebra')) FROM searchable_turns WHERE turn_id = 'many-${index}'`,
      ]).flat(),
      "write",
    );
    const answer = await rivera.get("/api/classes/demo-algebra/transcripts/export?format=json&query=yak");
    expect(answer.headers.get("content-disposition")).toContain("transcripts.json");
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (let part = 0; ; part += 1) {
      const next = await reader?.read();
      if (!next || next.done) break;
      text += next.value;
      if (part === 3) await say(ben, "yak written meanwhile", id);
    }
    const words = JSON.parse(text).turns.map((turn: { words: string }) => turn.words);
    expect(words).toHaveLength(210);
    expect(new Set(words).size).toBe(210);
    expect(text).not.toContain("learnerId");
    expect((await openings(others.classmate)).openings.map(({ action }) => action)).toEqual(["exported"]);
  });

  it("stops leaving when its reader no longer teaches the class", async () => {
    await joinOmar();
    const omar = others["other teacher"] ?? rivera;
    const answer = await omar.get("/api/classes/demo-algebra/transcripts/export?format=csv&query=yak");
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader?.read())?.value ?? "";
    await leaveOmar();
    const rest = async () => {
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read())
        text += next.value;
    };
    await expect(rest()).rejects.toThrow();
    expect(text.split("\r\n").length).toBeLessThan(205);
    expect((await omar.get(`/api/transcripts/${id}`)).status).toBe(404);
  });

  it("gives what a teacher would have said as cases, without names and ids of people", async () => {
    const conversation = await ben.open({});
    await say(ben, "I am Ben and Chi told me 2x + 3 = 11", conversation);
    await say(ben, "2x = 9", conversation);
    const note = {
      kind: "told-too-much",
      words: "Ben can do it",
      instead: "Ben, what is left after you take 3 away?",
    };
    expect((await annotate(rivera, note, 1, conversation)).status).toBe(201);
    await annotate(rivera, { kind: "wrong", words: "no case: nothing instead" }, 0, conversation);
    const text = await (await rivera.get("/api/classes/demo-algebra/eval-cases")).text();
    const cases = text
      .trim()
      .split("\n")
      .map((line) => evalCaseSchema.parse(JSON.parse(line)));
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      policy: "guide",
      words: "2x = 9",
      verdicts: ["wrong"],
      history: [{ words: "I am ___ and ___ told me 2x + 3 = 11" }],
      teacher: { kind: "told-too-much", instead: "___, what is left after you take 3 away?" },
    });
    expect(cases[0]?.reply).not.toBe("");
    expect(text).not.toMatch(/\bBen\b|\bChi\b|Rivera/);
    for (const secret of [
      conversation,
      String((await run("SELECT id FROM user WHERE username = 'ben'")).rows[0]?.id),
    ])
      expect(text).not.toContain(secret);
    await run("UPDATE classes SET read = 0");
    expect(await (await rivera.get("/api/classes/demo-algebra/eval-cases")).text()).toBe("");
    await run("UPDATE classes SET read = 1");
  });

  it("can be read, searched and exported when its class is put away", async () => {
    await run("UPDATE classes SET archived_at = 1 WHERE id = 'demo-algebra'");
    expect(await turnsOf()).not.toEqual([]);
    const found = await rivera.get("/api/classes/demo-algebra/transcripts?query=HYPERLINK");
    expect((await found.json()).transcripts).toHaveLength(1);
    await run("UPDATE classes SET archived_at = NULL");
  });

  it("has an index for each of its lists", async () => {
    for (const { sql, args } of [
      ofConversationStatement("c"),
      casesStatement("c", { at: 1, id: "" }, 20),
      openingsStatement("l", { at: 1, id: "" }, 20),
    ]) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: [...args] });
      const steps = plan.rows.map(({ detail }) => String(detail)).join("\n");
      expect(steps).not.toMatch(/^SCAN|TEMP B-TREE/m);
    }
  });
});

describe("a turn that a language model spoke", () => {
  it("names the prompt's version, the model and its tokens", async () => {
    const model = await startModelServer(says("What did you try first?"));
    const app = await makeApp({
      PONDER_MODEL: "compatible:played",
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: "sk-x",
    });
    const ben = await signIn(app.send, "ben");
    const id = await ben.open({});
    await readReply(await ben.send(id, "2x + 3 = 11"));
    const [turn] = (await (await signIn(app.send, "rivera")).transcript(id)).turns;
    expect(turn?.prompt).toMatchObject({ id: "speak", version: expect.stringMatching(/^\d+$/) });
    expect(turn?.tutor.id).toBe("played");
    await model.close();
  });
});
