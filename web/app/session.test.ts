import { createEffect, createRoot, on } from "solid-js";
import { describe, expect, it } from "vitest";
import { createSession } from "./session.tsx";

const ada = { id: "ada", name: "Ada", username: "ada", role: "student" };

const ben = { ...ada, id: "ben", name: "Ben", username: "ben" };

/** A server that says who is signed in, lets anybody sign in, and takes every session for ended elsewhere. */
function serverOf(signedIn: () => typeof ada): typeof fetch {
  return async (input) => {
    const path = new URL(String(input), "http://ponder.test").pathname;
    if (path === "/api/session") return Response.json({ user: signedIn() });
    if (path === "/api/auth/sign-in/username") return Response.json({});
    return Response.json({ error: { code: "auth.required", message: "" } }, { status: 401 });
  };
}

/** Ada's session, ended while her page is open; `seen` holds who the page's watchers of its end found each time. */
async function endedSession() {
  let answered = ada;
  const session = createSession(serverOf(() => answered));
  await session.find();
  const seen: (string | undefined)[] = [];
  createRoot(() =>
    createEffect(
      on(session.expired, (is) => seen.push(is ? "ended" : session.user()?.name), { defer: true }),
    ),
  );
  await session.api.classes().catch(() => undefined);
  const signIn = (person: typeof ada) => {
    answered = person;
    return session.signIn(person.username, "password");
  };
  return { session, seen, signIn };
}

describe("a session that ended in the middle", () => {
  it("keeps who was there, so that the page stays", async () => {
    const { session, seen } = await endedSession();
    expect([session.user()?.name, session.expired(), seen]).toEqual(["Ada", true, ["ended"]]);
  });

  it("goes on when the same person signs in again", async () => {
    const { session, seen, signIn } = await endedSession();
    await signIn(ada);
    expect([session.user()?.name, session.expired(), seen]).toEqual(["Ada", false, ["ended", "Ada"]]);
  });

  it("does not go on under the name of somebody else", async () => {
    const { session, seen, signIn } = await endedSession();
    await signIn(ben);
    expect([session.user()?.name, session.expired(), seen]).toEqual(["Ada", true, ["ended"]]);
  });

  it("is not taken for the same person signed in again when it is given up", async () => {
    const { session, seen } = await endedSession();
    session.leave();
    expect([session.user(), session.expired(), seen]).toEqual([null, false, ["ended", undefined]]);
  });
});
