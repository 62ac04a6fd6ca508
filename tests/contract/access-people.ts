import type { Client } from "../support/client.ts";

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

/** A student of a class, and everybody as seen from there. */
export interface Opened {
  readonly name: string;
  readonly classId: string;
  readonly people: People;
  /** Ids of the people who have an account. */
  readonly ids: Readonly<Record<Exclude<Role, "nobody">, string>>;
  /** Usernames of the student and of the other teacher. */
  readonly usernames: { readonly student: string; readonly otherTeacher: string };
  /** A word that stands in all that the student wrote, and nowhere else. */
  readonly marker: string;
}

export const password = "ponder-demo";

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
