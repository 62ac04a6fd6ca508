import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { eventStream, sendEvents } from "../../../app/events.ts";
import { answers } from "../../../app/openapi.ts";
import { followNotices } from "./notices.usecases.ts";

export const noticeRoutes = new Hono<AppEnv>().get(
  "/conversations/:id/notices",
  describeRoute({
    summary: "Be told when something came into an own conversation, from now on or after Last-Event-ID",
    responses: {
      ...answers({ errors: [401, 404] }),
      200: eventStream("An event for what came; the conversation then has it. Each event's id is its number"),
    },
  }),
  async (c) => {
    const { person, ports } = await asked(c);
    const input = { conversationId: c.req.param("id"), lastEventId: c.req.header("last-event-id") };
    return sendEvents(c, await followNotices(person, input, ports));
  },
);
