import { z } from "zod";

/** Longest text of one material, characters. */
export const longestMaterial = 1_000_000;
/** Largest file, bytes. */
export const largestMaterialFile = 10 * 1024 * 1024;

export const materialKinds = ["markdown", "text", "pdf"] as const;

export const materialSchema = z.object({
  id: z.string(),
  classId: z.string(),
  title: z.string(),
  kind: z.enum(materialKinds),
  author: z.string().nullable(),
  passages: z.number().int(),
  /** Milliseconds since epoch, UTC. */
  createdAt: z.number(),
});

export const passageSchema = z.object({
  id: z.string(),
  position: z.number().int(),
  place: z.string(),
  text: z.string(),
});

export const materialListSchema = z.object({ materials: z.array(materialSchema) });
export const materialViewSchema = z.object({ material: materialSchema, passages: z.array(passageSchema) });
export const materialAddedSchema = z.object({ material: materialSchema });

const title = z.string().trim().min(1).max(200);

export const newMaterialSchema = z.object({
  title,
  kind: z.enum(["markdown", "text"]),
  text: z.string(),
});

export const materialFileQuery = z.object({ title, name: z.string().max(300).optional() });

export type Material = z.infer<typeof materialSchema>;
export type Passage = z.infer<typeof passageSchema>;
