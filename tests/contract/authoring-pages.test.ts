import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putInForce, shippedCatalogue } from "../../server/modules/curriculum/packs.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { publishedPack } from "../support/packs.ts";

/** Copies of one published pack; seven at a time were published in the same millisecond. */
const copies = 300;

interface Listed {
  readonly id: string;
  readonly publishedAt: number;
}

describe("hundreds of packs that colleagues published", () => {
  let app: TestApp;
  let rivera: Client;
  let omar: Client;
  let first: string;
  beforeAll(async () => {
    app = await makeApp();
    [rivera, omar] = await Promise.all([signIn(app.send, "rivera"), signIn(app.send, "omar")]);
    first = (await publishedPack(rivera)).id;
    await app.database.client.execute({
      sql: `INSERT INTO pack_drafts (id, owner_id, pack_id, content, revision, published_content, published_version,
              published_revision, published_at, created_at, updated_at)
            SELECT 'copy-' || n.value, owner_id, 'own.copy' || n.value, content, revision, published_content,
              published_version, published_revision, published_at + 1 + n.value / 7, created_at, updated_at
            FROM pack_drafts d, json_each(?) n WHERE d.id = ?`,
      args: [JSON.stringify([...Array(copies).keys()]), first],
    });
  });
  afterAll(() => putInForce(shippedCatalogue));

  const page = async (who: Client, cursor: string | null) => {
    const after = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const answer = await who.get(`/api/packs/published${after}`);
    const listed: { published: readonly Listed[]; nextCursor: string | null } = await answer.json();
    return listed;
  };

  async function pagesOf(who: Client, afterPage: (number: number) => Promise<unknown> = async () => null) {
    const pages: (readonly Listed[])[] = [];
    let cursor: string | null = null;
    do {
      const { published, nextCursor } = await page(who, cursor);
      pages.push(published);
      cursor = nextCursor;
      await afterPage(pages.length);
    } while (cursor !== null);
    return pages;
  }

  it("are read page by page, the newest first, each once", async () => {
    const pages = await pagesOf(omar);
    expect(pages.map(({ length }) => length)).toEqual([...Array(10).fill(30), 1]);
    const all = pages.flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(copies + 1);
    const times = all.map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(all.at(-1)?.id).toBe(first);
  });

  it("are none of them one's own, however many those are", async () => {
    expect(await pagesOf(rivera)).toEqual([[]]);
    expect((await (await rivera.get("/api/packs")).json()).mine).toHaveLength(copies + 1);
  });

  it("stay each once while one is published and one is taken back between two pages", async () => {
    const pages = await pagesOf(omar, async (number) => {
      if (number !== 1) return;
      await app.pass(60_000);
      await publishedPack(await signIn(app.send, "admin"));
      await rivera.post("/api/packs/copy-0/withdraw", {});
    });
    const ids = pages.flat().map(({ id }) => id);
    expect(ids).toHaveLength(copies);
    expect(new Set(ids).size).toBe(copies);
    expect(ids).not.toContain("copy-0");
  });

  it.each(["x", "%", btoa("[1]"), btoa('["a","b"]'), "a".repeat(401)])(
    "refuse a place that they never gave out: %#",
    async (cursor) => {
      const answer = await omar.get(`/api/packs/published?cursor=${encodeURIComponent(cursor)}`);
      expect(await refusalOf(answer)).toEqual([400, "request.invalid"]);
    },
  );
});
