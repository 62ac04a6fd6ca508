import { type Context, Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { sha256 } from "./bytes.models.ts";
import { thumbnailRefused } from "./files.errors.ts";
import {
  fileQuery,
  fileStateSchema,
  finishSchema,
  newFileSchema,
  partQuery,
  storedFileSchema,
  uploadSchema,
  usageSchema,
} from "./files.schemas.ts";
import {
  addPart,
  beginUpload,
  finishUpload,
  keepThumbnail,
  removeFile,
  uploadState,
  usageOf,
  type VisibleFile,
  visibleFile,
} from "./files.usecases.ts";
import { servedHeaders } from "./served.models.ts";
import { requestedRange } from "./storage.models.ts";
import { storageLimits, type Thumbnail } from "./storage.ts";
import { mostThumbnail } from "./thumbnails.models.ts";
import { readAtMost, readPart } from "./upload-body.ts";

const state = z.object({ file: fileStateSchema });

export const fileRoutes = new Hono<AppEnv>()
  .post(
    "/files",
    describeRoute({
      summary: "Begin to upload a file; its bytes follow in parts",
      responses: answers({ 201: z.object({ file: uploadSchema }), errors: [400, 401, 413, 415, 422] }),
    }),
    json(newFileSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { name, type, size } = c.req.valid("json");
      return c.json({ file: await beginUpload(person, { name, declaredType: type, size }, ports) }, 201);
    },
  )
  .put(
    "/files/:id/parts",
    describeRoute({
      summary: "Add a part, which is the body of the request; sent again it counts once",
      responses: answers({ 200: state, errors: [400, 401, 404, 409, 413, 422] }),
    }),
    query(partQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const bytes = await readPart(c.req.raw, storageLimits);
      const part = { offset: c.req.valid("query").offset, bytes };
      return c.json({ file: await addPart(person, c.req.param("id"), part, ports) });
    },
  )
  .get(
    "/files/:id/upload",
    describeRoute({
      summary: "Where an upload stands, to go on after a cut",
      responses: answers({ 200: state, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ file: await uploadState(person, c.req.param("id"), ports) });
    },
  )
  .post(
    "/files/:id/finish",
    describeRoute({
      summary: "Check the whole file and open it for reading; its type is told by its content",
      responses: answers({
        200: z.object({ file: storedFileSchema }),
        errors: [400, 401, 404, 409, 415, 422],
      }),
    }),
    json(finishSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { sha256 } = c.req.valid("json");
      return c.json({ file: await finishUpload(person, c.req.param("id"), sha256, ports) });
    },
  )
  .get(
    "/me/files/usage",
    describeRoute({
      summary: "How much room the files of the person asking take, and the most there is",
      responses: answers({ 200: usageSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await usageOf(person, ports));
    },
  )
  .get(
    "/files/:id",
    describeRoute({
      summary: "A file's bytes, for its learner and whoever may see what shows it; ranges are served",
      responses: {
        200: { description: "The file" },
        206: { description: "The range asked for" },
        304: { description: "The copy at hand is the file" },
        ...answers({ errors: [400, 401, 404, 416] }),
      },
    }),
    query(fileQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const visible = await visibleFile(person, c.req.param("id"), ports);
      return sendFile(c, visible, c.req.valid("query").download === "1");
    },
  )
  .put(
    "/files/:id/thumbnail",
    describeRoute({
      summary: "Keep a small copy of a picture of one's own, for lists; it is the body of the request",
      responses: { 204: { description: "Kept" }, ...answers({ errors: [401, 404, 413, 422] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const bytes = await readAtMost(c.req.raw, mostThumbnail.bytes, thumbnailRefused);
      await keepThumbnail(person, c.req.param("id"), bytes, ports);
      return c.body(null, 204);
    },
  )
  .delete(
    "/files/:id",
    describeRoute({
      summary: "Remove a file, or give an upload up",
      responses: { 204: { description: "Removed" }, ...answers({ errors: [401, 404, 409] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeFile(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  );

/**
 * Sends a file, or the range of it that was asked for (RFC 9110, 13.1 and 14.2); with `size=small` a picture's small one,
 * as long as there is one.
 */
export async function sendFile(
  c: Context<AppEnv>,
  { file, read, small }: VisibleFile,
  asDownload: boolean,
): Promise<Response> {
  const isSmall = c.req.query("size") === "small" && !asDownload;
  const thumbnail = isSmall ? await small() : null;
  if (thumbnail) return sendThumbnail(c, file.name, thumbnail);
  const tag = `"${file.sha256}"`;
  const headers = new Headers({
    ...servedHeaders(file.type, file.name, asDownload),
    etag: tag,
    "accept-ranges": "bytes",
    // A finished file never changes; a copy is kept for whoever is signed in now, and nobody else. A small picture may come.
    "cache-control": isSmall ? "private, no-cache" : "private, max-age=31536000, immutable",
    vary: "cookie",
  });
  if (isAtHand(c, tag)) return new Response(null, { status: 304, headers });
  const ifRange = c.req.header("if-range");
  const isSame = ifRange === undefined || ifRange === tag;
  const range = isSame ? requestedRange(c.req.header("range"), file.size) : null;
  const { start, end } = range ?? { start: 0, end: file.size };
  headers.set("content-length", String(end - start));
  if (range) headers.set("content-range", `bytes ${start}-${end - 1}/${file.size}`);
  const body = c.req.method === "HEAD" ? null : read({ start, end });
  return new Response(body, { status: range ? 206 : 200, headers });
}

async function sendThumbnail(
  c: Context<AppEnv>,
  name: string,
  { type, bytes }: Thumbnail,
): Promise<Response> {
  const tag = `"${await sha256(bytes)}"`;
  const headers = new Headers({
    ...servedHeaders(type, name),
    etag: tag,
    // Another one may take its place.
    "cache-control": "private, no-cache",
    vary: "cookie",
  });
  if (isAtHand(c, tag)) return new Response(null, { status: 304, headers });
  headers.set("content-length", String(bytes.length));
  return new Response(c.req.method === "HEAD" ? null : bytes, { headers });
}

/** Whether the copy that the reader has is this one. */
const isAtHand = (c: Context<AppEnv>, tag: string): boolean =>
  c.req
    .header("if-none-match")
    ?.split(/\s*,\s*/)
    .includes(tag) ?? false;
