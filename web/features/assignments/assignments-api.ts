import {
  type AssignmentPatch,
  assignmentListSchema,
  assignmentProgressSchema,
  handedInSchema,
  type NewAssignment,
  oneAssignmentSchema,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { groupsSchema } from "../../../server/modules/classes/groups/groups.schemas.ts";
import { itemListSchema } from "../../../server/modules/curriculum/catalogue.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of a teacher's assignments as functions. */
export function assignmentsApi(api: Api, locale: () => string) {
  const inClass = (classId: string) => `/api/classes/${encodeURIComponent(classId)}/assignments`;
  const at = (id: string, rest = "") => `/api/assignments/${encodeURIComponent(id)}${rest}`;
  const ask = async (path: string, init: RequestInit) =>
    oneAssignmentSchema.parse(await (await api.send(path, init)).json()).assignment;
  return {
    list: async (classId: string, signal: AbortSignal) =>
      (await api.get(assignmentListSchema, inClass(classId), signal)).assignments,
    one: async (id: string, signal: AbortSignal) =>
      (await api.get(oneAssignmentSchema, at(id), signal)).assignment,
    make: (classId: string, assignment: NewAssignment) => ask(inClass(classId), postJson(assignment)),
    change: (id: string, patch: AssignmentPatch) => ask(at(id), { ...postJson(patch), method: "PATCH" }),
    remove: (id: string) => api.send(at(id), { method: "DELETE" }),
    progress: (id: string, signal: AbortSignal) =>
      api.get(assignmentProgressSchema, at(id, `/progress?locale=${locale()}`), signal),
    handedIn: (id: string, studentId: string, signal: AbortSignal) =>
      api.get(
        handedInSchema,
        at(id, `/students/${encodeURIComponent(studentId)}?locale=${locale()}`),
        signal,
      ),
    groups: async (classId: string, signal: AbortSignal) =>
      (await api.get(groupsSchema, `/api/classes/${encodeURIComponent(classId)}/groups`, signal)).groups,
    /** Items by their ids; those that no pack knows any more are left out. */
    items: async (ids: readonly string[], signal: AbortSignal) =>
      (
        await api.get(
          itemListSchema,
          `/api/items?locale=${locale()}&ids=${encodeURIComponent(ids.join())}`,
          signal,
        )
      ).items,
  };
}

export type AssignmentsApi = ReturnType<typeof assignmentsApi>;
