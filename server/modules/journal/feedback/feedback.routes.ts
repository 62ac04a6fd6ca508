import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { giveFeedback } from "./feedback.usecases.ts";

export const feedbackRoutes = new Hono<AppEnv>().post(
  "/me/reflections/:id/feedback",
  describeRoute({
    summary: "Ask for feedback on an entry: pieces of its text as they come, then the feedback as it is kept",
    responses: {
      200: {
        description: "Events `{text}` and at the end `{feedback}`",
        content: { "text/event-stream": { schema: { type: "string" as const } } },
      },
      ...answers({ errors: [400, 401, 404] }),
    },
  }),
  query(localeQuery),
  async (c) => {
    const { person, ports } = await asked(c);
    const parts = await giveFeedback(person, c.req.param("id"), c.req.valid("query").locale, ports);
    return streamSSE(c, async (stream) => {
      // What was asked for is kept even where nobody listens to the end.
      for await (const part of parts) await stream.writeSSE({ data: JSON.stringify(part) });
    });
  },
);
