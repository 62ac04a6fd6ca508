import { z } from "zod";
import { competencyRecordsSchema } from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import {
  type GoalPatch,
  goalListSchema,
  goalSchema,
} from "../../../server/modules/portfolio/goals/goals.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

const one = z.object({ goal: goalSchema });

/** The routes of goals, and of what teachers confirmed, as functions. */
export function goalsApi(api: Api) {
  const path = (id = "") => `/api/me/portfolio/goals${id && `/${encodeURIComponent(id)}`}`;
  return {
    list: async (signal?: AbortSignal) => (await api.get(goalListSchema, path(), signal)).goals,
    async make(text: string): Promise<void> {
      await api.send(path(), postJson({ text }));
    },
    change: async (id: string, patch: GoalPatch) =>
      one.parse(await (await api.send(path(id), { ...postJson(patch), method: "PATCH" })).json()).goal,
    async remove(id: string): Promise<void> {
      await api.send(path(id), { method: "DELETE" });
    },
    records: async (locale: string, signal?: AbortSignal) =>
      (
        await api.get(
          competencyRecordsSchema,
          `/api/me/portfolio/competency-records?locale=${locale}`,
          signal,
        )
      ).records,
  };
}
