import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import { usernameSchema } from "../../accounts/people.schemas.ts";
import { oneTaughtClassSchema } from "../settings/settings.schemas.ts";
import * as people from "./people.usecases.ts";

const named = z.object({ username: usernameSchema });
const cardSchema = z.object({ name: z.string(), username: z.string(), code: z.string() });
const done = { description: "Done" };

const quiet = (summary: string, ...errors: number[]) =>
  describeRoute({
    summary: `${summary}, for the class's teachers`,
    responses: { 204: done, ...answers({ errors: [401, 404, ...errors] }) },
  });

export const classPeopleRoutes = new Hono<AppEnv>()
  .post(
    "/classes/:id/teachers",
    describeRoute({
      summary: "Add a colleague to a class, for its teachers",
      responses: answers({ 200: oneTaughtClassSchema, errors: [400, 401, 404, 415, 422] }),
    }),
    json(named),
    async (c) => {
      const { person, ports } = await asked(c);
      const { username } = c.req.valid("json");
      return c.json({ class: await people.addTeacher(person, c.req.param("id"), username, ports) });
    },
  )
  .delete("/classes/:id/teachers/:userId", quiet("Take a colleague out of a class", 422), async (c) => {
    const { person, ports } = await asked(c);
    await people.removeTeacher(person, c.req.param("id"), c.req.param("userId"), ports);
    return c.body(null, 204);
  })
  .post(
    "/classes/:id/students",
    quiet("Add a student who has an account to a class", 400, 415, 422),
    json(named),
    async (c) => {
      const { person, ports } = await asked(c);
      await people.addStudent(person, c.req.param("id"), c.req.valid("json").username, ports);
      return c.body(null, 204);
    },
  )
  .delete("/classes/:id/students/:userId", quiet("Take a student out of a class"), async (c) => {
    const { person, ports } = await asked(c);
    await people.removeStudent(person, c.req.param("id"), c.req.param("userId"), ports);
    return c.body(null, 204);
  })
  .put("/classes/:id/students/:userId/pause", quiet("Pause the tutor for a student"), async (c) => {
    const { person, ports } = await asked(c);
    await people.pauseStudent(person, c.req.param("id"), c.req.param("userId"), true, ports);
    return c.body(null, 204);
  })
  .delete("/classes/:id/students/:userId/pause", quiet("Let the tutor go on for a student"), async (c) => {
    const { person, ports } = await asked(c);
    await people.pauseStudent(person, c.req.param("id"), c.req.param("userId"), false, ports);
    return c.body(null, 204);
  })
  .post(
    "/classes/:id/students/:userId/first-code",
    describeRoute({
      summary: "A new code for a student's first sign-in, for the class's teachers",
      responses: answers({ 201: z.object({ card: cardSchema }), errors: [401, 404, 422] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const card = await people.renewFirstCode(person, c.req.param("id"), c.req.param("userId"), ports);
      return c.json({ card }, 201);
    },
  );
