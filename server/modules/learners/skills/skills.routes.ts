import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { ownSkills } from "./own-skills.usecases.ts";
import { ownSkillsSchema } from "./skills.schemas.ts";

export const skillRoutes = new Hono<AppEnv>().get(
  "/me/skills",
  describeRoute({
    summary: "The skills of the person asking, with mastery and where each stands",
    responses: answers({ 200: ownSkillsSchema, errors: [400, 401] }),
  }),
  query(localeQuery),
  async (c) => {
    const { person, ports } = await asked(c);
    return c.json(await ownSkills(person, c.req.valid("query").locale, ports));
  },
);
