import type { z } from "zod";
import {
  myAssignmentSchema,
  myAssignmentsSchema,
  startedPracticeSchema,
  startedProjectSchema,
  startedWritingSchema,
} from "../../../server/modules/learners/assigned/assigned.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of what a student was given to do as functions. */
export function assignedApi(api: Api, locale: () => string) {
  const at = (id: string) => `/api/me/assignments/${encodeURIComponent(id)}`;
  const part = (id: string, partId: string, rest: string) =>
    `${at(id)}/parts/${encodeURIComponent(partId)}${rest}?locale=${locale()}`;
  const start = async <T>(schema: z.ZodType<T>, path: string): Promise<T> =>
    schema.parse(await (await api.send(path, postJson({}))).json());
  return {
    list: async (signal: AbortSignal) =>
      (await api.get(myAssignmentsSchema, `/api/me/assignments?locale=${locale()}`, signal)).assignments,
    one: async (id: string, signal: AbortSignal) =>
      (await api.get(myAssignmentSchema, `${at(id)}?locale=${locale()}`, signal)).assignment,
    startPractice: async (id: string, partId: string) =>
      (await start(startedPracticeSchema, part(id, partId, "/practice"))).practiceId,
    startWriting: async (id: string, partId: string) =>
      (await start(startedWritingSchema, part(id, partId, "/writing"))).artifactId,
    startProject: async (id: string, partId: string) =>
      (await start(startedProjectSchema, part(id, partId, "/project"))).projectId,
    /** The same `answerId` again is the same answer. */
    answer: (id: string, partId: string, questionId: string, answer: { id: string; given: string }) =>
      api.send(part(id, partId, `/answers/${encodeURIComponent(questionId)}`), {
        ...postJson(answer),
        method: "PUT",
      }),
    handIn: (id: string, partId: string) => api.send(part(id, partId, "/hand-in"), { method: "POST" }),
    takeBack: (id: string, partId: string) => api.send(part(id, partId, "/hand-in"), { method: "DELETE" }),
  };
}

export type AssignedApi = ReturnType<typeof assignedApi>;
