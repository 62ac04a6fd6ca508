import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStudents } from "../support/app.ts";
import { type Client, over, signIn } from "../support/client.ts";
import { type ModelServer, says, startModelServer, type Wire } from "../support/model-server.ts";
import { makeFolder, type RunningServer, startServer, type TestFolder } from "../support/server.ts";
import { type ReplyEvent, readEvents, readReply, textOf } from "../support/sse.ts";

const sentences = [
  "You wrote a sum of two parts. ",
  "One part holds the unknown. ",
  "The other part is a plain number. ",
  "Each can be undone. ",
];

describe("replies survive", () => {
  let folder: TestFolder;
  let model: ModelServer;
  const servers: RunningServer[] = [];

  beforeEach(async () => {
    folder = makeFolder();
    model = await startModelServer(() => {});
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.kill()));
    await model.close();
    folder.remove();
  });

  const start = async () => {
    const server = await startServer({
      DATABASE_URL: folder.databaseUrl,
      PONDER_MODEL: "compatible:played",
      OPENAI_BASE_URL: model.url,
      PONDER_MODEL_TIMEOUT: "60",
    });
    servers.push(server);
    return server;
  };

  /** Reads events until the text holds so many sentences; the rest can be read on. */
  const readUntil = async (events: AsyncGenerator<ReplyEvent>, count: number) => {
    const read: ReplyEvent[] = [];
    while (textOf(read).split(". ").length <= count) {
      const next = await events.next();
      if (next.done) break;
      read.push(next.value);
    }
    return read;
  };

  it("two readers, one on another server, read the same reply while it is written; Last-Event-ID gives only what came after", async () => {
    const wires: Wire[] = [];
    model.play((wire) => {
      wires.push(wire);
      for (const sentence of sentences) wire.say(sentence);
    });
    const [first, second] = [await start(), await start()];
    const ben = await signIn(over(first.url), "ben");
    const elsewhere = await signIn(over(second.url), "ben");
    const id = await ben.open();
    const events = readEvents(await ben.send(id, "2x + 3 = 11"));
    const early = await readUntil(events, 3);
    const watching = await elsewhere.get(`/api/conversations/${id}/stream`);
    expect(watching.status).toBe(200);
    const resumed = await elsewhere.get(`/api/conversations/${id}/stream`, {
      "last-event-id": early.at(-1)?.id ?? "",
    });
    wires[0]?.say("What is the opposite of adding three?");
    wires[0]?.end();
    const late: ReplyEvent[] = [];
    for await (const event of events) late.push(event);
    const [whole, rest] = await Promise.all([readReply(watching), readReply(resumed)]);
    expect(whole.events).toEqual([...early, ...late]);
    expect(rest.events).toEqual(late);
    expect((await elsewhere.get(`/api/conversations/${id}/stream`)).status).toBe(204);
  });

  it("stop keeps the partial text, also when another server is asked", async () => {
    model.play((wire) => {
      for (const sentence of sentences) wire.say(sentence);
    });
    const [first, second] = [await start(), await start()];
    const ben = await signIn(over(first.url), "ben");
    const id = await ben.open();
    const events = readEvents(await ben.send(id, "2x + 3 = 11"));
    const early = await readUntil(events, 3);
    const elsewhere = await signIn(over(second.url), "ben");
    expect(await (await elsewhere.post(`/api/conversations/${id}/stop`)).json()).toEqual({ stopped: true });
    for await (const event of events) early.push(event);
    const { messages } = await ben.view(id);
    expect(messages[1]?.metadata.status).toBe("stopped");
    expect(messages[1]?.parts.find((part) => part.type === "text")?.text).toBe(textOf(early));
    expect(textOf(early)).toContain(sentences[2]?.trim());
    model.play(says("What would you undo first?"));
    const next = await readReply(await ben.send(id, "", { intent: "hint" }));
    expect(next.text).toBe("What would you undo first?");
  });

  it("SIGKILL during 20 replies: another process reads exactly what was said, and every reply is finished", async () => {
    model.play((wire) => {
      for (const sentence of sentences) wire.say(sentence);
    });
    const doomed = await start();
    const ben = await signIn(over(doomed.url), "ben");
    const begun = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const id = await ben.open();
        const text = `${index + 2}x + 3 = ${5 * (index + 2) + 3}`;
        const said = await readUntil(readEvents(await ben.send(id, text, { id: `message-${index}` })), 3);
        return { id, text, said: textOf(said) };
      }),
    );
    await doomed.kill();

    const successor = await start();
    const again = await signIn(over(successor.url), "ben");
    for (const { id, text, said } of begun) {
      const { messages } = await again.view(id);
      expect(messages[0]?.parts[0]?.text).toBe(text);
      expect(String(messages[1]?.parts.find((part) => part.type === "text")?.text)).toContain(said.trimEnd());
    }
    await Promise.all(begun.map((one) => finished(again, one)));
    model.play(says("What would you do next?"));
    for (const { id } of begun.slice(0, 5)) {
      const next = await readReply(await again.send(id, "what now"));
      expect(next.closed).toBe(true);
    }
  });

  /** Waits on the stream until the reply is over, and looks at what became of it. */
  const finished = async (client: Client, { id, said }: { id: string; said: string }) => {
    const stream = await client.get(`/api/conversations/${id}/stream`);
    if (stream.status === 200) {
      const replay = await readReply(stream);
      expect(replay.closed).toBe(true);
      expect(replay.text.startsWith(said.trimEnd())).toBe(true);
    }
    const { conversation, messages } = await client.view(id);
    expect(conversation.runningMessageId).toBeNull();
    expect(messages[1]?.metadata.status).toBe("complete");
    const text = String(messages[1]?.parts.find((part) => part.type === "text")?.text);
    expect(text.startsWith(said.trimEnd())).toBe(true);
    expect(text.length).toBeGreaterThan(said.length);
    expect(messages[1]?.parts).toContainEqual(
      expect.objectContaining({ type: "data-notice", data: { code: "taken-over" } }),
    );
  };

  it("50 replies at once from a model that streams all come whole", async () => {
    model.play(async (wire) => {
      for (const sentence of sentences) wire.say(sentence);
      wire.say("What would you undo first?");
      wire.end();
    });
    const server = await start();
    const ben = await signIn(over(server.url), "ben");
    const ids = await Promise.all(Array.from({ length: 50 }, () => ben.open()));
    const replies = await Promise.all(ids.map(async (id) => readReply(await ben.send(id, "2x + 3 = 11"))));
    for (const reply of replies) {
      expect(reply.closed).toBe(true);
      expect(reply.text).toBe(`${sentences.join("")}What would you undo first?`);
    }
  });
});

describe("a class at the start of a lesson", () => {
  it("40 students sign in and send at once: no error", async () => {
    const folder = makeFolder();
    const names = await addStudents(folder.databaseUrl, 40);
    const server = await startServer({ DATABASE_URL: folder.databaseUrl });
    try {
      const replied = await Promise.all(
        names.map(async (name, index) => {
          const client = await signIn(over(server.url), name);
          const reply = await readReply(
            await client.send(await client.open(), `${index + 2}x = ${3 * (index + 2)}`),
          );
          return reply.closed && reply.text.length > 0;
        }),
      );
      expect(replied).toEqual(Array(40).fill(true));
      expect(server.output()).not.toMatch(/"level":"error"|"status":5\d\d/);
    } finally {
      await server.kill();
      folder.remove();
    }
  });
});
