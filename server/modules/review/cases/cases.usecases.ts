import type { Database } from "../../../db/client.ts";
import { AppError } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classTaughtBy, studentsOf } from "../../classes/classes.usecases.ts";
import { replayOf } from "../../tutoring/transcript.usecases.ts";
import { casesOf } from "../annotations/annotations.repository.ts";
import { readableConversation } from "../readable.usecases.ts";
import { type EvalCase, evalCaseSchema } from "./cases.schemas.ts";
import { withoutNames } from "./nameless.models.ts";

interface Ports {
  readonly database: Database;
}

const pageSize = 50;

/**
 * Turns of a class for which a teacher wrote what they would have said, the newest first, without names and ids of people.
 * Where the class's teachers read only what needs a person there are none: a case is told with the turns before it.
 * @throws not-found for anybody but its teachers
 */
export async function evalCases(
  person: Person,
  classId: string,
  ports: Ports,
): Promise<AsyncGenerator<string>> {
  await classTaughtBy(person, classId, ports);
  return linesOf(person, classId, ports);
}

async function* linesOf(person: Person, classId: string, ports: Ports): AsyncGenerator<string> {
  let before = { at: Number.MAX_SAFE_INTEGER, id: "" };
  for (;;) {
    const group = await classTaughtBy(person, classId, ports);
    const people = await studentsOf(person, classId, ports);
    const names = [...people.map(({ name }) => name), ...group.teachers];
    const page = await casesOf(person, ports.database, classId, before, pageSize);
    for (const annotation of page) {
      const found = await caseOf(person, annotation, { policy: group.policy, names }, ports);
      if (found) yield `${JSON.stringify(found)}\n`;
    }
    const last = page.at(-1);
    if (page.length < pageSize || !last) return;
    before = { at: last.at, id: last.id };
  }
}

type Kept = Awaited<ReturnType<typeof casesOf>>[number];

async function caseOf(
  person: Person,
  { conversationId, turnId, kind, words, instead }: Kept,
  about: {
    readonly policy: EvalCase["policy"];
    readonly names: readonly string[];
  },
  ports: Ports,
): Promise<EvalCase | null> {
  const readable = await wholeConversation(person, conversationId, ports);
  const replay = readable && (await replayOf({ conversationId, turnId }, ports));
  if (!readable || !replay) return null;
  const own = [readable.student.name];
  const others = about.names.filter((name) => !own.includes(name));
  const found = { policy: about.policy, ...replay, teacher: { kind, words, instead } };
  return evalCaseSchema.parse(withoutNames(found, { own, others }));
}

/** A conversation that the person asking may read whole, or null. */
async function wholeConversation(person: Person, conversationId: string, ports: Ports) {
  try {
    const found = await readableConversation(person, conversationId, ports);
    return found.decisive === null ? found : null;
  } catch (error) {
    if (error instanceof AppError && error.status === 404) return null;
    throw error;
  }
}
