import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../app/asked.ts";
import type { AppEnv } from "../../app/context.ts";
import { answers, json, query } from "../../app/openapi.ts";
import {
  conversationListSchema,
  conversationQuery,
  conversationViewSchema,
  newConversationSchema,
} from "./conversations.schemas.ts";
import { openConversation, searchConversations, viewConversation } from "./conversations.usecases.ts";

const created = z.object({ conversation: z.object({ id: z.string() }) });
const listQuery = z.object({
  query: z.string().max(5_000).optional(),
  cursor: z.string().max(400).optional(),
});

export const conversationRoutes = new Hono<AppEnv>()
  .post(
    "/conversations",
    describeRoute({
      summary: "Open a conversation",
      responses: answers({ 201: created, errors: [400, 401, 404, 415] }),
    }),
    json(newConversationSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ conversation: await openConversation(person, c.req.valid("json"), ports) }, 201);
    },
  )
  .get(
    "/conversations",
    describeRoute({
      summary: "Own conversations, newest first, searched by text",
      responses: answers({ 200: conversationListSchema, errors: [400, 401] }),
    }),
    query(listQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await searchConversations(person, c.req.valid("query"), ports));
    },
  )
  .get(
    "/conversations/:id",
    describeRoute({
      summary: "A conversation with its messages and page",
      responses: answers({ 200: conversationViewSchema, errors: [400, 401, 404] }),
    }),
    query(conversationQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      return c.json(await viewConversation(person, { id: c.req.param("id"), locale }, ports));
    },
  );
