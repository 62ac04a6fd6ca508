import { beforeAll, describe, expect, it } from "vitest";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, refusalOf, signIn } from "../support/client.ts";

describe("checking an answer over HTTP", () => {
  let app: TestApp;
  let rivera: Client;

  beforeAll(async () => {
    app = await makeApp();
    rivera = await signIn(app.send, "rivera");
  });

  const check = async (question: object) => {
    const answer = await rivera.post("/api/check", question);
    return [answer.status, await answer.json()];
  };

  it.each([
    [{ expected: "3 km", given: "3000 m" }, { verdict: "correct" }],
    [
      { expected: "(x-2)(x-3)", given: "x^2-5x+6", form: "factored" },
      { verdict: "equivalent-wrong-form", form: "factored" },
    ],
    [
      { expected: "(2, 3)", given: "(2, 4)" },
      { verdict: "incorrect", firstDifference: "entry 2" },
    ],
    [{ expected: "2x", given: "2x +" }, { verdict: "unreadable" }],
    [{ expected: "5", given: "9^9^9^9" }, { verdict: "unchecked" }],
    [{ expected: "5", given: "(".repeat(50_000) }, { verdict: "unchecked" }],
  ])("%.60j", async (question, expected) => {
    const [status, found] = await check(question);
    expect(status).toBe(200);
    expect(found).toMatchObject({ ...expected, reason: expect.stringMatching(/\.$/) });
  });

  it("gives the reason as a code with its values too, for programs that word it themselves", async () => {
    expect(await check({ expected: "(2, 3)", given: "(2, 4)" })).toEqual([
      200,
      {
        verdict: "incorrect",
        reason: "It is not right: entry 2 differs.",
        because: { code: "entry.differs", values: { entry: 2 } },
        firstDifference: "entry 2",
      },
    ]);
    const [, slip] = await check({ expected: "2x", given: "2x +" });
    expect(slip).toEqual({
      verdict: "unreadable",
      reason: "The answer could not be read as mathematics. It stops making sense at character 4.",
      because: { code: "unreadable", values: { character: 4 } },
    });
  });

  it("refuses another shape, a text that is too long, and people who are not signed in", async () => {
    for (const question of [
      {},
      { expected: "5" },
      { expected: 5, given: "5" },
      { expected: "5", given: "5", form: "nice" },
    ])
      expect(await refusalOf(await rivera.post("/api/check", question))).toEqual([400, "request.invalid"]);
    const long = { expected: "5", given: "1".repeat(60_001) };
    expect(await refusalOf(await rivera.post("/api/check", long))).toEqual([400, "request.invalid"]);
    const longest = { expected: "5", given: "1".repeat(300_000) };
    expect((await rivera.post("/api/check", longest)).status).toBe(413);
    const nobody = await clientWith(app.send, "").post("/api/check", { expected: "5", given: "5" });
    expect(await refusalOf(nobody)).toEqual([401, expect.any(String)]);
  });

  it("is described in the OpenAPI document", async () => {
    const document = await (await app.send("/api/openapi.json")).json();
    expect(Object.keys(document.paths["/api/check"])).toEqual(["post"]);
    const { schema } = document.paths["/api/check"].post.responses["200"].content["application/json"];
    expect(schema.required).toEqual(["verdict", "reason", "because"]);
  });
});
