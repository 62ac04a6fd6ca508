import { z } from "zod";
import { entryListSchema } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { ownSkillsSchema } from "../../../server/modules/learners/skills/skills.schemas.ts";
import {
  type ArtifactKind,
  type ArtifactPatch,
  type ArtifactSummary,
  artifactListSchema,
  artifactSchema,
  competencyMapSchema,
  type NewArtifact,
  type Source,
  versionSchema,
} from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";
import type { Page } from "../../lib/create-pages.ts";

const oneSchema = z.object({ artifact: artifactSchema });
const versionsSchema = z.object({ versions: z.array(versionSchema) });

/** What to look for in the portfolio; an empty kind is any. */
export interface Find {
  readonly query: string;
  readonly kind: ArtifactKind | "";
  readonly skill: string;
}

/** The fields of a new artifact that somebody has to say; the others have their defaults on the server. */
export type ArtifactDraft = Partial<NewArtifact> & Pick<NewArtifact, "kind" | "title">;

/** The routes of the portfolio's artifacts as functions. */
export function portfolioApi(api: Api, locale: () => string) {
  const path = (id: string, rest = "") =>
    `/api/me/artifacts/${encodeURIComponent(id)}${rest}?locale=${locale()}`;
  const send = async <T>(schema: z.ZodType<T>, where: string, init: RequestInit): Promise<T> =>
    schema.parse(await (await api.send(where, init)).json());
  return {
    async list(find: Find, cursor: string | null, signal?: AbortSignal): Promise<Page<ArtifactSummary>> {
      const fields = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...find, cursor })) if (value) fields.set(name, value);
      const page = await api.get(artifactListSchema, `/api/me/artifacts?${fields}`, signal);
      return { rows: page.artifacts, nextCursor: page.nextCursor };
    },
    one: async (id: string, signal?: AbortSignal) => (await api.get(oneSchema, path(id), signal)).artifact,
    create: async (draft: ArtifactDraft) =>
      (await send(oneSchema, `/api/me/artifacts?locale=${locale()}`, postJson(draft))).artifact,
    change: async (id: string, patch: ArtifactPatch) =>
      (await send(oneSchema, path(id), { ...postJson(patch), method: "PATCH" })).artifact,
    async putAway(id: string): Promise<void> {
      await api.send(path(id), { method: "DELETE" });
    },
    takeOut: async (id: string) => (await send(oneSchema, path(id, "/restore"), postJson({}))).artifact,
    versions: async (id: string, signal: AbortSignal) =>
      (await api.get(versionsSchema, path(id, "/versions"), signal)).versions,
    competencies: async (signal: AbortSignal) =>
      (await api.get(competencyMapSchema, `/api/me/portfolio/competencies?locale=${locale()}`, signal))
        .skills,
    /** Skills that something can be evidence for, by subject. */
    subjects: async (signal: AbortSignal) =>
      (await api.get(ownSkillsSchema, `/api/me/skills?locale=${locale()}`, signal)).subjects,
    /** Journal entries to attach, newest first, with all the words looked for. */
    async reflections(query: string, cursor: string | null, signal: AbortSignal) {
      const fields = new URLSearchParams();
      for (const [name, value] of Object.entries({ query, cursor })) if (value) fields.set(name, value);
      const page = await api.get(entryListSchema, `/api/me/reflections?${fields}`, signal);
      return { rows: page.reflections, nextCursor: page.nextCursor };
    },
  };
}

export type PortfolioApi = ReturnType<typeof portfolioApi>;

/** Where an artifact was kept within this time of the answer, it was not in the portfolio before. */
const justNow = 10_000;

/**
 * "Keep this" in one step. Kept twice, it is one, so `fresh` tells whether it was this time: only then may it be undone.
 * Both times are the server's own.
 */
export async function keepThis(api: Api, from: Source, locale: string) {
  const response = await api.send(`/api/me/artifacts/keep?locale=${locale}`, postJson({ from }));
  const { artifact } = oneSchema.parse(await response.json());
  const answeredAt = Date.parse(response.headers.get("date") ?? "");
  const fresh = artifact.version === 1 && answeredAt - artifact.createdAt < justNow;
  return { id: artifact.id, title: artifact.title, fresh };
}
