import { checkAnswerSchema } from "../../../server/modules/checking/checking.schemas.ts";
import {
  type NewPack,
  onePackSchema,
  openPackSchema,
  type PackDraft,
  type PreviewRequest,
  packListSchema,
  previewSchema,
} from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import type { DraftContent } from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

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
    list: (signal?: AbortSignal) => api.get(packListSchema, "/api/packs", signal),
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
