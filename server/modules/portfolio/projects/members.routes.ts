import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../../app/asked.ts";
import type { AppEnv } from "../../../app/context.ts";
import { answers, json, query } from "../../../app/openapi.ts";
import { sendFile } from "../files/files.routes.ts";
import { fileOfLearner } from "../files/files.usecases.ts";
import { answerInvitation, classmatesFor, invite, leave, takeOutMember } from "./members.usecases.ts";
import {
  ownPart,
  putInArtifact,
  shownArtifact,
  shownFile,
  takeOutArtifact,
  writePart,
} from "./parts.usecases.ts";
import {
  classmatesSchema,
  inviteSchema,
  leaveSchema,
  newEvidenceSchema,
  ownPartSchema,
  partPatchSchema,
  placeQuery,
  shownArtifactSchema,
} from "./projects.schemas.ts";

const part = z.object({ part: ownPartSchema });
const done = { 204: { description: "Done" } };

/** Who keeps a project together, and what each puts in. */
export const projectMemberRoutes = new Hono<AppEnv>()
  .get(
    "/projects/:id/classmates",
    describeRoute({
      summary: "Students of the class who can be asked to join",
      responses: answers({ 200: classmatesSchema, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json(await classmatesFor(person, c.req.param("id"), ports));
    },
  )
  .post(
    "/projects/:id/members",
    describeRoute({
      summary: "Ask a classmate to join; asked twice, it is one invitation",
      responses: { ...done, ...answers({ errors: [400, 401, 404, 413, 415, 422] }) },
    }),
    json(inviteSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      await invite(person, c.req.param("id"), c.req.valid("json").userId, ports);
      return c.body(null, 204);
    },
  )
  .delete(
    "/projects/:id/members/:userId",
    describeRoute({
      summary: "Take an invitation back, or, as a teacher, take somebody out with their work",
      responses: { ...done, ...answers({ errors: [401, 403, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, userId } = c.req.param();
      await takeOutMember(person, id, userId, ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/projects/:id/join",
    describeRoute({
      summary: "Join a project that one was asked to",
      responses: { ...done, ...answers({ errors: [401, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await answerInvitation(person, c.req.param("id"), "member", ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/projects/:id/decline",
    describeRoute({
      summary: "Decline an invitation",
      responses: { ...done, ...answers({ errors: [401, 404] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      await answerInvitation(person, c.req.param("id"), "declined", ports);
      return c.body(null, 204);
    },
  )
  .post(
    "/projects/:id/leave",
    describeRoute({
      summary: "Leave a project; it stays for the others, without one's own work unless that is left",
      responses: { ...done, ...answers({ errors: [400, 401, 404, 413, 415] }) },
    }),
    json(leaveSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      await leave(person, c.req.param("id"), c.req.valid("json").leaveWork, ports);
      return c.body(null, 204);
    },
  )
  .get(
    "/projects/:id/part",
    describeRoute({
      summary: "The part of the person asking, also after they left",
      responses: answers({ 200: part, errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ part: await ownPart(person, c.req.param("id"), ports) });
    },
  )
  .patch(
    "/projects/:id/part",
    describeRoute({
      summary: "Say what one did, link an entry of one's journal, show its words or stop showing them",
      responses: answers({ 200: part, errors: [400, 401, 404, 409, 413, 415, 422] }),
    }),
    json(partPatchSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ part: await writePart(person, c.req.param("id"), c.req.valid("json"), ports) });
    },
  )
  .post(
    "/projects/:id/artifacts",
    describeRoute({
      summary: "Put an artifact of one's own into a project; put in twice it is there once",
      responses: { ...done, ...answers({ errors: [400, 401, 404, 413, 415, 422] }) },
    }),
    json(newEvidenceSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      await putInArtifact(person, c.req.param("id"), c.req.valid("json"), ports);
      return c.body(null, 204);
    },
  )
  .get(
    "/projects/:id/artifacts/:artifactId",
    describeRoute({
      summary: "An artifact as a project shows it",
      responses: answers({ 200: z.object({ artifact: shownArtifactSchema }), errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, artifactId } = c.req.param();
      return c.json({ artifact: await shownArtifact(person, id, artifactId, ports) });
    },
  )
  .get(
    "/projects/:id/artifacts/:artifactId/file",
    describeRoute({
      summary: "The file of an artifact that a project shows",
      responses: { 200: { description: "The file" }, ...answers({ errors: [401, 404, 416] }) },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, artifactId } = c.req.param();
      const { learnerId, fileId } = await shownFile(person, id, artifactId, ports);
      const answer = await sendFile(c, await fileOfLearner(learnerId, fileId, ports), false);
      // Asked anew each time: the work can be taken out of the project at any moment.
      answer.headers.set("cache-control", "private, no-cache");
      return answer;
    },
  )
  .delete(
    "/projects/:id/artifacts/:artifactId",
    describeRoute({
      summary: "Take an artifact of one's own out, also after leaving",
      responses: { ...done, ...answers({ errors: [400, 401, 404] }) },
    }),
    query(placeQuery),
    async (c) => {
      const { person, ports } = await asked(c);
      const { id, artifactId } = c.req.param();
      await takeOutArtifact(person, id, { artifactId, place: c.req.valid("query").place }, ports);
      return c.body(null, 204);
    },
  );
