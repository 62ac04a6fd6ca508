import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { classes } from "../../classes/classes.table.ts";
import { user } from "../accounts.table.ts";

/** Invitations of guardians: a card with a code, who used it, and what the school said to that. */
export const guardianInvitations = sqliteTable(
  "guardian_invitations",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    studentId: text("student_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Whom the school invites, by the name it knows. */
    name: text("name").notNull(),
    /** SHA-256 of the code, hex. */
    codeHash: text("code_hash").notNull().unique(),
    /** open, claimed (waits for the school), confirmed, refused or revoked. */
    status: text("status").notNull().default("open"),
    invitedBy: text("invited_by").references(() => user.id, { onDelete: "set null" }),
    /** Milliseconds since epoch, UTC; so are all times here. */
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    /** Who used the code; null while nobody did. */
    guardianId: text("guardian_id").references(() => user.id, { onDelete: "cascade" }),
    claimedAt: integer("claimed_at"),
    decidedBy: text("decided_by").references(() => user.id, { onDelete: "set null" }),
    decidedAt: integer("decided_at"),
  },
  (table) => [
    index("guardian_invitations_student").on(table.studentId, table.createdAt),
    index("guardian_invitations_status").on(table.status, table.claimedAt),
    index("guardian_invitations_guardian").on(table.guardianId, table.status),
  ],
);
