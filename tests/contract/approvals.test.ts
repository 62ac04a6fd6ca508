import { beforeEach, describe, expect, it } from "vitest";
import { classSharingSchema } from "../../server/modules/portfolio/sharing/approvals.schemas.ts";
import type { TestApp } from "../support/app.ts";
import { algebra, approvalActs } from "../support/approvals.ts";
import { type Client, signIn } from "../support/client.ts";

describe("a teacher's word on pages of a class", () => {
  const { begin, enrol, rule, artifact, compose, own, shareIt, shares, stands, requests, say, status } =
    approvalActs();
  let app: TestApp;
  let ada: Client;
  let rivera: Client;
  let omar: Client;
  let nobody: Client;
  beforeEach(async () => {
    ({ app, ada, rivera, omar, nobody } = await begin());
  });

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
