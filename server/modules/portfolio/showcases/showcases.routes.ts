import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { showcasePage } from "../pages/pages.usecases.ts";
import { madeShareSchema, newShareSchema, sharesSchema } from "../sharing/sharing.schemas.ts";
import { revoke, share, sharesOf } from "../sharing/sharing.usecases.ts";
import {
  newShowcaseSchema,
  showcaseListSchema,
  showcasePatchSchema,
  showcaseSchema,
} from "./showcases.schemas.ts";
import {
  editShowcase,
  listShowcases,
  makeShowcase,
  ownShowcase,
  removeShowcase,
  restoreShowcase,
  viewShowcase,
} from "./showcases.usecases.ts";

const one = z.object({ showcase: showcaseSchema });

export const showcaseRoutes = new Hono<AppEnv>()
  .get(
    "/me/showcases",
    describeRoute({
      summary: "Pages that the person asking composed, newest first",
      responses: answers({ 200: showcaseListSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await listShowcases(person, ports));
    },
  )
  .post(
    "/me/showcases",
    describeRoute({
      summary: "Compose a page to show",
      responses: answers({ 201: one, errors: [400, 401, 413, 415, 422] }),
    }),
    json(newShowcaseSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ showcase: await makeShowcase(person, c.req.valid("json"), ports) }, 201);
    },
  )
  .get(
    "/me/showcases/:id",
    describeRoute({
      summary: "One showcase of the person asking",
      responses: answers({ 200: one, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ showcase: await viewShowcase(person, c.req.param("id"), ports) });
    },
  )
  .patch(
    "/me/showcases/:id",
    describeRoute({
      summary: "Change a showcase, on the revision it was read at",
      responses: answers({ 200: one, errors: [400, 401, 404, 409, 413, 415, 422] }),
    }),
    json(showcasePatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ showcase: await editShowcase(person, c.req.param("id"), c.req.valid("json"), ports) });
    },
  )
  .delete(
    "/me/showcases/:id",
    describeRoute({ summary: "Put a showcase away", responses: answers({ errors: [401, 404] }) }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeShowcase(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/me/showcases/:id/restore",
    describeRoute({
      summary: "Take a showcase out again that was put away",
      responses: answers({ 200: one, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ showcase: await restoreShowcase(person, c.req.param("id"), ports) });
    },
  )
  .get(
    "/me/showcases/:id/preview",
    describeRoute({ summary: "The page as others will see it", responses: answers({ errors: [401, 404] }) }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const showcase = await ownShowcase(person, c.req.param("id"), ports);
      const { locale } = c.req.valid("query");
      return showcasePage(showcase, { language: locale, addressOf: (id) => `/api/files/${id}` }, ports);
    },
  )
  .get(
    "/me/showcases/:id/shares",
    describeRoute({
      summary: "Who a showcase is or was open to",
      responses: answers({ 200: sharesSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await sharesOf(person, c.req.param("id"), ports));
    },
  )
  .post(
    "/me/showcases/:id/shares",
    describeRoute({
      summary: "Open a showcase to a class, a person, the guardians or whoever has a link",
      responses: answers({ 201: madeShareSchema, errors: [400, 401, 404, 415, 422] }),
    }),
    json(newShareSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await share(person, c.req.param("id"), c.req.valid("json"), ports), 201);
    },
  )
  .delete(
    "/me/showcases/:id/shares/:shareId",
    describeRoute({ summary: "Close what was opened", responses: answers({ errors: [401, 404] }) }),
    async (c) => {
      const { person, ports } = await asked(c);
      await revoke(person, c.req.param("id"), c.req.param("shareId"), ports);
      return c.body(null, 204);
    },
  );
