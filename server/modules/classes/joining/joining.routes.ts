import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import { signedIn } from "../../../app/signed-in.ts";
import { sessionSchema } from "../../accounts/accounts.schemas.ts";
import { oneClassSchema } from "../settings/settings.schemas.ts";
import { joinAsNewSchema, joinableSchema, joinSchema } from "./joining.schemas.ts";
import { classOfCode, joinAsNew, joinClass } from "./joining.usecases.ts";

export const joiningRoutes = new Hono<AppEnv>()
  .post(
    "/auth/join/look",
    describeRoute({
      summary: "The class that a code opens",
      responses: answers({ 200: joinableSchema, errors: [400, 404, 415, 429] }),
    }),
    json(joinSchema),
    async (c) => {
      const input = { ...c.req.valid("json"), address: c.get("clientAddress") };
      const { name, teachers, read } = await classOfCode(input, c.get("ports"));
      return c.json({ class: { name, teachers, read } });
    },
  )
  .post(
    "/auth/join",
    describeRoute({
      summary: "Open a student's account with the code of a class, and sign in",
      responses: answers({ 200: sessionSchema, errors: [400, 404, 409, 415, 422, 429] }),
    }),
    json(joinAsNewSchema),
    async (c) => {
      const headers = await joinAsNew(
        { ...c.req.valid("json"), address: c.get("clientAddress"), headers: c.req.raw.headers },
        c.get("ports"),
      );
      return signedIn(c, headers);
    },
  )
  .post(
    "/classes/join",
    describeRoute({
      summary: "Join a class with its code, as a student",
      responses: answers({ 200: oneClassSchema, errors: [400, 401, 403, 404, 415, 422, 429] }),
    }),
    json(joinSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const input = { ...c.req.valid("json"), address: c.get("clientAddress") };
      return c.json({ class: await joinClass(person, input, ports) });
    },
  );
