import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "../../lib/api-error.ts";
import { drafts } from "../../lib/drafts.ts";
import { createAnswer } from "./create-answer.ts";

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

type Sent = { readonly id: string; readonly given: string };

/** A question in hand, with a server that can be made to refuse. */
function open(given: string | null = null) {
  const sent: Sent[] = [];
  const server = { refuses: false, wait: Promise.resolve() };
  const [known, setKnown] = createSignal(given);
  const { answer, leave } = createRoot((dispose) => ({
    answer: createAnswer({
      userId: "ben",
      name: "assigned.a.p.q",
      given: known,
      send: async (one) => {
        sent.push(one);
        await server.wait;
        if (server.refuses) throw new ApiError("client.offline", 0, "");
      },
      onSaved: async () => undefined,
    }),
    leave: dispose,
  }));
  return { answer, leave, sent, server, setKnown, texts: () => sent.map((one) => one.given) };
}

describe("an answer that is typed", () => {
  it("is sent once typing rests, not at each key", async () => {
    const { answer, texts } = open();
    for (const text of ["T", "Th", "The sun "]) answer.type(text);
    expect(texts()).toEqual([]);
    await vi.runAllTimersAsync();
    expect(texts()).toEqual(["The sun"]);
    expect(answer.isSaved()).toBe(true);
    expect(answer.text()).toBe("The sun ");
  });

  it("is sent at once when the field or the page is left, and once only", async () => {
    const { answer, leave, texts } = open();
    answer.type("The sun");
    await answer.flush();
    leave();
    await vi.runAllTimersAsync();
    expect(texts()).toEqual(["The sun"]);
  });

  it("stays on the device when it can't be sent, and goes out again under the same id", async () => {
    const first = open();
    first.server.refuses = true;
    first.answer.type("The sun");
    await first.answer.flush();
    expect(first.answer.error()?.code).toBe("client.offline");
    expect(drafts.read("ben", "assigned.a.p.q")).toBe("The sun");
    first.server.refuses = false;
    await first.answer.flush();
    const [one, again] = first.sent;
    expect(again).toEqual(one);
    expect(drafts.read("ben", "assigned.a.p.q")).toBe("");
  });

  it("is there again after the page was left with it unsent, and is sent then", async () => {
    const first = open();
    first.server.refuses = true;
    first.answer.type("The sun");
    first.leave();
    await vi.runAllTimersAsync();
    const second = open();
    expect(second.answer.text()).toBe("The sun");
    await vi.runAllTimersAsync();
    expect(second.texts()).toEqual(["The sun"]);
  });

  it("has the latest words last where more was typed while it was on its way", async () => {
    const { answer, server, texts } = open();
    let arrive = () => {};
    server.wait = new Promise((resolve) => {
      arrive = resolve;
    });
    answer.type("The sun");
    const sending = answer.flush();
    answer.type("The sun and the moon");
    await answer.flush();
    arrive();
    await sending;
    expect(texts()).toEqual(["The sun", "The sun and the moon"]);
    expect(answer.isSaved()).toBe(true);
  });

  it("takes over what another device wrote where nothing waits here, and never over words that do", async () => {
    const { answer, setKnown } = open("The sun");
    setKnown("The moon");
    expect(answer.text()).toBe("The moon");
    answer.type("Both");
    setKnown("Neither");
    expect(answer.text()).toBe("Both");
  });
});
