import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Packs that this installation imported, beside those that come with Ponder. */
export const packsTable = sqliteTable("packs", {
  id: text("id").primaryKey(),
  version: text("version").notNull(),
  /** The whole pack, as its schema describes it. */
  json: text("json").notNull(),
  /** Whom to name where its items are shown. */
  attribution: text("attribution").notNull(),
  importedAt: integer("imported_at").notNull(),
  /** Of the pack's JSON without its version: the same content again is no new version. */
  sha256: text("sha256").notNull(),
  /** When its author took it back: it is not offered any more, and what was done with it stays; null while it is offered. */
  withdrawnAt: integer("withdrawn_at"),
});
