import { publishedPack, writePack } from "../support/packs.ts";
import { skill } from "./access-learning.ts";
import { made, type Opened, password } from "./access-people.ts";

const item = "linear-equations.one-step.savings-goal";

/** What a teacher keeps in a class: a group, material, a code to join, two students who haven't signed in yet. */
export async function makeClass({ people, ids, classId, marker }: Opened) {
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
export async function makePacks({ people }: Opened) {
  const { id: pack } = await publishedPack(people.teacher);
  return { pack, packToRemove: (await writePack(people.teacher)).id };
}

/** What is given to the class, and one that nobody begins. */
export async function makeAssignments({ people, classId }: Opened) {
  const give = async () =>
    made(
      await people.teacher.post(`/api/classes/${classId}/assignments`, assignmentOf("Set 1")),
      "assignment.id",
    );
  return { assignment: await give(), assignmentToRemove: await give() };
}

/** An assignment to the whole class, given at once: a skill to work on. */
export const assignmentOf = (title: string) => ({
  title,
  versions: [
    { id: "all", audience: { kind: "class" }, parts: [{ id: "skill", kind: "skills", skills: [skill] }] },
  ],
  give: true,
});

/** What is given to the student and the classmate alone, one part of each kind that is begun. */
export async function makeGiven({ people, ids, classId, marker }: Opened) {
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

/** Invitations of guardians: one to take back, two that wait for the school's word, and codes that nobody used. */
export async function makeFamily({ people, ids, classId, marker }: Opened) {
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
