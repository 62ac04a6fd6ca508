import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { openingListSchema } from "./openings.schemas.ts";
import { ownOpenings } from "./openings.usecases.ts";

export const openingRoutes = new Hono<AppEnv>().get(
  "/me/openings",
  describeRoute({
    summary: "Who opened, printed or exported one's conversations",
    responses: answers({ 200: openingListSchema, errors: [400, 401] }),
  }),
  query(z.object({ cursor: z.string().max(400).optional() })),
  async (c) => {
    const { person, ports } = await asked(c);
    return c.json(await ownOpenings(person, c.req.valid("query").cursor, ports));
  },
);
