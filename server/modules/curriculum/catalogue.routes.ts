import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import type { AppEnv } from "../../app/context.ts";
import { answers, query } from "../../app/openapi.ts";
import { whoIsAsking } from "../accounts/accounts.usecases.ts";
import {
  catalogueQuery,
  itemListSchema,
  itemsQuery,
  skillViewSchema,
  subjectListSchema,
} from "./catalogue.schemas.ts";
import { listSubjects, viewItems, viewSkill } from "./catalogue.usecases.ts";

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
  )
  .get(
    "/items",
    describeRoute({
      summary: "Items by their ids, without answers",
      responses: answers({ 200: itemListSchema, errors: [400, 401] }),
    }),
    query(itemsQuery),
    async (c) => {
      await whoIsAsking({ headers: c.req.raw.headers }, c.get("ports"));
      const { ids, locale } = c.req.valid("query");
      return c.json(viewItems(ids.split(","), locale));
    },
  );
