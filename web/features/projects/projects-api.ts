import { z } from "zod";
import {
  classmatesSchema,
  ownPartSchema,
  type PartPatch,
  type Place,
  type ProjectPatch,
  pageSchema,
  pagesSchema,
  projectListSchema,
  projectSchema,
  shownArtifactSchema,
  writtenSchema,
} from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

const one = z.object({ project: projectSchema });
const part = z.object({ part: ownPartSchema });
const artifact = z.object({ artifact: shownArtifactSchema });
const page = z.object({ page: pageSchema });

/** The routes of projects as functions. */
export function projectsApi(api: Api) {
  const path = (id: string, rest = "") => `/api/projects/${encodeURIComponent(id)}${rest}`;
  const send = async <T>(schema: z.ZodType<T>, where: string, init: RequestInit): Promise<T> =>
    schema.parse(await (await api.send(where, init)).json());
  const patch = (body: unknown): RequestInit => ({ ...postJson(body), method: "PATCH" });
  const act = async (where: string, init: RequestInit): Promise<void> => void (await api.send(where, init));
  return {
    list: async (signal?: AbortSignal) =>
      (await api.get(projectListSchema, "/api/projects", signal)).projects,
    /** Projects that a piece of one's own is in. */
    withArtifact: async (id: string, signal?: AbortSignal) =>
      (await api.get(projectListSchema, `/api/projects?artifact=${encodeURIComponent(id)}`, signal)).projects,
    start: async (classId: string, title: string) =>
      (await send(one, "/api/projects", postJson({ classId, title }))).project,
    one: async (id: string, signal?: AbortSignal) => (await api.get(one, path(id), signal)).project,
    write: (id: string, change: ProjectPatch) => send(writtenSchema, path(id), patch(change)),
    pages: async (id: string, signal?: AbortSignal) =>
      (await api.get(pagesSchema, path(id, "/pages"), signal)).pages,
    page: async (id: string, revision: number, signal?: AbortSignal) =>
      (await api.get(page, path(id, `/pages/${revision}`), signal)).page,
    writePart: async (id: string, change: PartPatch) =>
      (await send(part, path(id, "/part"), patch(change))).part,
    classmates: async (id: string, signal?: AbortSignal) =>
      (await api.get(classmatesSchema, path(id, "/classmates"), signal)).classmates,
    invite: (id: string, userId: string) => act(path(id, "/members"), postJson({ userId })),
    takeOutMember: (id: string, userId: string) =>
      act(path(id, `/members/${encodeURIComponent(userId)}`), { method: "DELETE" }),
    join: (id: string) => act(path(id, "/join"), postJson({})),
    decline: (id: string) => act(path(id, "/decline"), postJson({})),
    leave: (id: string, leaveWork: boolean) => act(path(id, "/leave"), postJson({ leaveWork })),
    putIn: (id: string, artifactId: string, place: Place) =>
      act(path(id, "/artifacts"), postJson({ artifactId, place })),
    takeOut: (id: string, artifactId: string, place: Place) =>
      act(path(id, `/artifacts/${encodeURIComponent(artifactId)}?place=${place}`), { method: "DELETE" }),
    artifact: async (id: string, artifactId: string, signal?: AbortSignal) =>
      (await api.get(artifact, path(id, `/artifacts/${encodeURIComponent(artifactId)}`), signal)).artifact,
    filePath: (id: string, artifactId: string) =>
      path(id, `/artifacts/${encodeURIComponent(artifactId)}/file`),
  };
}

export type ProjectsApi = ReturnType<typeof projectsApi>;
