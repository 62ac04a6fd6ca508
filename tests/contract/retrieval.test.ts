import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordStatements } from "../../server/modules/learners/learners.repository.ts";
import { recallLearner } from "../../server/modules/learners/learners.usecases.ts";
import { keepMemory } from "../../server/modules/learners/memories/memories.repository.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, idOf, signIn } from "../support/client.ts";
import { type ModelServer, says, startModelServer } from "../support/model-server.ts";
import { readReply } from "../support/sse.ts";

interface Source {
  readonly kind: string;
  readonly text: string;
  readonly why: readonly { readonly code: string; readonly values: Readonly<Record<string, string>> }[];
  readonly from?: { readonly conversationId: string; readonly turns: readonly string[] };
}

interface Detail {
  readonly topic: string | null;
  readonly sources: readonly Source[];
  readonly tokens: { readonly budget: number; readonly used: number };
}

/** What the retrieve stage of a conversation's last turn read. */
async function retrieved(person: Client, conversationId: string) {
  const { turns } = await person.transcript(conversationId);
  const stage = turns.at(-1)?.stages.find((one) => one.stage === "retrieve");
  if (stage === undefined) throw new Error("The turn has no retrieve stage.");
  const detail = stage.detail as Detail; // what `retrieve` itself puts there
  const memories = detail.sources.filter(({ kind }) => kind === "memory");
  return { because: stage.because, detail, sources: detail.sources, memories };
}

async function talk(app: TestApp, person: Client, ...messages: readonly string[]) {
  const id = await person.open();
  const replies: string[] = [];
  for (const text of messages) {
    replies.push((await readReply(await person.send(id, text))).text);
    app.pass(60_000);
  }
  return { id, replies };
}

describe("a session is remembered", () => {
  let app: TestApp;
  let chi: Client;
  let rivera: Client;
  beforeAll(async () => {
    app = await makeApp();
    [chi, rivera] = [await signIn(app.send, "chi"), await signIn(app.send, "rivera")];
  });

  const memoriesOf = async (person: Client) => (await (await person.get("/api/me/memories")).json()).memories;

  it("by what happened, with its turns, and without the answer to its problem", async () => {
    const { id } = await talk(app, chi, "3(x + 4) = 27", "3x + 4 = 27", "3x + 12 = 27", "3x = 15", "x = 5");
    const [memory] = await memoriesOf(chi);
    const { turns } = await rivera.transcript(id);
    expect(memory).toMatchObject({ conversationId: id });
    expect(memory.turns).toEqual(turns.slice(1).map((turn) => turn.id));
    expect(memory.text).toMatch(
      /^you solved a problem \(Equations with brackets\) without a hint\. It was: 3\(x \+ 4\) = 27\. What was hard, and then worked: /,
    );
    expect(memory.text).not.toMatch(/x = 5|\b5\b|15/);
  });

  it("also when its problem was left unfinished, once however many turns it took", async () => {
    const before = (await memoriesOf(chi)).length;
    await talk(app, chi, "7x + 2 = 30", "7x = 32", "7x = 29");
    const [memory, ...others] = await memoriesOf(chi);
    expect(others).toHaveLength(before);
    expect(memory.text).toMatch(
      /^you began a problem \(.+\) and worked on it without a hint\. It was: 7x \+ 2 = 30\./,
    );
  });

  it("with the learner's own words at its end, unless they hold the answer", async () => {
    await talk(
      app,
      chi,
      "2(y + 5) = 24",
      "2y + 10 = 24",
      "2y = 14",
      "y = 7",
      "multiply both parts in the bracket",
    );
    expect((await memoriesOf(chi))[0].text).toContain("“multiply both parts in the bracket”");
    await talk(
      app,
      chi,
      "2(y + 1) = 24",
      "2y + 2 = 24",
      "2y = 22",
      "y = 11",
      "the answer was eleven all along",
    );
    expect((await memoriesOf(chi))[0].text).not.toContain("eleven");
  });

  it("in the learner's language", async () => {
    const id = await chi.open();
    for (const text of ["6x + 1 = 19", "6x = 18"])
      await readReply(await chi.send(id, text, { locale: "es" }));
    expect((await memoriesOf(chi))[0].text).toMatch(
      /^empezaste un problema \(.+\) y trabajaste en él sin pistas\. Era: 6x \+ 1 = 19\./,
    );
  });

  it("and forgotten when the learner deletes the memory: row, words and vectors go together", async () => {
    const [memory] = await memoriesOf(chi);
    const ben = await signIn(app.send, "ben");
    expect((await ben.remove(`/api/me/memories/${memory.id}`)).status).toBe(404);
    expect((await chi.remove(`/api/me/memories/${memory.id}`)).status).toBe(204);
    expect((await chi.remove(`/api/me/memories/${memory.id}`)).status).toBe(404);
    expect((await memoriesOf(chi)).map(({ id }: { id: string }) => id)).not.toContain(memory.id);
    for (const table of ["memories", "memory_search"]) {
      const column = table === "memories" ? "id" : "memory_id";
      const left = await app.database.client.execute({
        sql: `SELECT count(*) AS n FROM ${table} WHERE ${column} = ?`,
        args: [memory.id],
      });
      expect(left.rows[0]?.n).toBe(0);
    }
    const counts = await app.database.client.execute(
      "SELECT (SELECT count(*) FROM memories) = (SELECT count(*) FROM memory_search) AS same",
    );
    expect(counts.rows[0]?.same).toBe(1);
  });
});

describe("what a turn recalls", () => {
  let app: TestApp;
  let ada: Client;
  let rivera: Client;
  let adaId: string;
  let benId: string;
  beforeAll(async () => {
    app = await makeApp();
    [ada, rivera] = [await signIn(app.send, "ada"), await signIn(app.send, "rivera")];
    adaId = await idOf(ada);
    benId = await idOf(await signIn(app.send, "ben"));
    const day = 24 * 60 * 60_000;
    const now = Date.now();
    const past = (id: string, learnerId: string, skill: string | null, text: string, daysAgo: number) =>
      keepMemory({
        id,
        learnerId,
        conversationId: `c-${id}`,
        turnId: `t-${id}`,
        text,
        skill,
        at: now - daysAgo * day,
      });
    await app.database.client.batch(
      [
        past(
          "m-perimeter",
          adaId,
          "geometry.perimeter",
          "you solved the garden fence. Hard: perimeters.",
          40,
        ),
        past("m-slope", adaId, "linear-functions.slope", "you began a line. What was hard: slopes.", 30),
        past("m-brackets", adaId, "linear-equations.brackets", "you solved 5(x + 1) = 20.", 20),
        ...Array.from({ length: 12 }, (_, index) =>
          past(`m-other-${index}`, adaId, null, `you worked on colours number ${index}.`, 10 - index / 2),
        ).flat(),
        past("m-ben", benId, "geometry.perimeter", "you measured perimeters of garden fences.", 1),
      ].flat(),
      "write",
    );
  });

  it("is found by words of the message, whatever their ending, although it is old", async () => {
    const { id } = await talk(app, ada, "I forgot what a perimeter is, can you explain the fence again?");
    const { memories, because, detail } = await retrieved(rivera, id);
    const found = memories.find(({ text }) => text.includes("perimeters"));
    expect(found?.why).toContainEqual({
      code: "recall.words",
      values: { words: expect.stringContaining("perimeter") },
    });
    expect(found?.from).toEqual({ conversationId: "c-m-perimeter", turns: ["t-m-perimeter"] });
    expect(because.code).toMatch(/^retrieve\.recalled/);
    expect(because.values.byWords).toBeGreaterThan(0);
    expect(detail.tokens.used).toBeLessThanOrEqual(detail.tokens.budget);
  });

  it("is found by the skill of the problem that the message brings", async () => {
    const { id } = await talk(app, ada, "2(x - 3) = 8");
    const { memories, sources, detail } = await retrieved(rivera, id);
    expect(detail.topic).toBe("linear-equations.brackets");
    const found = memories.find(({ text }) => text.includes("5(x + 1)"));
    expect(found?.why).toContainEqual({ code: "recall.same-skill", values: {} });
    expect(sources.findIndex(({ kind }) => kind === "misconception")).toBe(1);
    expect(memories.some(({ why }) => why.some(({ code }) => code === "recall.newest"))).toBe(true);
  });

  it("opens a conversation with the last session, not with the one that fits best", async () => {
    const { rows } = await app.database.client.execute({
      sql: "SELECT text FROM memories WHERE learner_id = ? ORDER BY created_at DESC LIMIT 1",
      args: [adaId],
    });
    const { replies } = await talk(app, ada, "4(x - 3) = 2x + 10");
    const [first = ""] = String(rows[0]?.text).split(/\.(?: |$)/);
    expect(first).toMatch(/^you /);
    expect(replies[0]).toContain(first);
    expect(replies[0]).not.toContain("5(x + 1)");
  });

  it("is nobody else's", async () => {
    const { id } = await talk(app, ada, "the perimeter of garden fences please");
    expect(JSON.stringify(await retrieved(rivera, id))).not.toContain("you measured");
  });

  it.each([
    ["quotes and operators", `"brackets" OR NEAR(* ^ - : + ) AND NOT {text} : 'x' "" *`],
    ["five thousand characters", "perimeter ".repeat(500)],
    ["stop words only", "what is the and of it"],
    ["pictures", "🙂🙂 🤷‍♀️ ❤️"],
    ["Arabic", "كيف أحسب محيط الحديقة؟ وَقْت"],
    ["Chinese", "请问周长怎么计算"],
    ["nothing", ""],
    ["a broken character", "perimeter \ud800 fence \u0000 x"],
  ])("comes from %s without an error", async (_, message) => {
    const topic = { conversationId: "c", skill: null, message, locale: "en", meaning: null } as const;
    const recalled = await recallLearner({ id: adaId }, topic, app);
    expect(recalled.some(({ kind }) => kind === "memory")).toBe(true);
  });
});

describe("what a turn recalls by meaning", () => {
  let model: ModelServer;
  beforeAll(async () => {
    model = await startModelServer(says("What do you think?"));
  });
  afterAll(() => model.close());

  it("is found although no word is shared, once an embedding model is configured", async () => {
    const app = await makeApp({ PONDER_EMBEDDING: "compatible:played", OPENAI_BASE_URL: model.url });
    const [ada, rivera] = [await signIn(app.send, "ada"), await signIn(app.send, "rivera")];
    const learnerId = await idOf(ada);
    const memory = { learnerId, skill: null, turnId: "t", conversationId: "earlier", at: 1 };
    const plants = { ...memory, id: "plants", text: "Moisture climbs by capillary forces." };
    await app.database.client.batch(keepMemory(plants), "write");
    const { id } = await talk(
      app,
      ada,
      "Why does the liquid inside flowers always go so high, thirsty as they are?",
    );
    expect(model.embedded).toContain(plants.text);
    const { memories } = await retrieved(rivera, id);
    expect(memories.find(({ text }) => text === plants.text)?.why).toContainEqual({
      code: "recall.meaning",
      values: {},
    });
    const vectors = async () =>
      (
        await app.database.client.execute(
          "SELECT count(*) AS n FROM memory_vectors WHERE memory_id = 'plants'",
        )
      ).rows[0]?.n;
    expect(await vectors()).toBe(1);
    await app.database.client.batch(keepMemory({ ...plants, text: "Something else." }), "write");
    expect(await vectors()).toBe(0);
  });

  it("is looked up among the learner's own by an index", async () => {
    const { database } = await makeApp();
    const { meaning } = recordStatements({
      learnerId: "l",
      conversationId: "c",
      skill: null,
      near: [],
      words: [],
      meaning: { model: "m", vector: [1, 0] },
    });
    if (meaning === null) throw new Error("There is a vector, so there is a look-up by it.");
    const plan = await database.client.execute({
      sql: `EXPLAIN QUERY PLAN ${meaning.sql}`,
      args: meaning.args,
    });
    const steps = plan.rows.map((row) => String(row.detail)).join("; ");
    expect(steps).toContain("memories_learner");
    expect(steps).toContain("sqlite_autoindex_memory_vectors_1");
    expect(steps).not.toMatch(/SCAN (?!m\b)/);
  });
});
