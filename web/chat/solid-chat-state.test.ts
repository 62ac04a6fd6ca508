import { createEffect, createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { type TutorMessage, textOf, toTutorMessage } from "./message.models.ts";
import { SolidChatState } from "./solid-chat-state.ts";

const own: TutorMessage = { id: "m1", role: "user", parts: [{ type: "text", text: "2x = 8" }] };
const reply = (text: string): TutorMessage => ({
  id: "a1",
  role: "assistant",
  parts: [{ type: "text", text }],
});

describe("the chat's state in a Solid store", () => {
  it("is not changed by a message that is changed after it was handed over", () => {
    const state = new SolidChatState();
    const message = reply("What");
    state.pushMessage(message);
    message.parts.push({ type: "text", text: " is next?" });
    expect(state.messages.map(textOf)).toEqual(["What"]);
  });

  it("hands out copies that change nothing", () => {
    const state = new SolidChatState([own]);
    const copy = state.snapshot(state.messages);
    copy[0]?.parts.splice(0);
    expect(state.messages.map(textOf)).toEqual(["2x = 8"]);
  });

  it("tells only what grew: the other messages and parts stay untouched", async () => {
    const state = new SolidChatState([own, reply("What")]);
    const seen: string[] = [];
    let listRuns = 0;
    let ownRuns = 0;
    const dispose = createRoot((end) => {
      createEffect(() => {
        listRuns += state.messages.length > 0 ? 1 : 0;
      });
      createEffect(() => {
        const first = state.messages[0];
        ownRuns += first && textOf(first) ? 1 : 0;
      });
      createEffect(() => {
        const second = state.messages[1];
        if (second) seen.push(textOf(second));
      });
      return end;
    });
    const before = state.messages[1];
    state.replaceMessage(1, reply("What is"));
    state.replaceMessage(1, reply("What is next?"));
    expect(seen).toEqual(["What", "What is", "What is next?"]);
    expect([listRuns, ownRuns]).toEqual([1, 1]);
    expect(state.messages[1]).toBe(before);
    dispose();
  });

  it("keeps a message's place when the conversation is loaded again", () => {
    const state = new SolidChatState([own, reply("What")]);
    state.messages = [own, reply("What is next?")];
    expect(state.messages.map(textOf)).toEqual(["2x = 8", "What is next?"]);
    state.messages = state.messages.slice(0, 1);
    expect(state.messages.map((message) => message.id)).toEqual(["m1"]);
  });
});

describe("a stored message", () => {
  it("brings its text and the data parts we know, and nothing else", () => {
    const message = toTutorMessage({
      id: "a1",
      role: "assistant",
      metadata: { status: "complete" },
      parts: [
        { type: "data-move", data: { move: "hint", hintLevel: 2 } },
        { type: "text", text: "Look at the bracket." },
        { type: "reasoning", text: "the answer is 5" },
        { type: "data-secret", data: { answer: 5 } },
        { type: "data-move", data: { move: "tell" } },
        { type: "data-__proto__", data: {} },
      ],
    });
    expect(message.parts).toEqual([
      { type: "data-move", data: { move: "hint", hintLevel: 2 } },
      { type: "text", text: "Look at the bracket." },
    ]);
  });
});
