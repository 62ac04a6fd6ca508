import { z } from "zod";
import { classListSchema, studentListSchema } from "../../../server/modules/classes/classes.schemas.ts";
import {
  groupSchema,
  groupsSchema,
  type NewGroup,
} from "../../../server/modules/classes/groups/groups.schemas.ts";
import {
  cardSchema,
  rosterDoneSchema,
  rosterPreviewSchema,
} from "../../../server/modules/classes/roster/roster.schemas.ts";
import {
  type NewClass,
  oneTaughtClassSchema,
  type RulesPatch,
} from "../../../server/modules/classes/settings/settings.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

const oneGroup = z.object({ group: groupSchema });
const oneCard = z.object({ card: cardSchema });

/** The routes of classes as functions. */
export function classesApi(api: Api) {
  const at = (id: string, rest = "") => `/api/classes/${encodeURIComponent(id)}${rest}`;
  const ask = async <T>(schema: z.ZodType<T>, path: string, init: RequestInit): Promise<T> =>
    schema.parse(await (await api.send(path, init)).json());
  const change = async (path: string, init: RequestInit) =>
    (await ask(oneTaughtClassSchema, path, init)).class;
  const student = (id: string, userId: string, rest = "") =>
    at(id, `/students/${encodeURIComponent(userId)}${rest}`);
  const switched = (path: string, on: boolean) => change(path, on ? { method: "PUT" } : { method: "DELETE" });
  return {
    list: async (archived: boolean, signal: AbortSignal) =>
      (await api.get(classListSchema, `/api/classes${archived ? "?archived=true" : ""}`, signal)).classes,
    make: (fields: NewClass) => change("/api/classes", postJson(fields)),
    read: async (id: string, signal: AbortSignal) =>
      (await api.get(oneTaughtClassSchema, at(id), signal)).class,
    change: (id: string, patch: RulesPatch) => change(at(id), { ...postJson(patch), method: "PATCH" }),
    setCode: (id: string, open: boolean) => switched(at(id, "/code"), open),
    setArchived: (id: string, archived: boolean) => switched(at(id, "/archive"), archived),
    setPaused: (id: string, paused: boolean) => switched(at(id, "/pause"), paused),
    students: async (id: string, signal?: AbortSignal) =>
      (await api.get(studentListSchema, at(id, "/students"), signal)).students,
    addStudent: (id: string, username: string) => api.send(at(id, "/students"), postJson({ username })),
    removeStudent: (id: string, userId: string) => api.send(student(id, userId), { method: "DELETE" }),
    pauseStudent: (id: string, userId: string, paused: boolean) =>
      api.send(student(id, userId, "/pause"), { method: paused ? "PUT" : "DELETE" }),
    firstCode: async (id: string, userId: string) =>
      (await ask(oneCard, student(id, userId, "/first-code"), { method: "POST" })).card,
    addTeacher: (id: string, username: string) => change(at(id, "/teachers"), postJson({ username })),
    removeTeacher: (id: string, userId: string) =>
      api.send(at(id, `/teachers/${encodeURIComponent(userId)}`), { method: "DELETE" }),
    groups: async (id: string, signal?: AbortSignal) =>
      (await api.get(groupsSchema, at(id, "/groups"), signal)).groups,
    makeGroup: async (id: string, group: NewGroup) =>
      (await ask(oneGroup, at(id, "/groups"), postJson(group))).group,
    changeGroup: async (id: string, groupId: string, group: Partial<NewGroup>) =>
      (
        await ask(oneGroup, at(id, `/groups/${encodeURIComponent(groupId)}`), {
          ...postJson(group),
          method: "PATCH",
        })
      ).group,
    removeGroup: (id: string, groupId: string) =>
      api.send(at(id, `/groups/${encodeURIComponent(groupId)}`), { method: "DELETE" }),
    previewRoster: (id: string, file: Blob) =>
      ask(rosterPreviewSchema, at(id, "/roster/preview"), sheet(file)),
    importRoster: (id: string, file: Blob, leaveOut: boolean) =>
      ask(rosterDoneSchema, at(id, `/roster${leaveOut ? "?leaveOut=true" : ""}`), sheet(file)),
  };
}

export type ClassesApi = ReturnType<typeof classesApi>;

const sheet = (file: Blob): RequestInit => ({
  method: "POST",
  headers: { "content-type": "text/csv" },
  body: file,
});
