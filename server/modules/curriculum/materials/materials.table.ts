import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { classes } from "../../classes/classes.table.ts";

/** What a teacher gave a class to read. */
export const materials = sqliteTable(
  "materials",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    /** markdown, text or pdf. */
    kind: text("kind").notNull(),
    authorId: text("author_id").references(() => user.id, { onDelete: "set null" }),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("materials_class").on(table.classId, table.createdAt)],
);

/** Pieces of a material, small enough to be quoted; `materials_search` holds their full text. */
export const materialPassages = sqliteTable(
  "material_passages",
  {
    id: text("id").primaryKey(),
    materialId: text("material_id")
      .notNull()
      .references(() => materials.id, { onDelete: "cascade" }),
    /** From 0, in reading order. */
    position: integer("position").notNull(),
    /** Where it stands: its headings or its page, in words a reader can look up. */
    place: text("place").notNull(),
    text: text("text").notNull(),
  },
  (table) => [index("material_passages_material").on(table.materialId, table.position)],
);

/** Where a passage points in meaning, by the model that says so. Nothing but the text's own vector. */
export const passageVectors = sqliteTable(
  "passage_vectors",
  {
    passageId: text("passage_id")
      .notNull()
      .references(() => materialPassages.id, { onDelete: "cascade" }),
    model: text("model").notNull(),
    /** 32-bit floats, little-endian, as libSQL's vector functions read them. */
    vector: blob("vector", { mode: "buffer" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.passageId, table.model] })],
);
