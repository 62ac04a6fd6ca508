import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import {
  colleaguePackListSchema,
  colleaguePackQuerySchema,
  type DraftFlaw,
  newPackSchema,
  onePackSchema,
  openPackSchema,
  ownPackListSchema,
  packPatchSchema,
  previewRequestSchema,
  previewSchema,
  publishSchema,
  unsoundSchema,
} from "./authoring.schemas.ts";
import {
  beginPack,
  colleaguePacks,
  copyPack,
  openPack,
  ownPacks,
  previewItem,
  publishPack,
  removePack,
  rubricChoices,
  withdraw,
  writePack,
} from "./authoring.usecases.ts";

export const authoringRoutes = new Hono<AppEnv>()
  .get(
    "/packs",
    describeRoute({
      summary: "Packs that one wrote, for teachers and administrators",
      responses: answers({ 200: ownPackListSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await ownPacks(person, ports));
    },
  )
  .get(
    "/packs/published",
    describeRoute({
      summary: "Packs that colleagues published, page by page, for teachers and administrators",
      responses: answers({ 200: colleaguePackListSchema, errors: [400, 401, 404] }),
    }),
    query(colleaguePackQuerySchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await colleaguePacks(person, c.req.valid("query").cursor, ports));
    },
  )
  .post(
    "/packs",
    describeRoute({
      summary: "Begins a pack, for teachers and administrators",
      responses: answers({ 201: onePackSchema, errors: [400, 401, 404, 409, 415] }),
    }),
    json(newPackSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ pack: await beginPack(person, c.req.valid("json"), ports) }, 201);
    },
  )
  .get(
    "/packs/:id",
    describeRoute({
      summary: "A pack with all that is to be put right in it, for its author",
      responses: answers({ 200: openPackSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const pack = await openPack(person, c.req.param("id"), ports);
      return c.json({ pack, rubrics: [...rubricChoices()] });
    },
  )
  .patch(
    "/packs/:id",
    describeRoute({
      summary: "Keeps a pack as far as it is written, for its author",
      responses: answers({ 200: onePackSchema, errors: [400, 401, 404, 409, 413, 415] }),
    }),
    json(packPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ pack: await writePack(person, c.req.param("id"), c.req.valid("json"), ports) });
    },
  )
  .delete(
    "/packs/:id",
    describeRoute({
      summary: "Takes a pack away that is not published, for its author",
      responses: { 204: { description: "Removed" }, ...answers({ errors: [401, 404, 409] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removePack(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/packs/:id/publish",
    describeRoute({
      summary: "Offers a pack to the whole school, or says what stands in the way, for its author",
      responses: answers({ 200: onePackSchema, 422: unsoundSchema, errors: [400, 401, 404, 409, 413, 415] }),
    }),
    json(publishSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { revision } = c.req.valid("json");
      const done = await publishPack(person, c.req.param("id"), revision, ports);
      if (done.kind === "published") return c.json({ pack: done.pack });
      return c.json(refusal(done.error, done.flaws), 422);
    },
  )
  .post(
    "/packs/:id/withdraw",
    describeRoute({
      summary: "Takes a published pack back, for its author; what was done with it stays",
      responses: answers({ 200: onePackSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ pack: await withdraw(person, c.req.param("id"), ports) });
    },
  )
  .post(
    "/packs/:id/copy",
    describeRoute({
      summary: "Makes a published pack a draft of one's own, for teachers and administrators",
      responses: answers({ 201: onePackSchema, errors: [401, 404, 409] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ pack: await copyPack(person, c.req.param("id"), ports) }, 201);
    },
  )
  .post(
    "/packs/:id/preview",
    describeRoute({
      summary: "Plays a dialogue about an item as a student would have it; nothing is kept. For its author",
      responses: answers({ 200: previewSchema, 422: unsoundSchema, errors: [400, 401, 404, 415] }),
    }),
    json(previewRequestSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const tried = await previewItem(person, c.req.param("id"), c.req.valid("json"), ports);
      if (tried.kind === "played") return c.json(tried.preview);
      return c.json(refusal(tried.error, tried.flaws), 422);
    },
  );

function refusal(
  { code, message }: { readonly code: string; readonly message: string },
  flaws: readonly DraftFlaw[],
) {
  return { error: { code, message }, problems: [...flaws] };
}
