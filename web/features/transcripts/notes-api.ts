import {
  type Annotation,
  type AnnotationFields,
  type AnnotationKind,
  annotationKindSchema,
  oneAnnotationSchema,
} from "../../../server/modules/review/annotations/annotations.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

export type { Annotation, AnnotationFields };
export const kinds: readonly AnnotationKind[] = annotationKindSchema.options;

/** Adds a note to a turn, or changes one's own. */
export async function keepNote(
  api: Api,
  where: { readonly conversationId: string; readonly turnId: string; readonly noteId?: string | undefined },
  fields: AnnotationFields,
): Promise<Annotation> {
  const conversation = encodeURIComponent(where.conversationId);
  const answer = await (where.noteId === undefined
    ? api.send(
        `/api/transcripts/${conversation}/turns/${encodeURIComponent(where.turnId)}/annotations`,
        postJson(fields),
      )
    : api.send(`/api/annotations/${encodeURIComponent(where.noteId)}`, {
        ...postJson(fields),
        method: "PATCH",
      }));
  return oneAnnotationSchema.parse(await answer.json()).annotation;
}

export async function deleteNote(api: Api, noteId: string): Promise<void> {
  await api.send(`/api/annotations/${encodeURIComponent(noteId)}`, { method: "DELETE" });
}
