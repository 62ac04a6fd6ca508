import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import { firstStepsPatchSchema, firstStepsSchema } from "./first-steps.schemas.ts";
import { chooseSteps, firstStepsOf } from "./first-steps.usecases.ts";

export const firstStepsRoutes = new Hono<AppEnv>()
  .get(
    "/me/first-steps",
    describeRoute({
      summary: "The first steps of the teacher asking, and which of them really happened",
      responses: answers({ 200: firstStepsSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await firstStepsOf(person, ports));
    },
  )
  .patch(
    "/me/first-steps",
    describeRoute({
      summary: "Skip steps, put the guide away or open it again, as a teacher",
      responses: answers({ 200: firstStepsSchema, errors: [400, 401, 404, 415] }),
    }),
    json(firstStepsPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await chooseSteps(person, c.req.valid("json"), ports));
    },
  );
