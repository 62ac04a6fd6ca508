import { nameSchema } from "../../../shared/name.schemas.ts";
import { usernameSchema } from "../../accounts/people.schemas.ts";
import type { RosterPreview, RosterProblem, RosterRow } from "./roster.schemas.ts";
import type { RosterTable } from "./table.models.ts";

type Columns = RosterPreview["columns"];

/** What headings say, in small letters without accents. */
const headings: Readonly<Record<keyof Columns, readonly string[]>> = {
  name: [
    "name",
    "full name",
    "student",
    "student name",
    "nombre completo",
    "alumno",
    "alumna",
    "alumno/a",
    "estudiante",
  ],
  firstName: ["first name", "firstname", "given name", "nombre", "nombres"],
  lastName: ["last name", "lastname", "surname", "family name", "apellido", "apellidos"],
  username: ["username", "user name", "user", "login", "usuario", "nombre de usuario"],
  group: ["group", "team", "set", "grupo", "equipo"],
};

/** Who has a username already. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What a roster is compared with. */
export interface RosterSchool {
  /** People of the usernames that the file names or that would be made up from its names. */
  readonly usernames: ReadonlyMap<string, KnownPerson>;
  /** Usernames and names of the class's students. */
  readonly inClass: readonly { readonly name: string; readonly username: string }[];
}

/** Which column holds what; a file without headings is names, then usernames, then groups. */
export function columnsOf(table: RosterTable): { readonly columns: Columns; readonly hasHeadings: boolean } {
  const first = table.rows[0]?.cells.map((cell) => plain(cell).replace(/[_-]+/g, " ")) ?? [];
  const at = (field: keyof Columns) => {
    const index = first.findIndex((cell) => headings[field].includes(cell));
    return index === -1 ? null : index;
  };
  const found: Columns = {
    name: at("name"),
    firstName: at("firstName"),
    lastName: at("lastName"),
    username: at("username"),
    group: at("group"),
  };
  if (Object.values(found).some((index) => index !== null)) return { columns: found, hasHeadings: true };
  const column = (index: number) => (first.length > index ? index : null);
  return {
    columns: { name: 0, firstName: null, lastName: null, username: column(1), group: column(2) },
    hasHeadings: false,
  };
}

/** Lines as the file gives them, before anything is compared. */
export function entriesOf(
  table: RosterTable,
): readonly { line: number; name: string; username: string; group: string }[] {
  const { columns, hasHeadings } = columnsOf(table);
  const cell = (cells: readonly string[], index: number | null) =>
    index === null ? "" : (cells[index] ?? "");
  return table.rows.slice(hasHeadings ? 1 : 0).map(({ line, cells }) => ({
    line,
    name:
      cell(cells, columns.name) ||
      `${cell(cells, columns.firstName)} ${cell(cells, columns.lastName)}`.trim(),
    username: cell(cells, columns.username).toLowerCase(),
    group: cell(cells, columns.group),
  }));
}

/** A username made up from a name: its letters without accents, words joined by dots. */
export function usernameFrom(name: string): string {
  const words = plain(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const made = words.join(".").slice(0, 24).replace(/\.$/, "");
  return made.length >= 3 ? made : `student.${made}`.replace(/\.$/, "");
}

/**
 * What each line comes to. The same student twice counts once; who is in the class stays; a username that is given and
 * belongs to a student of that name is that student; one that is made up gets a number where it is taken.
 */
export function planRoster(table: RosterTable, school: RosterSchool): readonly RosterRow[] {
  const classNames = new Set(school.inClass.map(({ name }) => plain(name)));
  const classUsernames = new Set(school.inClass.map(({ username }) => username));
  const seen = new Set<string>();
  const used = new Set<string>();
  const entries = entriesOf(table);
  for (const { username } of entries) if (username !== "") used.add(username);
  return entries.map((entry): RosterRow => {
    const row = (
      outcome: RosterRow["outcome"],
      username = entry.username,
      problem: RosterProblem | null = null,
    ) => ({ ...entry, username, outcome, problem }) as const;
    const problem = problemOf(entry);
    if (problem) return row("problem", entry.username, problem);
    const key = entry.username || `name:${plain(entry.name)}`;
    if (seen.has(key)) return row("twice");
    seen.add(key);
    if (entry.username === "") {
      if (classNames.has(plain(entry.name))) return row("in-class");
      return row("new", freeUsername(entry.name, used, school.usernames));
    }
    if (classUsernames.has(entry.username)) return row("in-class");
    const known = school.usernames.get(entry.username);
    if (!known) return row("new");
    const isSame = known.role === "student" && plain(known.name) === plain(entry.name);
    return isSame ? row("known") : row("problem", entry.username, "username-of-another");
  });
}

/** Usernames that a plan asks about: those given, and those a name would get with the numbers it may need. */
export function usernamesAsked(table: RosterTable): readonly string[] {
  const counts = new Map<string, number>();
  return entriesOf(table).flatMap(({ name, username }) => {
    if (username !== "") return [username];
    const base = usernameFrom(name);
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    // One more than there are lines of this name, and room for a few who are at the school already.
    return count === 1 ? [base, ...numbered(base, 2, 40)] : numbered(base, count * 20 + 1, count * 20 + 20);
  });
}

function numbered(base: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${base}${from + index}`);
}

function freeUsername(name: string, used: Set<string>, taken: ReadonlyMap<string, KnownPerson>): string {
  const base = usernameFrom(name);
  let username = base;
  for (let number = 2; used.has(username) || taken.has(username); number += 1) username = `${base}${number}`;
  used.add(username);
  return username;
}

function problemOf(entry: { name: string; username: string; group: string }): RosterProblem | null {
  if (entry.name === "") return "name-missing";
  if (!nameSchema.safeParse(entry.name).success) return "name-invalid";
  if (entry.username !== "" && !usernameSchema.safeParse(entry.username).success) return "username-invalid";
  if (entry.group !== "" && !nameSchema.safeParse(entry.group).success) return "group-invalid";
  return null;
}

/** Small letters without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
