import type { Person } from "../../accounts/accounts.models.ts";
import { counted, signIn } from "../../accounts/accounts.usecases.ts";
import type { Auth } from "../../accounts/auth.ts";
import { readCode } from "../../accounts/codes.models.ts";
import { openAccount } from "../../accounts/first-sign-in.usecases.ts";
import { mostStudents } from "../classes.constants.ts";
import { findOwnClass } from "../classes.repository.ts";
import type { ClassView } from "../classes.schemas.ts";
import { classFull, codeUnknown, onlyStudentsJoin } from "../settings/settings.errors.ts";
import type { ClassPorts } from "../settings/settings.usecases.ts";
import { enrolStudent, findByCode } from "./joining.repository.ts";

interface Ports extends ClassPorts {
  readonly auth: Auth;
}

/**
 * The class that a code opens, for anybody who has it. Wrong codes are counted, so that codes can't be tried out.
 * @throws class.code-unknown, auth.too-many-attempts
 */
export async function classOfCode(
  input: { code: string; address: string },
  ports: Pick<Ports, "database" | "clock">,
) {
  const code = readCode(input.code);
  return counted({ username: `code of ${input.address}`, address: input.address }, codeUnknown, ports, () =>
    findByCode(ports.database, code),
  );
}

/** Joins a class with its code, as a student; joined twice, it is once. @throws class.code-unknown, class.only-students, class.full */
export async function joinClass(
  person: Person,
  input: { code: string; address: string },
  ports: Ports,
): Promise<ClassView> {
  if (person.role !== "student") throw onlyStudentsJoin();
  const room = await classOfCode(input, ports);
  const known = await findOwnClass(person, ports.database, room.id);
  if (known) return known;
  if (room.students >= mostStudents) throw classFull(mostStudents);
  await ports.database.client.execute(enrolStudent(room.id, person.id));
  const joined = await findOwnClass(person, ports.database, room.id);
  if (!joined) throw codeUnknown();
  return joined;
}

/**
 * Opens a student's account in the class of a code, and signs in.
 * @returns the headers that set the session cookie
 * @throws class.code-unknown, class.full, auth.username-taken
 */
export async function joinAsNew(
  input: {
    code: string;
    name: string;
    username: string;
    password: string;
    address: string;
    headers: Headers;
  },
  ports: Ports,
): Promise<Headers> {
  const room = await classOfCode(input, ports);
  if (room.students >= mostStudents) throw classFull(mostStudents);
  const id = ports.ids.next();
  const { name, username, password } = input;
  const person = { id, name, username, role: "student" } as const;
  await openAccount(person, password, [enrolStudent(room.id, id)], ports);
  return signIn(input, ports);
}
