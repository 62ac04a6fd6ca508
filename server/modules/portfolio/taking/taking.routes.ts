import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { contentDisposition } from "../files/served.models.ts";
import { broughtAlong } from "./brought.usecases.ts";
import { takeAlong, takeAlongArchive } from "./export.usecases.ts";
import { takeIn } from "./import.usecases.ts";
import { readImport } from "./import-body.ts";
import { portfolioJsonSchema } from "./portfolio.models.ts";
import {
  broughtSchema,
  exportQuery,
  importLimits,
  restoredSchema,
  sealedPortfolioSchema,
} from "./portfolio.schemas.ts";

export const takingRoutes = new Hono<AppEnv>()
  .get(
    "/portfolio/schema.json",
    describeRoute({ summary: "The shape of portfolio.json, as JSON Schema" }),
    (c) => c.json(portfolioJsonSchema(), 200, { "cache-control": "public, max-age=3600" }),
  )
  .get(
    "/me/portfolio/export",
    describeRoute({
      summary:
        "All that the person asking wrote and kept: an archive with a web site, Markdown and files, or JSON",
      responses: answers({ 200: sealedPortfolioSchema, errors: [400, 401] }),
    }),
    query(exportQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { format, locale } = c.req.valid("query");
      if (format === "json") {
        const headers = { "content-disposition": contentDisposition("attachment", "portfolio.json") };
        return c.json(await takeAlong(person, ports), 200, headers);
      }
      return c.body(await takeAlongArchive(person, format, locale, ports), 200, {
        "content-type": "application/zip",
        "content-disposition": contentDisposition("attachment", "portfolio.zip"),
      });
    },
  )
  .get(
    "/me/portfolio/brought",
    describeRoute({
      summary:
        "Feedback, projects and competencies that came along from another place; nobody here signed them, and nothing counts them",
      responses: answers({ 200: broughtSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await broughtAlong(person, c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/portfolio/import",
    describeRoute({
      summary: "Take in what was taken along: the archive or the JSON, which is the body of the request",
      responses: answers({ 200: restoredSchema, errors: [400, 401, 409, 413, 415, 422, 503] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const takenIn = async () => takeIn(person, await readImport(c.req.raw, importLimits), ports);
      return c.json(await ports.imports.pass(takenIn));
    },
  );
