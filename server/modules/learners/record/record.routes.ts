import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { notFound } from "../../../shared/errors.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { claimsOf } from "./claims.usecases.ts";
import { checkDispute, dispute, disputesOfClass, takeBack } from "./disputes.usecases.ts";
import { evidenceFor } from "./evidence.usecases.ts";
import { progressOf } from "./progress.usecases.ts";
import {
  claimKindSchema,
  claimsSchema,
  classDisputesSchema,
  disputeSchema,
  evidenceSchema,
  newDisputeSchema,
  progressQuery,
  progressSchema,
} from "./record.schemas.ts";

const disputeView = z.object({ dispute: disputeSchema });
const session = z.object({ sessionId: z.string() });
const evidenceQuery = localeQuery.extend({ cursor: z.string().max(400).optional() });

export const recordRoutes = new Hono<AppEnv>()
  .get(
    "/me/record/progress",
    describeRoute({
      summary: "Mastery over time, due reviews, calibration, time and help of the person asking",
      responses: answers({ 200: progressSchema, errors: [400, 401] }),
    }),
    query(progressQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await progressOf(person, c.req.valid("query"), ports));
    },
  )
  .get(
    "/me/record/claims",
    describeRoute({
      summary: "What the record says of the person asking",
      responses: answers({ 200: claimsSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await claimsOf(person, c.req.valid("query").locale, ports));
    },
  )
  .get(
    "/me/record/claims/:kind/:subjectId/evidence",
    describeRoute({
      summary: "The turns and answers that a claim rests on, newest first",
      responses: answers({ 200: evidenceSchema, errors: [400, 401, 404] }),
    }),
    query(evidenceQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const kind = claimKindSchema.safeParse(c.req.param("kind"));
      if (!kind.success) throw notFound();
      const { locale, cursor } = c.req.valid("query");
      const about = { kind: kind.data, subjectId: c.req.param("subjectId"), cursor };
      return c.json(await evidenceFor(person, about, locale, ports));
    },
  )
  .post(
    "/me/record/disputes",
    describeRoute({
      summary: "Say that a claim of the record is not right",
      responses: answers({ 201: disputeView, errors: [400, 401, 404, 415] }),
    }),
    query(localeQuery),
    json(newDisputeSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const kept = await dispute(person, c.req.valid("json"), c.req.valid("query").locale, ports);
      return c.json({ dispute: kept }, 201);
    },
  )
  .post(
    "/me/record/disputes/:id/check",
    describeRoute({
      summary: "Begin the short check of a dispute, or find the one that is begun",
      responses: answers({ 200: session, errors: [400, 401, 404, 409] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await checkDispute(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .delete(
    "/me/record/disputes/:id",
    describeRoute({
      summary: "Take back what was said against a claim",
      responses: answers({ 200: disputeView, errors: [400, 401, 404, 409] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const dispute = await takeBack(person, c.req.param("id"), c.req.valid("query").locale, ports);
      return c.json({ dispute });
    },
  )
  .get(
    "/classes/:id/disputes",
    describeRoute({
      summary: "What students of a class say is not right in their record, for its teachers",
      responses: answers({ 200: classDisputesSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await disputesOfClass(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  );
