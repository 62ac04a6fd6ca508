import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { evalCaseSchema } from "../cases/cases.schemas.ts";
import { evalCases } from "../cases/cases.usecases.ts";
import { turnSearchSchema } from "../searching/searching.schemas.ts";
import { type Exported, exportSearch, exportTranscript, type Format } from "./exporting.usecases.ts";

const formatQuery = z.object({ format: z.enum(["csv", "json"]).default("csv") });

const file = (summary: string) =>
  describeRoute({
    summary,
    responses: {
      ...answers({ errors: [400, 401, 404] }),
      200: { description: "The file", content: { "text/csv": {}, "application/json": {} } },
    },
  });

export const exportingRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/transcripts/export",
    file("Every turn of a class that a search finds, as CSV or JSON, for its teachers"),
    query(turnSearchSchema.extend(formatQuery.shape)),
    async (c) => {
      const { person, ports } = await asked(c);
      const { format, ...search } = c.req.valid("query");
      return fileOf(await exportSearch(person, c.req.param("id"), search, format, ports), format);
    },
  )
  .get(
    "/transcripts/:conversationId/export",
    file("One conversation as CSV or JSON, for a teacher of its class"),
    query(formatQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { format } = c.req.valid("query");
      return fileOf(await exportTranscript(person, c.req.param("conversationId"), format, ports), format);
    },
  )
  .get(
    "/classes/:id/eval-cases",
    describeRoute({
      summary:
        "Turns for which a teacher wrote what they would have said, one JSON object a line, without names; for the class's teachers",
      responses: {
        ...answers({ errors: [401, 404] }),
        200: {
          description: "The file",
          content: { "application/x-ndjson": { schema: resolver(evalCaseSchema) } },
        },
      },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return fileOf(
        { name: "cases.jsonl", parts: await evalCases(person, c.req.param("id"), ports) },
        "jsonl",
      );
    },
  );

const types: Readonly<Record<Format | "jsonl", string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
};

/** A file that leaves as it is made; when making it fails, the download breaks off. */
function fileOf({ name, parts }: Exported, format: Format | "jsonl"): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
