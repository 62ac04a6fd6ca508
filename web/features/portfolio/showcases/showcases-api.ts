import { z } from "zod";
import { entryListSchema, entrySchema } from "../../../../server/modules/journal/entries/entries.schemas.ts";
import {
  madeShareSchema,
  type NewShare,
  sharesSchema,
} from "../../../../server/modules/portfolio/sharing/sharing.schemas.ts";
import {
  type ShowcasePatch,
  showcaseListSchema,
  showcaseSchema,
} from "../../../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { type Api, postJson } from "../../../lib/api.ts";

const oneSchema = z.object({ showcase: showcaseSchema });
const entrySchemaOne = z.object({ reflection: entrySchema });

/** The routes of showcases and of who they are open to, as functions. */
export function showcasesApi(api: Api) {
  const path = (id: string, rest = "") => `/api/me/showcases/${encodeURIComponent(id)}${rest}`;
  const send = async <T>(schema: z.ZodType<T>, where: string, init: RequestInit): Promise<T> =>
    schema.parse(await (await api.send(where, init)).json());
  return {
    list: async (signal: AbortSignal) =>
      (await api.get(showcaseListSchema, "/api/me/showcases", signal)).showcases,
    one: async (id: string, signal?: AbortSignal) => (await api.get(oneSchema, path(id), signal)).showcase,
    create: async (title: string) =>
      (await send(oneSchema, "/api/me/showcases", postJson({ title }))).showcase,
    change: async (id: string, patch: ShowcasePatch) =>
      (await send(oneSchema, path(id), { ...postJson(patch), method: "PATCH" })).showcase,
    async putAway(id: string): Promise<void> {
      await api.send(path(id), { method: "DELETE" });
    },
    takeOut: async (id: string) => (await send(oneSchema, path(id, "/restore"), postJson({}))).showcase,
    /** Who it is open to, and which classes ask for a teacher's yes. */
    shares: (id: string, signal: AbortSignal) => api.get(sharesSchema, path(id, "/shares"), signal),
    share: (id: string, share: NewShare) => send(madeShareSchema, path(id, "/shares"), postJson(share)),
    async revoke(id: string, shareId: string): Promise<void> {
      await api.send(path(id, `/shares/${encodeURIComponent(shareId)}`), { method: "DELETE" });
    },
    entries: async (signal: AbortSignal) =>
      (await api.get(entryListSchema, "/api/me/reflections", signal)).reflections,
    entry: async (id: string, signal: AbortSignal) =>
      (await api.get(entrySchemaOne, `/api/me/reflections/${encodeURIComponent(id)}`, signal)).reflection,
  };
}

export type ShowcasesApi = ReturnType<typeof showcasesApi>;
