import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import { groupPatchSchema, groupSchema, groupsSchema, newGroupSchema } from "./groups.schemas.ts";
import { changeGroup, groupsOf, makeGroup, removeGroup } from "./groups.usecases.ts";

const one = z.object({ group: groupSchema });

export const classGroupRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/groups",
    describeRoute({
      summary: "Groups of a class, for its teachers",
      responses: answers({ 200: groupsSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ groups: await groupsOf(person, c.req.param("id"), ports) });
    },
  )
  .post(
    "/classes/:id/groups",
    describeRoute({
      summary: "Make a group of students of a class, for its teachers",
      responses: answers({ 201: one, errors: [400, 401, 404, 415, 422] }),
    }),
    json(newGroupSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ group: await makeGroup(person, c.req.param("id"), c.req.valid("json"), ports) }, 201);
    },
  )
  .patch(
    "/classes/:id/groups/:groupId",
    describeRoute({
      summary: "Rename a group or change who is in it, for its class's teachers",
      responses: answers({ 200: one, errors: [400, 401, 404, 415, 422] }),
    }),
    json(groupPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = { classId: c.req.param("id"), id: c.req.param("groupId") };
      return c.json({ group: await changeGroup(person, at, c.req.valid("json"), ports) });
    },
  )
  .delete(
    "/classes/:id/groups/:groupId",
    describeRoute({
      summary: "Take a group away, for its class's teachers; its students stay",
      responses: { 204: { description: "Done" }, ...answers({ errors: [401, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeGroup(person, c.req.param("id"), c.req.param("groupId"), ports);
      return c.body(null, 204);
    },
  );
