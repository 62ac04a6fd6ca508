import { beforeAll, describe, expect, it } from "vitest";
import { membersStatement } from "../../server/modules/portfolio/projects/members.repository.ts";
import { evidenceStatement } from "../../server/modules/portfolio/projects/parts.repository.ts";
import { projectsStatement } from "../../server/modules/portfolio/projects/projects.repository.ts";
import {
  ownPartSchema,
  projectListSchema,
  projectSchema,
  writtenSchema,
} from "../../server/modules/portfolio/projects/projects.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, signIn } from "../support/client.ts";

const names = ["ada", "ben", "chi", "dee", "rivera", "omar", "grace", "admin"] as const;
type Name = (typeof names)[number];
const classId = "demo-algebra";

describe("projects kept together", () => {
  let app: TestApp;
  let people: Record<Name | "nobody", Client>;
  let ids: Record<Name, string>;

  beforeAll(async () => {
    app = await makeApp();
    const signed = await Promise.all(
      names.map(async (name) => [name, await signIn(app.send, name)] as const),
    );
    const known = await Promise.all(
      signed.map(async ([name, client]) => [name, (await (await client.get("/api/session")).json()).user.id]),
    );
    // Every name is there: the entries are made of the list itself.
    people = { ...Object.fromEntries(signed), nobody: clientWith(app.send, "") } as typeof people;
    ids = Object.fromEntries(known) as typeof ids;
  });

  const errorOf = async (answer: Response) => [answer.status, (await answer.json()).error.code];
  const start = async (title = "Birds at our school"): Promise<string> => {
    const answer = await people.ada.post("/api/projects", { classId, title });
    expect(answer.status).toBe(201);
    return (await answer.json()).project.id;
  };
  const path = (id: string, rest = "") => `/api/projects/${id}${rest}`;
  const view = async (name: Name, id: string) =>
    projectSchema.parse((await (await people[name].get(path(id))).json()).project);
  const invite = (by: Name, id: string, who: Name) =>
    people[by].post(path(id, "/members"), { userId: ids[who] });
  const join = async (name: Name, id: string) => {
    expect((await invite("ada", id, name)).status).toBe(204);
    expect((await people[name].post(path(id, "/join"))).status).toBe(204);
  };
  const startWith = async (...others: readonly Name[]) => {
    const id = await start();
    for (const name of others) await join(name, id);
    return id;
  };
  const keep = async (name: Name, fields: object = {}): Promise<string> => {
    const made = await people[name].post("/api/me/artifacts", {
      kind: "text",
      title: `${name}'s work`,
      ...fields,
    });
    return (await made.json()).artifact.id;
  };
  const putIn = (name: Name, id: string, artifactId: string, place = "own") =>
    people[name].post(path(id, "/artifacts"), { artifactId, place });
  const write = (name: Name, id: string, body: string, revision: number) =>
    people[name].patch(path(id), { body, revision });
  const part = (name: Name, id: string, fields: object) => people[name].patch(path(id, "/part"), fields);
  const enrolled = (name: Name, isIn: boolean) =>
    app.database.client.execute({
      sql: isIn
        ? "INSERT OR IGNORE INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'student')"
        : "DELETE FROM enrolments WHERE class_id = ? AND user_id = ?",
      args: [classId, ids[name]],
    });
  const list = async (name: Name, query = "") =>
    projectListSchema.parse(await (await people[name].get(`/api/projects${query}`)).json()).projects;

  it("begin with a student of the class; a classmate who is asked joins, and each has a part of their own", async () => {
    const id = await start("Birds");
    await invite("ada", id, "ben");
    expect((await list("ben")).find((one) => one.id === id)).toMatchObject({
      standing: "invited",
      invitedBy: "Ada",
      members: ["Ada"],
      title: "Birds",
    });
    expect(await errorOf(await people.ben.get(path(id)))).toEqual([404, "not-found"]);
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
      expect(await errorOf(await invite("ada", id, who))).toEqual([422, "project.not-a-classmate"]);
    const { classmates } = await (await people.ada.get(path(id, "/classmates"))).json();
    expect(classmates).toEqual([]);
  });

  it("take an answer twice for one, and let an invitation be taken back before it is answered", async () => {
    const id = await startWith();
    await invite("ada", id, "ben");
    for (const _ of [1, 2]) expect((await people.ben.post(path(id, "/decline"))).status).toBe(204);
    expect(await errorOf(await people.ben.post(path(id, "/join")))).toEqual([404, "not-found"]);
    await invite("ada", id, "ben");
    expect((await people.ada.remove(path(id, `/members/${ids.ben}`))).status).toBe(204);
    expect(await errorOf(await people.ben.post(path(id, "/join")))).toEqual([404, "not-found"]);
    await join("ben", id);
    expect((await people.ben.post(path(id, "/join"))).status).toBe(204);
    expect(await errorOf(await people.ada.remove(path(id, `/members/${ids.ben}`)))).toEqual([
      403,
      "project.only-a-teacher",
    ]);
  });

  it("hold what two members write at once, and what one wrote on an old page", async () => {
    const id = await startWith("ben");
    const body = "We count birds.\n\nBy hand.\n\nEvery day.";
    const first = writtenSchema.parse(await (await write("ada", id, body, 1)).json());
    expect([first.revision, first.together]).toEqual([2, false]);
    const both = await Promise.all([
      write("ada", id, body.replace("birds", "all birds"), 2),
      write("ben", id, body.replace("day", "day at noon"), 2),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const written = await Promise.all(both.map(async (answer) => writtenSchema.parse(await answer.json())));
    expect(written.map((one) => one.together).sort()).toEqual([false, true]);
    const late = "By hand, with a list.";
    await write("ben", id, body.replace("By hand.", late), 2);
    const seen = await view("ada", id);
    for (const words of ["We count all birds.", "Every day at noon.", late])
      expect(seen.body).toContain(words);
    const { pages } = await (await people.ben.get(path(id, "/pages"))).json();
    expect(pages.map((one: { revision: number }) => one.revision)).toEqual([5, 4, 3, 2, 1]);
    const { page } = await (await people.rivera.get(path(id, "/pages/2"))).json();
    expect([page.body, page.by]).toEqual([body, "Ada"]);
  });

  it("lose none of twelve paragraphs that three members add in the same moment", async () => {
    const id = await startWith("ben", "chi");
    const writers = ["ada", "ben", "chi"] as const;
    await Promise.all(
      writers.map(async (name) => {
        for (const number of [1, 2, 3, 4]) {
          const { body, revision } = await view(name, id);
          let answer = await write(name, id, `${body}\n\n${name} ${number}`, revision);
          for (let again = 0; answer.status === 503 && again < 10; again++)
            answer = await write(name, id, `${body}\n\n${name} ${number}`, revision);
          expect(answer.status).toBe(200);
        }
      }),
    );
    const lines = (await view("rivera", id)).body.split("\n\n").filter((line) => line !== "");
    expect(lines.sort()).toEqual(
      writers.flatMap((name) => [1, 2, 3, 4].map((number) => `${name} ${number}`)).sort(),
    );
  });

  it("take 5,000 characters on the page and in a part, and refuse what is longer than a field with nothing lost", async () => {
    const id = await startWith();
    const long = "é".repeat(5_000);
    expect((await write("ada", id, long, 1)).status).toBe(200);
    expect((await part("ada", id, { revision: 0, did: long })).status).toBe(200);
    expect(await errorOf(await part("ada", id, { revision: 1, did: `${long}x` }))).toEqual([
      400,
      "request.invalid",
    ]);
    expect(await errorOf(await people.ada.post("/api/projects", { classId, title: long }))).toEqual([
      400,
      "request.invalid",
    ]);
    expect(await errorOf(await write("ada", id, "x".repeat(50_001), 2))).toEqual([400, "request.invalid"]);
    expect(await errorOf(await write("ada", id, "later", 99))).toEqual([409, "project.page-too-old"]);
    expect(await view("ada", id)).toMatchObject({ body: long, own: { did: long } });
  });

  it("keep one's part from being overwritten by an old copy of it", async () => {
    const id = await startWith();
    const answers = await Promise.all(["one", "two"].map((did) => part("ada", id, { revision: 0, did })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await errorOf(await part("ada", id, { revision: 0, did: "old" }))).toEqual([
      409,
      "project.part-changed-elsewhere",
    ]);
  });

  it("show nothing of a linked entry until its member shows it, then its words of that moment", async () => {
    const id = await startWith("ben");
    const written = await people.ada.post("/api/me/reflections", {
      title: "Hard week",
      body: "I was quibberish.",
    });
    const entryId = (await written.json()).reflection.id;
    const linked = await part("ada", id, { revision: 0, entryId });
    expect(ownPartSchema.parse((await linked.json()).part).entry).toEqual({
      id: entryId,
      title: "Hard week",
    });
    for (const name of ["ben", "rivera"] as const) {
      const answer = await (await people[name].get(path(id))).text();
      expect(answer).not.toContain("Hard week");
      expect(answer).not.toContain(entryId);
    }
    await part("ada", id, { revision: 1, show: true });
    await people.ada.patch(`/api/me/reflections/${entryId}`, { body: "Later thoughts." });
    const shown = () =>
      view("ben", id).then(({ members }) => members.find(({ name }) => name === "Ada")?.reflection);
    expect(await shown()).toEqual({ title: "Hard week", body: "I was quibberish." });
    await people.ada.remove(`/api/me/reflections/${entryId}`);
    expect(await shown()).toBeNull();
    await people.ada.post(`/api/me/reflections/${entryId}/restore`);
    await part("ada", id, { revision: 2, show: false });
    expect(await shown()).toBeNull();
    const bens = await people.ben.post("/api/me/reflections", {
      title: "Mine",
      body: "x",
      visibility: "class",
    });
    const theirs = (await bens.json()).reflection.id;
    expect(await errorOf(await part("ada", id, { revision: 3, entryId: theirs, show: true }))).toEqual([
      422,
      "project.entry-unknown",
    ]);
    expect(await errorOf(await part("ada", id, { revision: 3, entryId: null, show: true }))).toEqual([
      422,
      "project.entry-unknown",
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
    expect(await errorOf(await people.ada.get(at))).toEqual([404, "not-found"]);
    await people.ben.post(`/api/me/artifacts/${work}/restore`);
    await people.ben.patch(`/api/me/artifacts/${work}`, { status: "draft" });
    expect(await evidence()).toEqual([]);
    await people.ben.patch(`/api/me/artifacts/${work}`, { status: "kept" });
    expect(await evidence()).toEqual([work]);
    expect(await errorOf(await people.ada.remove(`${at}?place=own`))).toEqual([404, "not-found"]);
    expect((await people.ben.remove(`${at}?place=own`)).status).toBe(204);
    expect(await evidence()).toEqual([]);
    const draft = await keep("ada", { status: "draft" });
    for (const [name, one] of [
      ["ada", draft],
      ["ada", work],
      ["ada", "nothing"],
    ] as const)
      expect(await errorOf(await putIn(name, id, one))).toEqual([422, "project.artifact-unknown"]);
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
    expect(await errorOf(await people.ben.post(path(id, "/leave"), { leaveWork: true }))).toEqual([
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
      expect(await errorOf(answer)).toEqual([404, "not-found"]);
    expect((await view("ada", id)).members.map(({ name }) => name)).toEqual(["Ada"]);
    expect(await errorOf(await invite("ada", id, "ben"))).toEqual([422, "project.removed-by-teacher"]);
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
      expect(await errorOf(answer)).toEqual([404, "not-found"]);
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
      expect(await errorOf(await people[name].post("/api/projects", { classId, title: "x" }))).toEqual([
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
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(
        steps.filter((step) => /^SCAN (?!mine\b)/.test(step)),
        steps.join("\n"),
      ).toEqual([]);
    }
  });
});
