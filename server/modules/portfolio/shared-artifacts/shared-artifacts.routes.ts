import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { sharedArtifactListSchema, sharedArtifactSchema } from "./shared-artifacts.schemas.ts";
import { sharedArtifact, sharedArtifacts } from "./shared-artifacts.usecases.ts";

const listQuery = z.object({ cursor: z.string().max(400).optional() });
const oneQuery = z.object({
  locale: z.enum(["en", "es"]).default("en"),
  /** A version that was read before; the newest without it. */
  version: z.coerce.number().int().min(1).optional(),
});

export const sharedArtifactRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/artifacts",
    describeRoute({
      summary: "Work that students of a class chose to show its teachers or the class",
      responses: answers({ 200: sharedArtifactListSchema, errors: [400, 401, 404] }),
    }),
    query(listQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await sharedArtifacts(person, c.req.param("id"), c.req.valid("query").cursor, ports));
    },
  )
  .get(
    "/classes/:id/artifacts/:artifactId",
    describeRoute({
      summary: "One piece of work that was chosen to be shown",
      responses: answers({ 200: z.object({ artifact: sharedArtifactSchema }), errors: [400, 401, 404] }),
    }),
    query(oneQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, artifactId } = c.req.param();
      const { locale, version } = c.req.valid("query");
      return c.json({
        artifact: await sharedArtifact(person, { classId, artifactId, version }, locale, ports),
      });
    },
  );
