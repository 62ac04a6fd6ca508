import { beforeAll, describe, expect, it } from "vitest";
import type { RosterDone, RosterPreview } from "../../server/modules/classes/roster/roster.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";

/** Latin letters as Windows-1252 writes them: one byte each, the code of the letter. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a roster", () => {
  let app: TestApp;
  let rivera: Client;
  let classId: string;

  beforeAll(async () => {
    app = await makeApp();
    rivera = await signIn(app.send, "rivera");
  });

  const makeClass = async () => {
    classId = (await (await rivera.post("/api/classes", { name: "Set 3" })).json()).class.id;
  };
  const preview = async (bytes: Uint8Array<ArrayBuffer>): Promise<RosterPreview> =>
    (await rivera.upload(`/api/classes/${classId}/roster/preview`, bytes)).json();
  const take = (bytes: Uint8Array<ArrayBuffer>, query = "") =>
    rivera.upload(`/api/classes/${classId}/roster${query}`, bytes);
  const students = async () => (await (await rivera.get(`/api/classes/${classId}/students`)).json()).students;

  it("is looked at first, then added with its groups; each new student signs in with a code and chooses a password", async () => {
    await makeClass();
    const file = utf8("Name,Username,Group\nAna Díaz,ana.d,Red\nBen,ben,Red\nCai Wu,,Blue\n");
    expect(await preview(file)).toMatchObject({
      encoding: "utf-8",
      total: 3,
      counts: { new: 2, known: 1, "in-class": 0, twice: 0, problem: 0 },
      size: { after: 3 },
    });
    expect(await students()).toEqual([]);

    const done: RosterDone = await (await take(file)).json();
    expect(done.added).toBe(3);
    expect(done.cards.map(({ username }) => username)).toEqual(["ana.d", "cai.wu"]);
    expect(
      (await students()).map((one: { name: string; invited: boolean }) => [one.name, one.invited]),
    ).toEqual([
      ["Ana Díaz", true],
      ["Ben", false],
      ["Cai Wu", true],
    ]);
    const { groups } = await (await rivera.get(`/api/classes/${classId}/groups`)).json();
    expect(groups.map((one: { name: string; members: string[] }) => [one.name, one.members.length])).toEqual([
      ["Blue", 1],
      ["Red", 2],
    ]);

    const [card] = done.cards;
    const first = (code: string, password: string) =>
      rivera.post("/api/auth/first-sign-in", { username: card?.username, code, password });
    expect((await first("WRNG-WRNG-WRNG", "a new password")).status).toBe(401);
    expect((await first(card?.code ?? "", "short")).status).toBe(400);
    expect((await first(card?.code.toLowerCase() ?? "", "a new password")).status).toBe(200);
    expect((await first(card?.code ?? "", "another password")).status).toBe(401);
    await signIn(app.send, "ana.d", "a new password");

    // The same file again changes nothing.
    expect((await preview(file)).counts).toMatchObject({ new: 0, known: 0, "in-class": 3 });
    expect((await (await take(file)).json()).added).toBe(0);
  });

  it("with a line that can't be taken adds nobody, unless such lines are left out", async () => {
    await makeClass();
    const file = utf8("name,username\nEva Sol,eva.sol\nMs Rivera,rivera\n,nobody\n");
    const { rows, counts } = await preview(file);
    expect(counts.problem).toBe(2);
    expect(rows.map(({ line, problem }) => [line, problem])).toEqual([
      [2, null],
      [3, "username-of-another"],
      [4, "name-missing"],
    ]);
    expect(await refusalOf(take(file))).toEqual([422, "roster.has-problems"]);
    expect(await students()).toEqual([]);
    expect((await (await take(file, "?leaveOut=true")).json()).added).toBe(1);
  });

  it("of 50,000 lines in three encodings is read to its end, and refused whole: a class is no school", async () => {
    await makeClass();
    const part = (from: number) =>
      Array.from({ length: 17_000 }, (_, index) => `Núñez ${from + index},st.${from + index}\n`).join("");
    const mixed = Buffer.concat([
      utf8("name,username\n"),
      utf8(part(0)),
      windows(part(20_000)),
      utf8(part(40_000)),
    ]);
    const wide = new Uint8Array(
      Buffer.from(`\uFEFFname,username\n${part(0)}${part(20_000)}${part(40_000)}`, "utf16le"),
    );
    for (const file of [new Uint8Array(mixed), wide]) {
      const seen = await preview(file);
      expect([seen.total, seen.counts.new, seen.size]).toEqual([
        51_000,
        51_000,
        { after: 51_000, most: 2_000 },
      ]);
      expect(seen.rows).toHaveLength(500);
      expect(seen.rows[0]?.name).toBe("Núñez 0");
      expect(await refusalOf(take(file))).toEqual([422, "roster.too-long"]);
    }
    expect(await students()).toEqual([]);
  });

  it("fills a class of 2,000, where not one more fits, and two files at once add each student once", async () => {
    await makeClass();
    const file = utf8(
      `name,username\n${Array.from({ length: 2_000 }, (_, n) => `Student ${n},st.${n}\n`).join("")}`,
    );
    const both = await Promise.all([take(file), take(file)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await students()).toHaveLength(2_000);
    expect(await refusalOf(take(utf8("name,username\nOne More,one.more")))).toEqual([422, "roster.too-long"]);
    expect((await (await rivera.get(`/api/classes/${classId}`)).json()).class.students).toBe(2_000);
  });

  it.each([
    ["nothing", new Uint8Array(), 422, "roster.empty"],
    ["headings alone", utf8("name,username\n"), 422, "roster.empty"],
    ["9 MB", new Uint8Array(9 * 1024 * 1024), 413, "request.too-large"],
  ])("of %s is refused in words", async (_what, bytes, status, code) => {
    await makeClass();
    expect(await refusalOf(take(bytes))).toEqual([status, code]);
  });
});
