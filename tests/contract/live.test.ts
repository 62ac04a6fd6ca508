import { createParser } from "eventsource-parser";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeLiveBoards } from "../../server/modules/review/live/boards.ts";
import { boardStatement } from "../../server/modules/review/live/live.repository.ts";
import {
  type LiveBoard,
  type LiveEvent,
  liveBoardSchema,
  liveEventSchema,
} from "../../server/modules/review/live/live.schemas.ts";
import { classKey } from "../../server/modules/tutoring/notices/notices.usecases.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

describe("a class that its teacher watches", () => {
  let app: TestApp;
  let rivera: Client;
  let omar: Client;
  let ben: Client;

  beforeAll(async () => {
    app = await makeApp();
    [rivera, omar, ben] = await Promise.all([
      signIn(app.send, "rivera"),
      signIn(app.send, "omar"),
      signIn(app.send, "ben"),
    ]);
  });
  beforeEach(async () => {
    await run("DELETE FROM queue_items");
    await run("DELETE FROM conversations WHERE class_id = 'demo-algebra'");
    await run(
      "UPDATE classes SET read = 1, replies = 'direct', paused_at = NULL, archived_at = NULL WHERE id = 'demo-algebra'",
    );
    await run("UPDATE enrolments SET paused_at = NULL");
  });

  const run = (sql: string, args: (string | number)[] = []) => app.database.client.execute({ sql, args });
  const ask = async (id: string, text: string, more = {}) => readReply(await ben.send(id, text, more));
  const once = async (client: Client = rivera): Promise<LiveBoard> =>
    liveBoardSchema.parse(await (await client.get("/api/classes/demo-algebra/live?once=true")).json());
  const cardOf = (board: Pick<LiveBoard, "cards">, name: string) =>
    board.cards.find(({ student }) => student.name === name);
  const watch = async (client: Client = rivera) =>
    watching(await client.get("/api/classes/demo-algebra/live"));

  it("is shown by name, with who works on what, at which step, with how much help", async () => {
    const id = await ben.open();
    await ask(id, "3(x - 2) = 2x + 7");
    await ask(id, "", { intent: "hint" });
    await ask(id, "3x - 6 = 2x + 7");
    await ask(id, "x = 12");
    const board = await once();
    expect(board.cards.map(({ student }) => student.name)).toEqual(["Ada", "Ben", "Chi"]);
    expect(board.class).toMatchObject({ name: "Algebra 1", read: true, pausedAt: null });
    expect(cardOf(board, "Ada")?.work).toBeNull();
    expect(cardOf(board, "Ben")?.work).toMatchObject({
      conversationId: id,
      running: false,
      problem: { text: "3(x - 2) = 2x + 7" },
      skill: { en: expect.any(String), es: expect.any(String) },
      turns: 4,
      steps: 1,
      lastVerdict: "wrong",
      help: { used: 1 },
      solved: false,
      needs: [],
    });
  });

  it("tells the whole class first, and then only what changed", async () => {
    const stream = await watch();
    const first = await stream.next();
    expect(first).toMatchObject({ kind: "all" });
    const id = await ben.open();
    await ask(id, "2x + 3 = 11");
    const seen = await stream.until((event) => cardOf(event, "Ben")?.work?.turns === 1);
    for (const event of seen) {
      expect(event.kind).toBe("some");
      expect(event.cards.map(({ student }) => student.name)).toEqual(["Ben"]);
      expect(event.class).toBeNull();
    }
    await rivera.put("/api/classes/demo-algebra/pause", {});
    const paused = (await stream.until((event) => event.class !== null)).at(-1);
    expect(paused).toMatchObject({ kind: "some", class: { pausedAt: expect.any(Number) }, cards: [] });
    await stream.leave();
  });

  it("says who needs somebody, and what waits for a teacher", async () => {
    const id = await ben.open();
    await ask(id, "2x + 3 = 11");
    await ask(id, "i want to ask my teacher", { intent: "stuck" });
    expect(cardOf(await once(), "Ben")?.work?.needs).toEqual(["asks-for-teacher"]);
    await run("UPDATE classes SET replies = 'drafted' WHERE id = 'demo-algebra'");
    await ask(id, "2x = 8");
    expect(cardOf(await once(), "Ben")?.work?.needs).toContain("draft");
  });

  it("says states and no words where teachers don't read; what a pack asks is no student's words", async () => {
    await run("UPDATE classes SET read = 0 WHERE id = 'demo-algebra'");
    const id = await ben.open();
    await ask(id, "my secret is 2x + 3 = 11");
    await ask(id, "2x = 8");
    const answer = await rivera.get("/api/classes/demo-algebra/live?once=true");
    const text = await answer.text();
    expect(text).not.toMatch(/secret|2x [+=]/);
    expect(cardOf(liveBoardSchema.parse(JSON.parse(text)), "Ben")?.work).toMatchObject({
      problem: null,
      steps: 1,
      lastVerdict: "progress",
    });
  });

  it("shows that one student's tutor is paused", async () => {
    const student = cardOf(await once(), "Ben")?.student.id;
    await rivera.put(`/api/classes/demo-algebra/students/${student}/pause`, {});
    expect(cardOf(await once(), "Ben")?.pausedAt).toEqual(expect.any(Number));
  });

  it("is for its teachers alone, and ends for who is taken out of it", async () => {
    for (const client of [omar, ben]) {
      expect((await client.get("/api/classes/demo-algebra/live")).status).toBe(404);
      expect((await client.get("/api/classes/demo-algebra/live?once=true")).status).toBe(404);
    }
    await rivera.post("/api/classes/demo-algebra/teachers", { username: "omar" });
    const stream = await watch(omar);
    expect((await stream.next())?.kind).toBe("all");
    const id = (await run("SELECT id FROM user WHERE username = 'omar'")).rows[0]?.id;
    await rivera.remove(`/api/classes/demo-algebra/teachers/${String(id)}`);
    expect(await stream.next()).toBeNull();
  });

  it("is read once a look however many watch it", async () => {
    let reads = 0;
    const client = new Proxy(app.database.client, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name === "execute") reads++;
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const { clock, hub } = app.ports;
    const boards = makeLiveBoards({ database: { ...app.database, client }, clock, hub });
    const { signal } = new AbortController();
    const watchers = Array.from({ length: 20 }, () => boards.next("demo-algebra", signal));
    hub.announce(classKey("demo-algebra"));
    const looks = await Promise.all(watchers);
    expect(new Set(looks).size).toBe(1);
    expect(looks[0]?.snapshot.board.cards).toHaveLength(3);
    expect(reads).toBe(1);
  });

  it("is read by indices", async () => {
    const { sql, args } = boardStatement("demo-algebra", 0);
    const plan = (await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })).rows
      .map(({ detail }) => String(detail))
      .join("\n");
    expect(plan).toMatch(/conversations_class_learner/);
    expect(plan).not.toMatch(/SCAN (?!CONSTANT)/);
  });
});

/** The events of a live stream, one after another. */
function watching(response: Response) {
  const waiting: LiveEvent[] = [];
  const parser = createParser({
    onEvent: ({ data }) => waiting.push(liveEventSchema.parse(JSON.parse(data))),
  });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  async function next(): Promise<LiveEvent | null> {
    while (waiting.length === 0) {
      const read = await reader?.read();
      if (!read || read.done) return null;
      parser.feed(decoder.decode(read.value, { stream: true }));
    }
    return waiting.shift() ?? null;
  }
  return {
    /** The next event, or null when the stream has ended. */
    next,
    /** All events up to the first that fits. */
    async until(fits: (event: LiveEvent) => boolean): Promise<LiveEvent[]> {
      const seen: LiveEvent[] = [];
      for (let event = await next(); event; event = await next()) {
        seen.push(event);
        if (fits(event)) return seen;
      }
      throw new Error("the stream ended before what was waited for");
    },
    leave: () => reader?.cancel(),
  };
}
