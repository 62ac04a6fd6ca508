import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { notFound } from "../../../shared/errors.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { answerInDiagnostic } from "./answering.usecases.ts";
import {
  diagnosticAnsweredSchema,
  diagnosticAnswerSchema,
  diagnosticListSchema,
  diagnosticSchema,
  newDiagnosticSchema,
} from "./diagnostic.schemas.ts";
import { endDiagnostic, goOn, listDiagnostics, startDiagnostic } from "./diagnostic.usecases.ts";

/** The question of a diagnostic that an address names. @throws not-found */
function questionAt(diagnosticId: string, seq: string) {
  if (!/^\d{1,4}$/.test(seq)) throw notFound();
  return { diagnosticId, seq: Number(seq) };
}

export const diagnosticRoutes = new Hono<AppEnv>()
  .get(
    "/me/diagnostics",
    describeRoute({
      summary: "Subjects that can be diagnosed, with the latest diagnostic of the person asking",
      responses: answers({ 200: diagnosticListSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await listDiagnostics(person, c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/diagnostics",
    describeRoute({
      summary: "Start a diagnostic of a subject, or go on with the one that is open",
      responses: answers({ 201: diagnosticSchema, errors: [400, 401, 404, 415] }),
    }),
    query(localeQuery),
    json(newDiagnosticSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { subject } = c.req.valid("json");
      return c.json(await startDiagnostic(person, subject, c.req.valid("query").locale, ports), 201);
    },
  )
  .get(
    "/me/diagnostics/:id",
    describeRoute({
      summary: "A diagnostic of the person asking: the question in hand, or what was found",
      responses: answers({ 200: diagnosticSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await goOn(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  )
  .post(
    "/me/diagnostics/:id/items/:seq/answers",
    describeRoute({
      summary: "Answer the question in hand, say that it was not met before, or pass it over",
      responses: answers({ 200: diagnosticAnsweredSchema, errors: [400, 401, 404, 409, 415] }),
    }),
    query(localeQuery),
    json(diagnosticAnswerSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const at = questionAt(c.req.param("id"), c.req.param("seq"));
      return c.json(
        await answerInDiagnostic(person, at, c.req.valid("json"), c.req.valid("query").locale, ports),
      );
    },
  )
  .post(
    "/me/diagnostics/:id/end",
    describeRoute({
      summary: "End a diagnostic; what was found is kept",
      responses: answers({ 200: diagnosticSchema, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await endDiagnostic(person, c.req.param("id"), c.req.valid("query").locale, ports));
    },
  );
