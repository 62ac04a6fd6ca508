import type { InStatement } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { GroupView } from "./groups.schemas.ts";

const members = z.array(z.string());

/** Groups of a class with the ids of their members, by name. */
export async function listGroups(database: Database, classId: string): Promise<GroupView[]> {
  const found = await database.client.execute({
    sql: `SELECT g.id, g.name,
            (SELECT json_group_array(m.user_id) FROM class_group_members m WHERE m.group_id = g.id) AS members
          FROM class_groups g WHERE g.class_id = ? ORDER BY g.name, g.id`,
    args: [classId],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    members: members.parse(JSON.parse(String(row.members))),
  }));
}

export function insertGroup(group: { id: string; classId: string; name: string; at: number }): InStatement {
  return {
    sql: "INSERT INTO class_groups (id, class_id, name, created_at) VALUES (?, ?, ?, ?)",
    args: [group.id, group.classId, group.name, group.at],
  };
}

export function renameGroup(classId: string, id: string, name: string): InStatement {
  return { sql: "UPDATE class_groups SET name = ? WHERE id = ? AND class_id = ?", args: [name, id, classId] };
}

/** Puts students of the class into a group in place of those who were in it. */
export function setMembers(classId: string, id: string, userIds: readonly string[]): InStatement[] {
  return [
    {
      sql: "DELETE FROM class_group_members WHERE group_id = ? AND user_id NOT IN (SELECT value FROM json_each(?))",
      args: [id, JSON.stringify(userIds)],
    },
    addMembers(classId, id, userIds),
  ];
}

export function addMembers(classId: string, id: string, userIds: readonly string[]): InStatement {
  return {
    sql: `INSERT INTO class_group_members (group_id, user_id)
          SELECT ?2, e.user_id FROM enrolments e JOIN class_groups g ON g.id = ?2 AND g.class_id = ?1
          WHERE e.class_id = ?1 AND e.role = 'student' AND e.user_id IN (SELECT value FROM json_each(?3))
          ON CONFLICT DO NOTHING`,
    args: [classId, id, JSON.stringify(userIds)],
  };
}

/** Takes a group away; its students stay in the class. @returns whether it was there */
export async function removeGroup(database: Database, classId: string, id: string): Promise<boolean> {
  const gone = await database.client.execute({
    sql: "DELETE FROM class_groups WHERE id = ? AND class_id = ?",
    args: [id, classId],
  });
  return gone.rowsAffected > 0;
}
