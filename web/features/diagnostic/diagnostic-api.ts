import {
  type DiagnosticAnswer,
  diagnosticAnsweredSchema,
  diagnosticListSchema,
  diagnosticSchema,
} from "../../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of diagnostics as functions. */
export function diagnosticApi(api: Api, locale: () => string) {
  const path = (rest = "") => `/api/me/diagnostics${rest}?locale=${locale()}`;
  const one = (id: string) => `/${encodeURIComponent(id)}`;
  const post = async (rest: string, body: unknown): Promise<unknown> =>
    (await api.send(path(rest), postJson(body))).json();
  return {
    list: (signal: AbortSignal) => api.get(diagnosticListSchema, path(), signal),
    start: async (subject: string) => diagnosticSchema.parse(await post("", { subject })),
    view: (id: string, signal: AbortSignal) => api.get(diagnosticSchema, path(one(id)), signal),
    answer: async (id: string, seq: number, answer: DiagnosticAnswer) =>
      diagnosticAnsweredSchema.parse(await post(`${one(id)}/items/${seq}/answers`, answer)),
    end: async (id: string) => diagnosticSchema.parse(await post(`${one(id)}/end`, {})),
  };
}
