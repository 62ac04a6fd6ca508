import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers } from "../../../app/openapi.ts";
import { memoryListSchema } from "./memories.schemas.ts";
import { forgetMemory, ownMemories } from "./memories.usecases.ts";

export const memoryRoutes = new Hono<AppEnv>()
  .get(
    "/me/memories",
    describeRoute({
      summary: "What the tutor remembers of one's own earlier sessions, newest first",
      responses: answers({ 200: memoryListSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await ownMemories(person, ports));
    },
  )
  .delete(
    "/me/memories/:id",
    describeRoute({
      summary: "Forget one of one's own memories",
      responses: { 204: { description: "Forgotten" }, ...answers({ errors: [401, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await forgetMemory(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  );
