import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { closeItem, giveBackItem, reopenItem, takeItem } from "./acting.usecases.ts";
import {
  classQueueQuerySchema,
  closingSchema,
  oneQueueItemSchema,
  queueListSchema,
  queueQuerySchema,
  wholeQueueSchema,
} from "./queue.schemas.ts";
import { queueOf, queueOfClass } from "./queue.usecases.ts";

const acting = (summary: string, ...errors: number[]) =>
  describeRoute({
    summary: `${summary}, for a teacher of the class and whom it was passed on to`,
    responses: answers({ 200: oneQueueItemSchema, errors: [401, 404, 409, ...errors] }),
  });

export const queueRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/alerts",
    describeRoute({
      summary: "What needs a person in a class, ranked, for its teachers",
      responses: answers({ 200: queueListSchema, errors: [400, 401, 404] }),
    }),
    query(classQueueQuerySchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await queueOfClass(person, c.req.param("id"), c.req.valid("query"), ports));
    },
  )
  .get(
    "/queue",
    describeRoute({
      summary:
        "What needs the person asking, in all classes of a teacher; for an administrator what nobody else takes",
      responses: answers({ 200: wholeQueueSchema, errors: [400, 401, 404] }),
    }),
    query(queueQuerySchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await queueOf(person, c.req.valid("query").cursor, ports));
    },
  )
  .post("/queue/:id/take", acting("Take an item"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ item: await takeItem(person, c.req.param("id"), ports) });
  })
  .post("/queue/:id/give-back", acting("Give an item back"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ item: await giveBackItem(person, c.req.param("id"), ports) });
  })
  .post(
    "/queue/:id/close",
    acting("Close an item with a note", 400, 415, 422),
    json(closingSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ item: await closeItem(person, c.req.param("id"), c.req.valid("json").note, ports) });
    },
  )
  .post("/queue/:id/reopen", acting("Take back the closing of an item"), async (c) => {
    const { person, ports } = await asked(c);
    return c.json({ item: await reopenItem(person, c.req.param("id"), ports) });
  });
