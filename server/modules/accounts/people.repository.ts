import type { InStatement } from "@libsql/client";
import type { Database } from "../../db/client.ts";
import type { Role } from "./accounts.schemas.ts";

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  /** Small letters, digits, dots and underscores. */
  readonly username: string;
  readonly role: Role;
}

/** Keeps a person who can't sign in yet. A username that is taken leaves the rest of the batch undone. */
export function insertPerson({ id, name, username, role }: NewPerson): InStatement {
  return {
    sql: `INSERT INTO user (id, name, email, username, display_username, role) VALUES (?1, ?2, ?3, ?4, ?4, ?5)`,
    // The account library wants an address of everybody; `.invalid` can't be written to (RFC 2606).
    args: [id, name, `${id}@people.invalid`, username, role],
  };
}

/** Gives a person a password to sign in with, in place of an earlier one. @param hash as the account library made it */
export function keepPassword(userId: string, hash: string, now: number): InStatement[] {
  return [
    { sql: "DELETE FROM account WHERE user_id = ? AND provider_id = 'credential'", args: [userId] },
    {
      sql: `INSERT INTO account (id, account_id, provider_id, user_id, password, created_at, updated_at)
            SELECT ?1 || ':credential', ?1, 'credential', ?1, ?2, ?3, ?3`,
      args: [userId, hash, now],
    },
  ];
}

/** Keeps the code of a first sign-in in place of an earlier one. */
export function keepFirstCode(userId: string, codeHash: string, expiresAt: number): InStatement {
  return {
    sql: `INSERT INTO first_sign_ins (user_id, code_hash, expires_at) VALUES (?, ?, ?)
          ON CONFLICT (user_id) DO UPDATE SET code_hash = excluded.code_hash, expires_at = excluded.expires_at`,
    args: [userId, codeHash, expiresAt],
  };
}

/** The person whom a username and a code belong to, at that moment; null where they don't belong together. */
export async function findByFirstCode(
  database: Database,
  username: string,
  codeHash: string,
  now: number,
): Promise<string | null> {
  const found = await database.client.execute({
    sql: `SELECT u.id FROM user u JOIN first_sign_ins f ON f.user_id = u.id
          WHERE u.username = ? AND f.code_hash = ? AND f.expires_at > ?`,
    args: [username, codeHash, now],
  });
  const row = found.rows[0];
  return row ? String(row.id) : null;
}

/** Gives the password, uses the code up and ends what was open under the old one. */
export async function takeUpAccount(
  database: Database,
  userId: string,
  hash: string,
  now: number,
): Promise<void> {
  await database.client.batch(
    [
      ...keepPassword(userId, hash, now),
      { sql: "DELETE FROM session WHERE user_id = ?", args: [userId] },
      { sql: "DELETE FROM first_sign_ins WHERE user_id = ?", args: [userId] },
    ],
    "write",
  );
}

/** Which of these usernames are taken, each with its person. */
export async function findUsernames(
  database: Database,
  usernames: readonly string[],
): Promise<ReadonlyMap<string, { id: string; name: string; role: string }>> {
  const found = await database.client.execute({
    sql: "SELECT id, name, username, role FROM user WHERE username IN (SELECT value FROM json_each(?))",
    args: [JSON.stringify(usernames)],
  });
  return new Map(
    found.rows.map((row) => [
      String(row.username),
      { id: String(row.id), name: String(row.name), role: String(row.role) },
    ]),
  );
}
