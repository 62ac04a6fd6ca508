import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  entrySchema,
  type FeedbackView,
  feedbackSchema,
} from "../../server/modules/journal/entries/entries.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";
import { type ModelServer, says, startModelServer } from "../support/model-server.ts";

const body =
  "I multiplied only the first term. I think it was because I was in a hurry. Next time I'll draw an arrow to each term.";

/** Reads the events of a feedback: its words as they came, and the feedback as it was kept. */
async function readEvents(answer: Response): Promise<{ words: string; kept: FeedbackView }> {
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const events = (await answer.text())
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => JSON.parse(line.slice(6)));
  const words = events.map((event) => event.text ?? "").join("");
  return { words, kept: feedbackSchema.parse(events.at(-1)?.feedback) };
}

describe("feedback on an entry", () => {
  let app: TestApp;
  let ada: Client;
  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
  });
  const write = async (text: string, client = ada) =>
    (await (await client.post("/api/me/reflections", { title: "Brackets", body: text })).json()).reflection
      .id as string;

  it("comes from the built-in coach in words, asks one question, and is kept with the entry", async () => {
    const id = await write(body);
    const { words, kept } = await readEvents(await ada.post(`/api/me/reflections/${id}/feedback`));
    expect(kept).toMatchObject({ by: "coach", depth: "plans", text: words.trim() });
    expect(words.match(/\?/g)).toHaveLength(1);
    const entry = entrySchema.parse((await (await ada.get(`/api/me/reflections/${id}`)).json()).reflection);
    expect(entry.feedback).toEqual([kept]);
    expect(entry.body).toBe(body);
    const spanish = await readEvents(await ada.post(`/api/me/reflections/${id}/feedback?locale=es`));
    expect(spanish.words).toContain("¿");
  });

  it("coaches nobody whose words tell of danger, and names where to turn", async () => {
    const id = await write("I can't go on. I want to kill myself.");
    const { words, kept } = await readEvents(await ada.post(`/api/me/reflections/${id}/feedback`));
    expect(words).not.toContain("?");
    expect(words).toMatch(/trust|adult|emergency|number/i);
    expect(kept.depth).toBeNull();
  });

  it("is for nobody else to ask for", async () => {
    const id = await write(body);
    const ben = await signIn(app.send, "ben");
    expect((await ben.post(`/api/me/reflections/${id}/feedback`)).status).toBe(404);
  });
});

describe("feedback with a language model", () => {
  let model: ModelServer;
  let app: TestApp;
  let ada: Client;
  let id: string;
  beforeAll(async () => {
    model = await startModelServer(says("x"));
    app = await makeApp({
      PONDER_MODEL: "compatible:played",
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: "k",
    });
    ada = await signIn(app.send, "ada");
    const written = await ada.post("/api/me/reflections", { title: "Brackets", body });
    id = (await written.json()).reflection.id;
  });
  afterAll(() => model.close());
  const ask = async () => readEvents(await ada.post(`/api/me/reflections/${id}/feedback`));

  it("is the model's where it keeps to the manners", async () => {
    const said = "You give a reason: “because I was in a hurry”. What will you look at first next time?";
    model.play(says(said));
    expect(await ask()).toMatchObject({ words: said, kept: { by: "model", text: said } });
  });

  it("stops at a grade or at words the learner never wrote, and the coach asks the question", async () => {
    model.play(says("You tell what you did. I'd give it 9/10. Well done."));
    const graded = await ask();
    expect(graded.words).toMatch(/^You tell what you did\. /);
    expect(graded.words).not.toMatch(/9\/10|Well done/);
    expect(graded.words.match(/\?/g)).toHaveLength(1);
    model.play(says("You wrote “I am bad at maths”. Why?"));
    expect((await ask()).kept.by).toBe("coach");
  });

  it("is the coach's where the model is out of reach", async () => {
    model.play((wire) => wire.refuse(500));
    const { kept, words } = await ask();
    expect(kept.by).toBe("coach");
    expect(words.length).toBeGreaterThan(20);
  });

  it("lets no model read words that tell of danger", async () => {
    const before = model.requests.length;
    const written = await ada.post("/api/me/reflections", { title: "x", body: "I want to kill myself." });
    const other = (await written.json()).reflection.id;
    await readEvents(await ada.post(`/api/me/reflections/${other}/feedback`));
    expect(model.requests.length).toBe(before);
  });
});
