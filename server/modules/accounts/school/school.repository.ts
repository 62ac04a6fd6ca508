import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import { roleSchema } from "../accounts.schemas.ts";
import { isOfPractice } from "../made-up.models.ts";
import type { Member } from "./school.schemas.ts";

export interface MemberFilter {
  readonly words: string;
  readonly role: string | null;
  readonly limit: number;
}

const names = z.array(z.string());

/** The SQL of a list of people, without those of practice classes; exported so that a test can read its plan. */
export function membersStatement(filter: MemberFilter) {
  return {
    sql: `SELECT u.id, u.name, u.username, u.role,
            NOT EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id) AS invited,
            (SELECT json_group_array(c.name) FROM enrolments e JOIN classes c ON c.id = e.class_id
             WHERE e.user_id = u.id AND c.archived_at IS NULL) AS classes
          FROM user u
          WHERE (?1 = '' OR instr(lower(u.name || ' ' || coalesce(u.username, '')), ?1) > 0)
            AND (?2 IS NULL OR u.role = ?2) AND NOT ${isOfPractice("u")}
          ORDER BY u.name, u.id LIMIT ?3`,
    args: [filter.words.toLowerCase(), filter.role, filter.limit],
  };
}

/** People of the school by name; the usecase has found that an administrator asks. */
export async function listMembers(database: Database, filter: MemberFilter): Promise<Member[]> {
  const found = await database.client.execute(membersStatement(filter));
  return found.rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    username: String(row.username ?? ""),
    role: roleSchema.parse(row.role),
    invited: Number(row.invited) === 1,
    classes: names.parse(JSON.parse(String(row.classes))),
  }));
}

/** One person, or null. */
export async function findMember(
  database: Database,
  id: string,
): Promise<{ name: string; username: string; role: string; invited: boolean } | null> {
  const found = await database.client.execute({
    sql: `SELECT u.name, u.username, u.role, NOT EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id) AS invited
          FROM user u WHERE u.id = ? AND NOT ${isOfPractice("u")}`,
    args: [id],
  });
  const row = found.rows[0];
  if (!row) return null;
  return {
    name: String(row.name),
    username: String(row.username ?? ""),
    role: String(row.role),
    invited: Number(row.invited) === 1,
  };
}

/** Whether nobody can sign in as an administrator: none is there, or none has chosen a password. */
export async function hasNoAdministrator(database: Database): Promise<boolean> {
  const found = await database.client.execute(
    "SELECT 1 FROM user u JOIN account a ON a.user_id = u.id WHERE u.role = 'administrator' LIMIT 1",
  );
  return found.rows.length === 0;
}
