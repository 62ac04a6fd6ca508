import { createEffect, createRoot, on } from "solid-js";
import { describe, expect, it } from "vitest";
import { createSession } from "./session.tsx";

const ada = { id: "ada", name: "Ada", username: "ada", role: "student" };

/** A server that Ada is signed in at, until `answers` says otherwise. */
function serverOf(answers: Record<string, unknown>): typeof fetch {
  return async (input) => {
    const path = new URL(String(input), "http://ponder.test").pathname;
    const body = answers[path];
    return body === undefined
      ? Response.json({ error: { code: "auth.required", message: "" } }, { status: 401 })
      : Response.json(body);
  };
}

/** Ada's session, ended while her page is open; `seen` holds who the page's watchers of its end found each time. */
async function endedSession() {
  const session = createSession(serverOf({ "/api/session": { user: ada } }));
  await session.find();
  const seen: (string | undefined)[] = [];
  createRoot(() =>
    createEffect(
      on(session.expired, (is) => seen.push(is ? "ended" : session.user()?.name), { defer: true }),
    ),
  );
  await session.api.classes().catch(() => undefined);
  return { session, seen };
}

describe("a session that ended in the middle", () => {
  it("keeps who was there, so that the page stays", async () => {
    const { session, seen } = await endedSession();
    expect([session.user()?.name, session.expired(), seen]).toEqual(["Ada", true, ["ended"]]);
  });

  it("is not taken for the same person signed in again when it is given up", async () => {
    const { session, seen } = await endedSession();
    session.leave();
    expect([session.user(), session.expired(), seen]).toEqual([null, false, ["ended", undefined]]);
  });
});
