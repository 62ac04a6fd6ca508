import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import {
  artifactListQuery,
  artifactListSchema,
  artifactPatchSchema,
  artifactSchema,
  competencyMapSchema,
  keepSchema,
  newArtifactSchema,
  versionSchema,
} from "./artifacts.schemas.ts";
import {
  competencyMap,
  editArtifact,
  listArtifacts,
  makeArtifact,
  removeArtifact,
  restoreArtifact,
  versionsOf,
  viewArtifact,
} from "./artifacts.usecases.ts";
import { keepFrom } from "./keeping.usecases.ts";

const one = z.object({ artifact: artifactSchema });
const versions = z.object({ versions: z.array(versionSchema) });

export const artifactRoutes = new Hono<AppEnv>()
  .get(
    "/me/artifacts",
    describeRoute({
      summary: "The portfolio of the person asking, newest first",
      responses: answers({ 200: artifactListSchema, errors: [400, 401] }),
    }),
    query(artifactListQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await listArtifacts(person, c.req.valid("query"), ports));
    },
  )
  .post(
    "/me/artifacts",
    describeRoute({
      summary: "Keep a piece of work",
      responses: answers({ 201: one, errors: [400, 401, 413, 415, 422] }),
    }),
    query(localeQuery),
    json(newArtifactSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      return c.json({ artifact: await makeArtifact(person, c.req.valid("json"), locale, ports) }, 201);
    },
  )
  .post(
    "/me/artifacts/keep",
    describeRoute({
      summary: "Keep turns of a conversation, a practice result or a journal entry, with the way back to it",
      responses: answers({ 201: one, errors: [400, 401, 404, 415] }),
    }),
    query(localeQuery),
    json(keepSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      return c.json({ artifact: await keepFrom(person, c.req.valid("json").from, locale, ports) }, 201);
    },
  )
  .get(
    "/me/portfolio/competencies",
    describeRoute({
      summary: "Skills that the portfolio of the person asking is evidence for",
      responses: answers({ 200: competencyMapSchema, errors: [400, 401] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await competencyMap(person, c.req.valid("query").locale, ports));
    },
  )
  .get(
    "/me/artifacts/:id",
    describeRoute({
      summary: "One artifact of the person asking",
      responses: answers({ 200: one, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      return c.json({ artifact: await viewArtifact(person, c.req.param("id"), locale, ports) });
    },
  )
  .patch(
    "/me/artifacts/:id",
    describeRoute({
      summary: "Change an artifact; other content is a new version",
      responses: answers({ 200: one, errors: [400, 401, 404, 409, 413, 415, 422] }),
    }),
    query(localeQuery),
    json(artifactPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      const patch = c.req.valid("json");
      return c.json({ artifact: await editArtifact(person, c.req.param("id"), patch, locale, ports) });
    },
  )
  .delete(
    "/me/artifacts/:id",
    describeRoute({ summary: "Put an artifact away", responses: answers({ errors: [401, 404] }) }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeArtifact(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/me/artifacts/:id/restore",
    describeRoute({
      summary: "Take an artifact out again that was put away",
      responses: answers({ 200: one, errors: [400, 401, 404] }),
    }),
    query(localeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      return c.json({ artifact: await restoreArtifact(person, c.req.param("id"), locale, ports) });
    },
  )
  .get(
    "/me/artifacts/:id/versions",
    describeRoute({
      summary: "All versions of an artifact, newest first",
      responses: answers({ 200: versions, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await versionsOf(person, c.req.param("id"), ports));
    },
  );
