import type { InStatement } from "@libsql/client";
import type { Person } from "../../accounts/accounts.models.ts";
import { takenUsernames, waitingAccount } from "../../accounts/first-sign-in.usecases.ts";
import { mostStudents } from "../classes.constants.ts";
import { studentsOf } from "../classes.usecases.ts";
import { addMembers, insertGroup, listGroups } from "../groups/groups.repository.ts";
import { enrolStudent } from "../joining/joining.repository.ts";
import { type ClassPorts, mustBeForReal, taughtClass } from "../settings/settings.usecases.ts";
import { rosterChanged, rosterEmpty, rosterHasProblems, rosterTooLong } from "./roster.errors.ts";
import { columnsOf, planRoster, usernamesAsked } from "./roster.models.ts";
import type { RosterDone, RosterPreview, RosterRow } from "./roster.schemas.ts";
import { type RosterTable, readTable } from "./table.models.ts";

/** Lines that a preview shows at most. */
const shownLines = 500;

/** What a roster would do to a class, line by line; nothing is changed. @throws not-found, roster.empty, class.only-made-up */
export async function previewRoster(
  person: Person,
  classId: string,
  bytes: Uint8Array,
  ports: ClassPorts,
): Promise<RosterPreview> {
  const { table, rows, before } = await planFor(person, classId, bytes, ports);
  const counts = { new: 0, known: 0, "in-class": 0, twice: 0, problem: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  let others = shownLines - Math.min(shownLines, counts.problem);
  let problems = shownLines;
  const shown = rows.filter(({ outcome }) => {
    if (outcome === "problem") return problems-- > 0;
    return others-- > 0;
  });
  return {
    encoding: table.encoding,
    columns: columnsOf(table).columns,
    counts,
    size: { after: before + counts.new + counts.known, most: mostStudents },
    rows: shown,
    total: rows.length,
  };
}

/**
 * Adds the students of a roster to a class, all of them or nobody. New ones get a code for their first sign-in.
 * @param leaveOut whether lines with a problem are left out
 * @throws not-found, roster.empty, roster.has-problems, roster.too-long, roster.changed, class.only-made-up
 */
export async function importRoster(
  person: Person,
  classId: string,
  bytes: Uint8Array,
  leaveOut: boolean,
  ports: ClassPorts,
): Promise<RosterDone> {
  const { rows, before, known } = await planFor(person, classId, bytes, ports);
  const problems = rows.filter(({ outcome }) => outcome === "problem").length;
  if (problems > 0 && !leaveOut) throw rosterHasProblems(problems);
  const taken = rows.filter(({ outcome }) => outcome === "new" || outcome === "known");
  if (before + taken.length > mostStudents) throw rosterTooLong(before + taken.length, mostStudents);
  const now = ports.clock.now();
  const cards: RosterDone["cards"] = [];
  const statements: InStatement[] = [];
  const members = new Map<string, string[]>();
  for (const row of taken) {
    const id = known.get(row.username)?.id ?? ports.ids.next();
    if (row.outcome === "new") {
      const { name, username } = row;
      const account = await waitingAccount({ id, name, username, role: "student" }, now);
      const { code } = account;
      statements.push(...account.statements);
      cards.push({ name, username, code });
    }
    statements.push(enrolStudent(classId, id));
    if (row.group !== "") members.set(row.group, [...(members.get(row.group) ?? []), id]);
  }
  statements.push(...(await groupStatements(classId, members, ports)));
  if (statements.length > 0) await keep(statements, cards, ports);
  return { added: taken.length, cards };
}

async function groupStatements(
  classId: string,
  members: ReadonlyMap<string, readonly string[]>,
  ports: ClassPorts,
): Promise<InStatement[]> {
  const groups = await listGroups(ports.database, classId);
  return [...members].flatMap(([name, userIds]) => {
    const known = groups.find((group) => group.name === name);
    const id = known?.id ?? ports.ids.next();
    return [
      ...(known ? [] : [insertGroup({ id, classId, name, at: ports.clock.now() })]),
      addMembers(classId, id, userIds),
    ];
  });
}

async function keep(
  statements: readonly InStatement[],
  cards: RosterDone["cards"],
  ports: ClassPorts,
): Promise<void> {
  try {
    await ports.database.client.batch([...statements], "write");
  } catch (error) {
    const taken = await takenUsernames(
      cards.map(({ username }) => username),
      ports,
    );
    if (taken.size > 0) throw rosterChanged();
    throw error;
  }
}

async function planFor(
  person: Person,
  classId: string,
  bytes: Uint8Array,
  ports: ClassPorts,
): Promise<{
  table: RosterTable;
  rows: readonly RosterRow[];
  before: number;
  known: Awaited<ReturnType<typeof takenUsernames>>;
}> {
  mustBeForReal(await taughtClass(person, classId, ports));
  const inClass = await studentsOf(person, classId, ports);
  const table = readTable(bytes);
  const known = await takenUsernames(usernamesAsked(table), ports);
  const rows = planRoster(table, { usernames: known, inClass });
  if (rows.length === 0) throw rosterEmpty();
  return { table, rows, before: inClass.length, known };
}
