import { groupsSchema } from "../../../server/modules/classes/groups/groups.schemas.ts";
import { evidenceSchema } from "../../../server/modules/learners/record/record.schemas.ts";
import {
  type GroupWishes,
  heatmapPageSchema,
  insightsSchema,
  type KeptGroups,
  planSchema,
  proposalSchema,
} from "../../../server/modules/review/insights/insights.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** What of a class is looked at. */
export interface Place {
  readonly classId: string;
  readonly subject: string | undefined;
  readonly order: "pattern" | "name";
}

/** The routes of a class's insights as functions. */
export function insightsApi(api: Api, locale: () => string) {
  const room = (classId: string) => `/api/classes/${encodeURIComponent(classId)}`;
  const query = (place: Pick<Place, "subject"> & Partial<Place>, cursor?: string) => {
    const params = new URLSearchParams({ locale: locale() });
    if (place.subject) params.set("subject", place.subject);
    if (place.order) params.set("order", place.order);
    if (cursor) params.set("cursor", cursor);
    return params.toString();
  };
  const reason = (classId: string, studentId: string, rule: string) =>
    `${room(classId)}/insights/needs/${encodeURIComponent(studentId)}/${rule}`;
  return {
    of: (place: Place, signal?: AbortSignal) =>
      api.get(insightsSchema, `${room(place.classId)}/insights?${query(place)}`, signal),
    async rows(place: Place, cursor: string) {
      const path = `${room(place.classId)}/insights/heatmap?${query(place, cursor)}`;
      return (await api.get(heatmapPageSchema, path)).heatmap;
    },
    plan: ({ classId, subject }: Place, signal?: AbortSignal) =>
      api.get(planSchema, `${room(classId)}/insights/plan?${query({ subject })}`, signal),
    async evidence(
      classId: string,
      studentId: string,
      skill: string,
      cursor: string | null,
      signal: AbortSignal,
    ) {
      const params = new URLSearchParams({ locale: locale(), ...(cursor && { cursor }) });
      const path = `${room(classId)}/insights/students/${encodeURIComponent(studentId)}/skills/${encodeURIComponent(skill)}?${params}`;
      const { evidence, nextCursor } = await api.get(evidenceSchema, path, signal);
      return { rows: evidence, nextCursor };
    },
    async groups(classId: string, signal?: AbortSignal) {
      return (await api.get(groupsSchema, `${room(classId)}/groups`, signal)).groups;
    },
    async propose({ classId, subject }: Place, wishes: GroupWishes) {
      const answer = await api.send(
        `${room(classId)}/insights/groups?${query({ subject })}`,
        postJson(wishes),
      );
      return proposalSchema.parse(await answer.json());
    },
    async keep(classId: string, groups: KeptGroups): Promise<void> {
      await api.send(`${room(classId)}/insights/groups`, { ...postJson(groups), method: "PUT" });
    },
    async setAside(classId: string, studentId: string, rule: string): Promise<void> {
      await api.send(reason(classId, studentId, rule), { ...postJson({}), method: "PUT" });
    },
    async showAgain(classId: string, studentId: string, rule: string): Promise<void> {
      await api.send(reason(classId, studentId, rule), { method: "DELETE" });
    },
  };
}

export type InsightsApi = ReturnType<typeof insightsApi>;
