import { z } from "zod";

export const audienceSchema = z.enum(["link", "class", "person", "guardian"]);

export const newShareSchema = z
  .object({
    audience: audienceSchema,
    /** Id of the class, or username of the person; not for a link or the guardians. */
    target: z.string().max(100).optional(),
    /** Days until it ends, 1..365; null for no end. */
    days: z.number().int().min(1).max(365).nullable().default(30),
    /** For a link: asked for before anything is shown. */
    passphrase: z.string().min(6).max(200).optional(),
  })
  .refine(
    ({ audience, target }) => (audience === "class" || audience === "person") === (target !== undefined),
    {
      message: "a class and a person need a target, a link and guardians have none",
    },
  );
export type NewShare = z.infer<typeof newShareSchema>;

export const shareSchema = z.object({
  id: z.string(),
  audience: audienceSchema,
  /** Name of the class or the person; null for a link and for guardians. */
  name: z.string().nullable(),
  hasPassphrase: z.boolean(),
  expiresAt: z.number().nullable(),
  revokedAt: z.number().nullable(),
  createdAt: z.number(),
});
export type ShareView = z.infer<typeof shareSchema>;

export const sharesSchema = z.object({ shares: z.array(shareSchema) });

export const madeShareSchema = z.object({
  share: shareSchema,
  /** Path of the page for a link, told this once; null for others. */
  path: z.string().nullable(),
});
export type MadeShare = z.infer<typeof madeShareSchema>;

/** Showcases that others opened to the person asking. */
export const sharedWithMeSchema = z.object({
  showcases: z.array(
    z.object({
      shareId: z.string(),
      title: z.string(),
      owner: z.string(),
      audience: audienceSchema,
      updatedAt: z.number(),
    }),
  ),
});
