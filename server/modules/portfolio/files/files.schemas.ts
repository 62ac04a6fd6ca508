import { z } from "zod";

export const newFileSchema = z.object({
  name: z.string().min(1).max(1_000),
  /** What the device says it is; the content decides. */
  type: z.string().max(200).default(""),
  /** Bytes. */
  size: z.number().int().min(0),
});

export const partQuery = z.object({
  /** Where in the file the part begins, bytes. */
  offset: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});

export const finishSchema = z.object({
  /** Of the bytes sent, hexadecimal; left out where a device can't tell. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
});

export const smallQuery = z.object({
  /** "small" for the small picture of a picture; where none was made, the file itself comes. */
  size: z.literal("small").optional(),
});

export const fileQuery = z.object({
  /** "1" for a download whatever its type. */
  download: z.literal("1").optional(),
  ...smallQuery.shape,
});

const kept = {
  id: z.string(),
  name: z.string(),
  /** Bytes. */
  size: z.number().int(),
  /** Milliseconds since epoch, UTC. */
  createdAt: z.number(),
};

export const uploadSchema = z.object({
  ...kept,
  status: z.literal("uploading"),
  /** Bytes safely kept so far: where the next part begins. */
  received: z.number().int(),
  /** Bytes that a part may have; only the last may be shorter. */
  part: z.object({ least: z.number().int(), most: z.number().int() }),
});

export const storedFileSchema = z.object({
  ...kept,
  status: z.literal("ready"),
  /** By content. */
  type: z.string(),
  /** Of the bytes kept, hexadecimal. */
  sha256: z.string(),
  /** Of a picture, pixels; else null. */
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
});

export const fileStateSchema = z.discriminatedUnion("status", [uploadSchema, storedFileSchema]);
export type FileState = z.infer<typeof fileStateSchema>;

/** Bytes and files that count, and the most there can be. */
export const usageSchema = z.object({
  bytes: z.number().int(),
  files: z.number().int(),
  most: z.object({ bytes: z.number().int(), files: z.number().int(), fileBytes: z.number().int() }),
});
