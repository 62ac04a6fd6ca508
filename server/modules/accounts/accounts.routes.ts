import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import type { AppEnv } from "../../app/context.ts";
import { answers, json } from "../../app/openapi.ts";
import { signedIn } from "../../app/signed-in.ts";
import { sessionSchema, signInSchema } from "./accounts.schemas.ts";
import { signIn, signOut, whoIsAsking } from "./accounts.usecases.ts";
import { signInFirst } from "./first-sign-in.usecases.ts";
import { firstSignInSchema } from "./people.schemas.ts";

export const accountRoutes = new Hono<AppEnv>()
  .post(
    "/auth/sign-in/username",
    describeRoute({
      summary: "Sign in with a username",
      responses: answers({ 200: sessionSchema, errors: [400, 401, 429] }),
    }),
    json(signInSchema),
    async (c) => {
      const headers = await signIn(
        { ...c.req.valid("json"), address: c.get("clientAddress"), headers: c.req.raw.headers },
        c.get("ports"),
      );
      return signedIn(c, headers);
    },
  )
  .post(
    "/auth/first-sign-in",
    describeRoute({
      summary: "Choose a password with the code of a first sign-in",
      responses: answers({ 200: sessionSchema, errors: [400, 401, 415, 429] }),
    }),
    json(firstSignInSchema),
    async (c) => {
      const headers = await signInFirst(
        { ...c.req.valid("json"), address: c.get("clientAddress"), headers: c.req.raw.headers },
        c.get("ports"),
      );
      return signedIn(c, headers);
    },
  )
  .post(
    "/auth/sign-out",
    describeRoute({ summary: "Sign out", responses: { 204: { description: "Signed out" } } }),
    async (c) => {
      const headers = await signOut({ headers: c.req.raw.headers }, { auth: c.get("ports").auth });
      for (const line of headers.getSetCookie()) c.header("set-cookie", line, { append: true });
      return c.body(null, 204);
    },
  )
  .get(
    "/session",
    describeRoute({ summary: "Who is signed in", responses: answers({ 200: sessionSchema, errors: [401] }) }),
    async (c) =>
      c.json({ user: await whoIsAsking({ headers: c.req.raw.headers }, { auth: c.get("ports").auth }) }),
  );
