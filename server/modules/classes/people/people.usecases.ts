import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { firstCodeFor } from "../../accounts/first-sign-in.usecases.ts";
import { mostStudents } from "../classes.constants.ts";
import { listStudents } from "../classes.repository.ts";
import {
  classFull,
  lastTeacher,
  studentSignedIn,
  studentUnknown,
  teacherUnknown,
} from "../settings/settings.errors.ts";
import type { TaughtClass } from "../settings/settings.schemas.ts";
import { type ClassPorts, mustBeForReal, taughtClass } from "../settings/settings.usecases.ts";
import * as repository from "./people.repository.ts";

/** Adds a colleague, who then sees and decides all that the class's teachers do. @throws not-found, class.teacher-unknown */
export async function addTeacher(
  person: Person,
  classId: string,
  username: string,
  ports: ClassPorts,
): Promise<TaughtClass> {
  await taughtClass(person, classId, ports);
  const added = await repository.enrolByUsername(person, ports.database, classId, username, "teacher");
  if (added === null) throw teacherUnknown();
  return taughtClass(person, classId, ports);
}

/** Takes a teacher out of a class; who leaves sees nothing of it any more. @throws not-found, class.last-teacher */
export async function removeTeacher(
  person: Person,
  classId: string,
  userId: string,
  ports: ClassPorts,
): Promise<void> {
  const { teachers } = await taughtClass(person, classId, ports);
  if (!teachers.some((one) => one.id === userId)) throw notFound();
  if (!(await repository.takeOut(person, ports.database, classId, userId, "teacher"))) throw lastTeacher();
}

/** Adds a student who has an account already. @throws not-found, class.student-unknown, class.full, class.only-made-up */
export async function addStudent(
  person: Person,
  classId: string,
  username: string,
  ports: ClassPorts,
): Promise<void> {
  const room = await taughtClass(person, classId, ports);
  mustBeForReal(room);
  const { students } = room;
  if (students >= mostStudents) throw classFull(mostStudents);
  const added = await repository.enrolByUsername(person, ports.database, classId, username, "student");
  if (added === null) throw studentUnknown();
}

/** Takes a student out of a class; their work stays theirs, and what was said in the class stays in it. @throws not-found */
export async function removeStudent(
  person: Person,
  classId: string,
  userId: string,
  ports: ClassPorts,
): Promise<void> {
  if (!(await repository.takeOut(person, ports.database, classId, userId, "student"))) throw notFound();
}

/** Pauses the tutor for one student, or lets it go on. @throws not-found */
export async function pauseStudent(
  person: Person,
  classId: string,
  userId: string,
  paused: boolean,
  ports: ClassPorts,
): Promise<void> {
  const at = paused ? ports.clock.now() : null;
  if (!(await repository.pauseStudent(person, ports.database, classId, userId, at))) throw notFound();
}

/**
 * A new code for a student who lost the first one and has not signed in yet; it is shown once. Whoever has chosen a password
 * keeps it: with a code of the teacher's, the teacher could read what is the student's alone.
 * @throws not-found, class.student-signed-in, class.only-made-up
 */
export async function renewFirstCode(
  person: Person,
  classId: string,
  userId: string,
  ports: ClassPorts,
): Promise<{ name: string; username: string; code: string }> {
  mustBeForReal(await taughtClass(person, classId, ports));
  const student = (await listStudents(person, ports.database, classId)).find((one) => one.id === userId);
  if (!student) throw notFound();
  if (!student.invited) throw studentSignedIn();
  const { code, statement } = await firstCodeFor(userId, ports.clock.now());
  await ports.database.client.execute(statement);
  return { name: student.name, username: student.username, code };
}
