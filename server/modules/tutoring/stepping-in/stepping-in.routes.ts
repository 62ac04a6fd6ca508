import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import {
  newPersonMessageSchema,
  onePersonMessageSchema,
  personMessageSchema,
} from "./stepping-in.schemas.ts";
import { peopleIn, stepIn } from "./stepping-in.usecases.ts";

export const steppingInRoutes = new Hono<AppEnv>()
  .post(
    "/transcripts/:conversationId/messages",
    describeRoute({
      summary: "Write into a student's conversation as oneself, for a teacher of its class",
      responses: answers({ 201: onePersonMessageSchema, errors: [400, 401, 404, 409, 415] }),
    }),
    json(newPersonMessageSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const message = await stepIn(person, c.req.param("conversationId"), c.req.valid("json"), ports);
      return c.json({ message }, 201);
    },
  )
  .get(
    "/transcripts/:conversationId/messages",
    describeRoute({
      summary: "What teachers wrote into a conversation as themselves, for a teacher of its class",
      responses: answers({ 200: z.object({ messages: z.array(personMessageSchema) }), errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ messages: await peopleIn(person, c.req.param("conversationId"), ports) });
    },
  );
