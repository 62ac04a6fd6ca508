import { beforeAll, describe, expect, it } from "vitest";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";
import { dataOf, readReply } from "../support/sse.ts";

describe("a conversation with the built-in tutor", () => {
  let app: TestApp;
  let ben: Client;

  beforeAll(async () => {
    app = await makeApp();
    ben = await signIn(app.send, "ben");
  });

  const ask = async (client: Client, conversationId: string, text: string, more = {}) =>
    readReply(await client.send(conversationId, text, more));

  it("tutors a typed problem to its end, line by line, and keeps it all", async () => {
    const id = await ben.open();
    const first = await ask(ben, id, "can you solve 3(x - 2) = 2x + 7 for me");
    expect(first.closed).toBe(true);
    expect(first.events[0]?.chunk?.type).toBe("start");
    expect(dataOf(first.events, "tutor")).toEqual({ provider: "builtin", id: "ponder" });
    expect(dataOf(first.events, "page")).toMatchObject({ lines: [{ verdict: "given" }], solved: false });

    const wrong = await ask(ben, id, "3x - 2 = 2x + 7");
    expect(dataOf(wrong.events, "lines")).toMatchObject({ firstWrong: 0, lines: [{ verdict: "wrong" }] });
    const right = await ask(ben, id, "3x - 6 = 2x + 7");
    expect(dataOf(right.events, "lines")).toMatchObject({
      firstWrong: null,
      lines: [{ verdict: "progress" }],
    });
    const solved = await ask(ben, id, "x = 13");
    expect(dataOf(solved.events, "lines")).toMatchObject({ lines: [{ verdict: "finished" }] });
    expect(dataOf(solved.events, "page")).toMatchObject({ solved: true });

    const view = await ben.view(id);
    expect(view.messages.map((message) => message.role)).toEqual(Array(4).fill(["user", "assistant"]).flat());
    expect(view.messages.at(-1)?.parts.find((part) => part.type === "text")?.text).toBe(solved.text);
    expect(view.page.solved).toBe(true);
  });

  it("gives the same turn for the same message sent again, and refuses its id with other text", async () => {
    const id = await ben.open();
    const once = await ask(ben, id, "2x + 3 = 11", { id: "twice" });
    const again = await ask(ben, id, "2x + 3 = 11", { id: "twice" });
    expect(again.events).toEqual(once.events);
    expect((await ben.view(id)).messages).toHaveLength(2);
    const other = await ben.send(id, "2x + 3 = 12", { id: "twice" });
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ error: { code: "turn.id-conflict" } });
  });

  it("keeps the old branch when a message is edited, and shows the new one", async () => {
    const id = await ben.open();
    await ask(ben, id, "2x + 3 = 11", { id: "first" });
    await ask(ben, id, "2x = 9", { id: "second" });
    await ask(ben, id, "2x = 8", { id: "second-edited", replaces: "second" });
    const view = await ben.view(id);
    expect(view.messages.filter((message) => message.role === "user").map((message) => message.id)).toEqual([
      "first",
      "second-edited",
    ]);
    expect(view.page.lines.map((line) => line.verdict)).toEqual(["given", "progress"]);
    const rivera = await signIn(app.send, "rivera");
    const { turns } = await rivera.transcript(id);
    expect(turns.map((turn) => [turn.student.text, turn.active])).toEqual([
      ["2x + 3 = 11", true],
      ["2x = 9", false],
      ["2x = 8", true],
    ]);
  });

  it("answers a message anew on retry, under a new reply, from the same page", async () => {
    const id = await ben.open();
    await ask(ben, id, "2x + 3 = 11", { id: "m" });
    const before = await ben.view(id);
    const retried = await readReply(
      await ben.post(`/api/conversations/${id}/turns/${before.messages[1]?.id}/retry`),
    );
    expect(retried.closed).toBe(true);
    const after = await ben.view(id);
    expect(after.messages.map((message) => message.id)).toEqual(["m", retried.events[0]?.chunk?.messageId]);
    expect(after.messages[1]?.id).not.toBe(before.messages[1]?.id);
  });

  it("takes a help button without text, and counts the hint on the page", async () => {
    const id = await ben.open();
    await ask(ben, id, "5x - 4 = 21");
    const hint = await ask(ben, id, "", { intent: "hint" });
    expect(dataOf(hint.events, "move")).toEqual({ move: "hint", hintLevel: 1 });
    expect(dataOf(hint.events, "page")).toMatchObject({ help: { level: 1, most: 4, hintsUsed: 1 } });
  });

  it("tells the teacher when the student asks for them, and says so", async () => {
    const id = await ben.open();
    await ask(ben, id, "5x - 4 = 21");
    const reply = await ask(ben, id, "I'm stuck, ask my teacher", { intent: "stuck" });
    expect(dataOf(reply.events, "notice")).toEqual({ code: "teacher-told" });
    const rivera = await signIn(app.send, "rivera");
    const classes = await (await rivera.get("/api/classes")).json();
    const found = await rivera.get(`/api/classes/${classes.classes[0].id}/transcripts?flag=asks-for-teacher`);
    const list = await found.json();
    expect(list.transcripts.map((row: { conversationId: string }) => row.conversationId)).toContain(id);
  });

  it("answers in Spanish when asked to", async () => {
    const id = await ben.open();
    const reply = await ask(ben, id, "resuelve 2x + 3 = 11", { locale: "es" });
    expect(reply.text).toMatch(/[¿áéíóúñ]/);
  });

  it("is found again by its words, by its own student only", async () => {
    const id = await ben.open();
    await ask(ben, id, "why does zebrafish 7x = 84 work");
    const ids = async (client: Client, words: string) => {
      const list = await (await client.get(`/api/conversations?query=${encodeURIComponent(words)}`)).json();
      return list.conversations.map((row: { id: string }) => row.id);
    };
    expect(await ids(ben, "zebraf")).toEqual([id]);
    for (const odd of ["%", '"', "' OR 1=1 --", "NEAR(", "zebra AND", "\u0000"]) await ids(ben, odd);
    expect(await ids(await signIn(app.send, "chi"), "zebrafish")).toEqual([]);
  });

  it("pages through many conversations without losing or repeating one", async () => {
    const chi = await signIn(app.send, "chi");
    const opened = new Set<string>();
    for (let count = 0; count < 65; count++) opened.add(await chi.open({ title: `Number ${count}` }));
    const seen: string[] = [];
    for (let cursor = ""; ; ) {
      const page = await (await chi.get(`/api/conversations?cursor=${encodeURIComponent(cursor)}`)).json();
      seen.push(...page.conversations.map((row: { id: string }) => row.id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    for (const id of opened) expect(seen).toContain(id);
  });
});

describe("the teacher's transcript", () => {
  it("gives each stage of each turn one plain sentence in both languages", async () => {
    const { sentenceOf } = await import("../../server/modules/tutoring/reasons/reasons.constants.ts");
    const app = await makeApp();
    const rivera = await signIn(app.send, "rivera");
    const { classes } = await (await rivera.get("/api/classes")).json();
    const { transcripts } = await (await rivera.get(`/api/classes/${classes[0].id}/transcripts`)).json();
    expect(transcripts.length).toBeGreaterThanOrEqual(4);
    for (const row of transcripts) {
      const { turns } = await rivera.transcript(row.conversationId);
      for (const turn of turns) {
        expect(turn.stages.map((stage) => stage.stage)).toEqual([
          "retrieve",
          "screen",
          "diagnose",
          "decide",
          "speak",
          "guard",
          "record",
        ]);
        for (const { because } of turn.stages) {
          for (const locale of ["en", "es"] as const) {
            // Codes come from the same table as the sentences; a code without one would throw here.
            const sentence = sentenceOf(because as Parameters<typeof sentenceOf>[0], locale);
            expect(sentence, because.code).toMatch(/[.!?]$/);
            expect(sentence, because.code).not.toMatch(/\{\w+\}/);
          }
        }
      }
    }
  });
});
