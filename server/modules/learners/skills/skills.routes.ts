import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { whoIsAsking } from "../../accounts/accounts.usecases.ts";
import { ownSkills } from "./own-skills.usecases.ts";
import { ownSkillsSchema, skillsQuery } from "./skills.schemas.ts";

export const skillRoutes = new Hono<AppEnv>().get(
  "/me/skills",
  describeRoute({
    summary: "The skills of the person asking, with mastery and where each stands",
    responses: answers({ 200: ownSkillsSchema, errors: [400, 401] }),
  }),
  query(skillsQuery),
  async (c) => {
    const ports = c.get("ports");
    const person = await whoIsAsking({ headers: c.req.raw.headers }, ports);
    return c.json(await ownSkills(person, c.req.valid("query").locale, ports));
  },
);
