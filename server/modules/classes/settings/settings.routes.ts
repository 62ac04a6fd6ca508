import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import { newClassSchema, oneTaughtClassSchema, rulesPatchSchema } from "./settings.schemas.ts";
import { changeRules, makeClass, setArchived, setCode, setPaused, taughtClass } from "./settings.usecases.ts";

const toTeacher = (summary: string, ...errors: number[]) =>
  describeRoute({
    summary: `${summary}, for its teachers`,
    responses: answers({ 200: oneTaughtClassSchema, errors: [401, 404, ...errors] }),
  });

export const classSettingsRoutes = new Hono<AppEnv>()
  .post(
    "/classes",
    describeRoute({
      summary: "Make a class, as a teacher",
      responses: answers({ 201: oneTaughtClassSchema, errors: [400, 401, 403, 415] }),
    }),
    json(newClassSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ class: await makeClass(person, c.req.valid("json"), ports) }, 201);
    },
  )
  .get("/classes/:id", toTeacher("A class and what is decided for it"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ class: await taughtClass(person, c.req.param("id"), ports) });
  })
  .patch(
    "/classes/:id",
    toTeacher("Change what is decided for a class", 400, 409, 415, 422),
    json(rulesPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ class: await changeRules(person, c.req.param("id"), c.req.valid("json"), ports) });
    },
  )
  .put(
    "/classes/:id/code",
    toTeacher("Give a class a new code to join with; the old one ends", 422),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ class: await setCode(person, c.req.param("id"), true, ports) });
    },
  )
  .delete("/classes/:id/code", toTeacher("Let nobody join a class"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ class: await setCode(person, c.req.param("id"), false, ports) });
  })
  .put("/classes/:id/archive", toTeacher("Put a class away"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ class: await setArchived(person, c.req.param("id"), true, ports) });
  })
  .delete("/classes/:id/archive", toTeacher("Take a class out again"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ class: await setArchived(person, c.req.param("id"), false, ports) });
  })
  .put("/classes/:id/pause", toTeacher("Pause the tutor for a whole class"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ class: await setPaused(person, c.req.param("id"), true, ports) });
  })
  .delete("/classes/:id/pause", toTeacher("Let the tutor go on for a whole class"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ class: await setPaused(person, c.req.param("id"), false, ports) });
  });
