import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { notFound } from "../../../shared/errors.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { answerInPractice } from "./answering.usecases.ts";
import { answeredSchema, newAnswerSchema, newPracticeSchema, practiceSchema } from "./practice.schemas.ts";
import {
  endPractice,
  nextInPractice,
  passInPractice,
  startPractice,
  tutorInPractice,
  viewPractice,
} from "./practice.usecases.ts";

const conversation = z.object({ conversationId: z.string() });

/** The item of a session that an address names. @throws not-found */
function itemAt(sessionId: string, seq: string) {
  if (!/^\d{1,4}$/.test(seq)) throw notFound();
  return { sessionId, seq: Number(seq) };
}

export const practiceRoutes = new Hono<AppEnv>()
  .post(
    "/me/practice",
    describeRoute({
      summary: "Start a practice session, with its first item",
      responses: answers({ 201: practiceSchema, errors: [400, 401, 404, 415] }),
    }),
    query(localeQuery),
    json(newPracticeSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(
        await startPractice(person, c.req.valid("json"), c.req.valid("query").locale, ports),
        201,
      );
    },
  )
  .get(
    "/me/practice/:id",
    describeRoute({
      summary: "A practice session of the person asking",
      responses: answers({ 200: practiceSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await viewPractice(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/practice/:id/next",
    describeRoute({
      summary: "Go on to the next item, or end after the last",
      responses: answers({ 200: practiceSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await nextInPractice(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/practice/:id/items/:seq/answers",
    describeRoute({
      summary: "Answer the item in hand",
      responses: answers({ 200: answeredSchema, errors: [400, 401, 404, 409, 415] }),
    }),
    query(localeQuery),
    json(newAnswerSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = itemAt(c.req.param("id"), c.req.param("seq"));
      return c.json(
        await answerInPractice(person, at, c.req.valid("json"), c.req.valid("query").locale, ports),
      );
    },
  )
  .post(
    "/me/practice/:id/items/:seq/pass",
    describeRoute({
      summary: "Pass the item in hand",
      responses: answers({ 200: practiceSchema, errors: [400, 401, 404, 409] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = itemAt(c.req.param("id"), c.req.param("seq"));
      return c.json(await passInPractice(person, at, c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/practice/:id/items/:seq/tutor",
    describeRoute({
      summary: "The conversation with the tutor about the item in hand",
      responses: answers({ 200: conversation, errors: [400, 401, 404, 409] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = itemAt(c.req.param("id"), c.req.param("seq"));
      return c.json(await tutorInPractice(person, at, c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/practice/:id/end",
    describeRoute({
      summary: "End a practice session",
      responses: answers({ 200: practiceSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await endPractice(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  );
