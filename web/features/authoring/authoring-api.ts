import { checkAnswerSchema } from "../../../server/modules/checking/checking.schemas.ts";
import {
  type ColleaguePack,
  colleaguePackListSchema,
  type NewPack,
  onePackSchema,
  openPackSchema,
  ownPackListSchema,
  type PackDraft,
  type PreviewRequest,
  previewSchema,
} from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import type { DraftContent } from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";
import type { Page } from "../../lib/create-pages.ts";

const pathOf = (id: string) => `/api/packs/${encodeURIComponent(id)}`;

/** An answer to try, with what it is compared with. */
export interface TriedAnswer {
  readonly expected: string;
  readonly given: string;
  readonly kind?: "text" | "choice";
  readonly form?: string;
  readonly choices?: readonly string[];
  readonly accepted?: readonly string[];
  readonly wrong?: readonly string[];
}

export type TriedVerdict = ReturnType<typeof checkAnswerSchema.parse>;

/** The routes of packs that teachers write. */
export function authoringApi(api: Api) {
  const one = async (path: string, init: RequestInit): Promise<PackDraft> =>
    onePackSchema.parse(await (await api.send(path, init)).json()).pack;
  return {
    mine: async (signal?: AbortSignal) => (await api.get(ownPackListSchema, "/api/packs", signal)).mine,
    async colleagues(cursor: string | null, signal?: AbortSignal): Promise<Page<ColleaguePack>> {
      const after = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      const path = `/api/packs/published${after}`;
      const { published, nextCursor } = await api.get(colleaguePackListSchema, path, signal);
      return { rows: published, nextCursor };
    },
    open: (id: string, signal?: AbortSignal) => api.get(openPackSchema, pathOf(id), signal),
    begin: (input: NewPack) => one("/api/packs", postJson(input)),
    copy: (id: string) => one(`${pathOf(id)}/copy`, postJson({})),
    write: (id: string, revision: number, content: DraftContent) =>
      one(pathOf(id), { ...postJson({ revision, content }), method: "PATCH" }),
    publish: (id: string, revision: number) => one(`${pathOf(id)}/publish`, postJson({ revision })),
    withdraw: (id: string) => one(`${pathOf(id)}/withdraw`, postJson({})),
    remove: (id: string) => api.send(pathOf(id), { method: "DELETE" }),
    preview: async (id: string, request: PreviewRequest) =>
      previewSchema.parse(await (await api.send(`${pathOf(id)}/preview`, postJson(request))).json()),
    check: async (answer: TriedAnswer): Promise<TriedVerdict> =>
      checkAnswerSchema.parse(await (await api.send("/api/check", postJson(answer))).json()),
  };
}

export type AuthoringApi = ReturnType<typeof authoringApi>;
