import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { ApiError } from "../../lib/api-error.ts";
import { createFeedback } from "./create-feedback.ts";

const given = {
  id: "f1",
  by: "coach",
  depth: "explains",
  text: "You say why. What comes next?",
  createdAt: 1,
};

/** A response whose events come in pieces of any size. */
function streamOf(events: readonly object[], size: number): Response {
  const bytes = new TextEncoder().encode(
    events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(": a comment\n\n"),
  );
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );
  return new Response(
    new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    }),
  );
}

const asking = (request: (signal: AbortSignal) => Promise<Response>) =>
  createRoot((dispose) => ({ ...createFeedback(request), dispose }));

describe("feedback that is asked for", () => {
  it.each([1, 7, 10_000])("is read as it comes, in pieces of %i bytes, and kept at the end", async (size) => {
    const events = [{ text: "You say why. " }, { text: "What comes next?" }, { feedback: given }];
    const feedback = asking(async () => streamOf(events, size));
    await feedback.ask();
    expect(feedback.coming()).toBe("You say why. What comes next?");
    expect([feedback.added(), feedback.busy(), feedback.error()]).toEqual([[given], false, undefined]);
    feedback.dispose();
  });

  it("that breaks off is told as lost, and can be asked for again", async () => {
    const answers = [streamOf([{ text: "You" }], 100), streamOf([{ feedback: given }], 100)];
    const feedback = asking(async () => answers.shift() ?? new Response(null));
    await feedback.ask();
    expect([feedback.error()?.code, feedback.added(), feedback.busy()]).toEqual([
      "client.offline",
      [],
      false,
    ]);
    await feedback.ask();
    expect([feedback.error(), feedback.added()]).toEqual([undefined, [given]]);
    feedback.dispose();
  });

  it("that the server refuses is told, except where the session ended, which has its own dialog", async () => {
    const refused = asking(() => Promise.reject(new ApiError("not-found", 404, "")));
    await refused.ask();
    expect(refused.error()?.code).toBe("not-found");
    refused.dispose();
    const ended = asking(() => Promise.reject(new ApiError("auth.required", 401, "")));
    await ended.ask();
    expect([ended.error(), ended.busy()]).toEqual([undefined, false]);
    ended.dispose();
  });

  it("is given up when the page is left", async () => {
    let signal: AbortSignal | undefined;
    const feedback = asking((given) => {
      signal = given;
      return new Promise(() => undefined);
    });
    void feedback.ask();
    feedback.dispose();
    expect(signal?.aborted).toBe(true);
  });
});
