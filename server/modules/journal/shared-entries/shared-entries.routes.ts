import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { sharedEntrySchema, sharedListSchema } from "./shared-entries.schemas.ts";
import { sharedEntry, sharedWith } from "./shared-entries.usecases.ts";

const listQuery = z.object({ cursor: z.string().max(400).optional() });

export const sharedEntryRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/reflections",
    describeRoute({
      summary: "Entries that students of a class chose to show its teachers or the class",
      responses: answers({ 200: sharedListSchema, errors: [400, 401, 404] }),
    }),
    query(listQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await sharedWith(person, c.req.param("id"), c.req.valid("query").cursor, ports));
    },
  )
  .get(
    "/classes/:id/reflections/:entryId",
    describeRoute({
      summary: "One entry that was chosen to be shown",
      responses: answers({ 200: z.object({ reflection: sharedEntrySchema }), errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, entryId } = c.req.param();
      return c.json({ reflection: await sharedEntry(person, id, entryId, ports) });
    },
  );
