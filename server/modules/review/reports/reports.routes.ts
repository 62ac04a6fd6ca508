import { type Context, Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { contentDisposition } from "../../portfolio/files/served.models.ts";
import type { Delivered } from "./delivery.ts";
import * as letters from "./letters.usecases.ts";
import * as schemas from "./reports.schemas.ts";
import * as reports from "./reports.usecases.ts";

const described = (summary: string) =>
  describeRoute({ summary, responses: answers({ 200: schemas.reportSchema, errors: [400, 401, 404] }) });
const describedLetters = (summary: string) =>
  describeRoute({ summary, responses: answers({ 200: schemas.lettersSchema, errors: [400, 401, 404] }) });
const describedPdf = (summary: string) =>
  describeRoute({
    summary,
    responses: {
      200: { description: "The PDF", content: { "application/pdf": {} } },
      ...answers({ errors: [400, 401, 404, 413] }),
    },
  });
const page = { kind: "page" } as const;
const download = { kind: "download" } as const;

/** Letters to families, reports of students and classes: as pages, and as files. */
export const reportRoutes = new Hono<AppEnv>()
  .get(
    "/me/letters",
    describedLetters("Letters about the student asking, a day before the family gets them"),
    query(schemas.letterQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await letters.ownLetters(person, c.req.valid("query"), ports));
    },
  )
  .get(
    "/me/letters/:week/pdf",
    describedPdf("A letter about the student asking, as a PDF"),
    query(schemas.letterQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const which = { studentId: null, week: c.req.param("week") };
      return send(c, await letters.letterFile(person, which, c.req.valid("query"), ports));
    },
  )
  .get(
    "/guardian/children/:studentId/letters",
    describedLetters("Letters about a child of the guardian asking"),
    query(schemas.letterQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(
        await letters.childLetters(person, c.req.param("studentId"), c.req.valid("query"), ports),
      );
    },
  )
  .get(
    "/guardian/children/:studentId/letters/:week/pdf",
    describedPdf("A letter about a child of the guardian asking, as a PDF"),
    query(schemas.letterQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await letters.letterFile(person, c.req.param(), c.req.valid("query"), ports));
    },
  )
  .get(
    "/classes/:id/students/:studentId/letters",
    describedLetters("Letters about a student, for the class's teachers"),
    query(schemas.letterQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, studentId } = c.req.param();
      return c.json(
        await letters.studentLetters(person, { classId, studentId }, c.req.valid("query"), ports),
      );
    },
  )
  .put(
    "/classes/:id/students/:studentId/letters/:week",
    describeRoute({
      summary: "Add a sentence to a letter, or hold it back, for the class's teachers",
      responses: answers({ 200: schemas.oneLetterSchema, errors: [400, 401, 404, 415] }),
    }),
    query(schemas.letterQuery),
    json(schemas.letterNoteSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, studentId, week } = c.req.param();
      const which = { classId, studentId, week };
      const letter = await letters.noteLetter(
        person,
        which,
        c.req.valid("json"),
        c.req.valid("query"),
        ports,
      );
      return c.json({ letter });
    },
  )
  .get(
    "/me/report",
    described("A report about the student asking, of some days"),
    query(schemas.reportQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await reports.ownReport(person, c.req.valid("query"), page, ports));
    },
  )
  .get(
    "/me/report/pdf",
    describedPdf("A report about the student asking, as a PDF"),
    query(schemas.reportQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(c, await reports.ownReport(person, c.req.valid("query"), download, ports));
    },
  )
  .get(
    "/classes/:id/students/:studentId/report",
    described("A student's report, for the class's teachers"),
    query(schemas.reportQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, studentId } = c.req.param();
      const about = { classId, studentId };
      return send(c, await reports.reportOfStudent(person, about, c.req.valid("query"), page, ports));
    },
  )
  .get(
    "/classes/:id/students/:studentId/report/pdf",
    describedPdf("A student's report as a PDF, for the class's teachers"),
    query(schemas.reportQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, studentId } = c.req.param();
      const about = { classId, studentId };
      return send(c, await reports.reportOfStudent(person, about, c.req.valid("query"), download, ports));
    },
  )
  .get(
    "/classes/:id/report",
    described("A class's report, for its teachers"),
    query(schemas.reportQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return send(
        c,
        await reports.reportOfClass(person, c.req.param("id"), c.req.valid("query"), page, ports),
      );
    },
  )
  .get(
    "/classes/:id/report/pdf",
    describedPdf("A class's report as a PDF, for its teachers"),
    query(schemas.reportQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const wish = c.req.valid("query");
      return send(c, await reports.reportOfClass(person, c.req.param("id"), wish, download, ports));
    },
  );

function send(c: Context<AppEnv>, delivered: Delivered): Response {
  if (delivered.kind === "page") return c.json({ document: delivered.document });
  return c.body(delivered.bytes, 200, {
    "content-type": delivered.type,
    "content-disposition": contentDisposition("attachment", delivered.name),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
}
