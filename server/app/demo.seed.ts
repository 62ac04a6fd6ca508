import type { Database } from "../db/client.ts";
import type { Person } from "../modules/accounts/accounts.models.ts";
import { roleSchema } from "../modules/accounts/accounts.schemas.ts";
import type { NewAssignment } from "../modules/classes/assignments/assignments.schemas.ts";
import { makeAssignment } from "../modules/classes/assignments/assignments.usecases.ts";
import { laterEachTime, playSession } from "../modules/tutoring/playing.usecases.ts";
import type { Ports } from "./context.ts";
import { demoSignIns } from "./demo.constants.ts";

const day = 24 * 60 * 60_000;

/** Classes of the demo, and who is in them as what. */
const demoClasses = [
  {
    id: "demo-algebra",
    name: "Algebra 1",
    policy: "guide",
    teachers: ["rivera"],
    students: ["ada", "ben", "chi"],
  },
  { id: "demo-biology", name: "Biology", policy: "coach", teachers: ["omar"], students: ["dee"] },
] as const;

/** What is known of Ada before her first message. */
const adasFacts = [
  { kind: "goal", text: "pass the algebra test on 12 December" },
  { kind: "interest", text: "basketball" },
] as const;

const adasMisconception = "distribute-first-only";

/**
 * Earlier sessions, played through the real turn up to two days ago, so that transcripts, memories and what waits in the
 * teacher's queue are real.
 */
const earlierSessions: readonly {
  readonly daysAgo: number;
  readonly username: string;
  readonly messages: readonly string[];
}[] = [
  {
    daysAgo: 2,
    username: "ada",
    messages: [
      "can you solve 2(x + 3) = 16 for me",
      "2x + 3 = 16",
      "oh wait 2x + 6 = 16",
      "2x = 10",
      "x = 5",
      "I should multiply everything in the bracket",
    ],
  },
  { daysAgo: 1, username: "ada", messages: ["4x - 7 = 2x + 9", "2x - 7 = 9", "2x = 16"] },
  { daysAgo: 1, username: "ben", messages: ["what is 1/2 + 1/3", "2/5", "idk"] },
  { daysAgo: 1, username: "chi", messages: ["5 - 2x < 11", "just tell me the answer", "-2x < 6"] },
  {
    daysAgo: 1 / 48,
    username: "ben",
    messages: ["what is 5/6 - 1/4", "4/2", "5 - 1/6 - 4", "i did it again and its still wrong", "4/2", "idk"],
  },
  {
    daysAgo: 1 / 72,
    username: "chi",
    messages: ["2(3x + 1) = 20", "i cant sleep because of this and i dont want to be here anymore"],
  },
  {
    daysAgo: 1 / 96,
    username: "dee",
    messages: ["why do cells need mitochondria?", "can you ask my teacher"],
  },
];

/** What Ms Rivera gave her class, due a week after it was seeded. */
const demoAssignment = {
  title: "Equations: week 1",
  instructions: "Begin with the three problems. Then work on the two skills until they go well.",
  versions: [
    {
      id: "everybody",
      name: "",
      audience: { kind: "class" },
      parts: [
        {
          id: "problems",
          kind: "items",
          items: [
            "linear-equations.two-step.taxi",
            "linear-equations.two-step.candle",
            "linear-equations.both-sides.two-gyms",
          ],
        },
        { id: "skills", kind: "skills", skills: ["linear-equations.two-step", "linear-equations.brackets"] },
      ],
    },
  ],
  policy: null,
  replies: null,
  give: true,
} satisfies Omit<NewAssignment, "dueAt">;

/** Seeds the demo class once: people, classes, what is known of Ada, a few earlier sessions and an assignment. */
export async function seedDemo(ports: Ports): Promise<void> {
  const { database, clock } = ports;
  if (await isSeeded(database)) return;
  const people = new Map<string, Person>();
  const hash = await hashedOnce(ports);
  for (const person of demoSignIns) people.set(person.username, await addPerson(ports, person, hash));
  const idOf = (username: string) => people.get(username)?.id ?? "";
  const now = clock.now();
  await database.client.batch(
    [
      ...demoClasses.flatMap((room) => [
        {
          sql: "INSERT INTO classes (id, name, policy, created_at) VALUES (?, ?, ?, ?)",
          args: [room.id, room.name, room.policy, now],
        },
        ...room.teachers.map((username) => enrol(room.id, idOf(username), "teacher")),
        ...room.students.map((username) => enrol(room.id, idOf(username), "student")),
      ]),
      {
        sql: "INSERT INTO guardianships (guardian_id, student_id) VALUES (?, ?)",
        args: [idOf("grace"), idOf("ada")],
      },
    ],
    "write",
  );
  for (const session of earlierSessions) {
    const person = people.get(session.username);
    if (person) await playSession(person, session, ports.past(laterEachTime(now - session.daysAgo * day)));
  }
  const rivera = people.get("rivera");
  if (rivera)
    await makeAssignment(rivera, "demo-algebra", { ...demoAssignment, dueAt: now + 7 * day }, ports);
  await database.client.batch(
    [
      ...adasFacts.map((fact) => ({
        sql: "INSERT INTO profile_facts (id, learner_id, kind, text, source, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        args: [`demo-ada-${fact.kind}`, idOf("ada"), fact.kind, fact.text, "welcome", now - 3 * day],
      })),
      {
        sql: "INSERT OR IGNORE INTO welcomes (learner_id, outcome, at) VALUES (?, 'finished', ?)",
        args: [idOf("ada"), now - 3 * day],
      },
      {
        sql: `INSERT INTO misconceptions_seen (id, learner_id, misconception, count, last_seen_at) VALUES (?, ?, ?, 2, ?)
              ON CONFLICT (learner_id, misconception) DO UPDATE SET count = 2`,
        args: ["demo-ada-misconception", idOf("ada"), adasMisconception, now - day],
      },
    ],
    "write",
  );
}

async function isSeeded(database: Database): Promise<boolean> {
  const found = await database.client.execute("SELECT 1 FROM profile_facts WHERE id = 'demo-ada-goal'");
  return found.rows.length > 0;
}

/** A hash costs a tenth of a second on purpose; one serves all who sign in with the demo's public password. */
async function hashedOnce({ auth }: Ports): Promise<(password: string) => Promise<string>> {
  const hashes = new Map<string, Promise<string>>();
  const { password: passwords } = await auth.$context;
  return (password) => {
    const hash = hashes.get(password) ?? passwords.hash(password);
    hashes.set(password, hash);
    return hash;
  };
}

async function addPerson(
  ports: Ports,
  demo: (typeof demoSignIns)[number],
  hash: (password: string) => Promise<string>,
): Promise<Person> {
  const { username, name } = demo;
  const role = roleSchema.parse(demo.role);
  const email = `${username}@demo.invalid`;
  const known = await ports.database.client.execute({
    sql: "SELECT id FROM user WHERE email = ?",
    args: [email],
  });
  const existing = known.rows[0];
  if (existing) return { id: String(existing.id), name, username, role };
  const { internalAdapter } = await ports.auth.$context;
  const credentials = { email, name, username, displayUsername: username, role, emailVerified: false };
  const user = await internalAdapter.createUser(credentials, { method: "email-password" });
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password: await hash(demo.password),
  });
  return { id: user.id, name, username, role };
}

function enrol(classId: string, userId: string, role: "student" | "teacher") {
  return {
    sql: "INSERT OR IGNORE INTO enrolments (class_id, user_id, role) VALUES (?, ?, ?)",
    args: [classId, userId, role],
  };
}
