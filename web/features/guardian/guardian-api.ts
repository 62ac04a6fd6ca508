import {
  childrenSchema,
  familySchema,
  guardianCardSchema,
  guardianshipsSchema,
  waitingSchema,
} from "../../../server/modules/accounts/guardians/guardians.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** The routes of guardians as functions. */
export function guardianApi(api: Api) {
  const one = (id: string, rest = "") => `/api/guardian-invitations/${encodeURIComponent(id)}${rest}`;
  const family = (classId: string, studentId: string) =>
    `/api/classes/${encodeURIComponent(classId)}/students/${encodeURIComponent(studentId)}/guardians`;
  return {
    children: (signal: AbortSignal) => api.get(childrenSchema, "/api/guardian/children", signal),
    family: (classId: string, studentId: string, signal: AbortSignal) =>
      api.get(familySchema, family(classId, studentId), signal),
    invite: async (classId: string, studentId: string, name: string) => {
      const answer = await api.send(family(classId, studentId), postJson({ name }));
      return guardianCardSchema.parse(await answer.json()).card;
    },
    revoke: (id: string) => api.send(one(id), { method: "DELETE" }),
    waiting: async (signal: AbortSignal) =>
      (await api.get(waitingSchema, "/api/guardian-invitations", signal)).waiting,
    confirm: (id: string) => api.send(one(id, "/confirm"), { method: "POST" }),
    refuse: (id: string) => api.send(one(id, "/refuse"), { method: "POST" }),
    guardianships: (cursor: string | null, signal?: AbortSignal) =>
      api.get(
        guardianshipsSchema,
        `/api/guardianships${cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`}`,
        signal,
      ),
    end: (guardianId: string, studentId: string) =>
      api.send(`/api/guardianships/${encodeURIComponent(guardianId)}/${encodeURIComponent(studentId)}`, {
        method: "DELETE",
      }),
  };
}
