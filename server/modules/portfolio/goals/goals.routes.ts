import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import { goalListSchema, goalPatchSchema, goalSchema, newGoalSchema } from "./goals.schemas.ts";
import { editGoal, goalsOf, makeGoal, removeGoal } from "./goals.usecases.ts";

const one = z.object({ goal: goalSchema });

/** A goal as it is told: ids of what was put away stay inside. */
const told = (goal: unknown) => ({ goal: goalSchema.parse(goal) });

export const goalRoutes = new Hono<AppEnv>()
  .get(
    "/me/portfolio/goals",
    describeRoute({
      summary: "Goals of the person asking, newest first, with the work that shows each",
      responses: answers({ 200: goalListSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await goalsOf(person, ports));
    },
  )
  .post(
    "/me/portfolio/goals",
    describeRoute({
      summary: "Name a goal",
      responses: answers({ 201: one, errors: [400, 401, 413, 415, 422] }),
    }),
    json(newGoalSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(told(await makeGoal(person, c.req.valid("json"), ports)), 201);
    },
  )
  .patch(
    "/me/portfolio/goals/:id",
    describeRoute({
      summary: "Change a goal, what shows it, or whether its learner calls it reached",
      responses: answers({ 200: one, errors: [400, 401, 404, 413, 415, 422] }),
    }),
    json(goalPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(told(await editGoal(person, c.req.param("id"), c.req.valid("json"), ports)));
    },
  )
  .delete(
    "/me/portfolio/goals/:id",
    describeRoute({
      summary: "Take a goal out; the work stays",
      responses: { 204: { description: "Taken out" }, ...answers({ errors: [401, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeGoal(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  );
