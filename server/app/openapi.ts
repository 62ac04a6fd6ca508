import { resolver, validator } from "hono-openapi";
import type { z } from "zod";
import { errorBodySchema } from "../shared/errors.schemas.ts";
import { AppError, invalidRequest } from "../shared/errors.ts";

type Answers = { readonly errors: readonly number[] } & { readonly [status: number]: z.ZodType };

/** The `responses` of a route's description: a schema a status, and the one error shape. */
export function answers({ errors, ...good }: Answers) {
  const entries = Object.entries(good).map(([status, schema]) => [
    status,
    { description: "Done", content: { "application/json": { schema: resolver(schema) } } },
  ]);
  const bad = errors.map((status) => [
    status,
    { description: "Refused", content: { "application/json": { schema: resolver(errorBodySchema) } } },
  ]);
  return Object.fromEntries([...entries, ...bad]);
}

/** Validates a JSON body; a wrong shape is `request.invalid`, another type `request.unsupported-media-type`. */
export const json = <Schema extends z.ZodType>(schema: Schema) =>
  validator("json", schema, (result, c) => {
    if (!/^application\/json\b/i.test(c.req.header("content-type") ?? "")) {
      throw new AppError(
        "request.unsupported-media-type",
        415,
        "Send JSON, with content type application/json.",
      );
    }
    if (!result.success) throw invalidRequest(sayWhere(result.error));
  });

/** Validates the query string; a wrong shape is `request.invalid`. */
export const query = <Schema extends z.ZodType>(schema: Schema) =>
  validator("query", schema, (result) => {
    if (!result.success) throw invalidRequest(sayWhere(result.error));
  });

interface Issue {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
}

function sayWhere(issues: readonly Issue[]): string {
  const first = issues[0];
  if (!first) return "unknown";
  const path = (first.path ?? []).map((part) =>
    typeof part === "object" && part !== null && "key" in part ? String(part.key) : String(part),
  );
  return `${path.join(".") || "body"}: ${first.message}`;
}
