import { z } from "zod";

export const annotationKindSchema = z.enum([
  "good-question",
  "told-too-much",
  "wrong",
  "off-level",
  "own-words",
]);
export type AnnotationKind = z.infer<typeof annotationKindSchema>;

const mostWords = 2_000;
const words = z.string().trim().max(mostWords);

/** What a teacher says of a turn. */
export const annotationFields = z.strictObject({
  kind: annotationKindSchema,
  words: words.default(""),
  /** What the teacher would have said instead. */
  instead: words.default(""),
  /** The student sees kind and words under the reply. */
  shared: z.boolean().default(false),
});
export type AnnotationFields = z.infer<typeof annotationFields>;

export const annotationPatch = z.strictObject({
  kind: annotationKindSchema.optional(),
  words: words.optional(),
  instead: words.optional(),
  shared: z.boolean().optional(),
});
export type AnnotationPatch = z.infer<typeof annotationPatch>;

export const annotationSchema = z.object({
  id: z.string(),
  turnId: z.string(),
  kind: annotationKindSchema,
  words: z.string(),
  instead: z.string(),
  shared: z.boolean(),
  by: z.object({ id: z.string(), name: z.string() }),
  /** The person asking wrote it. */
  own: z.boolean(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Annotation = z.infer<typeof annotationSchema>;
export const oneAnnotationSchema = z.object({ annotation: annotationSchema });

/** What a student sees under the replies of a conversation: what teachers share, and nothing else of it. */
export const sharedAnnotationsSchema = z.object({
  annotations: z.array(
    z.object({
      id: z.string(),
      /** The reply that it is about. */
      messageId: z.string(),
      kind: annotationKindSchema,
      words: z.string(),
      by: z.object({ name: z.string() }),
      at: z.number(),
    }),
  ),
});
export type SharedAnnotation = z.infer<typeof sharedAnnotationsSchema>["annotations"][number];
