import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import {
  annotationFields,
  annotationPatch,
  oneAnnotationSchema,
  sharedAnnotationsSchema,
} from "./annotations.schemas.ts";
import {
  annotateTurn,
  annotationsForLearner,
  changeAnnotation,
  removeAnnotation,
} from "./annotations.usecases.ts";

export const annotationRoutes = new Hono<AppEnv>()
  .post(
    "/transcripts/:conversationId/turns/:turnId/annotations",
    describeRoute({
      summary: "Say something of a turn, for a teacher of its class",
      responses: answers({ 201: oneAnnotationSchema, errors: [400, 401, 404] }),
    }),
    json(annotationFields),
    async (c) => {
      const { person, ports } = await asked(c);
      const where = { conversationId: c.req.param("conversationId"), turnId: c.req.param("turnId") };
      return c.json({ annotation: await annotateTurn(person, where, c.req.valid("json"), ports) }, 201);
    },
  )
  .patch(
    "/annotations/:id",
    describeRoute({
      summary: "Change what one said of a turn",
      responses: answers({ 200: oneAnnotationSchema, errors: [400, 401, 404] }),
    }),
    json(annotationPatch),
    async (c) => {
      const { person, ports } = await asked(c);
      const annotation = await changeAnnotation(person, c.req.param("id"), c.req.valid("json"), ports);
      return c.json({ annotation });
    },
  )
  .delete(
    "/annotations/:id",
    describeRoute({
      summary: "Take back what one said of a turn",
      responses: { ...answers({ errors: [401, 404] }), 204: { description: "Done" } },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeAnnotation(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  )
  .get(
    "/conversations/:id/annotations",
    describeRoute({
      summary: "What teachers share with the learner about the replies of a conversation, for that learner",
      responses: answers({ 200: sharedAnnotationsSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ annotations: await annotationsForLearner(person, c.req.param("id"), ports) });
    },
  );
