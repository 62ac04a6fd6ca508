import type { Context } from "hono";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../../app/asked.ts";
import type { AppEnv } from "../../../../app/context.ts";
import { answers, json, query } from "../../../../app/openapi.ts";
import { localeQuery } from "../../../../shared/locale.schemas.ts";
import { type CoachPart, coachAskSchema } from "./coach.schemas.ts";
import { coachDraft, coachOwn } from "./coach.usecases.ts";

const events = {
  200: {
    description: "Events `{done,of}`, `{comment}` and at the end `{feedback}`, or `{waiting}` for a teacher",
    content: { "text/event-stream": { schema: { type: "string" as const } } },
  },
};

export const coachRoutes = new Hono<AppEnv>()
  .post(
    "/me/artifacts/:id/coach-feedback",
    describeRoute({
      summary: "Ask the coach to look at a version of own work with a rubric",
      responses: { ...events, ...answers({ errors: [400, 401, 403, 404, 409, 415, 422] }) },
    }),
    query(localeQuery),
    json(coachAskSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { locale } = c.req.valid("query");
      return streamed(c, await coachOwn(person, c.req.param("id"), c.req.valid("json"), locale, ports));
    },
  )
  .post(
    "/classes/:id/artifacts/:artifactId/coach-feedback",
    describeRoute({
      summary: "Let the coach draft feedback on a shown piece of work, for a teacher of the class",
      responses: { ...events, ...answers({ errors: [400, 401, 403, 404, 409, 415, 422] }) },
    }),
    query(localeQuery),
    json(coachAskSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, artifactId } = c.req.param();
      const { locale } = c.req.valid("query");
      return streamed(
        c,
        await coachDraft(person, { classId, artifactId }, c.req.valid("json"), locale, ports),
      );
    },
  );

function streamed(c: Context<AppEnv>, parts: AsyncIterable<CoachPart>): Response {
  return streamSSE(c, async (stream) => {
    // What was asked for is kept even where nobody listens to the end.
    for await (const part of parts) await stream.writeSSE({ data: JSON.stringify(part) });
  });
}
