import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json } from "../../../app/openapi.ts";
import { journalSettingsPatchSchema, journalSettingsSchema } from "./moods.schemas.ts";
import { forgetMoods, settingsOf, turnMoods } from "./moods.usecases.ts";

export const moodRoutes = new Hono<AppEnv>()
  .get(
    "/me/journal/settings",
    describeRoute({
      summary: "What the person asking chose for their journal",
      responses: answers({ 200: journalSettingsSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await settingsOf(person, ports));
    },
  )
  .patch(
    "/me/journal/settings",
    describeRoute({
      summary: "Turn moods on or off; what was named stays, hidden while they are off",
      responses: answers({ 200: journalSettingsSchema, errors: [400, 401, 415] }),
    }),
    json(journalSettingsPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await turnMoods(person, c.req.valid("json").moods, ports));
    },
  )
  .delete(
    "/me/journal/moods",
    describeRoute({
      summary: "Forget every mood that the person asking named",
      responses: answers({ 200: journalSettingsSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await forgetMoods(person, ports));
    },
  );
