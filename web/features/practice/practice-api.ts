import { z } from "zod";
import {
  answeredSchema,
  practiceSchema,
} from "../../../server/modules/learners/practice/practice.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

const tutorSchema = z.object({ conversationId: z.string() });

/** The routes of practice as functions. */
export function practiceApi(api: Api, locale: () => string) {
  const path = (rest: string) => `/api/me/practice${rest}?locale=${locale()}`;
  const post = async <T>(schema: z.ZodType<T>, rest: string, body: unknown = {}): Promise<T> =>
    schema.parse(await (await api.send(path(rest), postJson(body))).json());
  const item = (id: string, seq: number) => `/${encodeURIComponent(id)}/items/${seq}`;
  return {
    start: (fields: { readonly skillId?: string; readonly kind?: string }) =>
      post(practiceSchema, "", fields),
    view: (id: string, signal: AbortSignal) =>
      api.get(practiceSchema, path(`/${encodeURIComponent(id)}`), signal),
    next: (id: string) => post(practiceSchema, `/${encodeURIComponent(id)}/next`),
    end: (id: string) => post(practiceSchema, `/${encodeURIComponent(id)}/end`),
    pass: (id: string, seq: number) => post(practiceSchema, `${item(id, seq)}/pass`),
    answer: (id: string, seq: number, answer: object) =>
      post(answeredSchema, `${item(id, seq)}/answers`, answer),
    tutor: async (id: string, seq: number) =>
      (await post(tutorSchema, `${item(id, seq)}/tutor`)).conversationId,
  };
}
