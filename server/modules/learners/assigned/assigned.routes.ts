import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import {
  myAssignmentSchema,
  myAssignmentsSchema,
  newReadingAnswerSchema,
  onePartSchema,
  startedPracticeSchema,
  startedProjectSchema,
  startedWritingSchema,
} from "./assigned.schemas.ts";
import { answerReading, myAssignment, myAssignments, practiseAssigned } from "./assigned.usecases.ts";
import { beginProject, beginWriting, handIn, takeBack } from "./handing-in.usecases.ts";

const part = "/me/assignments/:id/parts/:partId";
const placeOf = (assignmentId: string, partId: string) => ({ assignmentId, partId });

export const assignedRoutes = new Hono<AppEnv>()
  .get(
    "/me/assignments",
    describeRoute({
      summary: "What the person asking was given to do, soonest due first",
      responses: answers({ 200: myAssignmentsSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ assignments: [...(await myAssignments(person, ports))] });
    },
  )
  .get(
    "/me/assignments/:id",
    describeRoute({
      summary: "An assignment of the person asking, with its parts and how far each is",
      responses: answers({ 200: myAssignmentSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      return c.json({ assignment: await myAssignment(person, c.req.param("id"), locale, ports) });
    },
  )
  .post(
    `${part}/practice`,
    describeRoute({
      summary: "Begin the practice of a part's items, or go on with it",
      responses: answers({
        200: startedPracticeSchema,
        201: startedPracticeSchema,
        errors: [400, 401, 404, 409],
      }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = placeOf(c.req.param("id"), c.req.param("partId"));
      const { practiceId, isNew } = await practiseAssigned(person, at, c.req.valid("query").locale, ports);
      return c.json({ practiceId }, isNew ? 201 : 200);
    },
  )
  .put(
    `${part}/answers/:questionId`,
    describeRoute({
      summary: "Answer a question of a reading; a later answer takes the place of an earlier",
      responses: answers({ 200: onePartSchema, errors: [400, 401, 404, 409, 415] }),
    }),
    query(localeQuery),
    json(newReadingAnswerSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = {
        ...placeOf(c.req.param("id"), c.req.param("partId")),
        questionId: c.req.param("questionId"),
      };
      const { locale } = c.req.valid("query");
      return c.json({ part: await answerReading(person, at, c.req.valid("json"), locale, ports) });
    },
  )
  .post(
    `${part}/writing`,
    describeRoute({
      summary: "Begin a part that is written, or give the piece it has become",
      responses: answers({ 200: startedWritingSchema, errors: [400, 401, 404, 409] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = placeOf(c.req.param("id"), c.req.param("partId"));
      return c.json(await beginWriting(person, at, c.req.valid("query").locale, ports));
    },
  )
  .post(
    `${part}/project`,
    describeRoute({
      summary: "Begin a part that is a project, or give the project it has become",
      responses: answers({ 200: startedProjectSchema, errors: [401, 404, 409] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await beginProject(person, placeOf(c.req.param("id"), c.req.param("partId")), ports));
    },
  )
  .post(
    `${part}/hand-in`,
    describeRoute({
      summary: "Hand a part in: a piece of writing is shown to the class's teachers",
      responses: answers({ 200: onePartSchema, errors: [400, 401, 404, 409, 422] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = placeOf(c.req.param("id"), c.req.param("partId"));
      return c.json({ part: await handIn(person, at, c.req.valid("query").locale, ports) });
    },
  )
  .delete(
    `${part}/hand-in`,
    describeRoute({
      summary: "Take back a part that was handed in, until the assignment is closed",
      responses: answers({ 200: onePartSchema, errors: [400, 401, 404, 409] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = placeOf(c.req.param("id"), c.req.param("partId"));
      return c.json({ part: await takeBack(person, at, c.req.valid("query").locale, ports) });
    },
  );
