import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../app/asked.ts";
import type { AppEnv } from "../../app/context.ts";
import { answers, query } from "../../app/openapi.ts";
import { flagSchema, transcriptListSchema, transcriptSchema } from "./transcripts.schemas.ts";
import { readTranscript, searchTranscripts } from "./transcripts.usecases.ts";

const listQuery = z.object({
  query: z.string().max(5_000).optional(),
  flag: flagSchema.optional(),
  student: z.string().max(100).optional(),
  cursor: z.string().max(400).optional(),
});

export const transcriptRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/transcripts",
    describeRoute({
      summary: "Transcripts of a class, for its teachers",
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
      summary: "One conversation with every stage's decision, for a teacher of its class",
      responses: answers({ 200: transcriptSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await readTranscript(person, c.req.param("conversationId"), ports));
    },
  );
