import { z } from "zod";
import { nameSchema } from "../../../shared/name.schemas.ts";
import { passwordSchema, typedCodeSchema, usernameSchema } from "../people.schemas.ts";

export const newInvitationSchema = z.object({ name: nameSchema });

/** What is printed on the card. The code can be read this once. */
export const guardianCardSchema = z.object({
  card: z.object({ name: z.string(), student: z.string(), code: z.string(), expiresAt: z.number() }),
});
export type GuardianCard = z.infer<typeof guardianCardSchema>["card"];

/** What somebody with a code sees before using it. */
export const invitationLookSchema = z.object({
  invitation: z.object({ name: z.string(), student: z.string() }),
});

export const claimSchema = z.object({ code: typedCodeSchema });

export const claimAsNewSchema = z.object({
  code: typedCodeSchema,
  name: nameSchema,
  username: usernameSchema,
  password: passwordSchema,
});

const named = z.object({ id: z.string(), name: z.string() });

/** The guardians of a student and who is invited, for the teachers of the class. */
export const familySchema = z.object({
  student: named,
  guardians: z.array(named),
  invitations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** open, or claimed: it waits for the school. */
      status: z.enum(["open", "claimed"]),
      expired: z.boolean(),
      createdAt: z.number(),
      expiresAt: z.number(),
    }),
  ),
});
export type Family = z.infer<typeof familySchema>;

/** An invitation that was used and waits for the school's word, with both names in view. */
export const waitingSchema = z.object({
  waiting: z.array(
    z.object({
      id: z.string(),
      student: named,
      class: named,
      /** As the school wrote it, and as the guardian did. */
      invitedName: z.string(),
      guardian: z.object({ id: z.string(), name: z.string(), username: z.string() }),
      invitedBy: z.string().nullable(),
      claimedAt: z.number(),
    }),
  ),
});
export type Waiting = z.infer<typeof waitingSchema>["waiting"][number];

export const guardianshipsSchema = z.object({
  guardianships: z.array(z.object({ guardian: named.extend({ username: z.string() }), student: named })),
  nextCursor: z.string().nullable(),
});
export type Guardianships = z.infer<typeof guardianshipsSchema>;

/** A guardian's children, and those that the school has not confirmed yet. */
export const childrenSchema = z.object({
  children: z.array(named),
  waiting: z.array(z.object({ id: z.string(), student: z.string(), claimedAt: z.number() })),
});
export type Children = z.infer<typeof childrenSchema>;
