import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import {
  materialAddedSchema,
  materialFileQuery,
  materialListSchema,
  materialViewSchema,
  newMaterialSchema,
} from "./materials.schemas.ts";
import { addFile, addText, materialsOf, readMaterial, removeMaterial } from "./materials.usecases.ts";

export const materialRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/materials",
    describeRoute({
      summary: "What a class reads, for those who belong to it",
      responses: answers({ 200: materialListSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ materials: [...(await materialsOf(person, c.req.param("id"), ports))] });
    },
  )
  .post(
    "/classes/:id/materials",
    describeRoute({
      summary: "Adds a text to what a class reads, for its teachers",
      responses: answers({ 201: materialAddedSchema, errors: [400, 401, 404, 413, 415, 422] }),
    }),
    json(newMaterialSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const material = await addText(person, c.req.param("id"), c.req.valid("json"), ports);
      return c.json({ material }, 201);
    },
  )
  .post(
    "/classes/:id/materials/file",
    describeRoute({
      summary:
        "Adds a PDF, Markdown or text file, which is the body of the request, for the class's teachers",
      responses: answers({ 201: materialAddedSchema, errors: [400, 401, 404, 413, 422] }),
    }),
    query(materialFileQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { title, name = "" } = c.req.valid("query");
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return c.json(
        { material: await addFile(person, c.req.param("id"), { title, name, bytes }, ports) },
        201,
      );
    },
  )
  .get(
    "/materials/:id",
    describeRoute({
      summary: "A material with its passages, for those who belong to its class",
      responses: answers({ 200: materialViewSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { material, passages } = await readMaterial(person, c.req.param("id"), ports);
      return c.json({ material, passages: [...passages] });
    },
  )
  .delete(
    "/materials/:id",
    describeRoute({
      summary: "Removes a material, for the class's teachers",
      responses: { 204: { description: "Removed" }, ...answers({ errors: [401, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeMaterial(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  );
