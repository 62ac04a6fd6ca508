import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { groupsSchema } from "../../classes/groups/groups.schemas.ts";
import { evidenceSchema } from "../../learners/record/record.schemas.ts";
import { studentEvidence } from "./evidence.usecases.ts";
import { keepGroups, proposeGroups } from "./grouping/grouping.usecases.ts";
import {
  groupWishesSchema,
  heatmapPageSchema,
  heatmapQuery,
  insightsSchema,
  keptGroupsSchema,
  newSetAsideSchema,
  planSchema,
  proposalSchema,
  subjectQuery,
} from "./insights.schemas.ts";
import { heatmapPage, insightsOf } from "./insights.usecases.ts";
import { setAside, showAgain } from "./need/need.usecases.ts";
import { planFor } from "./plan/plan.usecases.ts";

const evidenceQuery = localeQuery.extend({ cursor: z.string().max(400).optional() });
const done = { 204: { description: "Done" } };

export const insightRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/insights",
    describeRoute({
      summary:
        "What the record says of a class: students by skills, who may need a person, mistakes, items; for its teachers",
      responses: answers({ 200: insightsSchema, errors: [400, 401, 404] }),
    }),
    query(heatmapQuery.omit({ cursor: true })),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await insightsOf(person, c.req.param("id"), c.req.valid("query"), ports));
    },
  )
  .get(
    "/classes/:id/insights/heatmap",
    describeRoute({
      summary: "A further page of a class's students by skills, for its teachers",
      responses: answers({ 200: heatmapPageSchema, errors: [400, 401, 404] }),
    }),
    query(heatmapQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ heatmap: await heatmapPage(person, c.req.param("id"), c.req.valid("query"), ports) });
    },
  )
  .get(
    "/classes/:id/insights/students/:studentId/skills/:skillId",
    describeRoute({
      summary: "What a student's mastery of a skill rests on, newest first, for a teacher of the class",
      responses: answers({ 200: evidenceSchema, errors: [400, 401, 404] }),
    }),
    query(evidenceQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, studentId, skillId: skill } = c.req.param();
      return c.json(
        await studentEvidence(person, { classId, studentId, skill }, c.req.valid("query"), ports),
      );
    },
  )
  .get(
    "/classes/:id/insights/plan",
    describeRoute({
      summary: "A plan for tomorrow from a class's record, for its teachers",
      responses: answers({ 200: planSchema, errors: [400, 401, 404] }),
    }),
    query(subjectQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await planFor(person, c.req.param("id"), c.req.valid("query"), ports));
    },
  )
  .post(
    "/classes/:id/insights/groups",
    describeRoute({
      summary: "Propose groups from a class's record with a teacher's wishes; nothing is kept",
      responses: answers({ 200: proposalSchema, errors: [400, 401, 404, 415, 422] }),
    }),
    query(subjectQuery),
    json(groupWishesSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const wishes = c.req.valid("json");
      return c.json(await proposeGroups(person, c.req.param("id"), wishes, c.req.valid("query"), ports));
    },
  )
  .put(
    "/classes/:id/insights/groups",
    describeRoute({
      summary: "Keep proposed groups as groups of the class, for its teachers",
      responses: answers({ 200: groupsSchema, errors: [400, 401, 404, 409, 415, 422] }),
    }),
    json(keptGroupsSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const kept = await keepGroups(person, c.req.param("id"), c.req.valid("json"), ports);
      return c.json({ groups: [...kept] });
    },
  )
  .put(
    "/classes/:id/insights/needs/:studentId/:rule",
    describeRoute({
      summary: "Set a reason to look at a student aside for some days, for a teacher of the class",
      responses: { ...done, ...answers({ errors: [400, 401, 404, 409, 415] }) },
    }),
    json(newSetAsideSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, studentId, rule } = c.req.param();
      await setAside(person, { classId, studentId, rule }, c.req.valid("json").days, ports);
      return c.body(null, 204);
    },
  )
  .delete(
    "/classes/:id/insights/needs/:studentId/:rule",
    describeRoute({
      summary: "Show a reason that was set aside again, for a teacher of the class",
      responses: { ...done, ...answers({ errors: [401, 404, 409] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, studentId, rule } = c.req.param();
      await showAgain(person, { classId, studentId, rule }, ports);
      return c.body(null, 204);
    },
  );
