import { type Context, Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { contentDisposition } from "../../portfolio/files/served.models.ts";
import { pilotQuery, pilotSchema } from "./pilot.schemas.ts";
import { type Pilot, pilotOfClass, pilotOfSchool } from "./pilot.usecases.ts";

const described = (summary: string, ...errors: number[]) =>
  describeRoute({ summary, responses: answers({ 200: pilotSchema, errors: [400, 401, ...errors] }) });
const describedPdf = (summary: string, ...errors: number[]) =>
  describeRoute({
    summary,
    responses: {
      200: { description: "The PDF", content: { "application/pdf": {} } },
      ...answers({ errors: [400, 401, 413, ...errors] }),
    },
  });
const page = { kind: "page" } as const;
const download = { kind: "download" } as const;

/** What a pilot showed, for a school deciding whether to go on: as a page, and as a file. */
export const pilotRoutes = new Hono<AppEnv>()
  .get(
    "/school/pilot",
    described("What a pilot showed in the whole school, for its administrators", 403),
    query(pilotQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await pilotOfSchool(person, c.req.valid("query"), page, ports));
    },
  )
  .get(
    "/school/pilot/pdf",
    describedPdf("What a pilot showed in the whole school as a PDF, for its administrators", 403),
    query(pilotQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await pilotOfSchool(person, c.req.valid("query"), download, ports));
    },
  )
  .get(
    "/classes/:id/pilot",
    described("What a pilot showed in a class, for its teachers", 404),
    query(pilotQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await pilotOfClass(person, c.req.param("id"), c.req.valid("query"), page, ports));
    },
  )
  .get(
    "/classes/:id/pilot/pdf",
    describedPdf("What a pilot showed in a class as a PDF, for its teachers", 404),
    query(pilotQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await pilotOfClass(person, c.req.param("id"), c.req.valid("query"), download, ports));
    },
  );

function send(c: Context<AppEnv>, { delivered, figures }: Pilot): Response {
  if (delivered.kind === "page") return c.json({ document: delivered.document, figures });
  return c.body(delivered.bytes, 200, {
    "content-type": delivered.type,
    "content-disposition": contentDisposition("attachment", delivered.name),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
}
