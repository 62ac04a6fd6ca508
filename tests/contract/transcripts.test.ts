import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  casesStatement,
  ofConversationStatement,
} from "../../server/modules/review/annotations/annotations.repository.ts";
import { oneAnnotationSchema } from "../../server/modules/review/annotations/annotations.schemas.ts";
import { openingsStatement } from "../../server/modules/review/openings/openings.repository.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, refusalOf, signIn } from "../support/client.ts";
import { says, startModelServer } from "../support/model-server.ts";
import { readReply } from "../support/sse.ts";
import { transcriptActs } from "../support/transcripts.ts";

const hour = 3_600_000;

describe("a transcript at the teacher's desk", () => {
  const { begin, cleared, run, say, turnsOf, annotate, annotated, shared, openings, joinOmar, leaveOmar } =
    transcriptActs();
  let app: TestApp;
  let ben: Client;
  let rivera: Client;
  let others: Readonly<Record<string, Client>>;
  let id: string;

  beforeAll(async () => {
    ({ app, ben, rivera, others, id } = await begin());
  });
  beforeEach(cleared);

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
        expect([who, ...(await refusalOf(answer))]).toEqual([who, 404, "not-found"]);
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
