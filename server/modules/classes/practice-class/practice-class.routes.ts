import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import {
  maybePracticeClassSchema,
  newPracticeClassSchema,
  onePracticeClassSchema,
} from "./practice-class.schemas.ts";
import * as practice from "./practice-class.usecases.ts";

/** A teacher's class to try things in. It is made in the background; how far it is, is told under the same address. */
export const practiceClassRoutes = new Hono<AppEnv>()
  .get(
    "/classes/practice",
    describeRoute({
      summary: "The practice class of the teacher asking, and how far it is made",
      responses: answers({ 200: maybePracticeClassSchema, errors: [401, 403] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ practice: await practice.practiceClassOf(person, ports) });
    },
  )
  .post(
    "/classes/practice",
    describeRoute({
      summary: "Make a practice class with made-up students, as a teacher; there is one for each",
      responses: answers({ 202: onePracticeClassSchema, errors: [400, 401, 403, 415] }),
    }),
    json(newPracticeClassSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("json");
      return c.json({ practice: await practice.makePracticeClass(person, locale, ports) }, 202);
    },
  )
  .post(
    "/classes/practice/reset",
    describeRoute({
      summary: "Make the practice class of the teacher asking again, as it was the first day",
      responses: answers({ 202: onePracticeClassSchema, errors: [400, 401, 403, 404, 415] }),
    }),
    json(newPracticeClassSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("json");
      return c.json({ practice: await practice.resetPracticeClass(person, locale, ports) }, 202);
    },
  )
  .delete(
    "/classes/practice",
    describeRoute({
      summary: "Take the practice class of the teacher asking away, with its made-up students",
      responses: { 204: { description: "Done" }, ...answers({ errors: [401, 403, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await practice.removePracticeClass(person, ports);
      return c.body(null, 204);
    },
  );
