import { weekAt } from "../../server/modules/review/reports/weeks.models.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, signIn } from "../support/client.ts";
import { idOf, made, type Opened, type People, password, roles } from "./access-people.ts";
import { makeThings, type Things } from "./access-things.ts";

/** A student with one real thing of every kind, and everybody as seen from there. */
export interface Side extends Opened {
  readonly things: Things;
}

const day = 86_400_000;

/** The demo's two classes, each the other's other: Ada's side and Dee's. */
export async function openHouse(): Promise<{ app: TestApp; sides: readonly [Side, Side] }> {
  const app = await makeApp();
  const week = weekAt(app.ports.clock.now()).monday;
  // The week of the demo's sessions is over, and its letter with the families.
  app.pass(9 * day);
  const as = (name: string) => signIn(app.send, name, password);
  const nobody = clientWith(app.send, "");
  const [ada, ben, dee, rivera, omar, grace, admin] = await Promise.all([
    as("ada"),
    as("ben"),
    as("dee"),
    as("rivera"),
    as("omar"),
    as("grace"),
    as("admin"),
  ]);
  const eli = await joinBiology(app, omar);
  const gus = await becomeGuardian(app, { teacher: omar, admin, student: await idOf(dee) });
  const ofAda: People = {
    student: ada,
    classmate: ben,
    teacher: rivera,
    otherTeacher: omar,
    guardian: grace,
    otherGuardian: gus,
    outsider: dee,
    administrator: admin,
    nobody,
  };
  const ofDee: People = {
    student: dee,
    classmate: eli,
    teacher: omar,
    otherTeacher: rivera,
    guardian: gus,
    otherGuardian: grace,
    outsider: ada,
    administrator: admin,
    nobody,
  };
  const open = async (side: Omit<Opened, "ids">): Promise<Side> => {
    const found: [string, string][] = [];
    for (const role of roles) if (role !== "nobody") found.push([role, await idOf(side.people[role])]);
    // One entry for each role but nobody's: the entries are made of the list itself.
    const ids = Object.fromEntries(found) as Opened["ids"];
    return { ...side, ids, things: { ...(await makeThings({ ...side, ids }, app)), week } };
  };
  return {
    app,
    sides: [
      await open({
        name: "Ada's",
        classId: "demo-algebra",
        people: ofAda,
        usernames: { student: "ada", otherTeacher: "omar" },
        marker: "quillfern",
      }),
      await open({
        name: "Dee's",
        classId: "demo-biology",
        people: ofDee,
        usernames: { student: "dee", otherTeacher: "rivera" },
        marker: "zemberlake",
      }),
    ],
  };
}

async function joinBiology(app: TestApp, teacher: Client): Promise<Client> {
  const code = await made(await teacher.put("/api/classes/demo-biology/code", {}), "class.code");
  const nobody = clientWith(app.send, "");
  await made(
    await nobody.post("/api/auth/join", { code, name: "Eli", username: "eli", password }),
    "user.id",
  );
  return signIn(app.send, "eli", password);
}

async function becomeGuardian(
  app: TestApp,
  { teacher, admin, student }: { teacher: Client; admin: Client; student: string },
): Promise<Client> {
  const family = `/api/classes/demo-biology/students/${student}/guardians`;
  const code = await made(await teacher.post(family, { name: "Gus" }), "card.code");
  const nobody = clientWith(app.send, "");
  await made(
    await nobody.post("/api/auth/guardian", { code, name: "Gus", username: "gus", password }),
    "user.id",
  );
  const waiting = await made(await admin.get("/api/guardian-invitations"), "waiting.0.id");
  await admin.post(`/api/guardian-invitations/${waiting}/confirm`);
  return signIn(app.send, "gus", password);
}
