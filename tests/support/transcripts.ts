import { expect } from "vitest";
import {
  oneAnnotationSchema,
  sharedAnnotationsSchema,
} from "../../server/modules/review/annotations/annotations.schemas.ts";
import { openingListSchema } from "../../server/modules/review/openings/openings.schemas.ts";
import { makeApp, type TestApp } from "./app.ts";
import { type Client, signIn } from "./client.ts";
import { readReply } from "./sse.ts";

/** What a student writes that a spreadsheet would run, were it not kept from it. */
export const formula = '=HYPERLINK("http://evil","x"), then 2x + 3 = 11\nand more';

/** What Ben and his teacher do about a conversation of Ben's, once `begin` has started the server. */
export function transcriptActs() {
  let app: TestApp;
  let ben: Client;
  let rivera: Client;
  let id: string;
  const begin = async () => {
    app = await makeApp();
    [ben, rivera] = [await signIn(app.send, "ben"), await signIn(app.send, "rivera")];
    const others: Readonly<Record<string, Client>> = {
      classmate: await signIn(app.send, "chi"),
      "other teacher": await signIn(app.send, "omar"),
      guardian: await signIn(app.send, "grace"),
      administrator: await signIn(app.send, "admin"),
    };
    id = await ben.open({});
    await say(ben, formula, id);
    await say(ben, "2x = 8", id);
    return { app, ben, rivera, others, id };
  };
  const run = (sql: string, args: (string | number)[] = []) => app.database.client.execute({ sql, args });
  const say = async (client: Client, text: string, conversation: string) => {
    await readReply(await client.send(conversation, text));
    app.pass(1_000);
  };
  const turnsOf = async (conversation = id) => (await rivera.transcript(conversation)).turns;
  const annotate = async (client: Client, body: unknown, turn = 0, conversation = id) => {
    const turns = await turnsOf(conversation);
    return client.post(`/api/transcripts/${conversation}/turns/${turns[turn]?.id}/annotations`, body);
  };
  const annotated = async (body: unknown, client = rivera) => {
    const answer = await annotate(client, body);
    expect(answer.status, await answer.clone().text()).toBe(201);
    return oneAnnotationSchema.parse(await answer.json()).annotation;
  };
  const shared = async (client = ben) =>
    sharedAnnotationsSchema.parse(await (await client.get(`/api/conversations/${id}/annotations`)).json())
      .annotations;
  const openings = async (client = ben, query = "") =>
    openingListSchema.parse(await (await client.get(`/api/me/openings${query}`)).json());
  const joinOmar = () => rivera.post("/api/classes/demo-algebra/teachers", { username: "omar" });
  const leaveOmar = () =>
    run(
      `DELETE FROM enrolments WHERE class_id = 'demo-algebra' AND user_id = (SELECT id FROM user WHERE username = 'omar')`,
    );
  /** Nothing said of any turn, nobody told as a reader, and Ms Rivera alone teaches the class. */
  const cleared = async () => {
    await run("DELETE FROM turn_annotations");
    await run("DELETE FROM transcript_openings");
    await leaveOmar();
  };
  return {
    begin,
    cleared,
    run,
    say,
    turnsOf,
    annotate,
    annotated,
    shared,
    openings,
    joinOmar,
    leaveOmar,
  };
}
