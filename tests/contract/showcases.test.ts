import { beforeAll, describe, expect, it } from "vitest";
import { requestsStatement } from "../../server/modules/portfolio/sharing/approvals.repository.ts";
import {
  byTokenStatement,
  ownSharesStatement,
  sharedWithStatement,
} from "../../server/modules/portfolio/sharing/sharing.repository.ts";
import { madeShareSchema, sharesSchema } from "../../server/modules/portfolio/sharing/sharing.schemas.ts";
import { ownShowcasesStatement } from "../../server/modules/portfolio/showcases/showcases.repository.ts";
import {
  showcaseListSchema,
  showcaseSchema,
} from "../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, refusalOf, signIn } from "../support/client.ts";

const day = 86_400_000;

describe("a showcase", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  let nobody: Client;
  beforeAll(async () => {
    app = await makeApp();
    [ada, ben] = await Promise.all([signIn(app.send, "ada"), signIn(app.send, "ben")]);
    nobody = clientWith(app.send, "");
  });

  const artifact = async (fields: object) =>
    (await (await ada.post("/api/me/artifacts", { kind: "text", title: "A piece", ...fields })).json())
      .artifact.id as string;
  const compose = async (blocks: readonly object[]) => {
    const answer = await ada.post("/api/me/showcases", { title: "What I can do", blocks });
    expect(answer.status).toBe(201);
    return showcaseSchema.parse((await answer.json()).showcase);
  };
  const shareIt = async (id: string, fields: object = { audience: "link" }) => {
    const answer = await ada.post(`/api/me/showcases/${id}/shares`, fields);
    expect(answer.status).toBe(201);
    return madeShareSchema.parse(await answer.json());
  };

  it("shows what is on it to whoever has the link, without script, found by no search engine, and nothing else", async () => {
    const shown = await artifact({
      title: "My <proof>",
      body: "It *holds*: $x = \\frac{1}{2}$ <script>alert(1)</script> ![](https://tracker.example/p.png)",
      why: "I saw it.",
    });
    await artifact({ title: "Another one", body: "kept to myself" });
    const { id } = await compose([
      { id: "1", kind: "heading", text: "Algebra & I" },
      { id: "2", kind: "artifact", artifactId: shown },
    ]);
    const { path } = await shareIt(id);
    const page = await nobody.get(path ?? "");
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain("Algebra &amp; I");
    expect(text).toContain("My &lt;proof&gt;");
    expect(text).toContain("<em>holds</em>");
    expect(text).toContain("<mfrac>");
    expect(text).toContain("I saw it.");
    expect(text).not.toMatch(/<script|tracker\.example|kept to myself|Another one/);
    expect(text).toContain('<meta name="robots" content="noindex');
    expect(page.headers.get("x-robots-tag")).toContain("noindex");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(text.length).toBeLessThan(20_000);
    const css = await nobody.get("/p/look.css");
    expect([css.status, css.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
  });

  it("is gone for everybody once its link is closed, has ended, or the page is put away", async () => {
    const { id } = await compose([]);
    const first = await shareIt(id);
    const status = async (path: string | null) => (await nobody.get(path ?? "")).status;
    expect(await status(first.path)).toBe(200);
    expect((await ada.remove(`/api/me/showcases/${id}/shares/${first.share.id}`)).status).toBe(204);
    expect(await status(first.path)).toBe(404);
    const ending = await shareIt(id, { audience: "link", days: 1 });
    expect(await status(ending.path)).toBe(200);
    app.pass(2 * day);
    expect(await status(ending.path)).toBe(404);
    const lasting = await shareIt(id, { audience: "link", days: null });
    await ada.remove(`/api/me/showcases/${id}`);
    expect(await status(lasting.path)).toBe(404);
    await ada.post(`/api/me/showcases/${id}/restore`);
    expect(await status(lasting.path)).toBe(200);
    const { shares } = sharesSchema.parse(await (await ada.get(`/api/me/showcases/${id}/shares`)).json());
    expect(shares).toHaveLength(3);
    expect(await status("/p/no-such-link")).toBe(404);
    const kept = await app.database.client.execute(
      "SELECT token_hash FROM shares WHERE token_hash IS NOT NULL",
    );
    expect(kept.rows.some((row) => lasting.path?.includes(String(row.token_hash)))).toBe(false);
  });

  it("asks for its passphrase and tells nothing before, also of its files", async () => {
    const { id } = await compose([{ id: "1", kind: "heading", text: "Behind the door" }]);
    const { path } = await shareIt(id, { audience: "link", passphrase: "blue whale" });
    const closed = await (await nobody.get(path ?? "")).text();
    expect(closed).toContain('type="password"');
    expect(closed).not.toMatch(/Behind the door|What I can do|Ada/);
    const answer = (passphrase: string) =>
      app.send(path ?? "", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ passphrase }).toString(),
      });
    expect((await answer("red whale")).status).toBe(403);
    const open = await answer(" blue whale ");
    expect(open.status).toBe(303);
    const cookie = open.headers.getSetCookie()[0] ?? "";
    expect(cookie).toMatch(/HttpOnly/i);
    const withPass = clientWith(app.send, cookie.split(";")[0] ?? "");
    expect(await (await withPass.get(path ?? "")).text()).toContain("Behind the door");
    const other = await shareIt(id, { audience: "link", passphrase: "blue whale" });
    expect(await (await withPass.get(other.path ?? "")).text()).not.toContain("Behind the door");
    expect((await nobody.get(`${path}/files/x`)).status).toBe(404);
  });

  it("keeps a change made on the revision that was read, and refuses one made on an older", async () => {
    const { id, revision } = await compose([]);
    const patch = { revision, blocks: [{ id: "1", kind: "text", markdown: "hello" }], theme: "garden" };
    const next = showcaseSchema.parse(
      (await (await ada.patch(`/api/me/showcases/${id}`, patch)).json()).showcase,
    );
    expect([next.revision, next.theme, next.blocks.length]).toEqual([revision + 1, "garden", 1]);
    expect(await refusalOf(ada.patch(`/api/me/showcases/${id}`, { revision, title: "late" }))).toEqual([
      409,
      "showcase.changed-elsewhere",
    ]);
  });

  it("leaves out a piece that was put away meanwhile, and takes in no piece of somebody else and no words never written", async () => {
    const piece = await artifact({ title: "For now" });
    const { id } = await compose([
      { id: "1", kind: "artifact", artifactId: piece },
      { id: "2", kind: "gallery", artifactIds: [piece] },
      { id: "3", kind: "skills" },
    ]);
    const { path } = await shareIt(id);
    const page = async () => (await nobody.get(path ?? "")).text();
    expect(await page()).toContain("For now");
    await ada.remove(`/api/me/artifacts/${piece}`);
    expect(await page()).not.toContain("For now");
    const theirs = await ben.post("/api/me/showcases", {
      title: "x",
      blocks: [{ id: "1", kind: "artifact", artifactId: piece }],
    });
    expect(await refusalOf(theirs)).toEqual([422, "showcase.block-unknown"]);
    const entry = await ada.post("/api/me/reflections", { title: "t", body: "I **finally** saw it." });
    const entryId = (await entry.json()).reflection.id;
    const quote = (text: string) =>
      ada.post("/api/me/showcases", { title: "q", blocks: [{ id: "1", kind: "quote", entryId, text }] });
    expect((await quote("finally saw")).status).toBe(201);
    expect(await refusalOf(quote("always knew"))).toEqual([422, "showcase.quote-differs"]);
  });

  it("opens to the class, to a classmate and to guardians, and to nobody else", async () => {
    const { id } = await compose([{ id: "1", kind: "heading", text: "Seen by some" }]);
    const [room] = (await (await ada.get("/api/classes")).json()).classes;
    const [people, forClass, forBen, forGuardian] = [
      Object.fromEntries(
        await Promise.all(
          ["ben", "dee", "rivera", "omar", "grace", "admin"].map(async (name) => [
            name,
            await signIn(app.send, name),
          ]),
        ),
      ) as Record<string, Client>,
      await shareIt(id, { audience: "class", target: room.id }),
      await shareIt(id, { audience: "person", target: "ben" }),
      await shareIt(id, { audience: "guardian" }),
    ];
    const allowed = async (shareId: string) => {
      const seen: string[] = [];
      for (const [name, client] of Object.entries(people))
        if ((await client.get(`/api/shared/showcases/${shareId}`)).status === 200) seen.push(name);
      return seen;
    };
    expect(await allowed(forClass.share.id)).toEqual(["ben", "rivera"]);
    expect(await allowed(forBen.share.id)).toEqual(["ben"]);
    expect(await allowed(forGuardian.share.id)).toEqual(["grace"]);
    for (const [name, listed] of [
      ["grace", ["guardian"]],
      ["rivera", ["class"]],
      ["omar", []],
    ] as const) {
      const { showcases } = await (await (people[name] ?? nobody).get("/api/shared/showcases")).json();
      expect(showcases.map((one: { audience: string }) => one.audience)).toEqual(listed);
    }
    expect(
      await refusalOf(ada.post(`/api/me/showcases/${id}/shares`, { audience: "person", target: "dee" })),
    ).toEqual([422, "share.target-unknown"]);
    expect((await ada.post(`/api/me/showcases/${id}/shares`, { audience: "class" })).status).toBe(400);
  });

  it("is nobody else's to see, change, preview, open or close", async () => {
    const { id } = await compose([]);
    const { share } = await shareIt(id);
    const path = `/api/me/showcases/${id}`;
    for (const answer of [
      await ben.get(path),
      await ben.patch(path, { revision: 1, title: "theirs" }),
      await ben.remove(path),
      await ben.post(`${path}/restore`),
      await ben.get(`${path}/preview`),
      await ben.get(`${path}/shares`),
      await ben.post(`${path}/shares`, { audience: "link" }),
      await ben.remove(`${path}/shares/${share.id}`),
    ])
      expect(await refusalOf(answer)).toEqual([404, "not-found"]);
    const own = showcaseListSchema.parse(await (await ben.get("/api/me/showcases")).json());
    expect(own.showcases).toEqual([]);
    expect((await ada.get(`${path}/preview?locale=es`)).headers.get("content-type")).toContain("text/html");
  });

  it("is found by an index", async () => {
    for (const { sql, args } of [
      ownShowcasesStatement("u", 1),
      ownSharesStatement("u", "s"),
      byTokenStatement("t", 1),
      sharedWithStatement("u", 1),
      requestsStatement("u", "c", 1),
    ]) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(
        steps.filter((step) => /^SCAN (?!(mine|json_each|json_tree|CONSTANT)\b)/.test(step)),
        sql,
      ).toEqual([]);
    }
  });
});
