import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { choiceSchema, goalsSchema, newChoiceSchema, newGoalsSchema, pathSchema } from "./path.schemas.ts";
import { choose, goalsOf, pathOf, setGoals } from "./path.usecases.ts";

export const pathRoutes = new Hono<AppEnv>()
  .get(
    "/me/path",
    describeRoute({
      summary: "What the person asking could do today, with reasons",
      responses: answers({ 200: pathSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await pathOf(person, c.req.valid("query").locale, ports));
    },
  )
  .get(
    "/me/path/goals",
    describeRoute({
      summary: "Skills that the person asking is working towards",
      responses: answers({ 200: goalsSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await goalsOf(person, c.req.valid("query").locale, ports));
    },
  )
  .put(
    "/me/path/goals",
    describeRoute({
      summary: "Set the skills that the person asking is working towards, three at most",
      responses: answers({ 200: goalsSchema, errors: [400, 401, 404, 415] }),
    }),
    query(localeQuery),
    json(newGoalsSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { skills } = c.req.valid("json");
      return c.json(await setGoals(person, skills, c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/path/choices",
    describeRoute({
      summary: "Record what the person asking chose to do",
      responses: answers({ 201: choiceSchema, errors: [400, 401, 404, 415] }),
    }),
    json(newChoiceSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ choice: await choose(person, c.req.valid("json"), ports) }, 201);
    },
  );
