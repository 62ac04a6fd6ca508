import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import {
  feedbackListSchema,
  feedbackPatchSchema,
  feedbackSchema,
  historySchema,
  newFeedbackSchema,
} from "./feedback.schemas.ts";
import { changeFeedback, dropDraft, feedbackOn, giveFeedback, releaseFeedback } from "./feedback.usecases.ts";
import { assessOwn, changeOwn, historyOf } from "./own-work.usecases.ts";

const one = z.object({ feedback: feedbackSchema });

export const workFeedbackRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/artifacts/:artifactId/feedback",
    describeRoute({
      summary: "Feedback on a shown piece of work that the person asking may read",
      responses: answers({ 200: feedbackListSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, artifactId } = c.req.param();
      return c.json(await feedbackOn(person, { classId, artifactId }, c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/classes/:id/artifacts/:artifactId/feedback",
    describeRoute({
      summary: "Begin feedback on a version of a shown piece of work",
      responses: answers({ 201: one, errors: [400, 401, 403, 404, 409, 413, 415, 422] }),
    }),
    query(localeQuery),
    json(newFeedbackSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, artifactId } = c.req.param();
      const { locale } = c.req.valid("query");
      const input = c.req.valid("json");
      return c.json(
        { feedback: await giveFeedback(person, { classId, artifactId }, input, locale, ports) },
        201,
      );
    },
  )
  .patch(
    "/classes/:id/feedback/:feedbackId",
    describeRoute({
      summary: "Change or release an open feedback of one's own",
      responses: answers({ 200: one, errors: [400, 401, 403, 404, 409, 413, 415, 422] }),
    }),
    query(localeQuery),
    json(feedbackPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = { classId: c.req.param("id"), id: c.req.param("feedbackId") };
      const { locale } = c.req.valid("query");
      return c.json({ feedback: await changeFeedback(person, at, c.req.valid("json"), locale, ports) });
    },
  )
  .post(
    "/classes/:id/feedback/:feedbackId/release",
    describeRoute({
      summary: "Release what a classmate or the coach handed in, for a teacher of the class",
      responses: answers({ 200: one, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = { classId: c.req.param("id"), id: c.req.param("feedbackId") };
      return c.json({ feedback: await releaseFeedback(person, at, c.req.valid("query").locale, ports) });
    },
  )
  .delete(
    "/me/feedback/:feedbackId",
    describeRoute({
      summary: "Take an open feedback of one's own away",
      responses: answers({ errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await dropDraft(person, c.req.param("feedbackId"), ports);
      return c.body(null, 204);
    },
  )
  .get(
    "/me/artifacts/:id/feedback",
    describeRoute({
      summary: "What was said about own work, and which version came after what",
      responses: answers({ 200: historySchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await historyOf(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/artifacts/:id/feedback",
    describeRoute({
      summary: "Say what one thinks of a version of own work",
      responses: answers({ 201: one, errors: [400, 401, 403, 404, 409, 413, 415, 422] }),
    }),
    query(localeQuery),
    json(newFeedbackSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      const input = c.req.valid("json");
      return c.json({ feedback: await assessOwn(person, c.req.param("id"), input, locale, ports) }, 201);
    },
  )
  .patch(
    "/me/artifacts/:id/feedback/:feedbackId",
    describeRoute({
      summary: "Change or release what one thinks of own work",
      responses: answers({ 200: one, errors: [400, 401, 403, 404, 409, 413, 415, 422] }),
    }),
    query(localeQuery),
    json(feedbackPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = { artifactId: c.req.param("id"), id: c.req.param("feedbackId") };
      const { locale } = c.req.valid("query");
      return c.json({ feedback: await changeOwn(person, at, c.req.valid("json"), locale, ports) });
    },
  );
