import { beforeAll, describe, expect, it } from "vitest";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

describe("what the server refuses", () => {
  let app: TestApp;
  let ben: Client;
  let chi: Client;
  let bensConversation: string;

  beforeAll(async () => {
    app = await makeApp();
    ben = await signIn(app.send, "ben");
    chi = await signIn(app.send, "chi");
    bensConversation = await ben.open();
    await readReply(await ben.send(bensConversation, "2x + 3 = 11", { id: "bens-message" }));
  });

  const refusal = async (answer: Response | Promise<Response>) => {
    const response = await answer;
    const body = await response.json();
    expect(body.error.message).toMatch(/\w/);
    return [response.status, body.error.code];
  };
  const turns = (id: string) => `/api/conversations/${id}/turns`;

  it.each([
    [
      "an empty message",
      { message: { id: "a", role: "user", parts: [{ type: "text", text: "  " }] } },
      400,
      "turn.empty",
    ],
    [
      "20,000 characters",
      { message: { id: "b", role: "user", parts: [{ type: "text", text: "x".repeat(20_000) }] } },
      400,
      "turn.too-long",
    ],
    ["JSON of the wrong shape", { message: "hello" }, 400, "request.invalid"],
    [
      "an assistant's message",
      { message: { id: "c", role: "assistant", parts: [] } },
      400,
      "request.invalid",
    ],
    [
      "a file part",
      { message: { id: "d", role: "user", parts: [{ type: "file", url: "data:," }] } },
      400,
      "request.invalid",
    ],
    ["text that isn't JSON", "{oops", 400, "request.invalid"],
    [
      "a replaced message that isn't there",
      { message: { id: "e", role: "user", parts: [{ type: "text", text: "hi" }] }, replaces: "nobody's" },
      404,
      "not-found",
    ],
  ])("%s", async (_, body, status, code) => {
    expect(await refusal(ben.post(turns(bensConversation), body))).toEqual([status, code]);
  });

  it("another content type", async () => {
    const answer = ben.post(turns(bensConversation), "message=hi", {
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(await refusal(answer)).toEqual([415, "request.unsupported-media-type"]);
  });

  it("a body of megabytes", async () => {
    expect(await refusal(ben.post(turns(bensConversation), { x: "y".repeat(400_000) }))).toEqual([
      413,
      "request.too-large",
    ]);
  });

  it("somebody else's conversation and one that doesn't exist, alike", async () => {
    const asked = (id: string) =>
      Promise.all([
        refusal(chi.get(`/api/conversations/${id}`)),
        refusal(chi.send(id, "hello")),
        refusal(chi.get(`/api/conversations/${id}/stream`)),
        refusal(chi.post(`/api/conversations/${id}/stop`)),
        refusal(chi.post(`/api/conversations/${id}/turns/bens-message/retry`)),
      ]);
    const theirs = await asked(bensConversation);
    expect(theirs).toEqual(Array(5).fill([404, "not-found"]));
    expect(await asked("forged'; DROP TABLE turns; --")).toEqual(theirs);
  });

  it("another student's message id in one's own conversation", async () => {
    const own = await chi.open();
    expect(await refusal(chi.post(`/api/conversations/${own}/turns/bens-message/retry`))).toEqual([
      404,
      "not-found",
    ]);
    const reply = await readReply(await chi.send(own, "3x = 12", { id: "bens-message" }));
    expect(reply.closed).toBe(true);
    expect((await ben.view(bensConversation)).messages).toHaveLength(2);
  });

  it("a class one doesn't teach, and its transcripts", async () => {
    const omar = await signIn(app.send, "omar");
    const grace = await signIn(app.send, "grace");
    const admin = await signIn(app.send, "admin");
    for (const person of [omar, grace, admin, ben]) {
      expect(await refusal(person.get("/api/classes/demo-algebra/students"))).toEqual([404, "not-found"]);
      expect(await refusal(person.get("/api/classes/demo-algebra/transcripts"))).toEqual([404, "not-found"]);
      expect(await refusal(person.get(`/api/transcripts/${bensConversation}`))).toEqual([404, "not-found"]);
    }
  });

  it("a request without a session, with a made-up one, and with an expired one", async () => {
    const nobody = clientWith(app.send, "");
    const forged = clientWith(app.send, "ponder.session_token=abc.def");
    for (const client of [nobody, forged]) {
      expect(await refusal(client.get("/api/conversations"))).toEqual([401, "auth.required"]);
    }
    await app.database.client.execute({
      sql: "UPDATE session SET expires_at = 1 WHERE user_id = (SELECT id FROM user WHERE username = 'chi')",
      args: [],
    });
    expect(await refusal(chi.get("/api/conversations"))).toEqual([401, "auth.required"]);
    chi = await signIn(app.send, "chi");
  });

  it("a change asked for from another site", async () => {
    const path = turns(bensConversation);
    const body = { message: { id: "x", role: "user", parts: [{ type: "text", text: "hi" }] } };
    expect(await refusal(ben.post(path, body, { origin: "https://evil.example" }))).toEqual([
      403,
      "request.cross-site",
    ]);
    expect(await refusal(ben.post(path, body, { "sec-fetch-site": "cross-site" }))).toEqual([
      403,
      "request.cross-site",
    ]);
    expect(await refusal(ben.post(path, body, { origin: "null" }))).toEqual([403, "request.cross-site"]);
  });

  it("a wrong password ten times, then waits; other people sign in all the same", async () => {
    const attempt = (username: string, password: string) =>
      app.send("/api/auth/sign-in/username", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ username, password }),
      });
    for (let count = 0; count < 10; count++) {
      expect(await refusal(attempt("dee", "wrong"))).toEqual([401, "auth.invalid-credentials"]);
    }
    expect(await refusal(attempt("dee", "ponder-demo"))).toEqual([429, "auth.too-many-attempts"]);
    expect((await attempt("ada", "ponder-demo")).status).toBe(200);
    app.pass(6 * 60_000);
    expect((await attempt("dee", "ponder-demo")).status).toBe(200);
  });

  it("an unknown address, and an address with another method", async () => {
    expect(await refusal(ben.get("/api/me/journal"))).toEqual([404, "not-found"]);
    expect(await refusal(ben.get("/api/check"))).toEqual([404, "not-found"]);
    expect(await refusal(ben.post("/api/session"))).toEqual([405, "request.method"]);
  });

  it("a cursor it didn't give out", async () => {
    expect(await refusal(ben.get("/api/conversations?cursor=zzz"))).toEqual([400, "request.invalid"]);
  });

  it.each([
    "🙂🙂🙂",
    "؟ما هو الحل لهذه المعادلة",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "'; DROP TABLE conversations; --",
    "9^9^9^9",
    `${"(".repeat(3_000)}x${")".repeat(3_000)} = 1`,
    "\u0000\u200B\uFFFE",
    "= = = =",
    "x = x = x",
    "0x = 0",
    "1/0 = x",
  ])("nothing of odd text, which gets a kind reply: %j", async (text) => {
    const id = await ben.open();
    const reply = await readReply(await ben.send(id, text));
    expect(reply.closed).toBe(true);
    expect(reply.text).toMatch(/\p{L}/u);
    expect((await ben.view(id)).messages[0]?.parts[0]?.text).toBe(text.replaceAll("\u0000", ""));
  });
});
