import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import {
  assignmentListSchema,
  assignmentProgressSchema,
  handedInSchema,
} from "../../classes/assignments/assignments.schemas.ts";
import { assignmentsOf, progressIn } from "./assignments.usecases.ts";
import { handedInBy } from "./handed-in.usecases.ts";

export const assignmentProgressRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/assignments",
    describeRoute({
      summary: "Assignments of a class with how many began and are done, for its teachers",
      responses: answers({ 200: assignmentListSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ assignments: [...(await assignmentsOf(person, c.req.param("id"), ports))] });
    },
  )
  .get(
    "/assignments/:id/progress",
    describeRoute({
      summary: "How far every student is with an assignment, and what was missed, for its class's teachers",
      responses: answers({ 200: assignmentProgressSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await progressIn(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .get(
    "/assignments/:id/students/:studentId",
    describeRoute({
      summary: "What a student handed in, for its class's teachers",
      responses: answers({ 200: handedInSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = { assignmentId: c.req.param("id"), studentId: c.req.param("studentId") };
      return c.json(await handedInBy(person, at, c.req.valid("query").locale, ports));
    },
  );
