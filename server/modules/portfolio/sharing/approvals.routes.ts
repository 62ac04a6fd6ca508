import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { notFound } from "../../../shared/errors.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { pageFile } from "../pages/pages.routes.ts";
import { showcasePage } from "../pages/pages.usecases.ts";
import { filesShown, shownOf } from "../pages/showing.usecases.ts";
import {
  classSharingPatchSchema,
  classSharingSchema,
  decisionSchema,
  shareRequestsSchema,
} from "./approvals.schemas.ts";
import {
  changeSharing,
  decideOn,
  requestedPage,
  requestsOfClass,
  sharingOfClass,
} from "./approvals.usecases.ts";

export const approvalRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/sharing",
    describeRoute({
      summary: "What a class asks before a page is shown outside it, for its teachers",
      responses: answers({ 200: classSharingSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await sharingOfClass(person, c.req.param("id"), ports));
    },
  )
  .patch(
    "/classes/:id/sharing",
    describeRoute({
      summary: "Ask for a teacher's yes before a page is shown outside the class, or no longer",
      responses: answers({ 200: classSharingSchema, errors: [400, 401, 404, 415] }),
    }),
    json(classSharingPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { approval } = c.req.valid("json");
      return c.json(await changeSharing(person, c.req.param("id"), approval, ports));
    },
  )
  .get(
    "/classes/:id/share-requests",
    describeRoute({
      summary: "Pages of students that wait for a teacher's yes, for the teachers of the class",
      responses: answers({ 200: shareRequestsSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await requestsOfClass(person, c.req.param("id"), ports));
    },
  )
  .get(
    "/classes/:id/share-requests/:shareId/page",
    describeRoute({
      summary: "A page that waits, as those outside the class would see it",
      responses: answers({ errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, shareId } = c.req.param();
      const showcase = await requestedPage(person, { classId, shareId }, ports);
      const files = `/api/share-requests/${shareId}/files`;
      const { locale } = c.req.valid("query");
      return showcasePage(showcase, { language: locale, addressOf: (id) => `${files}/${id}` }, ports);
    },
  )
  .get(
    "/share-requests/:shareId/files/:fileId",
    describeRoute({
      summary: "A file of such a page, for a teacher who may say a word on it",
      responses: answers({ errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { shareId, fileId } = c.req.param();
      const showcase = await requestedPage(person, { classId: null, shareId }, ports);
      if (!filesShown(await shownOf(showcase, "en", ports)).has(fileId)) throw notFound();
      return pageFile(c, showcase.learnerId, fileId);
    },
  )
  .post(
    "/classes/:id/share-requests/:shareId/decision",
    describeRoute({
      summary: "Say yes or no to a page as it was looked at; the first word counts",
      responses: answers({ errors: [400, 401, 404, 409, 415] }),
    }),
    json(decisionSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, shareId } = c.req.param();
      await decideOn(person, { classId, shareId }, c.req.valid("json"), ports);
      return c.body(null, 204);
    },
  );
