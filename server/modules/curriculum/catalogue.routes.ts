import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import type { AppEnv } from "../../app/context.ts";
import { answers, query } from "../../app/openapi.ts";
import { whoIsAsking } from "../accounts/accounts.usecases.ts";
import { catalogueQuery, skillViewSchema, subjectListSchema } from "./catalogue.schemas.ts";
import { listSubjects, viewSkill } from "./catalogue.usecases.ts";

export const catalogueRoutes = new Hono<AppEnv>()
  .get(
    "/subjects",
    describeRoute({
      summary: "Subjects and skills there is something to work on in",
      responses: answers({ 200: subjectListSchema, errors: [400, 401] }),
    }),
    query(catalogueQuery),
    async (c) => {
      await whoIsAsking({ headers: c.req.raw.headers }, c.get("ports"));
      return c.json(listSubjects(c.req.valid("query").locale));
    },
  )
  .get(
    "/skills/:id",
    describeRoute({
      summary: "A skill and its items, without answers",
      responses: answers({ 200: skillViewSchema, errors: [400, 401, 404] }),
    }),
    query(catalogueQuery),
    async (c) => {
      await whoIsAsking({ headers: c.req.raw.headers }, c.get("ports"));
      return c.json(viewSkill(c.req.param("id"), c.req.valid("query").locale));
    },
  );
