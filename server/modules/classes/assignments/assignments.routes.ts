import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import { assignmentPatchSchema, newAssignmentSchema, oneAssignmentSchema } from "./assignments.schemas.ts";
import { changeAssignment, makeAssignment, removeAssignment } from "./assignments.usecases.ts";
import { assignmentTaughtBy } from "./given.usecases.ts";

export const assignmentRoutes = new Hono<AppEnv>()
  .post(
    "/classes/:id/assignments",
    describeRoute({
      summary: "Make an assignment, as a draft or given at once, for the class's teachers",
      responses: answers({ 201: oneAssignmentSchema, errors: [400, 401, 404, 409, 415, 422] }),
    }),
    json(newAssignmentSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const assignment = await makeAssignment(person, c.req.param("id"), c.req.valid("json"), ports);
      return c.json({ assignment }, 201);
    },
  )
  .get(
    "/assignments/:id",
    describeRoute({
      summary: "An assignment with its versions, for its class's teachers",
      responses: answers({ 200: oneAssignmentSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ assignment: await assignmentTaughtBy(person, c.req.param("id"), ports) });
    },
  )
  .patch(
    "/assignments/:id",
    describeRoute({
      summary: "Change an assignment, give it, close it or give it again, for its class's teachers",
      responses: answers({ 200: oneAssignmentSchema, errors: [400, 401, 404, 409, 415, 422] }),
    }),
    json(assignmentPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const assignment = await changeAssignment(person, c.req.param("id"), c.req.valid("json"), ports);
      return c.json({ assignment });
    },
  )
  .delete(
    "/assignments/:id",
    describeRoute({
      summary: "Take an assignment away that nobody has begun, for its class's teachers",
      responses: { 204: { description: "Done" }, ...answers({ errors: [401, 404, 409] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeAssignment(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  );
