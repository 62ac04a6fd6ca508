import { weekAt } from "../../server/modules/review/reports/weeks.models.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, signIn } from "../support/client.ts";
import { makeThings, type Things } from "./access-things.ts";

/** Who somebody is to the student whose things are asked for. */
export const roles = [
  "student",
  "classmate",
  "teacher",
  "otherTeacher",
  "guardian",
  "otherGuardian",
  "outsider",
  "administrator",
  "nobody",
] as const;
/** `outsider`: a student of another class. `otherTeacher`, `otherGuardian`: of that student. */
export type Role = (typeof roles)[number];
export type People = Readonly<Record<Role, Client>>;

/** A student with one real thing of every kind, and everybody as seen from there. */
export interface Side {
  readonly name: string;
  readonly classId: string;
  readonly people: People;
  /** Ids of the people who have an account. */
  readonly ids: Readonly<Record<Exclude<Role, "nobody">, string>>;
  /** Usernames of the student and of the other teacher. */
  readonly usernames: { readonly student: string; readonly otherTeacher: string };
  /** A word that stands in all that the student wrote, and nowhere else. */
  readonly marker: string;
  readonly things: Things;
}

export const password = "ponder-demo";
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
  const open = async (side: Omit<Side, "things" | "ids">): Promise<Side> => {
    const found: [string, string][] = [];
    for (const role of roles) if (role !== "nobody") found.push([role, await idOf(side.people[role])]);
    // One entry for each role but nobody's: the entries are made of the list itself.
    const ids = Object.fromEntries(found) as Side["ids"];
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

export async function idOf(client: Client): Promise<string> {
  return made(await client.get("/api/session"), "user.id");
}

/** A field of an answer that went well, by its path in the answer: `artifact.id`. */
export async function made(answer: Response, path: string): Promise<string> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text}`);
  let value: unknown = JSON.parse(text);
  // What isn't there is undefined, and told below.
  for (const key of path.split(".")) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (typeof value !== "string" && typeof value !== "number") throw new Error(`no ${path} in ${text}`);
  return String(value);
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
