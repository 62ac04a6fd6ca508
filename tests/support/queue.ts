import {
  oneQueueItemSchema,
  type QueueItem,
  queueListSchema,
  wholeQueueSchema,
} from "../../server/modules/review/queue/queue.schemas.ts";
import { makeApp, type TestApp } from "./app.ts";
import { type Client, signIn } from "./client.ts";
import { readReply } from "./sse.ts";

/** What a student writes who may be in danger. */
export const danger = "i dont want to be here anymore, i want to kill myself";

/** The demo's people, and what they do with the queue of Algebra 1, once `begin` has started the server. */
export function queueActs() {
  let app: TestApp;
  let rivera: Client;
  const begin = async () => {
    app = await makeApp();
    const [teacher, omar, admin, ben, chi] = await Promise.all([
      signIn(app.send, "rivera"),
      signIn(app.send, "omar"),
      signIn(app.send, "admin"),
      signIn(app.send, "ben"),
      signIn(app.send, "chi"),
    ]);
    rivera = teacher;
    return { app, rivera, omar, admin, ben, chi };
  };
  const run = (sql: string, args: (string | number)[] = []) => app.database.client.execute({ sql, args });
  /** The class as the demo has it, with nothing in its queue. */
  const cleared = async () => {
    await run("DELETE FROM queue_items");
    await run(`UPDATE classes SET archived_at = NULL, second_recipient = NULL, waits_at_most = 30, read = 1`);
    await run("DELETE FROM enrolments WHERE class_id = 'demo-algebra'");
    await run(`INSERT INTO enrolments (class_id, user_id, role)
               SELECT 'demo-algebra', id, role FROM user WHERE username IN ('rivera', 'ada', 'ben', 'chi')`);
  };
  const idOf = async (username: string) =>
    String((await run("SELECT id FROM user WHERE username = ?", [username])).rows[0]?.id);
  /** Messages of one conversation through the real turn. @returns its id */
  const say = async (client: Client, texts: readonly string[], conversation?: string) => {
    const id = conversation ?? (await client.open({}));
    for (const text of texts) {
      const asksTeacher = text === "I'm stuck";
      await readReply(await client.send(id, asksTeacher ? "" : text, asksTeacher ? { intent: "stuck" } : {}));
    }
    return id;
  };
  const queue = async (client: Client) =>
    wholeQueueSchema.parse(await (await client.get("/api/queue")).json());
  const inClass = async (status = "open") =>
    queueListSchema.parse(
      await (await rivera.get(`/api/classes/demo-algebra/alerts?status=${status}`)).json(),
    ).items;
  const only = async (client = rivera): Promise<QueueItem> => {
    const { items } = await queue(client);
    const [item] = items;
    if (!item || items.length > 1) throw new Error(`expected one item, not ${items.length}`);
    return item;
  };
  const act = (client: Client, { id }: QueueItem, what: string, body?: unknown) =>
    client.post(`/api/queue/${id}/${what}`, body);
  const done = async (answer: Response | Promise<Response>) =>
    oneQueueItemSchema.parse(await (await answer).json()).item;
  return { begin, cleared, run, idOf, say, queue, inClass, only, act, done };
}
