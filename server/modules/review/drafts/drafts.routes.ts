import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import {
  decidedDraftSchema,
  draftCountsSchema,
  sendDraftSchema,
  waitingDraftsSchema,
} from "./drafts.schemas.ts";
import { draftCounts, dropDraft, sendDraft, waitingDrafts } from "./drafts.usecases.ts";

export const draftRoutes = new Hono<AppEnv>()
  .get(
    "/drafts",
    describeRoute({
      summary: "How many replies wait for a teacher, in each class that the person asking teaches",
      responses: answers({ 200: draftCountsSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await draftCounts(person, ports));
    },
  )
  .get(
    "/classes/:id/drafts",
    describeRoute({
      summary: "Replies of a class that wait for one of its teachers, the longest waiting first",
      responses: answers({ 200: waitingDraftsSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await waitingDrafts(person, c.req.param("id"), ports));
    },
  )
  .post(
    "/drafts/:turnId/send",
    describeRoute({
      summary: "Send a reply that waits, as it is or in one's own words, for a teacher of its class",
      responses: answers({ 200: decidedDraftSchema, errors: [400, 401, 404, 409, 415, 422] }),
    }),
    json(sendDraftSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ draft: await sendDraft(person, c.req.param("turnId"), c.req.valid("json"), ports) });
    },
  )
  .post(
    "/drafts/:turnId/drop",
    describeRoute({
      summary: "Leave a reply that waits unsent, for a teacher of its class",
      responses: answers({ 200: decidedDraftSchema, errors: [401, 404, 409] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ draft: await dropDraft(person, c.req.param("turnId"), ports) });
    },
  );
