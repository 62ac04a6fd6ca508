import { beforeAll, describe, expect, it } from "vitest";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, idOf, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

/** A dialogue in which goal, interest and open misconception each have their place. */
const dialogue = [
  { text: "can you help me with 4(x - 3) = 2x + 10" },
  { text: "", intent: "hint" },
  { text: "", intent: "hint" },
  { text: "is it 8?" },
  { text: "", intent: "hint" },
] as const;

describe("Ada's profile", () => {
  let app: TestApp;
  let ada: Client;
  let adaId: string;

  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
    adaId = await idOf(ada);
  });

  const hear = async () => {
    const id = await ada.open();
    const replies: string[] = [];
    for (const { text, ...more } of dialogue) {
      replies.push((await readReply(await ada.send(id, text, more))).text);
      app.pass(60_000);
    }
    return replies;
  };

  it.each([
    ["goal", "demo-ada-goal", /12 December|algebra test/],
    ["interest", "demo-ada-interest", /basketball|court|hoop|shots?|points? (each|a game)/i],
  ])("her %s shows in a reply, and is gone once it is deleted", async (_, factId, trace) => {
    expect((await hear()).join("\n")).toMatch(trace);
    expect((await ada.remove(`/api/me/profile/facts/${factId}`)).status).toBe(204);
    expect((await hear()).join("\n")).not.toMatch(trace);
  });

  it("her open misconception changes a reply, and no longer does once it is gone", async () => {
    const withIt = await hear();
    await app.database.client.execute({
      sql: "DELETE FROM misconceptions_seen WHERE learner_id = ?",
      args: [adaId],
    });
    const without = await hear();
    expect(withIt).not.toEqual(without);
  });
});
