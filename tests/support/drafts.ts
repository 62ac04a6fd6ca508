import { type WaitingDraft, waitingDraftsSchema } from "../../server/modules/review/drafts/drafts.schemas.ts";
import { makeApp, type TestApp } from "./app.ts";
import { type Client, signIn } from "./client.ts";
import { readReply } from "./sse.ts";

/** What students of Algebra 1 and their teacher do about drafts, once `begin` has started the server. */
export function draftActs() {
  let app: TestApp;
  let rivera: Client;
  const begin = async () => {
    app = await makeApp();
    const [teacher, omar, ben, chi] = await Promise.all([
      signIn(app.send, "rivera"),
      signIn(app.send, "omar"),
      signIn(app.send, "ben"),
      signIn(app.send, "chi"),
    ]);
    rivera = teacher;
    return { app, rivera, omar, ben, chi };
  };
  /** The class as the demo has it, but that its teacher reads each reply first; nothing waits. */
  const cleared = async () => {
    await run("DELETE FROM reply_drafts");
    await run(
      "DELETE FROM enrolments WHERE class_id = 'demo-algebra' AND user_id = (SELECT id FROM user WHERE username = 'omar')",
    );
    await run(
      "UPDATE classes SET replies = 'drafted', read = 1, policy = 'guide', archived_at = NULL WHERE id = 'demo-algebra'",
    );
  };
  const run = (sql: string, args: (string | number)[] = []) => app.database.client.execute({ sql, args });
  const ask = async (client: Client, id: string, text: string, more = {}) =>
    readReply(await client.send(id, text, more));
  const waiting = async (client: Client = rivera): Promise<WaitingDraft[]> =>
    waitingDraftsSchema.parse(await (await client.get("/api/classes/demo-algebra/drafts")).json()).drafts;
  const only = async (): Promise<WaitingDraft> => {
    const [draft, ...more] = await waiting();
    if (!draft || more.length > 0)
      throw new Error(`expected one draft, not ${more.length + (draft ? 1 : 0)}`);
    return draft;
  };
  const send = (client: Client, { turnId }: WaitingDraft, body = {}) =>
    client.post(`/api/drafts/${turnId}/send`, body);
  const drop = (client: Client, { turnId }: WaitingDraft) => client.post(`/api/drafts/${turnId}/drop`);
  const reply = async (client: Client, id: string) => {
    const last = (await client.view(id)).messages.findLast(({ role }) => role === "assistant");
    return {
      text: last?.parts.find(({ type }) => type === "text")?.text,
      draft: last?.parts.find(({ type }) => type === "data-draft")?.data,
    };
  };
  return { begin, cleared, run, ask, waiting, only, send, drop, reply };
}
