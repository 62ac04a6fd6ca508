import { type Context, Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { zoneSchema } from "../../../shared/zone.schemas.ts";
import { contentDisposition } from "../files/served.models.ts";
import { type Print, printArtifact, printEntry, printShowcase } from "./printing.usecases.ts";

const entryQuery = localeQuery.extend({
  /** Where the entry's day is told from: "Europe/Madrid"; left out, no day is told. */
  zone: zoneSchema.optional(),
});

const pdf = {
  200: { description: "The PDF", content: { "application/pdf": {} } },
  ...answers({ errors: [400, 401, 404, 413] }),
};

/** What the person asking wrote and made, as PDF. */
export const printingRoutes = new Hono<AppEnv>()
  .get(
    "/me/showcases/:id/pdf",
    describeRoute({ summary: "A showcase as a PDF, from what its page is made from", responses: pdf }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await printShowcase(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .get(
    "/me/artifacts/:id/pdf",
    describeRoute({ summary: "A piece of work as a PDF", responses: pdf }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await printArtifact(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .get(
    "/me/reflections/:id/pdf",
    describeRoute({ summary: "A journal entry as a PDF", responses: pdf }),
    query(entryQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale: language, zone = null } = c.req.valid("query");
      return send(c, await printEntry(person, c.req.param("id"), { language, zone }, ports));
    },
  );

function send(c: Context<AppEnv>, { title, bytes }: Print): Response {
  return c.body(bytes, 200, {
    "content-type": "application/pdf",
    "content-disposition": contentDisposition("attachment", `${title}.pdf`),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
}
