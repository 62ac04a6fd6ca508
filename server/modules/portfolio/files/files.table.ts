import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";

/** A file of a learner's; its bytes stand in `file_chunks`. */
export const files = sqliteTable(
  "files",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** What the browser said it is. */
    declaredType: text("declared_type").notNull(),
    /** What its content is; empty while it is uploaded. */
    type: text("type").notNull().default(""),
    /** Bytes. */
    size: integer("size").notNull(),
    /** Bytes that have arrived. */
    received: integer("received").notNull().default(0),
    /** SHA-256, hex; null while it is uploaded. */
    sha256: text("sha256"),
    width: integer("width"),
    height: integer("height"),
    /** uploading or ready. */
    status: text("status").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("files_learner").on(table.learnerId, table.createdAt),
    index("files_unfinished").on(table.status, table.updatedAt),
  ],
);

export const fileChunks = sqliteTable(
  "file_chunks",
  {
    fileId: text("file_id")
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    /** Offset of its first byte. */
    start: integer("start").notNull(),
    bytes: blob("bytes", { mode: "buffer" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.start] })],
);

/** A small picture of a picture, for lists and galleries. */
export const fileThumbnails = sqliteTable("file_thumbnails", {
  fileId: text("file_id")
    .primaryKey()
    .references(() => files.id, { onDelete: "cascade" }),
  type: text("type").notNull(),
  width: integer("width").notNull(),
  height: integer("height").notNull(),
  bytes: blob("bytes", { mode: "buffer" }).notNull(),
});
