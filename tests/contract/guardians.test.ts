import { beforeEach, describe, expect, it } from "vitest";
import type {
  Children,
  Family,
  GuardianCard,
  Waiting,
} from "../../server/modules/accounts/guardians/guardians.schemas.ts";
import { guardianshipsStatement } from "../../server/modules/accounts/guardians/guardianships.repository.ts";
import {
  familyStatements,
  waitingStatement,
} from "../../server/modules/accounts/guardians/invitations.repository.ts";
import { read } from "../support/answers.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, idOf, refusalOf, signIn } from "../support/client.ts";

const day = 86_400_000;
const password = "three red boats";

describe("a guardian", () => {
  let app: TestApp;
  let rivera: Client;
  let admin: Client;
  let nobody: Client;
  let ben: string;
  let family: string;

  beforeEach(async () => {
    app = await makeApp();
    nobody = clientWith(app.send, "");
    [rivera, admin] = await Promise.all([signIn(app.send, "rivera"), signIn(app.send, "admin")]);
    ben = await idOf(await signIn(app.send, "ben"));
    family = `/api/classes/demo-algebra/students/${ben}/guardians`;
  });

  const invite = async (name = "Pia Ortiz", path = family) =>
    (await read<{ card: GuardianCard }>(rivera.post(path, { name }), 201)).card;
  const asNew = (code: string, username = "pia.o") =>
    nobody.post("/api/auth/guardian", { code, name: "Pia Ortiz-Lang", username, password });
  const guardian = async (code: string, username = "pia.o") => {
    await read(asNew(code, username));
    return signIn(app.send, username, password);
  };
  const waitingOf = async (person: Client) =>
    (await read<{ waiting: Waiting[] }>(person.get("/api/guardian-invitations"))).waiting;
  const children = (person: Client) => read<Children>(person.get("/api/guardian/children"));

  it("is invited by the student's teacher, uses the card, and sees nothing until the school has confirmed both names", async () => {
    const card = await invite();
    expect(card).toMatchObject({ name: "Pia Ortiz", student: "Ben" });
    expect(card.code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    const typed = card.code.toLowerCase().replaceAll("-", " ");
    expect(await read(nobody.post("/api/auth/guardian/look", { code: typed }))).toEqual({
      invitation: { name: "Pia Ortiz", student: "Ben" },
    });
    const pia = await guardian(typed);
    expect(await children(pia)).toMatchObject({ children: [], waiting: [{ student: "Ben" }] });
    expect((await pia.get(`/api/guardian/children/${ben}/letters`)).status).toBe(404);

    expect(await waitingOf(rivera)).toEqual([]);
    const [waiting] = await waitingOf(admin);
    expect(waiting).toMatchObject({
      student: { name: "Ben" },
      invitedName: "Pia Ortiz",
      guardian: { name: "Pia Ortiz-Lang", username: "pia.o" },
      class: { name: "Algebra 1" },
    });
    const path = `/api/guardian-invitations/${waiting?.id}/confirm`;
    expect(await refusalOf(rivera.post(path))).toEqual([404, "not-found"]);
    expect(await refusalOf(pia.post(path))).toEqual([404, "not-found"]);
    expect((await admin.post(path)).status).toBe(204);
    expect(await refusalOf(admin.post(path))).toEqual([409, "guardian.decided"]);
    expect(await children(pia)).toEqual({ children: [{ id: ben, name: "Ben" }], waiting: [] });
    expect((await pia.get(`/api/guardian/children/${ben}/letters`)).status).toBe(200);
    expect((await read<Family>(rivera.get(family))).guardians).toMatchObject([{ name: "Pia Ortiz-Lang" }]);
  });

  it("who was refused stays without a child, and the code is used up", async () => {
    const { code } = await invite();
    const pia = await guardian(code);
    const [waiting] = await waitingOf(admin);
    expect((await admin.post(`/api/guardian-invitations/${waiting?.id}/refuse`)).status).toBe(204);
    expect(await children(pia)).toEqual({ children: [], waiting: [] });
    expect(await refusalOf(asNew(code, "other"))).toEqual([409, "guardian.code-used"]);
  });

  it("is confirmed by a second teacher where no administrator is, never by the one who invited", async () => {
    await app.database.client.execute("UPDATE user SET role = 'teacher' WHERE username = 'admin'");
    await guardian((await invite()).code);
    expect(await waitingOf(rivera)).toEqual([]);
    expect(await waitingOf(admin)).toEqual([]);
    await rivera.post("/api/classes/demo-algebra/teachers", { username: "omar" });
    const omar = await signIn(app.send, "omar");
    const [waiting] = await waitingOf(omar);
    const path = `/api/guardian-invitations/${waiting?.id}/confirm`;
    expect((await rivera.post(path)).status).toBe(404);
    expect((await omar.post(path)).status).toBe(204);
  });

  it("of two children has both, with one account; the same child twice is refused", async () => {
    const grace = await signIn(app.send, "grace");
    const { code } = await invite("Grace");
    expect(await read<Children>(grace.post("/api/guardian/children", { code }))).toMatchObject({
      children: [{ name: "Ada" }],
      waiting: [{ student: "Ben" }],
    });
    const again = (await invite("Grace")).code;
    expect(await refusalOf(grace.post("/api/guardian/children", { code: again }))).toEqual([
      409,
      "guardian.already-linked",
    ]);
    const [waiting] = await waitingOf(admin);
    await admin.post(`/api/guardian-invitations/${waiting?.id}/confirm`);
    expect((await children(grace)).children.map(({ name }) => name)).toEqual(["Ada", "Ben"]);
  });

  it("finds each code that doesn't work refused for its own reason", async () => {
    const used = (await invite()).code;
    await guardian(used);
    expect(await refusalOf(asNew(used, "second"))).toEqual([409, "guardian.code-used"]);
    expect(await refusalOf(asNew("AAAA-AAAA-AAAA-AAAA", "second"))).toEqual([404, "guardian.code-unknown"]);
    const { code } = await invite();
    for (const who of ["ada", "rivera"])
      expect(await refusalOf((await signIn(app.send, who)).post("/api/guardian/children", { code }))).toEqual(
        [403, "guardian.only-guardians"],
      );
    expect(await refusalOf(asNew(code, "ada"))).toEqual([409, "auth.username-taken"]);
    const { invitations } = await read<Family>(rivera.get(family));
    const open = invitations.find(({ status }) => status === "open");
    expect((await rivera.remove(`/api/guardian-invitations/${open?.id}`)).status).toBe(204);
    expect(await refusalOf(asNew(code, "second"))).toEqual([422, "guardian.code-revoked"]);
    const late = (await invite()).code;
    app.pass(31 * day);
    expect(await refusalOf(asNew(late, "second"))).toEqual([422, "guardian.code-expired"]);
    rivera = await signIn(app.send, "rivera");
    expect((await read<Family>(rivera.get(family))).invitations.some(({ expired }) => expired)).toBe(true);
  });

  it("of one code is one, however many use it at once", async () => {
    const { code } = await invite();
    const answers = await Promise.all(["one.a", "two.b", "three.c"].map((name) => asNew(code, name)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const left = await app.database.client.execute(
      "SELECT count(*) AS n FROM user WHERE username IN ('one.a', 'two.b', 'three.c')",
    );
    expect(Number(left.rows[0]?.n)).toBe(1);
  });

  it("is invited by nobody but a teacher of the student's class, while the class goes on, and not without end", async () => {
    const [omar, ada, grace] = await Promise.all(
      ["omar", "ada", "grace"].map((name) => signIn(app.send, name)),
    );
    for (const person of [omar, ada, grace, admin, nobody]) {
      const answer = await person?.post(family, { name: "Pia" });
      expect([401, 404]).toContain(answer?.status);
    }
    const dee = await idOf(await signIn(app.send, "dee"));
    expect((await rivera.post(family.replace(ben, dee), { name: "Pia" })).status).toBe(404);
    expect(await refusalOf(rivera.post(family, { name: "  " }))).toEqual([400, "request.invalid"]);
    for (let count = 0; count < 8; count++) await invite(`Pia ${count}`);
    expect(await refusalOf(rivera.post(family, { name: "Pia" }))).toEqual([422, "guardian.too-many"]);
    const { invitations } = await read<Family>(rivera.get(family));
    expect((await admin.remove(`/api/guardian-invitations/${invitations[0]?.id}`)).status).toBe(204);
    expect((await omar?.remove(`/api/guardian-invitations/${invitations[1]?.id}`))?.status).toBe(404);
    await rivera.put("/api/classes/demo-algebra/archive", {});
    expect((await rivera.post(family, { name: "Pia" })).status).toBe(404);
  });

  it("whose guardianship an administrator ended sees nothing of the student any more", async () => {
    const grace = await signIn(app.send, "grace");
    const list = await read<{ guardianships: { guardian: { id: string }; student: { id: string } }[] }>(
      admin.get("/api/guardianships"),
    );
    const [one] = list.guardianships;
    const path = `/api/guardianships/${one?.guardian.id}/${one?.student.id}`;
    expect((await grace.get("/api/guardianships")).status).toBe(404);
    expect((await rivera.remove(path)).status).toBe(404);
    expect((await admin.remove(path)).status).toBe(204);
    expect(await children(grace)).toEqual({ children: [], waiting: [] });
    expect((await grace.get(`/api/guardian/children/${one?.student.id}/letters`)).status).toBe(404);
    expect((await admin.remove(path)).status).toBe(404);
  });

  it("is found by index in every list", async () => {
    const looked = { classId: "k", studentId: "y" };
    for (const statement of [
      waitingStatement({ id: "x" }),
      guardianshipsStatement({ id: "x" }, ["", ""]),
      ...Object.values(familyStatements({ id: "x" }, looked)),
    ]) {
      const plan = await app.database.client.execute({
        ...statement,
        sql: `EXPLAIN QUERY PLAN ${statement.sql}`,
      });
      const steps = plan.rows.map((row) => String(row.detail));
      // Whether there is an administrator at all is the one look at everybody, once a request.
      const scans = steps.filter(
        (step) => step.startsWith("SCAN") && step !== "SCAN a" && !/USING/.test(step),
      );
      expect(scans, steps.join("\n")).toEqual([]);
      expect(steps.join("\n")).not.toMatch(/TEMP B-TREE/);
    }
  });
});
