import { z } from "zod";
import {
  type Flag,
  flagSchema,
  type TranscriptSummary,
  transcriptListSchema,
  transcriptSchema,
} from "../../../server/modules/review/transcripts.schemas.ts";
import {
  type Because,
  reasons,
  sentenceOf,
} from "../../../server/modules/tutoring/reasons/reasons.constants.ts";
import type { Api, TranscriptFilter } from "../../lib/api.ts";
import type { Page } from "../../lib/create-pages.ts";
import type { Tone } from "../../ui/Chip.tsx";

export type Place = TranscriptFilter & { readonly classId: string };

/** One page of a class's transcripts. */
export async function readTranscripts(
  api: Api,
  place: Place,
  cursor: string | null,
  signal: AbortSignal,
): Promise<Page<TranscriptSummary>> {
  const { classId, ...filter } = place;
  const page = await api.get(transcriptListSchema, api.transcriptsPath(classId, filter, cursor), signal);
  return { rows: page.transcripts, nextCursor: page.nextCursor };
}

export function readTranscript(api: Api, conversationId: string, signal: AbortSignal) {
  return api.get(transcriptSchema, `/api/transcripts/${encodeURIComponent(conversationId)}`, signal);
}

/** Most urgent first: the order in which a teacher with ten minutes wants to see them. */
export const flags: readonly Flag[] = [
  "safeguarding",
  "asks-for-teacher",
  "stuck",
  "answer-seeking",
  "guard-held",
];

export const flagTones: Readonly<Record<Flag, Tone>> = {
  safeguarding: "alarm",
  "asks-for-teacher": "look",
  stuck: "look",
  "answer-seeking": "teal",
  "guard-held": "plain",
};

export function toFlag(text: string | undefined): Flag | undefined {
  return flagSchema.safeParse(text).data;
}

/** Why a stage decided so, as a sentence; a code this page does not know (an older record) is shown as it is. */
export function reasonWords(
  because: { readonly code: string; readonly values: Because["values"] },
  locale: "en" | "es",
): string {
  const { code, values } = because;
  if (!isReason(code)) return code;
  // Names in the values may carry Markdown's emphasis; a sentence here is plain.
  return sentenceOf({ code, values }, locale).replace(/(?<!\w)\*([^*\n]+)\*(?!\w)/g, "“$1”");
}

function isReason(code: string): code is keyof typeof reasons {
  return Object.hasOwn(reasons, code);
}

const retrievedSchema = z.object({
  sources: z.array(
    z.object({
      kind: z.enum(["fact", "misconception", "skill", "memory", "passage"]),
      text: z.string(),
      why: z.array(z.object({ code: z.string(), values: z.record(z.string(), z.string()) })),
      from: z.object({ conversationId: z.string() }).optional(),
    }),
  ),
});
export type RetrievedView = z.infer<typeof retrievedSchema>["sources"][number];

/** What a retrieve stage's detail says was read; none for an older record, which did not say why. */
export function retrievedIn(detail: unknown): readonly RetrievedView[] {
  return retrievedSchema.safeParse(detail).data?.sources ?? [];
}
