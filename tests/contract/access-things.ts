import { keepMemory } from "../../server/modules/learners/memories/memories.repository.ts";
import type { TestApp } from "../support/app.ts";
import type { Client } from "../support/client.ts";
import { publishedPack, writePack } from "../support/packs.ts";
import { noisyPicture } from "../support/pictures.ts";
import { readReply } from "../support/sse.ts";
import { makeUploader } from "../support/uploads.ts";
import { made, type Opened, password } from "./access-people.ts";

/** Ids, codes and times of one real thing of every kind, by the names that the table uses. */
export type Things = Readonly<Awaited<ReturnType<typeof makeThings>>> & { readonly week: string };

export const skill = "linear-equations.brackets";
const item = "linear-equations.one-step.savings-goal";
export const picture = noisyPicture(8, 6);
/** A problem, and the line that everybody gets wrong: a misconception to dispute. */
const wrongWork = ["2(x + 3) = 16", "2x + 3 = 16", "4(x - 3) = 2x + 10", "4x - 3 = 2x + 10"];

/** Makes everything of one student's, with the people it takes, through the server's own routes. */
export async function makeThings(side: Opened, app: TestApp) {
  const { student, teacher } = side.people;
  await teacher.put(`/api/classes/${side.classId}/feedback-settings`, { peers: true });
  const talk = await makeTalk(side, app);
  const work = await makeWork(side);
  return {
    class: side.classId,
    classmate: side.ids.classmate,
    guardianId: side.ids.guardian,
    otherTeacher: side.ids.otherTeacher,
    student: side.ids.student,
    skill,
    number: "1",
    rule: "few-right",
    ...talk,
    ...work,
    ...(await makeJournal(side, app)),
    ...(await makePages(side, work)),
    ...(await makeLearning(side, app, talk)),
    ...(await makeProjects(side, work)),
    ...(await makeClass(side)),
    ...(await makePacks(side)),
    ...(await makeAssignments(side)),
    ...(await makeGiven(side)),
    ...(await makeFamily(side)),
    revision: await made(await teacher.get(`/api/classes/${side.classId}`), "class.revision"),
    portfolio: await (await student.get("/api/me/portfolio/export?format=json")).text(),
  };
}

/** A conversation with what a teacher does about one, and two replies that wait for a teacher. */
async function makeTalk({ people, ids, classId, marker }: Opened, app: TestApp) {
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

/** Work that the class sees, with what was said of it; work put away; files. */
async function makeWork({ people, ids, classId, marker }: Opened) {
  const { student, classmate, teacher } = people;
  const uploader = makeUploader(student);
  const keep = async (fields: object) =>
    made(await student.post("/api/me/artifacts", { kind: "text", title: marker, ...fields }), "artifact.id");
  const skills = [{ skill, strength: "partial" }];
  const artifact = await keep({ body: `So it is ${marker}.`, visibility: "class", skills });
  const { id: file } = await uploader.whole(picture.slice(), { name: `${marker}.png` });
  const image = await keep({ kind: "image", fileId: file, visibility: "class" });
  const binned = await keep({});
  await student.remove(`/api/me/artifacts/${binned}`);
  const { id: spareFile } = await uploader.whole(picture.slice());
  const upload = await made(await uploader.begin({ size: 4 }), "file.id");
  const words = { version: 1, comments: [{ passage: null, text: marker }] };
  const give = async (by: Client, id: string, release: boolean) =>
    made(
      await by.post(`/api/classes/${classId}/artifacts/${id}/feedback`, { ...words, release }),
      "feedback.id",
    );
  const records = `/api/classes/${classId}/students/${ids.student}/competencies`;
  return {
    artifact,
    image,
    file,
    binned,
    spareFile,
    upload,
    spare: await keep({}),
    feedback: await give(teacher, artifact, true),
    feedbackToChange: await give(teacher, image, false),
    feedbackHandedIn: await give(classmate, image, true),
    ownFeedback: await made(
      await student.post(`/api/me/artifacts/${artifact}/feedback`, words),
      "feedback.id",
    ),
    rubric: await made(
      await teacher.post(`/api/classes/${classId}/rubrics`, rubricOf("Proofs")),
      "rubric.id",
    ),
    record: await made(await teacher.post(records, { skill, evidence: [artifact] }), "record.id"),
  };
}

/** A rubric of one criterion. */
export const rubricOf = (name: string) => ({
  name,
  criteria: [
    { id: "idea", name: "Idea", levels: ["begun", "clear"].map((id) => ({ id, name: id, description: "" })) },
  ],
});

/** An entry that is the student's alone, one that the class reads, and what was left out of the first. */
async function makeJournal({ people, marker }: Opened, app: TestApp) {
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

/** A showcase that the class sees and whose link waits for a teacher's word; one put away. */
async function makePages({ people, classId, marker }: Opened, work: { readonly image: string }) {
  const { student, teacher } = people;
  await teacher.patch(`/api/classes/${classId}/sharing`, { approval: true });
  const blocks = [
    { id: "1", kind: "heading", text: marker },
    { id: "2", kind: "artifact", artifactId: work.image },
  ];
  const compose = async () =>
    made(await student.post("/api/me/showcases", { title: marker, blocks }), "showcase.id");
  const [showcase, binnedShowcase] = [await compose(), await compose()];
  await student.remove(`/api/me/showcases/${binnedShowcase}`);
  const shares = `/api/me/showcases/${showcase}/shares`;
  const share = await made(await student.post(shares, { audience: "class", target: classId }), "share.id");
  const shareRequest = await made(await student.post(shares, { audience: "link" }), "share.id");
  const requests = await teacher.get(`/api/classes/${classId}/share-requests`);
  return {
    showcase,
    binnedShowcase,
    share,
    shareRequest,
    askedAt: await made(requests, "requests.0.changedAt"),
    goal: await made(await student.post("/api/me/portfolio/goals", { text: marker }), "goal.id"),
  };
}

/** What a student learns with: practice under way, a diagnostic, a claim that is disputed, a fact, a memory. */
async function makeLearning(
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

/** Projects with the classmate: one kept together, and two that wait for the classmate's word. */
async function makeProjects({ people, ids, classId, marker }: Opened, work: { readonly image: string }) {
  const { student, classmate } = people;
  const start = async () => {
    const id = await made(await student.post("/api/projects", { classId, title: "Birds" }), "project.id");
    await student.post(`/api/projects/${id}/members`, { userId: ids.classmate });
    return id;
  };
  const [project, projectToJoin, projectToDecline] = [await start(), await start(), await start()];
  await classmate.post(`/api/projects/${project}/join`);
  for (const member of [student, classmate])
    await member.patch(`/api/projects/${project}/part`, { revision: 0, did: "I looked." });
  await student.patch(`/api/projects/${project}`, { revision: 1, body: `We count ${marker}.` });
  await student.post(`/api/projects/${project}/artifacts`, { artifactId: work.image, place: "shared" });
  return { project, projectToJoin, projectToDecline };
}

/** What a teacher keeps in a class: a group, material, a code to join, two students who haven't signed in yet. */
async function makeClass({ people, ids, classId, marker }: Opened) {
  const { teacher } = people;
  const path = `/api/classes/${classId}`;
  const roster = new TextEncoder().encode(`Name,Username\nOne New,${marker}.one\nTwo New,${marker}.two\n`);
  const { cards } = await (await teacher.upload(`${path}/roster`, roster)).json();
  const { students } = await (await teacher.get(`${path}/students`)).json();
  const second = students.find(({ username }: { username: string }) => username === `${marker}.two`);
  return {
    joinCode: await made(await teacher.put(`${path}/code`, {}), "class.code"),
    firstUsername: `${marker}.one`,
    firstCode: String(cards[0]?.code),
    newStudent: String(second?.id),
    group: await made(
      await teacher.post(`${path}/groups`, { name: marker, members: [ids.student] }),
      "group.id",
    ),
    material: await made(
      await teacher.post(`${path}/materials`, { title: marker, kind: "text", text: `About ${marker}.` }),
      "material.id",
    ),
  };
}

/** A pack that the teacher published, and one that is a draft. */
async function makePacks({ people }: Opened) {
  const { id: pack } = await publishedPack(people.teacher);
  return { pack, packToRemove: (await writePack(people.teacher)).id };
}

/** What is given to the class, and one that nobody begins. */
async function makeAssignments({ people, classId }: Opened) {
  const give = async () =>
    made(
      await people.teacher.post(`/api/classes/${classId}/assignments`, assignmentOf("Set 1")),
      "assignment.id",
    );
  return { assignment: await give(), assignmentToRemove: await give() };
}

/** What is given to the student and the classmate alone, one part of each kind that is begun. */
async function makeGiven({ people, ids, classId, marker }: Opened) {
  const part = (kind: string) => `${marker}-${kind}`;
  const text = { kind: "reading", materialId: null, text: "A square has four sides." };
  const parts = [
    { id: part("items"), kind: "items", items: [item] },
    { ...text, id: part("reading"), questions: [{ id: part("question"), text: "How many?" }] },
    { ...text, id: part("text"), questions: [] },
    { id: part("writing"), kind: "writing", prompt: "Say why.", rubricId: null },
    { id: part("project"), kind: "project", title: "Bridges" },
  ];
  const audience = { kind: "students", students: [ids.student, ids.classmate] };
  const fields = { title: "For two", give: true, versions: [{ id: "two", audience, parts }] };
  const given = await made(
    await people.teacher.post(`/api/classes/${classId}/assignments`, fields),
    "assignment.id",
  );
  const answers = `/api/me/assignments/${given}/parts/${part("reading")}/answers`;
  await people.student.put(`${answers}/${part("question")}`, { id: part("answer"), given: marker });
  return {
    given,
    itemsPart: part("items"),
    readingPart: part("reading"),
    question: part("question"),
    textPart: part("text"),
    writingPart: part("writing"),
    projectPart: part("project"),
  };
}

/** An assignment to the whole class, given at once: a skill to work on. */
export const assignmentOf = (title: string) => ({
  title,
  versions: [
    { id: "all", audience: { kind: "class" }, parts: [{ id: "skill", kind: "skills", skills: [skill] }] },
  ],
  give: true,
});

/** Invitations of guardians: one to take back, two that wait for the school's word, and codes that nobody used. */
async function makeFamily({ people, ids, classId, marker }: Opened) {
  const { teacher, otherGuardian, nobody } = people;
  const family = (id: string) => `/api/classes/${classId}/students/${id}/guardians`;
  const invite = async (name: string, id = ids.student) =>
    made(await teacher.post(family(id), { name }), "card.code");
  const invitations = async () => (await (await teacher.get(family(ids.student))).json()).invitations;
  const named = async (name: string) =>
    String((await invitations()).find((one: { name: string }) => one.name === name)?.id);
  await invite("To take back");
  const confirmed = await invite("To confirm");
  await otherGuardian.post("/api/guardian/children", { code: confirmed });
  const account = { name: "Una", username: `una.${marker}`, password };
  await nobody.post("/api/auth/guardian", { ...account, code: await invite("To refuse") });
  return {
    invitation: await named("To take back"),
    invitationToConfirm: await named("To confirm"),
    invitationToRefuse: await named("To refuse"),
    guardianCode: await invite("To join"),
    classmatesCode: await invite("Of the classmate", ids.classmate),
  };
}
