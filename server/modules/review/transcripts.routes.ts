import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../app/asked.ts";
import type { AppEnv } from "../../app/context.ts";
import { answers, query } from "../../app/openapi.ts";
import { turnSearchSchema } from "./searching/searching.schemas.ts";
import { transcriptListSchema, transcriptSchema } from "./transcripts.schemas.ts";
import { notePrinting, openTranscript, searchTranscripts } from "./transcripts.usecases.ts";

const listQuery = turnSearchSchema.extend({ cursor: z.string().max(400).optional() });

export const transcriptRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/transcripts",
    describeRoute({
      summary: "Transcripts of a class, or those with a turn that was searched for, for its teachers",
      responses: answers({ 200: transcriptListSchema, errors: [400, 401, 404] }),
    }),
    query(listQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await searchTranscripts(person, c.req.param("id"), c.req.valid("query"), ports));
    },
  )
  .get(
    "/transcripts/:conversationId",
    describeRoute({
      summary:
        "One conversation with every stage's decision, for a teacher of its class; its student sees who opened it",
      responses: answers({ 200: transcriptSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await openTranscript(person, c.req.param("conversationId"), ports));
    },
  )
  .post(
    "/transcripts/:conversationId/printed",
    describeRoute({
      summary: "Say that a conversation is printed; its student sees it",
      responses: { ...answers({ errors: [401, 404] }), 204: { description: "Done" } },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await notePrinting(person, c.req.param("conversationId"), ports);
      return c.body(null, 204);
    },
  );
