import { createRoot } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ConversationView } from "../../../server/modules/tutoring/conversations.schemas.ts";
import type { PageView } from "../../../server/modules/tutoring/page.schemas.ts";
import { textOf } from "../../chat/message.models.ts";
import { type Played, playedReply, playWire } from "../../chat/wire.test-support.ts";
import { makeApi } from "../../lib/api.ts";
import { createTutoring, type Tutoring } from "./create-tutoring.ts";

const page: PageView = {
  problem: { text: "2x + 3 = 11", latex: "2x+3=11" },
  concept: null,
  lines: [{ text: "2x + 3 = 11", latex: "2x+3=11", verdict: "given", step: null }],
  options: [],
  help: { level: 0, most: 4, hintsUsed: 0 },
  solved: false,
};
const pageAfter: PageView = { ...page, help: { level: 1, most: 4, hintsUsed: 1 } };

const said = (id: string, role: "user" | "assistant", text: string) => ({
  id,
  role,
  metadata: {},
  parts: [{ type: "text", text }],
});

function view(
  messages: ConversationView["messages"],
  runningMessageId: string | null = null,
  noticed = 0,
): Played {
  const json: ConversationView = {
    conversation: {
      id: "c1",
      title: "2x + 3 = 11",
      class: { id: "k1", name: "Algebra 1", policy: "guide", teachers: ["Ms Rivera"], read: true },
      createdAt: 1,
      updatedAt: 2,
      runningMessageId,
      noticed,
      item: null,
      tutor: { provider: "builtin", id: "ponder" },
    },
    messages,
    page,
  };
  return { status: 200, json };
}

const begun = [said("m1", "user", "2x + 3 = 11"), said("a0", "assistant", "What first?")];

let dispose: () => void = () => undefined;
afterEach(() => dispose());

async function open(...answers: readonly Played[]) {
  const wire = playWire(answers);
  const api = makeApi({ fetch: wire.fetch, onSignedOut: () => undefined });
  const tutoring = createRoot((end) => {
    dispose = end;
    return createTutoring({ id: "c1", api, locale: () => "en" });
  });
  await vi.waitFor(() => expect(tutoring.view.data()).toBeDefined());
  return { tutoring, wire };
}

const shown = (tutoring: Tutoring) => tutoring.messages().map(textOf);
const turnIds = (requests: ReturnType<typeof playWire>["requests"]) =>
  requests.flatMap((request) => {
    const body = request.body;
    const isTurn = typeof body === "object" && body !== null && "message" in body;
    return isTurn ? [JSON.stringify(body.message)] : [];
  });

describe("a conversation in the browser", () => {
  it("shows the reply, and the page as it is after it", async () => {
    const hint = playedReply("Look at the 3.", "a1", [{ type: "data-page", id: "page", data: pageAfter }]);
    const { tutoring } = await open(view(begun), { events: hint });
    expect(tutoring.page()?.help.level).toBe(0);
    expect(await tutoring.send({ text: "", intent: "hint" })).toBe(true);
    expect(shown(tutoring)).toEqual(["2x + 3 = 11", "What first?", "", "Look at the 3."]);
    expect(tutoring.page()).toEqual(pageAfter);
    expect(tutoring.busy()).toBe(false);
  });

  it("joins a reply that is being written when it is opened", async () => {
    const messages = [...begun, said("m2", "user", "2x = 8"), said("a1", "assistant", "Good")];
    const { tutoring } = await open(view(messages, "a1"), { events: playedReply("Good. And now?") });
    await vi.waitFor(() => expect(tutoring.busy()).toBe(false));
    await vi.waitFor(() => expect(shown(tutoring).slice(2)).toEqual(["2x = 8", "Good. And now?"]));
  });

  it("takes the words back when nothing answers, and sends them under the same id the next time", async () => {
    const { tutoring, wire } = await open(view(begun), "unreachable", "unreachable", "unreachable", {
      events: playedReply("Good."),
    });
    expect(await tutoring.send({ text: "2x = 8" })).toBe(false);
    expect(shown(tutoring)).toEqual(["2x + 3 = 11", "What first?"]);
    expect(tutoring.failure()?.code).toBe("client.offline");
    expect(await tutoring.send({ text: "2x = 8" })).toBe(true);
    expect(tutoring.failure()).toBeUndefined();
    expect(new Set(turnIds(wire.requests)).size).toBe(1);
  });

  it("shows the other tab's turn when one is running already, and keeps the words back", async () => {
    const { tutoring } = await open(
      view(begun),
      { status: 409, code: "turn.in-progress" },
      view([...begun, said("m2", "user", "from the other tab")], "a1"),
      { events: playedReply("Replying there.") },
    );
    expect(await tutoring.send({ text: "me too" })).toBe(false);
    await vi.waitFor(() =>
      expect(shown(tutoring).slice(2)).toEqual(["from the other tab", "Replying there."]),
    );
    expect(tutoring.failure()?.code).toBe("turn.in-progress");
  });

  it("leaves the later branch when a message is edited, and brings it back when the edit is refused", async () => {
    const { tutoring, wire } = await open(
      view(begun),
      { status: 503, code: "database.unavailable" },
      { events: playedReply("Another start.") },
    );
    expect(await tutoring.send({ text: "2x + 3 = 13", replaces: "m1" })).toBe(false);
    expect(shown(tutoring)).toEqual(["2x + 3 = 11", "What first?"]);
    expect(await tutoring.send({ text: "2x + 3 = 13", replaces: "m1" })).toBe(true);
    expect(shown(tutoring)).toEqual(["2x + 3 = 13", "Another start."]);
    expect(wire.requests[2]?.body).toMatchObject({ replaces: "m1" });
  });

  it("loads the conversation again when the reply ended while the connection was away", async () => {
    const whole = [...begun, said("m2", "user", "2x = 8"), said("a1", "assistant", "Good. And now?")];
    const { tutoring } = await open(
      view(begun),
      { events: playedReply("Good. And now?").slice(0, 3), breaks: true },
      { status: 204 },
      view(whole),
    );
    expect(await tutoring.send({ text: "2x = 8" })).toBe(true);
    expect(shown(tutoring)).toEqual(["2x + 3 = 11", "What first?", "2x = 8", "Good. And now?"]);
    expect(tutoring.failure()).toBeUndefined();
  });

  it("replaces a reply that is asked for again", async () => {
    const { tutoring, wire } = await open(view(begun), { events: playedReply("Said another way.") });
    const last = tutoring.messages().at(-1);
    if (last) await tutoring.retry(last);
    expect(shown(tutoring)).toEqual(["2x + 3 = 11", "Said another way."]);
    expect(wire.requests[1]?.path).toBe("/api/conversations/c1/turns/a0/retry");
  });

  it("shows what came from a teacher without being asked, once its notice is heard", async () => {
    const told = [...begun, said("p1", "assistant", "Well done so far, Ben.")];
    const { tutoring, wire } = await open(view(begun), view(told, null, 7));
    await vi.waitFor(() => expect(wire.listening()).toBe(1));
    wire.tell(7);
    await vi.waitFor(() =>
      expect(shown(tutoring)).toEqual(["2x + 3 = 11", "What first?", "Well done so far, Ben."]),
    );
    expect(wire.listening()).toBe(1);
  });

  it("loads nothing over a reply that is being written, but right after it", async () => {
    const answered = [...begun, said("m2", "user", "2x = 8"), said("a1", "assistant", "Good.")];
    const told = [...answered, said("p1", "assistant", "Well done.")];
    const { tutoring, wire } = await open(
      view(begun),
      { events: playedReply("Good.", "a1") },
      view(told, null, 7),
    );
    await vi.waitFor(() => expect(wire.listening()).toBe(1));
    const sent = tutoring.send({ text: "2x = 8" });
    expect(tutoring.busy()).toBe(true);
    wire.tell(7);
    expect(await sent).toBe(true);
    await vi.waitFor(() => expect(shown(tutoring).at(-1)).toBe("Well done."));
    expect(wire.requests.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  });
});
