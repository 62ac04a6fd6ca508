import { beforeEach, describe, expect, it } from "vitest";
import {
  classSharingSchema,
  shareRequestsSchema,
} from "../../server/modules/portfolio/sharing/approvals.schemas.ts";
import { madeShareSchema, sharesSchema } from "../../server/modules/portfolio/sharing/sharing.schemas.ts";
import { showcaseSchema } from "../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, signIn } from "../support/client.ts";
import { noisyPicture } from "../support/pictures.ts";
import { makeUploader } from "../support/uploads.ts";

const picture = noisyPicture(8, 6);
const algebra = "/api/classes/demo-algebra";

describe("a teacher's word on pages of a class", () => {
  let app: TestApp;
  let ada: Client;
  let rivera: Client;
  let omar: Client;
  let nobody: Client;
  beforeEach(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
    rivera = await signIn(app.send, "rivera");
    omar = await signIn(app.send, "omar");
    nobody = clientWith(app.send, "");
  });

  const enrol = (username: string, classId: string, role: string) =>
    app.database.client.execute({
      sql: "INSERT INTO enrolments (class_id, user_id, role) SELECT ?, id, ? FROM user WHERE username = ?",
      args: [classId, role, username],
    });
  const rule = async (approval: boolean, teacher = rivera, at = algebra) =>
    classSharingSchema.parse(await (await teacher.patch(`${at}/sharing`, { approval })).json());
  const artifact = async (fields: object) =>
    (await (await ada.post("/api/me/artifacts", { kind: "text", title: "A piece", ...fields })).json())
      .artifact.id as string;
  const compose = async (blocks: readonly object[] = [{ id: "1", kind: "heading", text: "Look here" }]) => {
    const answer = await ada.post("/api/me/showcases", { title: "What I can do", blocks });
    return showcaseSchema.parse((await answer.json()).showcase);
  };
  const own = async (id: string) =>
    showcaseSchema.parse((await (await ada.get(`/api/me/showcases/${id}`)).json()).showcase);
  const shareIt = async (id: string, fields: object = { audience: "link" }) => {
    const made = madeShareSchema.parse(
      await (await ada.post(`/api/me/showcases/${id}/shares`, fields)).json(),
    );
    return { id: made.share.id, path: made.path ?? "", approval: made.share.approval };
  };
  const shares = async (id: string) =>
    sharesSchema.parse(await (await ada.get(`/api/me/showcases/${id}/shares`)).json());
  const stands = async (id: string) => {
    const [first] = (await shares(id)).shares;
    return [first?.approval, first?.waits, first?.decided?.by ?? null];
  };
  const requests = async (teacher = rivera, at = algebra) =>
    shareRequestsSchema.parse(await (await teacher.get(`${at}/share-requests`)).json()).requests;
  const say = async (approval: "approved" | "refused", teacher = rivera, at = algebra) => {
    const [request] = await requests(teacher, at);
    const said = { approval, changedAt: request?.changedAt };
    return teacher.post(`${at}/share-requests/${request?.id}/decision`, said);
  };
  const status = async (path: string) => (await nobody.get(path)).status;
  const errorOf = async (answer: Response) => [answer.status, (await answer.json()).error.code];

  it("is not asked for unless a teacher of the class has turned it on", async () => {
    const sharing = await (await rivera.get(`${algebra}/sharing`)).json();
    expect(sharing).toEqual({ approval: false, updatedAt: null, open: 0, waiting: 0 });
    const { id } = await compose();
    const { path, approval } = await shareIt(id);
    expect([approval, await status(path)]).toEqual(["open", 200]);
  });

  it("keeps a new link closed, like one that never was, until a teacher says yes", async () => {
    await rule(true);
    const { id } = await compose();
    const { path, approval } = await shareIt(id);
    expect([approval, await stands(id)]).toEqual(["asked", ["asked", "new", null]]);
    const closed = await nobody.get(path);
    const never = await nobody.get("/p/no-such-link");
    expect([closed.status, await closed.text()]).toEqual([never.status, await never.text()]);
    expect(closed.headers.get("x-robots-tag")).toContain("noindex");
    const counts = await own(id);
    expect([counts.open, counts.waiting]).toEqual([0, 1]);
    expect((await shares(id)).asking).toEqual([{ id: "demo-algebra", name: "Algebra 1" }]);
    const [request] = await requests();
    expect(request).toMatchObject({ title: "What I can do", learner: { name: "Ada" }, audience: "link" });
    expect((await say("approved")).status).toBe(204);
    expect(await (await nobody.get(path)).text()).toContain("Look here");
    expect(await stands(id)).toEqual(["approved", null, "Ms Rivera"]);
    expect(await requests()).toEqual([]);
    const kept = await app.database.client.execute("SELECT approval, decided_by, decided_at FROM shares");
    expect(kept.rows[0]).toMatchObject({ approval: "approved", decided_by: expect.any(String) });
    expect(Number(kept.rows[0]?.decided_at)).toBeGreaterThan(0);
  });

  it("asks nothing for the class itself, its people, and guardians", async () => {
    await rule(true);
    const { id } = await compose();
    await enrol("omar", "demo-algebra", "teacher");
    for (const fields of [
      { audience: "class", target: "demo-algebra" },
      { audience: "person", target: "ben" },
      { audience: "person", target: "omar" },
      { audience: "guardian" },
    ])
      expect([fields, (await shareIt(id, fields)).approval]).toEqual([fields, "open"]);
  });

  it("is asked for where somebody of another class only is meant, and that class too; but not for a teacher of it", async () => {
    await rule(true);
    await enrol("ada", "demo-biology", "student");
    const { id } = await compose();
    const dee = await signIn(app.send, "dee");
    const forDee = await shareIt(id, { audience: "person", target: "dee" });
    expect(forDee.approval).toBe("asked");
    expect((await shareIt(id, { audience: "class", target: "demo-biology" })).approval).toBe("asked");
    expect((await shareIt(id, { audience: "person", target: "omar" })).approval).toBe("open");
    const shown = async () => (await (await dee.get("/api/shared/showcases")).json()).showcases.length;
    expect([(await dee.get(`/api/shared/showcases/${forDee.id}`)).status, await shown()]).toEqual([404, 0]);
    await say("approved");
    expect([(await dee.get(`/api/shared/showcases/${forDee.id}`)).status, await shown()]).toEqual([200, 1]);
  });

  it("shows a teacher the page exactly as those outside would see it, with its files, and only while it waits", async () => {
    await rule(true);
    await artifact({ title: "Not on it", body: "kept to myself" });
    const uploader = makeUploader(ada);
    const [file, other] = [await uploader.whole(picture), await uploader.whole(picture.slice())];
    const piece = await artifact({ kind: "image", title: "My proof", why: "I saw it.", fileId: file.id });
    const { id } = await compose([{ id: "1", kind: "artifact", artifactId: piece }]);
    const { path, id: shareId } = await shareIt(id);
    const page = `${algebra}/share-requests/${shareId}/page`;
    const files = `/api/share-requests/${shareId}/files`;
    const seen = await (await rivera.get(page)).text();
    expect(seen).toContain("I saw it.");
    expect(seen).toContain(`${files}/${file.id}`);
    expect(seen).not.toMatch(/kept to myself|<script/);
    const answered = async (client: Client, fileId: string) =>
      (await client.get(`${files}/${fileId}`)).status;
    expect([await answered(rivera, file.id), await answered(rivera, other.id)]).toEqual([200, 404]);
    expect([await answered(omar, file.id), await answered(ada, file.id)]).toEqual([404, 404]);
    await say("approved");
    expect(await (await nobody.get(path)).text()).toBe(seen.replaceAll(files, `${path}/files`));
    expect([(await rivera.get(page)).status, await answered(rivera, file.id)]).toEqual([404, 404]);
  });

  it("is a no that stays: the link shows nothing, also after the rule is off, and its student sees whose no it was", async () => {
    await rule(true);
    const { id } = await compose();
    const { path } = await shareIt(id);
    expect((await say("refused")).status).toBe(204);
    expect(await stands(id)).toEqual(["refused", null, "Ms Rivera"]);
    await rule(false);
    expect(await status(path)).toBe(404);
    expect((await shareIt(id)).approval).toBe("open");
  });

  it("is asked for again once the page is changed, or a piece of work on it, or a piece is taken out again", async () => {
    await rule(true);
    const piece = await artifact({ title: "First words" });
    const gone = await artifact({ title: "Put away" });
    await ada.remove(`/api/me/artifacts/${gone}`);
    const { id, revision } = await compose([{ id: "1", kind: "gallery", artifactIds: [piece] }]);
    const { path } = await shareIt(id);
    const approve = async () => {
      app.pass(1_000);
      expect((await say("approved")).status).toBe(204);
      expect(await status(path)).toBe(200);
      expect((await own(id)).approved).toBe(1);
      app.pass(1_000);
    };
    const waits = async () => [await status(path), ...(await stands(id))];
    const again = [404, "asked", "changed", "Ms Rivera"];
    await approve();
    await ada.patch(`/api/me/artifacts/${piece}`, { body: "other words" });
    expect(await waits()).toEqual(again);
    await approve();
    await ada.patch(`/api/me/showcases/${id}`, { revision, title: "Changed" });
    expect(await waits()).toEqual(again);
    expect((await requests())[0]?.again).toBe(true);
    await ada.remove(`/api/me/artifacts/${piece}`);
    await approve();
    await ada.post(`/api/me/artifacts/${piece}/restore`);
    expect(await waits()).toEqual(again);
  });

  it("stays where work that is not on the page is changed", async () => {
    await rule(true);
    const { id } = await compose();
    const other = await artifact({});
    const { path } = await shareIt(id);
    await say("approved");
    app.pass(1_000);
    await ada.patch(`/api/me/artifacts/${other}`, { body: "other words" });
    expect(await status(path)).toBe(200);
  });

  it("is about the page that was looked at: changed meanwhile, it has to be looked at again", async () => {
    await rule(true);
    const { id, revision } = await compose();
    const { path, id: shareId } = await shareIt(id);
    const [looked] = await requests();
    app.pass(1_000);
    await ada.patch(`/api/me/showcases/${id}`, { revision, title: "Slipped in" });
    const said = { approval: "approved", changedAt: looked?.changedAt };
    expect(await errorOf(await rivera.post(`${algebra}/share-requests/${shareId}/decision`, said))).toEqual([
      409,
      "share.changed",
    ]);
    expect(await status(path)).toBe(404);
    expect((await say("approved")).status).toBe(204);
  });

  it("closes what is open without a yes when it is turned on, tells its student why, and opens it when turned off", async () => {
    const { id } = await compose();
    const { path } = await shareIt(id);
    expect(classSharingSchema.parse(await (await rivera.get(`${algebra}/sharing`)).json()).open).toBe(1);
    app.pass(1_000);
    expect(await rule(true)).toMatchObject({ approval: true, open: 0, waiting: 1 });
    expect([await status(path), ...(await stands(id))]).toEqual([404, "asked", "rule", null]);
    expect(await requests()).toHaveLength(1);
    await rule(false);
    expect([await status(path), ...(await stands(id))]).toEqual([200, "open", null, null]);
    await rule(true);
    await say("approved");
    await rule(false);
    await rule(true);
    expect(await status(path)).toBe(200);
  });

  it("is withdrawn by its student, and then nobody can say a word on it", async () => {
    await rule(true);
    const { id } = await compose();
    const { id: shareId } = await shareIt(id);
    const [request] = await requests();
    expect((await ada.remove(`/api/me/showcases/${id}/shares/${shareId}`)).status).toBe(204);
    expect(await requests()).toEqual([]);
    const said = { approval: "approved", changedAt: request?.changedAt };
    expect(await errorOf(await rivera.post(`${algebra}/share-requests/${shareId}/decision`, said))).toEqual([
      404,
      "not-found",
    ]);
  });

  it("is the first one said where two teachers say one", async () => {
    await rule(true);
    await enrol("omar", "demo-algebra", "teacher");
    const { id } = await compose();
    const { path, id: shareId } = await shareIt(id);
    const [request] = await requests(omar);
    const decision = `${algebra}/share-requests/${shareId}/decision`;
    const answers = await Promise.all([
      rivera.post(decision, { approval: "refused", changedAt: request?.changedAt }),
      omar.post(decision, { approval: "refused", changedAt: request?.changedAt }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409]);
    const late = await omar.post(decision, { approval: "approved", changedAt: request?.changedAt });
    expect(await errorOf(late)).toEqual([409, "share.decided"]);
    expect(await status(path)).toBe(404);
  });

  it("is for a teacher of a class that asks: nobody else sees, decides or sets anything, nor a teacher who left", async () => {
    await rule(true);
    const { id } = await compose();
    const { id: shareId } = await shareIt(id);
    const [request] = await requests();
    const others = ["omar", "ben", "ada", "grace", "admin"];
    const at = `${algebra}/share-requests/${shareId}`;
    const said = { approval: "approved", changedAt: request?.changedAt };
    const refused = async (client: Client) => {
      for (const answer of [
        await client.get(`${algebra}/sharing`),
        await client.patch(`${algebra}/sharing`, { approval: false }),
        await client.get(`${algebra}/share-requests`),
        await client.get(`${at}/page`),
        await client.get(`/api/share-requests/${shareId}/files/x`),
        await client.post(`${at}/decision`, said),
      ])
        expect(await errorOf(answer)).toEqual([404, "not-found"]);
    };
    for (const name of others) await refused(await signIn(app.send, name));
    const biology = "/api/classes/demo-biology/share-requests";
    expect(await errorOf(await omar.post(`${biology}/${shareId}/decision`, said))).toEqual([
      404,
      "not-found",
    ]);
    expect(await errorOf(await nobody.get(`${algebra}/sharing`))).toEqual([401, "auth.required"]);
    await app.database.client.execute(
      "DELETE FROM enrolments WHERE user_id = (SELECT id FROM user WHERE username = 'rivera')",
    );
    await refused(rivera);
    expect(await stands(id)).toEqual(["asked", "new", null]);
  });

  it("of one class that asks is enough where two ask, and a class that doesn't ask has none to say", async () => {
    await rule(true);
    await enrol("ada", "demo-biology", "student");
    const biology = "/api/classes/demo-biology";
    const { id } = await compose();
    const { path } = await shareIt(id);
    expect(await requests(omar, biology)).toEqual([]);
    await rule(true, omar, biology);
    expect(await requests(omar, biology)).toHaveLength(1);
    expect((await say("approved", omar, biology)).status).toBe(204);
    expect([await status(path), await requests()]).toEqual([200, []]);
  });
});
