import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import {
  changedFactSchema,
  factAnswerSchema,
  newFactSchema,
  profileSchema,
  welcomeAnswerSchema,
  welcomeSchema,
} from "./profile.schemas.ts";
import { addFact, changeFact, endWelcome, ownProfile, removeFact } from "./profile.usecases.ts";

export const profileRoutes = new Hono<AppEnv>()
  .get(
    "/me/profile",
    describeRoute({
      summary: "What the person asking has said of themselves",
      responses: answers({ 200: profileSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await ownProfile(person, ports));
    },
  )
  .post(
    "/me/profile/facts",
    describeRoute({
      summary: "Add a fact to one's own profile; the same words again are the same fact",
      responses: answers({ 201: factAnswerSchema, errors: [400, 401, 409, 415, 422] }),
    }),
    json(newFactSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ fact: await addFact(person, c.req.valid("json"), ports) }, 201);
    },
  )
  .patch(
    "/me/profile/facts/:id",
    describeRoute({
      summary: "Correct a fact of one's own profile, or who may read it",
      responses: answers({ 200: factAnswerSchema, errors: [400, 401, 404, 409, 415, 422] }),
    }),
    json(changedFactSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ fact: await changeFact(person, c.req.param("id"), c.req.valid("json"), ports) });
    },
  )
  .delete(
    "/me/profile/facts/:id",
    describeRoute({
      summary: "Delete a fact of one's own profile",
      responses: { 204: { description: "Deleted" }, ...answers({ errors: [401, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await removeFact(person, c.req.param("id"), ports);
      return c.body(null, 204);
    },
  )
  .put(
    "/me/profile/welcome",
    describeRoute({
      summary: "Keep that the welcome was finished or passed over",
      responses: answers({ 200: welcomeAnswerSchema, errors: [400, 401, 415] }),
    }),
    json(welcomeSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ welcome: await endWelcome(person, c.req.valid("json").outcome, ports) });
    },
  );
