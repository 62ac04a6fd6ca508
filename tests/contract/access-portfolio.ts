import type { Client } from "../support/client.ts";
import { noisyPicture } from "../support/pictures.ts";
import { makeUploader } from "../support/uploads.ts";
import { skill } from "./access-learning.ts";
import { made, type Opened } from "./access-people.ts";

export const picture = noisyPicture(8, 6);

/** Work that the class sees, with what was said of it; work put away; files. */
export async function makeWork({ people, ids, classId, marker }: Opened) {
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

/** A showcase that the class sees and whose link waits for a teacher's word; one put away. */
export async function makePages({ people, classId, marker }: Opened, work: { readonly image: string }) {
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

/** Projects with the classmate: one kept together, and two that wait for the classmate's word. */
export async function makeProjects(
  { people, ids, classId, marker }: Opened,
  work: { readonly image: string },
) {
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
