import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import type { AppEnv } from "../../app/context.ts";
import { answers } from "../../app/openapi.ts";
import { whoIsAsking } from "../accounts/accounts.usecases.ts";
import { classListSchema, studentListSchema } from "./classes.schemas.ts";
import { classesOf, studentsOf } from "./classes.usecases.ts";

export const classRoutes = new Hono<AppEnv>()
  .get(
    "/classes",
    describeRoute({
      summary: "Classes of the person asking",
      responses: answers({ 200: classListSchema, errors: [401] }),
    }),
    async (c) => {
      const { auth, database } = c.get("ports");
      const person = await whoIsAsking({ headers: c.req.raw.headers }, { auth });
      return c.json({ classes: await classesOf(person, { database }) });
    },
  )
  .get(
    "/classes/:id/students",
    describeRoute({
      summary: "Students of a class, for its teachers",
      responses: answers({ 200: studentListSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { auth, database } = c.get("ports");
      const person = await whoIsAsking({ headers: c.req.raw.headers }, { auth });
      return c.json({ students: await studentsOf(person, c.req.param("id"), { database }) });
    },
  );
