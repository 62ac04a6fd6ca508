import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import {
  feedbackSettingsSchema,
  newRubricSchema,
  rubricPatchSchema,
  rubricSchema,
  rubricsSchema,
  settingsPatchSchema,
} from "./rubrics.schemas.ts";
import { changeSettings, editRubric, makeRubric, ownRubrics, rubricsOfClass } from "./rubrics.usecases.ts";

const one = z.object({ rubric: rubricSchema });

export const rubricRoutes = new Hono<AppEnv>()
  .get(
    "/me/rubrics",
    describeRoute({
      summary: "Rubrics that own work can be looked at with: built-in ones and those of own classes",
      responses: answers({ 200: rubricsSchema.pick({ rubrics: true }), errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ rubrics: [...(await ownRubrics(person, c.req.valid("query").locale, ports))] });
    },
  )
  .get(
    "/classes/:id/rubrics",
    describeRoute({
      summary: "Rubrics of a class, and whether its students give each other feedback",
      responses: answers({ 200: rubricsSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await rubricsOfClass(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/classes/:id/rubrics",
    describeRoute({
      summary: "Keep a rubric for a class, for its teachers",
      responses: answers({ 201: one, errors: [400, 401, 404, 415] }),
    }),
    json(newRubricSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ rubric: await makeRubric(person, c.req.param("id"), c.req.valid("json"), ports) }, 201);
    },
  )
  .patch(
    "/classes/:id/rubrics/:rubricId",
    describeRoute({
      summary: "Change a rubric of a class, for its teachers",
      responses: answers({ 200: one, errors: [400, 401, 404, 409, 415] }),
    }),
    json(rubricPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = { classId: c.req.param("id"), id: c.req.param("rubricId") };
      return c.json({ rubric: await editRubric(person, at, c.req.valid("json"), ports) });
    },
  )
  .put(
    "/classes/:id/feedback-settings",
    describeRoute({
      summary: "Change who gives feedback in a class: its students, and the coach; for its teachers",
      responses: answers({ 200: feedbackSettingsSchema, errors: [400, 401, 404, 415] }),
    }),
    json(settingsPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await changeSettings(person, c.req.param("id"), c.req.valid("json"), ports));
    },
  );
