import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { rosterDoneSchema, rosterPreviewSchema, rosterQuery } from "./roster.schemas.ts";
import { importRoster, previewRoster } from "./roster.usecases.ts";

/** A roster is sent as the bytes of its file, whatever their encoding. */
export const rosterRoutes = new Hono<AppEnv>()
  .post(
    "/classes/:id/roster/preview",
    describeRoute({
      summary: "What a roster (CSV) would do to a class, line by line, for its teachers",
      responses: answers({ 200: rosterPreviewSchema, errors: [401, 404, 413, 422] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return c.json(await previewRoster(person, c.req.param("id"), bytes, ports));
    },
  )
  .post(
    "/classes/:id/roster",
    describeRoute({
      summary: "Add the students of a roster (CSV) to a class, all of them or nobody, for its teachers",
      responses: answers({ 201: rosterDoneSchema, errors: [400, 401, 404, 409, 413, 422] }),
    }),
    query(rosterQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const leaveOut = c.req.valid("query").leaveOut === "true";
      return c.json(await importRoster(person, c.req.param("id"), bytes, leaveOut, ports), 201);
    },
  );
