import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { sendEvents } from "../../../app/events.ts";
import { answers, query } from "../../../app/openapi.ts";
import { liveBoardSchema } from "./live.schemas.ts";
import { watchClass, watchOnce } from "./live.usecases.ts";

const onceQuery = z.object({
  /** The class as it is, as JSON, instead of a stream. */
  once: z.enum(["true", "false"]).optional(),
});

export const liveRoutes = new Hono<AppEnv>().get(
  "/classes/:id/live",
  describeRoute({
    summary:
      "Who works on what now, for a class's teachers: server-sent events (first the whole class, then what changes), or JSON with `once=true`",
    responses: answers({ 200: liveBoardSchema, errors: [400, 401, 404] }),
  }),
  query(onceQuery),
  async (c) => {
    const { person, ports } = await asked(c);
    const classId = c.req.param("id");
    if (c.req.valid("query").once === "true") return c.json(await watchOnce(person, classId, ports));
    return sendEvents(c, await watchClass(person, classId, ports));
  },
);
