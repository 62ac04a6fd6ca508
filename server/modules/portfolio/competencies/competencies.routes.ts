import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import {
  competencyRecordSchema,
  competencyRecordsSchema,
  newCompetencySchema,
  studentCompetenciesSchema,
  withdrawalSchema,
} from "./competencies.schemas.ts";
import {
  competenciesOfStudent,
  confirmCompetency,
  ownRecords,
  withdrawCompetency,
} from "./competencies.usecases.ts";

const one = z.object({ record: competencyRecordSchema });

export const competencyRoutes = new Hono<AppEnv>()
  .get(
    "/me/portfolio/competency-records",
    describeRoute({
      summary:
        "Competencies that teachers confirmed of the person asking, by which work; those taken back too",
      responses: answers({ 200: competencyRecordsSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await ownRecords(person, c.req.valid("query").locale, ports));
    },
  )
  .get(
    "/classes/:id/students/:studentId/competencies",
    describeRoute({
      summary:
        "What a student's shown work says about each skill, and what was confirmed, for a teacher of the class",
      responses: answers({ 200: studentCompetenciesSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, studentId } = c.req.param();
      const { locale } = c.req.valid("query");
      return c.json(await competenciesOfStudent(person, { classId: id, studentId }, locale, ports));
    },
  )
  .post(
    "/classes/:id/students/:studentId/competencies",
    describeRoute({
      summary: "Record that a student has met a competency, by work that the student shows to teachers",
      responses: answers({ 201: one, errors: [400, 401, 404, 413, 415, 422] }),
    }),
    query(localeQuery),
    json(newCompetencySchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, studentId } = c.req.param();
      const { locale } = c.req.valid("query");
      const taught = { classId: id, studentId };
      return c.json(
        { record: await confirmCompetency(person, taught, c.req.valid("json"), locale, ports) },
        201,
      );
    },
  )
  .post(
    "/classes/:id/students/:studentId/competencies/:recordId/withdrawal",
    describeRoute({
      summary: "Take one's own word on a competency back; both stay on record",
      responses: answers({ 201: one, errors: [400, 401, 404, 409, 413, 415] }),
    }),
    query(localeQuery),
    json(withdrawalSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, studentId, recordId } = c.req.param();
      const { reason } = c.req.valid("json");
      const at = { classId: id, studentId, recordId, reason };
      const { locale } = c.req.valid("query");
      return c.json({ record: await withdrawCompetency(person, at, locale, ports) }, 201);
    },
  );
