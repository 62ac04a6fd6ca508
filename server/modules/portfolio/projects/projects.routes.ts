import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import {
  newProjectSchema,
  pageSchema,
  pagesSchema,
  projectListQuery,
  projectListSchema,
  projectPatchSchema,
  projectSchema,
  writtenSchema,
} from "./projects.schemas.ts";
import { pagesOf, projectsOf, startProject, viewPage, viewProject, writePage } from "./projects.usecases.ts";

const one = z.object({ project: projectSchema });

export const projectRoutes = new Hono<AppEnv>()
  .get(
    "/projects",
    describeRoute({
      summary: "Projects that the person asking keeps with others, is asked to join, or sees as a teacher",
      responses: answers({ 200: projectListSchema, errors: [400, 401] }),
    }),
    query(projectListQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await projectsOf(person, c.req.valid("query"), ports));
    },
  )
  .post(
    "/projects",
    describeRoute({
      summary: "Start a project in a class, as a student of it",
      responses: answers({ 201: one, errors: [400, 401, 404, 413, 415] }),
    }),
    json(newProjectSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ project: await startProject(person, c.req.valid("json"), ports) }, 201);
    },
  )
  .get(
    "/projects/:id",
    describeRoute({
      summary: "A project, for its members and the teachers of its class",
      responses: answers({ 200: one, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ project: await viewProject(person, c.req.param("id"), ports) });
    },
  )
  .patch(
    "/projects/:id",
    describeRoute({
      summary: "Write on the shared page; what others wrote meanwhile stays beside it",
      responses: answers({ 200: writtenSchema, errors: [400, 401, 404, 409, 413, 415, 503] }),
    }),
    json(projectPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await writePage(person, c.req.param("id"), c.req.valid("json"), ports));
    },
  )
  .get(
    "/projects/:id/pages",
    describeRoute({
      summary: "Revisions of the shared page, the latest first",
      responses: answers({ 200: pagesSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await pagesOf(person, c.req.param("id"), ports));
    },
  )
  .get(
    "/projects/:id/pages/:revision",
    describeRoute({
      summary: "The shared page as it was",
      responses: answers({ 200: z.object({ page: pageSchema }), errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, revision } = c.req.param();
      return c.json({ page: await viewPage(person, id, Number(revision), ports) });
    },
  );
