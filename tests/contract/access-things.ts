import type { TestApp } from "../support/app.ts";
import { makeAssignments, makeClass, makeFamily, makeGiven, makePacks } from "./access-class.ts";
import { makeJournal, makeLearning, makeTalk, skill } from "./access-learning.ts";
import { made, type Opened } from "./access-people.ts";
import { makePages, makeProjects, makeWork } from "./access-portfolio.ts";

/** Ids, codes and times of one real thing of every kind, by the names that the table uses. */
export type Things = Readonly<Awaited<ReturnType<typeof makeThings>>> & { readonly week: string };

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
