import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { membersQuery, membersSchema, newColleagueSchema, signInCardSchema } from "./school.schemas.ts";
import { addColleague, membersOf, renewCard } from "./school.usecases.ts";

export const schoolRoutes = new Hono<AppEnv>()
  .get(
    "/people",
    describeRoute({
      summary: "People of the school, for its administrators",
      responses: answers({ 200: membersSchema, errors: [400, 401, 403] }),
    }),
    query(membersQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await membersOf(person, c.req.valid("query"), ports));
    },
  )
  .post(
    "/people",
    describeRoute({
      summary: "Add a teacher or an administrator, for the school's administrators",
      responses: answers({ 201: signInCardSchema, errors: [400, 401, 403, 409, 415] }),
    }),
    json(newColleagueSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ card: await addColleague(person, c.req.valid("json"), ports) }, 201);
    },
  )
  .post(
    "/people/:id/first-code",
    describeRoute({
      summary: "A new sign-in card for somebody of the school, for its administrators",
      responses: answers({ 201: signInCardSchema, errors: [401, 403, 404, 422] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ card: await renewCard(person, c.req.param("id"), ports) }, 201);
    },
  );
