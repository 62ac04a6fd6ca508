import { cleanup, render, screen } from "@solidjs/testing-library";
import { createStore } from "solid-js/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TutorMessage } from "../../chat/message.models.ts";
import { I18nProvider } from "../../i18n/i18n.tsx";
import { TutorReply } from "./TutorReply.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

type Parts = TutorMessage["parts"];
const verify: Parts[number] = { type: "data-move", data: { move: "verify", hintLevel: null } };
const lines = (verdict: "progress" | "wrong" | "unchecked"): Parts[number] => ({
  type: "data-lines",
  data: {
    lines: [{ text: "2x = 8", latex: "2x = 8", verdict, step: null }],
    firstWrong: verdict === "wrong" ? 0 : null,
  },
});

function show(parts: Parts, running = false) {
  const [message, setMessage] = createStore<TutorMessage>({ id: "a1", role: "assistant", parts });
  render(() => (
    <I18nProvider>
      <TutorReply message={message} running={running} last onRetry={() => undefined} />
    </I18nProvider>
  ));
  return { setParts: (next: Parts) => setMessage("parts", next) };
}

const margin = () => screen.getByRole("heading").textContent;

describe("the tutor's reply", () => {
  it("names its move in the margin, and says so when a check confirms", () => {
    const { setParts } = show([verify], true);
    expect(margin()).toBe("Tutor checks");
    setParts([verify, lines("progress")]);
    expect(margin()).toBe("Tutor confirms");
  });

  it.each([
    ["progress", "follows"],
    ["wrong", "not equal yet"],
    ["unchecked", "not checked"],
  ] as const)("says in words that a line is %s", (verdict, words) => {
    show([verify, lines(verdict)]);
    expect(screen.getByText(words)).toBeDefined();
  });

  it("never calls a line confirmed that nobody could check", () => {
    show([verify, lines("unchecked")]);
    expect(margin()).toBe("Tutor checks");
  });

  it("says when another tutor finished it", () => {
    show([
      { type: "text", text: "Go on." },
      { type: "data-notice", data: { code: "finished-by-builtin" } },
    ]);
    expect(screen.getByText(/built-in tutor did/)).toBeDefined();
  });

  it("shows where a person can be reached beside a reply of support", () => {
    show([{ type: "data-support", data: { severity: "high" } }]);
    expect(screen.getByRole("link", { name: /helplines/ }).getAttribute("href")).toMatch(/^https:/);
  });

  it("shows only that it waits where a teacher reads first, and no button for words that aren’t there", () => {
    show([verify, { type: "data-draft", data: { state: "waiting", by: null, edited: false } }]);
    expect(screen.getByText(/Your teacher reads the reply first/)).toBeDefined();
    expect(margin()?.trim()).toBe("Tutor");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("marks a teacher’s own words as theirs", () => {
    show([
      verify,
      { type: "text", text: "What undoes + 3?" },
      { type: "data-draft", data: { state: "sent", by: "Ms Rivera", edited: true } },
    ]);
    expect(margin()).toBe("Ms Rivera");
    expect(screen.getByText("These are Ms Rivera’s own words to you.")).toBeDefined();
  });

  it("is not the tutor’s where a person of the class wrote it: name and role stand with it, and no button", () => {
    show([
      { type: "data-person", data: { name: "Ms Rivera", role: "teacher" } },
      { type: "text", text: "I’m at your desk in a minute." },
    ]);
    expect(screen.getByRole("heading").textContent).toContain("Ms Rivera");
    expect(screen.getByText("your teacher")).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
