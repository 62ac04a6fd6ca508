import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../app/asked.ts";
import type { AppEnv } from "../../app/context.ts";
import { answers, query } from "../../app/openapi.ts";
import { classListSchema, studentListSchema } from "./classes.schemas.ts";
import { classesOf, studentsOf } from "./classes.usecases.ts";

export const classRoutes = new Hono<AppEnv>()
  .get(
    "/classes",
    describeRoute({
      summary: "Classes of the person asking: those that go on, or those put away",
      responses: answers({ 200: classListSchema, errors: [400, 401] }),
    }),
    query(z.object({ archived: z.enum(["true", "false"]).optional() })),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ classes: await classesOf(person, ports, c.req.valid("query").archived === "true") });
    },
  )
  .get(
    "/classes/:id/students",
    describeRoute({
      summary: "Students of a class, for its teachers",
      responses: answers({ 200: studentListSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ students: await studentsOf(person, c.req.param("id"), ports) });
    },
  );
