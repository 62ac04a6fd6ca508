import { beforeAll, describe, expect, it } from "vitest";
import { membersStatement } from "../../server/modules/portfolio/projects/members.repository.ts";
import { evidenceStatement } from "../../server/modules/portfolio/projects/parts.repository.ts";
import { projectsStatement } from "../../server/modules/portfolio/projects/projects.repository.ts";
import { refusalOf } from "../support/client.ts";
import { projectActs } from "../support/projects.ts";

const {
  begin,
  classId,
  people,
  ids,
  app,
  start,
  path,
  view,
  invite,
  join,
  startWith,
  keep,
  putIn,
  write,
  part,
  enrolled,
  list,
} = projectActs();

describe("projects kept together", () => {
  beforeAll(begin);

  it("begin with a student of the class; a classmate who is asked joins, and each has a part of their own", async () => {
    const id = await start("Birds");
    await invite("ada", id, "ben");
    expect((await list("ben")).find((one) => one.id === id)).toMatchObject({
      standing: "invited",
      invitedBy: "Ada",
      members: ["Ada"],
      title: "Birds",
    });
    expect(await refusalOf(people.ben.get(path(id)))).toEqual([404, "not-found"]);
    await people.ben.post(path(id, "/join"));
    await part("ben", id, { revision: 0, did: "I counted the *swifts*." });
    await putIn("ben", id, await keep("ben"));
    await putIn("ada", id, await keep("ada"), "shared");
    const seen = await view("ada", id);
    expect(seen.members.map(({ name, standing, did }) => [name, standing, did])).toEqual([
      ["Ada", "member", ""],
      ["Ben", "member", "I counted the *swifts*."],
    ]);
    expect(seen.members[1]?.evidence.map(({ title }) => title)).toEqual(["ben's work"]);
    expect(seen.shared.map(({ title, learner }) => [title, learner.name])).toEqual([["ada's work", "Ada"]]);
    expect(seen.own).toEqual({ revision: 0, did: "", entry: null, shown: null });
    const taught = await view("rivera", id);
    expect([taught.standing, taught.own, taught.members]).toEqual(["teacher", null, seen.members]);
  });

  it("ask a classmate once, however often and by whom the invitation is sent, and nobody from elsewhere", async () => {
    const id = await startWith("chi");
    const answers = await Promise.all([
      invite("ada", id, "ben"),
      invite("ada", id, "ben"),
      invite("chi", id, "ben"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect((await view("ada", id)).members.filter(({ name }) => name === "Ben")).toHaveLength(1);
    await people.ben.post(path(id, "/join"));
    expect((await invite("chi", id, "ben")).status).toBe(204);
    expect((await view("ben", id)).members.map(({ standing }) => standing)).toEqual([
      "member",
      "member",
      "member",
    ]);
    for (const who of ["dee", "rivera", "grace"] as const)
      expect(await refusalOf(invite("ada", id, who))).toEqual([422, "project.not-a-classmate"]);
    const { classmates } = await (await people.ada.get(path(id, "/classmates"))).json();
    expect(classmates).toEqual([]);
  });

  it("take an answer twice for one, and let an invitation be taken back before it is answered", async () => {
    const id = await startWith();
    await invite("ada", id, "ben");
    for (const _ of [1, 2]) expect((await people.ben.post(path(id, "/decline"))).status).toBe(204);
    expect(await refusalOf(people.ben.post(path(id, "/join")))).toEqual([404, "not-found"]);
    await invite("ada", id, "ben");
    expect((await people.ada.remove(path(id, `/members/${ids.ben}`))).status).toBe(204);
    expect(await refusalOf(people.ben.post(path(id, "/join")))).toEqual([404, "not-found"]);
    await join("ben", id);
    expect((await people.ben.post(path(id, "/join"))).status).toBe(204);
    expect(await refusalOf(people.ada.remove(path(id, `/members/${ids.ben}`)))).toEqual([
      403,
      "project.only-a-teacher",
    ]);
  });

  it("show work only while it is kept, and only the work of who put it in", async () => {
    const id = await startWith("ben");
    const work = await keep("ben", { body: "Swifts: 14", caption: "My list" });
    for (const _ of [1, 2]) expect((await putIn("ben", id, work)).status).toBe(204);
    const at = path(id, `/artifacts/${work}`);
    const { artifact } = await (await people.rivera.get(at)).json();
    expect(artifact).toMatchObject({ body: "Swifts: 14", caption: "My list", learner: { name: "Ben" } });
    expect(artifact).not.toHaveProperty("why");
    const evidence = async () => (await view("ada", id)).members[1]?.evidence.map((one) => one.id);
    expect(await evidence()).toEqual([work]);
    await people.ben.remove(`/api/me/artifacts/${work}`);
    expect(await evidence()).toEqual([]);
    expect(await refusalOf(people.ada.get(at))).toEqual([404, "not-found"]);
    await people.ben.post(`/api/me/artifacts/${work}/restore`);
    await people.ben.patch(`/api/me/artifacts/${work}`, { status: "draft" });
    expect(await evidence()).toEqual([]);
    await people.ben.patch(`/api/me/artifacts/${work}`, { status: "kept" });
    expect(await evidence()).toEqual([work]);
    expect(await refusalOf(people.ada.remove(`${at}?place=own`))).toEqual([404, "not-found"]);
    expect((await people.ben.remove(`${at}?place=own`)).status).toBe(204);
    expect(await evidence()).toEqual([]);
    const draft = await keep("ada", { status: "draft" });
    for (const [name, one] of [
      ["ada", draft],
      ["ada", work],
      ["ada", "nothing"],
    ] as const)
      expect(await refusalOf(putIn(name, id, one))).toEqual([422, "project.artifact-unknown"]);
  });

  it("stay for the others when a member leaves, without that member's work unless it is left", async () => {
    const id = await startWith("ben", "chi");
    for (const name of ["ben", "chi"] as const) {
      await part(name, id, { revision: 0, did: `${name} did this` });
      await putIn(name, id, await keep(name), "own");
      await putIn(name, id, await keep(name), "shared");
    }
    await write("ben", id, "Ben's words on the page.", 1);
    await people.ben.post(path(id, "/leave"), {});
    await people.chi.post(path(id, "/leave"), { leaveWork: true });
    const seen = await view("ada", id);
    expect(seen.body).toBe("Ben's words on the page.");
    expect(seen.members.map(({ name, standing, did }) => [name, standing, did])).toEqual([
      ["Ada", "member", ""],
      ["Chi", "left", "chi did this"],
    ]);
    expect(seen.shared.map(({ learner }) => learner.name)).toEqual(["Chi"]);
    for (const name of ["ben", "chi"] as const) expect((await people[name].get(path(id))).status).toBe(404);
    const own = await (await people.ben.get(path(id, "/part"))).json();
    expect(own.part.did).toBe("ben did this");
    expect((await people.chi.post(path(id, "/leave"), { leaveWork: false })).status).toBe(204);
    expect((await view("ada", id)).members.map(({ name }) => name)).toEqual(["Ada"]);
    expect(await refusalOf(people.ben.post(path(id, "/leave"), { leaveWork: true }))).toEqual([
      404,
      "not-found",
    ]);
    await people.ada.post(path(id, "/leave"), { leaveWork: true });
    expect((await view("rivera", id)).members.map(({ standing }) => standing)).toEqual(["left"]);
  });

  it("are closed at once to somebody whom a teacher takes out in the middle; classmates can't ask them back, the teacher can", async () => {
    const id = await startWith("ben");
    await part("ben", id, { revision: 0, did: "Mine." });
    const work = await keep("ben");
    await putIn("ben", id, work);
    const { revision } = await view("ben", id);
    expect((await people.rivera.remove(path(id, `/members/${ids.ben}`))).status).toBe(204);
    for (const answer of [
      await write("ben", id, "still here?", revision),
      await part("ben", id, { revision: 1, did: "x" }),
      await putIn("ben", id, work),
      await invite("ben", id, "chi"),
      await people.ben.post(path(id, "/join")),
      await people.ben.post(path(id, "/leave"), { leaveWork: true }),
      await people.ben.get(path(id)),
    ])
      expect(await refusalOf(answer)).toEqual([404, "not-found"]);
    expect((await view("ada", id)).members.map(({ name }) => name)).toEqual(["Ada"]);
    expect(await refusalOf(invite("ada", id, "ben"))).toEqual([422, "project.removed-by-teacher"]);
    expect((await invite("rivera", id, "ben")).status).toBe(204);
    await people.ben.post(path(id, "/join"));
    const back = await view("ben", id);
    expect([back.own?.did, back.members[1]?.evidence]).toEqual(["Mine.", []]);
  });

  it("are closed to somebody who left the class, with their work, until they are back", async () => {
    const id = await startWith("ben");
    await part("ben", id, { revision: 0, did: "Mine." });
    const work = await keep("ben");
    await putIn("ben", id, work);
    await invite("ada", id, "chi");
    await Promise.all([enrolled("ben", false), enrolled("chi", false)]);
    for (const answer of [
      await people.ben.get(path(id)),
      await write("ben", id, "x", 1),
      await people.ben.get(path(id, `/artifacts/${work}`)),
      await people.ben.post(path(id, "/leave"), { leaveWork: true }),
      await people.chi.post(path(id, "/join")),
      await people.ada.get(path(id, `/artifacts/${work}`)),
    ])
      expect(await refusalOf(answer)).toEqual([404, "not-found"]);
    expect((await list("ben")).filter((one) => one.id === id)).toEqual([]);
    expect((await view("ada", id)).members.map(({ name }) => name)).toEqual(["Ada"]);
    await Promise.all([enrolled("ben", true), enrolled("chi", true)]);
    expect((await view("ben", id)).members.map(({ name, did }) => [name, did])).toContainEqual([
      "Ben",
      "Mine.",
    ]);
  });

  it("say in which projects one's own work is, and nobody else's", async () => {
    const id = await startWith("ben");
    const work = await keep("ada");
    await putIn("ada", id, work);
    expect((await list("ada", `?artifact=${work}`)).map((one) => one.id)).toEqual([id]);
    expect(await list("ben", `?artifact=${work}`)).toEqual([]);
    await people.ada.post(path(id, "/leave"), { leaveWork: true });
    expect(await list("ada", `?artifact=${work}`)).toMatchObject([{ id, standing: "left" }]);
    await people.ada.post(path(id, "/leave"), { leaveWork: false });
    expect(await list("ada", `?artifact=${work}`)).toEqual([]);
  });

  /** What each person may do: read, write on the page, have a part, put work in, ask somebody, take somebody out, leave. */
  const may = {
    ada: ["read", "list", "write", "part", "put-in", "invite", "leave"],
    ben: [],
    chi: ["list"],
    dee: [],
    rivera: ["read", "list", "invite", "take-out"],
    omar: [],
    grace: [],
    admin: [],
    nobody: [],
  } as const;
  it.each(Object.entries(may))(
    "let %s do %j of a project (Ada keeps it, Chi is asked to, Ms Rivera teaches it)",
    async (who, allowed) => {
      const id = await start();
      await invite("ada", id, "chi");
      // Keys of `may` are the names.
      const name = who as keyof typeof may;
      const client = people[name];
      const work = name === "nobody" ? "none" : await keep(name);
      const acts: Record<string, () => Promise<Response>> = {
        read: () => client.get(path(id)),
        pages: () => client.get(path(id, "/pages")),
        page: () => client.get(path(id, "/pages/1")),
        classmates: () => client.get(path(id, "/classmates")),
        write: () => client.patch(path(id), { revision: 1, body: "words" }),
        part: () => client.patch(path(id, "/part"), { revision: 0, did: "words" }),
        "put-in": () => client.post(path(id, "/artifacts"), { artifactId: work, place: "own" }),
        invite: () => client.post(path(id, "/members"), { userId: ids.ben }),
        "take-out": () => client.remove(path(id, `/members/${ids.ada}`)),
        leave: () => client.post(path(id, "/leave"), {}),
      };
      const listed = await client.get("/api/projects");
      const { projects = [] } = await listed.json();
      const done: string[] = projects.some((one: { id: string }) => one.id === id) ? ["list"] : [];
      for (const [act, run] of Object.entries(acts)) {
        const answer = await run();
        if (answer.status < 300) done.push(act);
        else if (name === "nobody") expect([act, answer.status]).toEqual([act, 401]);
        else expect([act, answer.status]).toEqual([act, name === "ada" && act === "take-out" ? 403 : 404]);
      }
      const readers = ["pages", "page", "classmates"];
      const expected = allowed.flatMap((act) => (act === "read" ? [act, ...readers] : [act]));
      expect(done.sort()).toEqual(expected.sort());
    },
  );

  it("can't be started in a class one is no student of", async () => {
    for (const name of ["dee", "rivera", "grace", "admin"] as const)
      expect(await refusalOf(people[name].post("/api/projects", { classId, title: "x" }))).toEqual([
        404,
        "not-found",
      ]);
  });

  it("are found by indexes", async () => {
    for (const { sql, args } of [
      projectsStatement("u", "a"),
      membersStatement("p"),
      evidenceStatement("p"),
    ]) {
      const plan = await app().database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(
        steps.filter((step) => /^SCAN (?!mine\b)/.test(step)),
        steps.join("\n"),
      ).toEqual([]);
    }
  });
});
