import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { signedIn } from "../../../app/signed-in.ts";
import { sessionSchema } from "../accounts.schemas.ts";
import * as schemas from "./guardians.schemas.ts";
import * as guardians from "./guardians.usecases.ts";

const quiet = (summary: string, ...errors: number[]) =>
  describeRoute({
    summary,
    responses: { 204: { description: "Done" }, ...answers({ errors: [401, 404, ...errors] }) },
  });
const codeErrors = [400, 404, 409, 415, 422, 429];

/** Guardians of students: who is invited, who used an invitation, and what the school said to it. */
export const guardianRoutes = new Hono<AppEnv>()
  .get(
    "/classes/:id/students/:studentId/guardians",
    describeRoute({
      summary: "Guardians of a student and who is invited, for the class's teachers",
      responses: answers({ 200: schemas.familySchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await guardians.familyOf(person, c.req.param("id"), c.req.param("studentId"), ports));
    },
  )
  .post(
    "/classes/:id/students/:studentId/guardians",
    describeRoute({
      summary: "Invite a student's guardian, for the class's teachers; the code is shown this once",
      responses: answers({ 201: schemas.guardianCardSchema, errors: [400, 401, 404, 415, 422] }),
    }),
    json(schemas.newInvitationSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id: classId, studentId } = c.req.param();
      const { name } = c.req.valid("json");
      return c.json({ card: await guardians.invite(person, { classId, studentId, name }, ports) }, 201);
    },
  )
  .get(
    "/guardian-invitations",
    describeRoute({
      summary: "Guardians who wait for the word of the person asking, who speaks for the school",
      responses: answers({ 200: schemas.waitingSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ waiting: await guardians.waitingFor(person, ports) });
    },
  )
  .delete("/guardian-invitations/:id", quiet("Take a guardian's invitation back"), async (c) => {
    const { person, ports } = await asked(c);
    await guardians.revoke(person, c.req.param("id"), ports);
    return c.body(null, 204);
  })
  .post(
    "/guardian-invitations/:id/confirm",
    quiet("Say for the school that a guardian is who was invited", 409),
    async (c) => {
      const { person, ports } = await asked(c);
      await guardians.decide(person, c.req.param("id"), "confirmed", ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/guardian-invitations/:id/refuse",
    quiet("Say for the school that somebody is not the guardian who was invited", 409),
    async (c) => {
      const { person, ports } = await asked(c);
      await guardians.decide(person, c.req.param("id"), "refused", ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/auth/guardian/look",
    describeRoute({
      summary: "The invitation of a guardian that a code opens",
      responses: answers({ 200: schemas.invitationLookSchema, errors: codeErrors }),
    }),
    json(schemas.claimSchema),
    async (c) => {
      const input = { ...c.req.valid("json"), address: c.get("clientAddress") };
      const { name, student } = await guardians.invitationOf(input, c.get("ports"));
      return c.json({ invitation: { name, student } });
    },
  )
  .post(
    "/auth/guardian",
    describeRoute({
      summary: "Open a guardian's account with an invitation, and sign in",
      responses: answers({ 200: sessionSchema, errors: codeErrors }),
    }),
    json(schemas.claimAsNewSchema),
    async (c) => {
      const headers = await guardians.claimAsNew(
        { ...c.req.valid("json"), address: c.get("clientAddress"), headers: c.req.raw.headers },
        c.get("ports"),
      );
      return signedIn(c, headers);
    },
  )
  .post(
    "/guardian/children",
    describeRoute({
      summary: "Use an invitation with the guardian's account that is signed in",
      responses: answers({ 200: schemas.childrenSchema, errors: [...codeErrors, 401, 403] }),
    }),
    json(schemas.claimSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const input = { ...c.req.valid("json"), address: c.get("clientAddress") };
      return c.json(await guardians.claimInvitation(person, input, ports));
    },
  )
  .get(
    "/guardian/children",
    describeRoute({
      summary: "Children of the guardian asking, and those that the school has not confirmed",
      responses: answers({ 200: schemas.childrenSchema, errors: [401] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await guardians.childrenOf(person, ports));
    },
  )
  .get(
    "/guardianships",
    describeRoute({
      summary: "Which guardians there are, for administrators",
      responses: answers({ 200: schemas.guardianshipsSchema, errors: [400, 401, 404] }),
    }),
    query(z.object({ cursor: z.string().max(300).optional() })),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await guardians.guardianshipsFor(person, c.req.valid("query").cursor, ports));
    },
  )
  .delete(
    "/guardianships/:guardianId/:studentId",
    quiet("End a guardianship, for administrators"),
    async (c) => {
      const { person, ports } = await asked(c);
      const { guardianId, studentId } = c.req.param();
      await guardians.endGuardianship(person, { guardianId, studentId }, ports);
      return c.body(null, 204);
    },
  );
