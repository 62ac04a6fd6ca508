import { beforeAll, describe, expect, it } from "vitest";
import { membersStatement } from "../../server/modules/accounts/school/school.repository.ts";
import { firstAdministrator } from "../../server/modules/accounts/school/school.usecases.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";

describe("the school's people", () => {
  let app: TestApp;
  let admin: Client;

  beforeAll(async () => {
    app = await makeApp();
    admin = await signIn(app.send, "admin");
  });

  const found = async (query: string) => (await admin.get(`/api/people?${query}`)).json();

  it("are found by name, username and role, by an administrator alone", async () => {
    const { people, more } = await found("query=RIV");
    expect(people).toMatchObject([
      { name: "Ms Rivera", role: "teacher", invited: false, classes: ["Algebra 1"] },
    ]);
    expect(more).toBe(false);
    expect((await found("role=guardian")).people.map((one: { name: string }) => one.name)).toHaveLength(1);
    expect((await found("query=%25")).people).toEqual([]);
    for (const name of ["rivera", "ada", "grace"])
      expect(await refusalOf((await signIn(app.send, name)).get("/api/people"))).toEqual([
        403,
        "school.only-administrators",
      ]);
  });

  it("get a teacher, who signs in with the card and makes a class", async () => {
    const input = { name: "Kim Okoro", username: "Kim.O", role: "teacher" };
    const { card } = await (await admin.post("/api/people", input)).json();
    expect(await refusalOf(admin.post("/api/people", input))).toEqual([409, "auth.username-taken"]);
    expect(await refusalOf(admin.post("/api/people", { ...input, role: "student" }))).toEqual([
      400,
      "request.invalid",
    ]);
    const { username, code } = card;
    const first = { username, code, password: "two old maps" };
    expect((await admin.post("/api/auth/first-sign-in", first)).status).toBe(200);
    const kim = await signIn(app.send, "kim.o", "two old maps");
    expect((await kim.post("/api/classes", { name: "Chemistry" })).status).toBe(201);
  });

  it("keep their password where they may have written what is theirs alone; staff get a new card", async () => {
    const idOf = async (query: string) => (await found(`query=${query}`)).people[0].id;
    expect(await refusalOf(admin.post(`/api/people/${await idOf("ada")}/first-code`))).toEqual([
      422,
      "school.keeps-password",
    ]);
    const renewed = await admin.post(`/api/people/${await idOf("omar")}/first-code`);
    expect(renewed.status).toBe(201);
    // The old password holds until the card is used.
    await signIn(app.send, "omar");
    expect(await refusalOf(admin.post("/api/people/nobody/first-code"))).toEqual([404, "not-found"]);
  });

  it("are listed along an index", async () => {
    const { sql, args } = membersStatement({ words: "", role: null, limit: 101 });
    const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    expect(plan.rows.map((row) => String(row.detail)).join()).toMatch(
      /INDEX user_name(?![\s\S]*TEMP B-TREE FOR ORDER BY)/,
    );
  });

  it("get a first administrator where there is none, and no second one", async () => {
    const empty = await makeApp({ PONDER_DEMO: "0" });
    await empty.database.client.execute("DELETE FROM user");
    const before = await firstAdministrator(empty.ports);
    const card = await firstAdministrator(empty.ports);
    expect(card).toMatchObject({ username: "admin" });
    const sent = (code: string | undefined) =>
      empty.send("/api/auth/first-sign-in", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ username: "admin", code, password: "a long password" }),
      });
    // A start before the card was used makes a new one; the old one ends.
    expect((await sent(before?.code)).status).toBe(401);
    expect((await sent(card?.code)).status).toBe(200);
    expect(await firstAdministrator(empty.ports)).toBeNull();
  });
});
