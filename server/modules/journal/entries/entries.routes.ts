import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { promptsSchema } from "../prompts/prompts.schemas.ts";
import { promptsFor } from "../prompts/prompts.usecases.ts";
import { calendarOf } from "./calendar.usecases.ts";
import {
  calendarQuery,
  calendarSchema,
  entryListQuery,
  entryListSchema,
  entryPatchSchema,
  entrySchema,
  newEntrySchema,
  syncedSchema,
  syncSchema,
  tagsSchema,
  versionsSchema,
} from "./entries.schemas.ts";
import {
  editEntry,
  listEntries,
  removeEntry,
  restoreEntry,
  tagsOf,
  versionsOf,
  viewEntry,
  writeEntry,
} from "./entries.usecases.ts";
import { letGo, putBack } from "./left-out.usecases.ts";
import { syncEntry } from "./sync.usecases.ts";

const one = z.object({ reflection: entrySchema });

export const entryRoutes = new Hono<AppEnv>()
  .get(
    "/me/reflections",
    describeRoute({
      summary: "The journal of the person asking, newest first; all words of a query must be found",
      responses: answers({ 200: entryListSchema, errors: [400, 401] }),
    }),
    query(entryListQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await listEntries(person, c.req.valid("query"), ports));
    },
  )
  .post(
    "/me/reflections",
    describeRoute({
      summary: "Write a new entry; without a body it begins with its template's sections",
      responses: answers({ 201: one, errors: [400, 401, 404, 413, 415, 422] }),
    }),
    query(localeQuery),
    json(newEntrySchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      return c.json({ reflection: await writeEntry(person, c.req.valid("json"), locale, ports) }, 201);
    },
  )
  .get(
    "/me/reflections/prompts",
    describeRoute({
      summary: "Questions to write about, from the record of the person asking",
      responses: answers({ 200: promptsSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await promptsFor(person, c.req.valid("query").locale, ports));
    },
  )
  .get(
    "/me/reflections/tags",
    describeRoute({
      summary: "Tags of the journal of the person asking, the most used first",
      responses: answers({ 200: tagsSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await tagsOf(person, ports));
    },
  )
  .get(
    "/me/reflections/calendar",
    describeRoute({
      summary: "Entries of a month by day, and those of today's day in earlier years",
      responses: answers({ 200: calendarSchema, errors: [400, 401] }),
    }),
    query(calendarQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await calendarOf(person, c.req.valid("query"), ports));
    },
  )
  .get(
    "/me/reflections/:id",
    describeRoute({
      summary: "One entry of the person asking",
      responses: answers({ 200: one, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ reflection: await viewEntry(person, c.req.param("id"), ports) });
    },
  )
  .patch(
    "/me/reflections/:id",
    describeRoute({
      summary: "Change an entry; the text it had stays as a version",
      responses: answers({ 200: one, errors: [400, 401, 404, 409, 413, 415, 422] }),
    }),
    json(entryPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ reflection: await editEntry(person, c.req.param("id"), c.req.valid("json"), ports) });
    },
  )
  .delete(
    "/me/reflections/:id",
    describeRoute({ summary: "Put an entry away", responses: answers({ errors: [401, 404] }) }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeEntry(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/me/reflections/:id/restore",
    describeRoute({
      summary: "Take an entry out again that was put away",
      responses: answers({ 200: one, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ reflection: await restoreEntry(person, c.req.param("id"), ports) });
    },
  )
  .post(
    "/me/reflections/:id/sync",
    describeRoute({
      summary: "Give what this device typed and take what other devices did",
      responses: answers({ 200: syncedSchema, errors: [400, 401, 404, 409, 413, 415] }),
    }),
    json(syncSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await syncEntry(person, c.req.param("id"), c.req.valid("json"), ports));
    },
  )
  .post(
    "/me/reflections/:id/left-out/:leftOutId",
    describeRoute({
      summary: "Put words back that were left out where two devices changed one line at once",
      responses: answers({ 200: one, errors: [401, 404, 409] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, leftOutId } = c.req.param();
      return c.json({ reflection: await putBack(person, id, leftOutId, ports) });
    },
  )
  .delete(
    "/me/reflections/:id/left-out/:leftOutId",
    describeRoute({
      summary: "Let words go that were left out where two devices changed one line at once",
      responses: answers({ 200: one, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, leftOutId } = c.req.param();
      return c.json({ reflection: await letGo(person, id, leftOutId, ports) });
    },
  )
  .get(
    "/me/reflections/:id/versions",
    describeRoute({
      summary: "Earlier versions of an entry, newest first",
      responses: answers({ 200: versionsSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await versionsOf(person, c.req.param("id"), ports));
    },
  );
