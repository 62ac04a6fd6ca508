import { z } from "zod";
import {
  type ClaimKind,
  claimsSchema,
  disputeSchema,
  type EvidenceItem,
  evidenceSchema,
  progressSchema,
} from "../../../server/modules/learners/record/record.schemas.ts";
import { ownSkillsSchema } from "../../../server/modules/learners/skills/skills.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";
import type { Page } from "../../lib/create-pages.ts";

const disputedSchema = z.object({ dispute: disputeSchema });
const checkSchema = z.object({ sessionId: z.string() });

/** What a claim speaks of. */
export interface Subject {
  readonly kind: ClaimKind;
  readonly subjectId: string;
}

/** The routes of the learner's own record as functions. */
export function recordApi(api: Api, locale: () => string) {
  const path = (rest: string, more = "") => `/api/me/record${rest}?locale=${locale()}${more}`;
  const send = async <T>(schema: z.ZodType<T>, where: string, init: RequestInit): Promise<T> =>
    schema.parse(await (await api.send(where, init)).json());
  const disputePath = (id: string, rest = "") => path(`/disputes/${encodeURIComponent(id)}${rest}`);
  return {
    progress: (signal: AbortSignal) =>
      api.get(progressSchema, path("/progress", `&zone=${encodeURIComponent(ownZone())}`), signal),
    skills: async (signal: AbortSignal) =>
      (await api.get(ownSkillsSchema, `/api/me/skills?locale=${locale()}`, signal)).subjects,
    claims: async (signal: AbortSignal) => (await api.get(claimsSchema, path("/claims"), signal)).claims,
    async evidence(
      { kind, subjectId }: Subject,
      cursor: string | null,
      signal: AbortSignal,
    ): Promise<Page<EvidenceItem>> {
      const where = path(
        `/claims/${kind}/${encodeURIComponent(subjectId)}/evidence`,
        cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`,
      );
      const page = await api.get(evidenceSchema, where, signal);
      return { rows: page.evidence, nextCursor: page.nextCursor };
    },
    dispute: async ({ kind, subjectId }: Subject, words: string) =>
      (await send(disputedSchema, path("/disputes"), postJson({ claim: kind, subjectId, words }))).dispute,
    takeBack: async (id: string) =>
      (await send(disputedSchema, disputePath(id), { method: "DELETE" })).dispute,
    /** Begins the short check of a dispute, or finds the one that was begun: the id of its practice session. */
    check: async (id: string) => (await send(checkSchema, disputePath(id, "/check"), postJson({}))).sessionId,
  };
}

/** The time zone in which this browser counts days. */
function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
