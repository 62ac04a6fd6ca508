import { keepMemory } from "../../server/modules/learners/memories/memories.repository.ts";
import type { TestApp } from "../support/app.ts";
import { readReply } from "../support/sse.ts";
import { made, type Opened } from "./access-people.ts";

export const skill = "linear-equations.brackets";
/** A problem, and the line that everybody gets wrong: a misconception to dispute. */
const wrongWork = ["2(x + 3) = 16", "2x + 3 = 16", "4(x - 3) = 2x + 10", "4x - 3 = 2x + 10"];

/** A conversation with what a teacher does about one, and two replies that wait for a teacher. */
export async function makeTalk({ people, ids, classId, marker }: Opened, app: TestApp) {
  const { student, teacher } = people;
  const say = async (id: string, text: string, more: { id?: string; intent?: string } = {}) =>
    readReply(await student.send(id, text, more));
  const conversation = await student.open({ classId });
  for (const text of [...wrongWork, `what does ${marker} mean?`]) await say(conversation, text);
  await say(conversation, "", { intent: "stuck" });
  const { turns } = await teacher.transcript(conversation);
  const view = await student.view(conversation);
  const turn = turns[0]?.id ?? "";
  const annotations = `/api/transcripts/${conversation}/turns/${turn}/annotations`;
  const replies = (how: string) =>
    app.database.client.execute({ sql: "UPDATE classes SET replies = ? WHERE id = ?", args: [how, classId] });
  await replies("drafted");
  for (const text of [`5x = 20 ${marker}`, `6x = 18 ${marker}`])
    await say(await student.open({ classId }), text);
  await replies("direct");
  const drafts = await (await teacher.get(`/api/classes/${classId}/drafts`)).json();
  const { items } = await (await teacher.get("/api/queue")).json();
  return {
    conversation,
    turn,
    message: view.messages.at(-2)?.id ?? "",
    annotation: await made(
      await teacher.post(annotations, { kind: "good-question", words: marker, shared: true }),
      "annotation.id",
    ),
    draft: String(drafts.drafts[0]?.turnId),
    draftToDrop: String(drafts.drafts[1]?.turnId),
    queueItem: String(items.find((item: { student: { id: string } }) => item.student.id === ids.student)?.id),
  };
}

/** What a student learns with: practice under way, a diagnostic, a claim that is disputed, a fact, a memory. */
export async function makeLearning(
  { people, ids, marker }: Opened,
  app: TestApp,
  { conversation, turn }: { readonly conversation: string; readonly turn: string },
) {
  const { student } = people;
  const practice = await (await student.post("/api/me/practice", { skillId: skill })).json();
  const diagnostic = await (await student.post("/api/me/diagnostics", { subject: "algebra" })).json();
  const { claims } = await (await student.get("/api/me/record/claims")).json();
  const claim = claims.find(({ kind }: { kind: string }) => kind === "misconception");
  const disputed = { claim: "misconception", subjectId: String(claim?.subjectId), words: marker };
  const memory = `memory-${marker}`;
  const kept = { id: memory, learnerId: ids.student, conversationId: conversation, turnId: turn };
  await app.database.client.batch(keepMemory({ ...kept, text: marker, skill, at: 1 }), "write");
  return {
    practice: String(practice.session.id),
    practiceItem: String(practice.item.seq),
    diagnostic: String(diagnostic.diagnostic.id),
    diagnosticItem: String(diagnostic.item.seq),
    claim: "misconception",
    misconception: disputed.subjectId,
    dispute: await made(await student.post("/api/me/record/disputes", disputed), "dispute.id"),
    fact: await made(
      await student.post("/api/me/profile/facts", { kind: "goal", text: `learn ${marker}` }),
      "fact.id",
    ),
    memory,
  };
}

/** An entry that is the student's alone, one that the class reads, and what was left out of the first. */
export async function makeJournal({ people, marker }: Opened, app: TestApp) {
  const { student } = people;
  const write = async (visibility: string) =>
    made(
      await student.post("/api/me/reflections", { title: marker, body: `I saw ${marker}.`, visibility }),
      "reflection.id",
    );
  const [entry, shownEntry, binnedEntry] = [
    await write("private"),
    await write("class"),
    await write("private"),
  ];
  await student.remove(`/api/me/reflections/${binnedEntry}`);
  const leftOut = async (id: string) => {
    await app.database.client.execute({
      sql: "INSERT INTO entry_versions (id, entry_id, title, body, kind, at) VALUES (?, ?, ?, ?, 'left-out', 1)",
      args: [id, entry, `I saw ${marker}.`, marker],
    });
    return id;
  };
  return {
    entry,
    shownEntry,
    binnedEntry,
    leftOut: await leftOut(`${marker}-1`),
    leftOutToForget: await leftOut(`${marker}-2`),
  };
}
