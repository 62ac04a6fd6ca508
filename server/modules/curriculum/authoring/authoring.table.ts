import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";

/** Packs that teachers of this installation write; what they published stands in `packs`. */
export const packDrafts = sqliteTable(
  "pack_drafts",
  {
    id: text("id").primaryKey(),
    /** Null once the account is gone: what was published stays. */
    ownerId: text("owner_id").references(() => user.id, { onDelete: "set null" }),
    /** Id of the pack that it is published as; the ids of its skills and items begin with it. */
    packId: text("pack_id").notNull().unique(),
    /** As far as it is written, JSON. */
    content: text("content").notNull(),
    /** Counts up with each change, so that a change made on an old copy is noticed. */
    revision: integer("revision").notNull().default(1),
    /** Whom to name besides the owner, where it was copied. */
    basedOn: text("based_on"),
    /** The content as it was last published, for whoever copies it. */
    publishedContent: text("published_content"),
    publishedVersion: text("published_version"),
    /** Revision that was published last. */
    publishedRevision: integer("published_revision"),
    /** Null while it is not offered: never published, or taken back. */
    publishedAt: integer("published_at"),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("pack_drafts_owner").on(table.ownerId, table.updatedAt),
    index("pack_drafts_published").on(table.publishedAt, table.id),
  ],
);
