import { expect } from "vitest";
import { type Client, idOf } from "./client.ts";
import { photo } from "./pictures.ts";
import { makeUploader } from "./uploads.ts";

/** The first class of whoever asks. @returns its id */
export const classOf = async (client: Client): Promise<string> =>
  (await (await client.get("/api/classes")).json()).classes[0].id;

/** Ada's proof and her picture, with whatever others can have a part in: a project, feedback, a competency. */
export async function workWithOthers(ada: Client, ben: Client, rivera: Client) {
  const classId = await classOf(rivera);
  await rivera.put(`/api/classes/${classId}/feedback-settings`, { peers: true });
  const make = async (fields: object) => {
    const answer = await ada.post("/api/me/artifacts", { visibility: "class", ...fields });
    return String((await answer.json()).artifact.id);
  };
  const file = await makeUploader(ada).whole(photo().slice(), { name: "leaf.jpg", type: "image/jpeg" });
  const work = await make({ kind: "text", title: "My proof", body: "Both terms are multiplied: 2x + 6." });
  const image = await make({ kind: "image", title: "Leaf", fileId: file.id });
  await shareProject(ada, ben, { classId, image });
  await giveFeedback(ada, ben, rivera, { classId, work, image });
  const confirmed = await rivera.post(`/api/classes/${classId}/students/${await idOf(ada)}/competencies`, {
    skill: "linear-equations.brackets",
    evidence: [work],
  });
  expect(confirmed.status).toBe(201);
  return { classId, work, image };
}

/** A project of Ada's and Ben's, with the part of each, and her picture in it. */
async function shareProject(
  ada: Client,
  ben: Client,
  { classId, image }: { classId: string; image: string },
) {
  const entry = await ada.post("/api/me/reflections", { title: "My part", body: "I measured twice." });
  const entryId = (await entry.json()).reflection.id;
  const started = await ada.post("/api/projects", { classId, title: "The garden" });
  const projectId = (await started.json()).project.id;
  await ada.post(`/api/projects/${projectId}/members`, { userId: await idOf(ben) });
  await ben.post(`/api/projects/${projectId}/join`, {});
  await ada.patch(`/api/projects/${projectId}`, { revision: 1, body: "We grew **beans**." });
  await ada.patch(`/api/projects/${projectId}/part`, {
    revision: 0,
    did: "I measured.",
    entryId,
    show: true,
  });
  await ben.patch(`/api/projects/${projectId}/part`, { revision: 0, did: "bens-own-words" });
  await ada.post(`/api/projects/${projectId}/artifacts`, { artifactId: image, place: "own" });
}

/** What each of them says of Ada's work: released, not released yet, and handed in to the teacher. */
async function giveFeedback(
  ada: Client,
  ben: Client,
  rivera: Client,
  { classId, work, image }: { classId: string; work: string; image: string },
) {
  const say = async (client: Client, artifactId: string, said: object) => {
    const path = `/api/classes/${classId}/artifacts/${artifactId}`;
    await client.get(path);
    const answer = await client.post(`${path}/feedback`, { version: 1, ...said });
    expect(answer.status).toBe(201);
  };
  const onWhole = (text: string) => [{ passage: null, text }];
  const rubric = (await (await rivera.get(`/api/classes/${classId}/rubrics`)).json()).rubrics[0];
  await say(rivera, work, {
    rubric: rubric.id,
    levels: [{ criterion: rubric.criteria[0].id, level: rubric.criteria[0].levels[2].id }],
    comments: [
      { passage: { field: "body", start: 5, quote: "terms are multiplied" }, text: "Say why both." },
    ],
    strengths: [{ skill: "linear-equations.brackets", strength: "complete" }],
    release: true,
  });
  await say(rivera, work, { comments: onWhole("rivera-not-yet") });
  await say(ben, work, { comments: onWhole("ben-not-yet"), release: true });
  await say(rivera, image, {
    comments: [
      {
        passage: null,
        region: { x: 0.1, y: 0.2, width: 0.5, height: 0.25 },
        text: "Here the light is good.",
      },
    ],
    release: true,
  });
  await ada.post(`/api/me/artifacts/${work}/feedback`, {
    version: 1,
    comments: onWhole("I would draw it."),
    release: true,
  });
}
