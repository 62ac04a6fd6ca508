import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { createCoach } from "./create-coach.ts";

const comment = { passage: null, region: null, text: "Here you say why.", by: "coach" };

function streamOf(...events: readonly object[]): Response {
  const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
  return new Response(text);
}

const asking = (request: () => Promise<Response>) =>
  createRoot((dispose) => ({ ...createCoach(request), dispose }));

describe("the coach's answer on the page", () => {
  it("comes comment by comment, and ends as waiting where a teacher reads first", async () => {
    const coach = asking(async () =>
      streamOf({ done: 0, of: 2 }, { comment }, { done: 1, of: 2 }, { waiting: 1 }),
    );
    expect(await coach.ask("writing")).toEqual({ feedback: null });
    expect([coach.coming(), coach.progress(), coach.busy(), coach.error()]).toEqual([
      [comment],
      { done: 1, of: 2 },
      false,
      undefined,
    ]);
    coach.dispose();
  });

  it("that breaks off, or could not be kept, is told, and can be asked for again", async () => {
    const answers = [
      streamOf({ comment }),
      streamOf({ error: { code: "feedback.draft-open", message: "x" } }),
      streamOf({ waiting: 1 }),
    ];
    const coach = asking(async () => answers.shift() ?? new Response(null));
    expect([await coach.ask("a"), coach.error()?.code]).toEqual([null, "client.offline"]);
    expect([await coach.ask("a"), coach.error()?.code]).toEqual([null, "feedback.draft-open"]);
    expect([await coach.ask("a"), coach.error()]).toEqual([{ feedback: null }, undefined]);
    coach.dispose();
  });
});
