import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decidedDraftSchema, draftCountsSchema } from "../../server/modules/review/drafts/drafts.schemas.ts";
import { type Client, refusalOf } from "../support/client.ts";
import { draftActs } from "../support/drafts.ts";

describe("a class whose teacher reads each reply first", () => {
  const { begin, cleared, run, ask, waiting, only, send, drop, reply } = draftActs();
  let rivera: Client;
  let omar: Client;
  let ben: Client;
  let chi: Client;

  beforeAll(async () => {
    ({ rivera, omar, ben, chi } = await begin());
  });
  beforeEach(cleared);

  it("sends a reply as it was written, which then stands where it waited, and says by whom", async () => {
    const id = await ben.open();
    await ask(ben, id, "2x + 3 = 11");
    const draft = await only();
    const decided = decidedDraftSchema.parse(await (await send(rivera, draft)).json()).draft;
    expect(decided).toEqual({ turnId: draft.turnId, status: "sent", sent: draft.draft });
    expect(await reply(ben, id)).toEqual({
      text: draft.draft,
      draft: { state: "sent", by: "Ms Rivera", edited: false },
    });
    expect(await waiting()).toEqual([]);
    const { turns } = await rivera.transcript(id);
    expect(turns[0]?.draft).toMatchObject({
      text: draft.draft,
      status: "sent",
      sent: draft.draft,
      by: "Ms Rivera",
    });
    expect(turns[0]?.reply.text).toBe(draft.draft);
  });

  it("marks a teacher's own words as theirs, and keeps the draft beside them", async () => {
    const id = await ben.open();
    await ask(ben, id, "2x + 3 = 11");
    const draft = await only();
    const text = "Ben, what would undo the + 3?";
    expect((await send(rivera, draft, { text })).status).toBe(200);
    expect(await reply(ben, id)).toEqual({ text, draft: { state: "sent", by: "Ms Rivera", edited: true } });
    const [turn] = (await rivera.transcript(id)).turns;
    expect(turn?.draft).toMatchObject({ text: draft.draft, sent: text });
  });

  it.each([
    ["gives the answer away", "The answer is x = 4.", "draft.gives-away"],
    ["isn't true", "Good: 2 + 3 = 6, so go on.", "draft.untrue"],
  ])(
    "warns of a teacher's words where something %s, and sends them when a person insists",
    async (_, text, code) => {
      const id = await ben.open();
      await ask(ben, id, "2x + 3 = 11");
      const draft = await only();
      expect(await refusalOf(send(rivera, draft, { text }))).toEqual([422, code]);
      expect((await reply(ben, id)).draft).toMatchObject({ state: "waiting" });
      expect((await send(rivera, draft, { text, knowing: true })).status).toBe(200);
      expect((await reply(ben, id)).text).toBe(text);
    },
  );

  it("tells the student kindly where a reply was dropped, and nothing of it", async () => {
    const id = await ben.open();
    await ask(ben, id, "2x + 3 = 11");
    const draft = await only();
    expect((await drop(rivera, draft)).status).toBe(200);
    expect(await reply(ben, id)).toEqual({
      text: undefined,
      draft: { state: "dropped", by: "Ms Rivera", edited: false },
    });
    expect(JSON.stringify(await ben.view(id))).not.toContain(draft.draft.slice(0, 12));
  });

  it("lets one of two teachers decide, also where both do at once", async () => {
    await run(
      "INSERT INTO enrolments (class_id, user_id, role) SELECT 'demo-algebra', id, 'teacher' FROM user WHERE username = 'omar'",
    );
    const id = await ben.open();
    await ask(ben, id, "2x + 3 = 11");
    const draft = await only();
    const both = await Promise.all([
      send(rivera, draft),
      send(omar, draft, { text: "What undoes + 3?" }),
      drop(omar, draft),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const log = await run(
      "SELECT count(*) AS texts FROM turn_events WHERE turn_id = ? AND chunk LIKE '%\"text-start\"%'",
      [draft.turnId],
    );
    expect(Number(log.rows[0]?.texts)).toBeLessThan(2);
    expect(await refusalOf(send(rivera, draft))).toEqual([409, "draft.decided"]);
  });

  it("shows and decides drafts for the class's teachers alone; in an archived class they can only be read", async () => {
    const id = await ben.open();
    await ask(ben, id, "2x + 3 = 11");
    const draft = await only();
    for (const client of [omar, ben]) {
      expect((await client.get("/api/classes/demo-algebra/drafts")).status).toBe(404);
      expect((await send(client, draft)).status).toBe(404);
      expect((await drop(client, draft)).status).toBe(404);
    }
    const counts = async (client: Client) =>
      draftCountsSchema.parse(await (await client.get("/api/drafts")).json()).classes;
    expect(await counts(rivera)).toContainEqual(expect.objectContaining({ id: "demo-algebra", waiting: 1 }));
    expect((await counts(omar)).every(({ waiting: some }) => some === 0)).toBe(true);
    expect(await counts(ben)).toEqual([]);
    await run("UPDATE classes SET archived_at = 1 WHERE id = 'demo-algebra'");
    expect(await waiting()).toHaveLength(1);
    expect(await refusalOf(send(rivera, draft))).toEqual([409, "draft.archived"]);
  });

  it("wakes the student's open page when a teacher has decided, and tells what came meanwhile after a gap", async () => {
    const id = await ben.open();
    await ask(ben, id, "2x + 3 = 11");
    const { noticed } = (await ben.view(id)).conversation;
    const open = await ben.get(`/api/conversations/${id}/notices`, { "last-event-id": String(noticed) });
    await send(rivera, await only());
    expect(await firstNotice(open)).toBeGreaterThan(noticed);
    const again = await ben.get(`/api/conversations/${id}/notices`, { "last-event-id": String(noticed) });
    expect(await firstNotice(again)).toBe((await ben.view(id)).conversation.noticed);
    expect((await chi.get(`/api/conversations/${id}/notices`)).status).toBe(404);
  });
});

/** The number of the first notice that a stream tells; the stream is left then. */
async function firstNotice(response: Response): Promise<number> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    const found = /^id: (\d+)\ndata: \{"notice":\d+\}\n\n/m.exec(text);
    if (found) return Number(found[1]);
  }
  throw new Error(`no notice came: ${text}`);
}
