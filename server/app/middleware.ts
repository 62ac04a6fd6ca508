import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { ErrorHandler } from "hono/types";
import { codeOf } from "../db/client.ts";
import { largestRoster } from "../modules/classes/roster/roster.schemas.ts";
import { largestMaterialFile } from "../modules/curriculum/materials/materials.schemas.ts";
import { storageLimits } from "../modules/portfolio/files/storage.ts";
import { importLimits } from "../modules/portfolio/taking/portfolio.schemas.ts";
import { AppError, databaseUnavailable, invalidRequest } from "../shared/errors.ts";
import type { Logger } from "../shared/logger.ts";
import type { AppEnv } from "./context.ts";

/** Largest request body, bytes; files and pasted pages may be larger. */
const largestBody = 256 * 1024;
const uploads = /^\/api\/classes\/[^/]+\/materials(?:\/file)?$/;
/** What people write at length, and the changes of what they write: the schemas bound each field further. */
const largestWriting = 4 * 1024 * 1024;
const writing = /^\/api\/me\/(?:reflections|artifacts|showcases)(?:\/|$)/;
const fileParts = /^\/api\/files\/[^/]+\/parts$/;

/**
 * Headers of every answer. Scripts and style sheets come from this server alone; style attributes are
 * allowed because the accessible widgets set them. What a route sets itself, as for a learner's file, stays.
 */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcElem: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "same-origin",
  crossOriginOpenerPolicy: "same-origin",
  permissionsPolicy: { camera: [], geolocation: [], microphone: ["self"] },
  overwrite: false,
});

/** One JSON line a request: method, path, status, time. Never a query string or a body: students write there. */
export const requestLog: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { clock, ids, logger } = c.get("ports");
  const began = clock.now();
  c.set("requestId", ids.next());
  c.header("x-request-id", c.get("requestId"));
  await next();
  logger.info("request", {
    requestId: c.get("requestId"),
    method: c.req.method,
    path: c.req.path,
    status: c.res.status,
    took: clock.now() - began,
  });
};

/**
 * Refuses requests that change something and come from another site. Browsers say where a request comes
 * from (`Sec-Fetch-Site`, `Origin`); programs that send neither carry no ambient cookies.
 */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD" && !comesFromHere(c.req.raw, c.get("ports").url)) {
    throw new AppError("request.cross-site", 403, "This request came from another site.");
  }
  await next();
};

function comesFromHere(request: Request, publicUrl: string | undefined): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  const here = new Set([new URL(request.url).host, request.headers.get("host")]);
  if (publicUrl) here.add(new URL(publicUrl).host);
  return URL.canParse(origin) && here.has(new URL(origin).host);
}

export const limitBody: MiddlewareHandler<AppEnv> = (c, next) => {
  if (fileParts.test(c.req.path)) return limitPart(c, next);
  if (c.req.path === "/api/me/portfolio/import") return limitImport(c, next);
  if (roster.test(c.req.path)) return limitRoster(c, next);
  if (writing.test(c.req.path)) return limitWriting(c, next);
  return (uploads.test(c.req.path) ? limitUpload : limitUsual)(c, next);
};

const roster = /^\/api\/classes\/[^/]+\/roster(?:\/preview)?$/;

const limitUsual = limitTo(largestBody);
const limitUpload = limitTo(largestMaterialFile);
const limitWriting = limitTo(largestWriting);
const limitRoster = limitTo(largestRoster);
const limitPart = limitTo(storageLimits.chunkBytes.most);
const limitImport = limitTo(importLimits.archiveBytes);

function limitTo(maxSize: number): MiddlewareHandler<AppEnv> {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError("request.too-large", 413, "That is more than this server takes in one request.");
    },
  });
}

/** The one place where an error becomes an answer. What is not an `AppError` leaves without its detail. */
export function makeErrorHandler(logger: Logger): ErrorHandler<AppEnv> {
  return (error, c) => {
    const known = asAppError(error);
    if (known.status >= 500) {
      const reason = `${error.name}: ${error.message}`.slice(0, 500);
      logger.error("request.failed", { requestId: c.get("requestId"), code: known.code, reason });
    }
    if (known.retryAfter !== undefined) c.header("retry-after", String(known.retryAfter));
    return c.json(
      { error: { code: known.code, message: known.message, requestId: c.get("requestId") } },
      known.status,
    );
  };
}

function asAppError(error: Error): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException && error.status === 400)
    return invalidRequest("the body is not readable JSON");
  if (
    /^(SQLITE_(BUSY|IOERR|CANTOPEN|FULL|CORRUPT|NOTADB)|SERVER_ERROR|HRANA_|CLIENT_CLOSED)/.test(
      codeOf(error),
    )
  ) {
    return databaseUnavailable();
  }
  return new AppError(
    "internal",
    500,
    "Something went wrong here. Nothing you wrote is lost; please try again.",
  );
}
