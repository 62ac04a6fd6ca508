import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Logger } from "../../../shared/logger.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { laterEachTime, type PlayPorts, playSession } from "../../tutoring/playing.usecases.ts";
import { onlyTeachersMakeClasses } from "../settings/settings.errors.ts";
import { noPracticeClass } from "./practice-class.errors.ts";
import * as repository from "./practice-class.repository.ts";
import type { PracticeClass, PracticeLanguage } from "./practice-class.schemas.ts";
import { practiceNames, practiceSessions, practiceStudents } from "./practice-sessions.constants.ts";

export interface PracticePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly past: (clock: Clock) => PlayPorts;
  readonly background: (work: Promise<void>) => void;
}

const minute = 60_000;
/** How long a maker may be silent before it is taken to be dead: many times what a session takes, milliseconds. */
const patience = 15_000;
/** Makings that may break before somebody has to ask anew. */
const mostAttempts = 5;

/** The practice class of the teacher asking, or null; a making that somebody left is begun again. @throws class.only-teachers */
export async function practiceClassOf(person: Person, ports: PracticePorts): Promise<PracticeClass | null> {
  mustTeach(person);
  const row = await repository.findPractice(person, ports.database);
  if (row) await goOn(row, ports);
  return row && viewOf(row, ports.clock.now());
}

/** Makes a teacher's practice class in the background; asked again, it is the same. @throws class.only-teachers */
export async function makePracticeClass(
  person: Person,
  locale: PracticeLanguage,
  ports: PracticePorts,
): Promise<PracticeClass> {
  mustTeach(person);
  const made = { id: ports.ids.next(), name: practiceNames[locale], locale, at: ports.clock.now() };
  await repository.insertPractice(person, ports.database, made);
  return present(await practiceClassOf(person, ports));
}

/** Has a practice class made again as it was the first day. @throws class.only-teachers, class.no-practice */
export async function resetPracticeClass(
  person: Person,
  locale: PracticeLanguage,
  ports: PracticePorts,
): Promise<PracticeClass> {
  mustTeach(person);
  if (!(await repository.forgetMaking(person, ports.database, locale))) throw noPracticeClass();
  return present(await practiceClassOf(person, ports));
}

/** Takes a practice class away, its made-up students with it. @throws class.only-teachers, class.no-practice */
export async function removePracticeClass(person: Person, ports: PracticePorts): Promise<void> {
  mustTeach(person);
  const row = await repository.findPractice(person, ports.database);
  if (!row) throw noPracticeClass();
  await repository.deletePractice(person, ports.database, row.classId, practiceStudents[row.locale].length);
}

/** Begins a making that nobody is at, and leaves it to the background. */
async function goOn(row: repository.PracticeRow, ports: PracticePorts): Promise<void> {
  const now = ports.clock.now();
  if (row.readyAt !== null || row.leaseUntil >= now || row.attempts >= mostAttempts) return;
  const owner = ports.ids.next();
  if (!(await repository.claimMaking(ports.database, row, owner, now + patience, now))) return;
  ports.background(
    make(row, owner, ports).catch((error: unknown) =>
      ports.logger.error("practice-class.broke", { class: row.classId, reason: String(error) }),
    ),
  );
}

/** Plays every session of the class from the first on; ends early where another has taken it over. */
async function make(
  { classId, locale }: repository.PracticeRow,
  owner: string,
  ports: PracticePorts,
): Promise<void> {
  const { database, clock, ids } = ports;
  const begun = clock.now();
  const students = practiceStudents[locale].map((name) => ({ id: ids.next(), name }));
  const making = { classId, owner, name: practiceNames[locale], at: begun };
  if (!(await repository.beginAnew(database, making, students))) return;
  const sessions = practiceSessions(locale);
  for (const [index, { student, ago, messages }] of sessions.entries()) {
    const one = students[student];
    if (!one) throw new Error(`There is no made-up student ${student}.`);
    const person: Person = { ...one, username: "", role: "student" };
    const then = ports.past(laterEachTime(begun - ago * minute));
    await playSession(person, { messages, classId, locale }, then);
    const now = clock.now();
    const isLast = index === sessions.length - 1;
    const progress = { played: index + 1, until: now + patience, readyAt: isLast ? now : null };
    if (!(await repository.notePlayed(database, making, progress))) return;
  }
}

function viewOf(row: repository.PracticeRow, now: number): PracticeClass {
  const { classId, name, locale, played, readyAt, attempts, leaseUntil } = row;
  const isStopped = readyAt === null && attempts >= mostAttempts && leaseUntil < now;
  const state = readyAt !== null ? "ready" : isStopped ? "stopped" : "making";
  return { classId, name, state, played, of: practiceSessions(locale).length };
}

function present(found: PracticeClass | null): PracticeClass {
  if (!found) throw noPracticeClass();
  return found;
}

function mustTeach(person: Person): void {
  if (person.role !== "teacher") throw onlyTeachersMakeClasses();
}
