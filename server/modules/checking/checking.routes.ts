import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import type { AppEnv } from "../../app/context.ts";
import { answers, json } from "../../app/openapi.ts";
import { whoIsAsking } from "../accounts/accounts.usecases.ts";
import { checkAnswerSchema, checkRequestSchema } from "./checking.schemas.ts";
import { checkAnswer } from "./engine.ts";

/** Compares only what the person sends: it knows nobody's items, so it tells nothing of them. */
export const checkingRoutes = new Hono<AppEnv>().post(
  "/check",
  describeRoute({
    summary: "Whether an answer is right, and in the form asked for",
    responses: answers({ 200: checkAnswerSchema, errors: [400, 401, 413, 415] }),
  }),
  json(checkRequestSchema),
  async (c) => {
    await whoIsAsking({ headers: c.req.raw.headers }, c.get("ports"));
    return c.json(checkAnswerSchema.parse(checkAnswer(c.req.valid("json"))));
  },
);
