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

/** Whether a teacher's word is needed, and what it was: open where nobody asks for one. */
export const approvalSchema = z.enum(["open", "asked", "approved", "refused"]);

export const shareSchema = z.object({
  id: z.string(),
  audience: audienceSchema,
  /** Name of the class or the person; null for a link and for guardians. */
  name: z.string().nullable(),
  hasPassphrase: z.boolean(),
  expiresAt: z.number().nullable(),
  revokedAt: z.number().nullable(),
  createdAt: z.number(),
  approval: approvalSchema,
  /** Why it waits: it is new, the class asks since it was opened, or it was changed after a yes. Null where it doesn't. */
  waits: z.enum(["new", "rule", "changed"]).nullable(),
  /** The last word on it: whose, and when; null where none was said. */
  decided: z.object({ by: z.string().nullable(), at: z.number() }).nullable(),
});
export type ShareView = z.infer<typeof shareSchema>;

export const sharesSchema = z.object({
  shares: z.array(shareSchema),
  /** Classes of the learner that ask for a teacher's yes before a page is shown outside them. */
  asking: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Shares = z.infer<typeof sharesSchema>;

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
