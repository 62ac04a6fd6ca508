import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "@solidjs/testing-library";
import type { Component } from "solid-js";
import type { AssignmentView } from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { createSession, SessionProvider } from "../../app/session.tsx";
import { I18nProvider } from "../../i18n/i18n.tsx";

/** An assignment that a class was given, with questions and something to write. */
export const aGivenAssignment: AssignmentView = {
  id: "a1",
  classId: "c1",
  title: "Brackets",
  instructions: "",
  versions: [
    {
      id: "v1",
      name: "",
      audience: { kind: "class" },
      parts: [
        { id: "p1", kind: "items", items: ["i2", "i1"] },
        { id: "p2", kind: "writing", prompt: "Explain it.", rubricId: null },
      ],
    },
  ],
  dueAt: null,
  policy: null,
  replies: null,
  status: "given",
  revision: 4,
  createdAt: 1,
  givenAt: 1,
  closedAt: null,
};

/** What was asked of the server. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What the server answers to the beginning of `METHOD path`: the body, or an error's status and code. */
export type Answers = Readonly<
  Record<string, object | { readonly status: number; readonly code: string } | (() => object)>
>;

const isRefusal = (answer: object): answer is { readonly status: number; readonly code: string } =>
  "status" in answer && "code" in answer;

/**
 * Opens a page for somebody who is signed in, with a server that answers as it is told; the longest beginning counts.
 * @param at the page's own route, and the address that is opened
 */
export async function openPage(
  page: Component,
  at: { readonly route: string; readonly address: string; readonly role: "student" | "teacher" },
  answers: Answers,
) {
  const asked: Asked[] = [];
  const given: Record<string, Answers[string]> = { ...answers };
  const user = { id: "u1", name: "Ms Rivera", username: "rivera", role: at.role };
  const session = createSession(async (input, init) => {
    const [method, path] = [init?.method ?? "GET", String(input)];
    if (path === "/api/session") return new Response(JSON.stringify({ user }));
    asked.push({ method, path, body: typeof init?.body === "string" ? JSON.parse(init.body) : null });
    const key = Object.keys(given)
      .filter((start) => `${method} ${path}`.startsWith(start))
      .sort((one, other) => other.length - one.length)[0];
    const found = key === undefined ? { status: 404, code: "not-found" } : given[key];
    const answer = typeof found === "function" ? found() : (found ?? {});
    if (!isRefusal(answer)) return new Response(JSON.stringify(answer));
    return new Response(JSON.stringify({ error: { code: answer.code, message: "" } }), {
      status: answer.status,
    });
  });
  await session.find();
  const history = createMemoryHistory();
  history.set({ value: at.address });
  const { unmount } = render(() => (
    <I18nProvider>
      <SessionProvider session={session}>
        <MemoryRouter history={history}>
          <Route path={at.route} component={page} />
          <Route path="*" component={() => <p>elsewhere</p>} />
        </MemoryRouter>
      </SessionProvider>
    </I18nProvider>
  ));
  return {
    asked,
    given,
    unmount,
    /** Address that is open now. */
    address: () => history.get(),
    sent: (method: string) => asked.filter((one) => one.method === method),
  };
}
