import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../server/modules/portfolio/files/bytes.models.ts";
import { shownToStatement } from "../../server/modules/portfolio/files/shown-files.repository.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { bytesOf, type Client, clientWith, refusalOf, signIn } from "../support/client.ts";
import { holdsSecret, photo } from "../support/pictures.ts";
import { fileOf, makeUploader, type Uploader } from "../support/uploads.ts";

const text = (words: string) => new TextEncoder().encode(words);
/** Bytes of no known kind, so that each place tells itself apart. */
const plainBytes = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7 + 131) % 251);

describe("files over HTTP", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  let up: Uploader;
  beforeAll(async () => {
    app = await makeApp();
    [ada, ben] = await Promise.all([signIn(app.send, "ada"), signIn(app.send, "ben")]);
    up = makeUploader(ada);
  });

  it("go on after a cut from where the upload stands, and come back byte for byte", async () => {
    const bytes = plainBytes(2_500_000);
    const begun = await fileOf(await up.begin({ name: "../../notes.dat", size: bytes.length }));
    expect(begun).toMatchObject({ status: "uploading", received: 0, name: "notes.dat" });
    const { id } = begun;
    await up.part(id, 0, bytes.slice(0, 1_000_000));
    // The answer was lost: the device asks, and may send again what came already.
    expect(await fileOf(await ada.get(`/api/files/${id}/upload`))).toMatchObject({ received: 1_000_000 });
    expect(await fileOf(await up.part(id, 500_000, bytes.slice(500_000, 1_500_000)))).toMatchObject({
      received: 1_500_000,
    });
    expect(await refusalOf(up.part(id, 2_000_000, bytes.slice(2_000_000)))).toEqual([409, "file.offset"]);
    expect(await refusalOf(ada.get(`/api/files/${id}`))).toEqual([404, "not-found"]);
    expect(await refusalOf(up.finish(id))).toEqual([409, "file.incomplete"]);
    await up.part(id, 1_500_000, bytes.slice(1_500_000));
    const finished = await fileOf(await up.finish(id, await sha256(bytes)));
    expect(finished).toMatchObject({ status: "ready", size: bytes.length, type: "application/octet-stream" });
    expect(await fileOf(await up.finish(id))).toEqual(finished);
    expect(await bytesOf(await ada.get(`/api/files/${id}`))).toEqual(bytes);
  });

  it("of two gigabytes, of nothing or in too large parts are refused before they are read", async () => {
    expect(await refusalOf(up.begin({ size: 2 * 1024 ** 3 }))).toEqual([413, "file.too-large"]);
    expect(await refusalOf(up.begin({ size: 0 }))).toEqual([422, "file.empty"]);
    expect(await refusalOf(ada.post("/api/files", { name: "a", size: 1.5 }))).toEqual([
      400,
      "request.invalid",
    ]);
    const { id } = await fileOf(await up.begin({ size: 5_000_000 }));
    const isRead = { body: false };
    const endless = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          isRead.body = true;
          controller.enqueue(new Uint8Array(65_536));
        },
      },
      { highWaterMark: 0 },
    );
    const announced = await ada.stream(`/api/files/${id}/parts?offset=0`, endless, 2 * 1024 ** 3);
    expect([announced.status, isRead.body]).toEqual([413, false]);
    const lying = await ada.stream(`/api/files/${id}/parts?offset=0`, endless, 100);
    expect(lying.status).toBeGreaterThanOrEqual(400);
    expect(await fileOf(await ada.get(`/api/files/${id}/upload`))).toMatchObject({ received: 0 });
    await ada.remove(`/api/files/${id}`);
  });

  it("are what their content is, not what their name or their browser says", async () => {
    const page = text("<!doctype html><script>alert(1)</script>");
    const html = await up.whole(page, { name: "leaf.png", type: "image/png" });
    expect(html).toMatchObject({ type: "text/html" });
    const answer = await ada.get(`/api/files/${html.id}`);
    expect([answer.headers.get("content-type"), answer.headers.get("content-disposition")]).toEqual([
      "application/octet-stream",
      'attachment; filename="leaf.png"',
    ]);
    const picture = await up.whole(photo().slice(), { name: "me.txt", type: "text/plain" });
    expect(picture).toMatchObject({ type: "image/jpeg" });
    const shown = await ada.get(`/api/files/${picture.id}`);
    expect([shown.headers.get("content-type"), shown.headers.get("content-disposition")]).toEqual([
      "image/jpeg",
      'inline; filename="me.txt"',
    ]);
    expect(holdsSecret(await bytesOf(shown))).toEqual([]);
  });

  it("with drawings that could run scripts are downloads, and nothing in any file may run", async () => {
    const drawing = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const { id } = await up.whole(drawing, { name: "plan.svg", type: "image/svg+xml" });
    const { headers } = await ada.get(`/api/files/${id}`);
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'.*sandbox$/);
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    const asked = await ada.get(
      `/api/files/${(await up.whole(photo().slice(), { name: "a.jpg" })).id}?download=1`,
    );
    expect(asked.headers.get("content-disposition")).toBe('attachment; filename="a.jpg"');
    const page = await ada.get("/api/me/files/usage");
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'self'/);
  });

  it("are served in ranges, and not again to whom has them", async () => {
    const bytes = plainBytes(1_500_000);
    const { id } = await up.whole(bytes);
    const range = async (value: string, more: Record<string, string> = {}) => {
      const answer = await ada.get(`/api/files/${id}`, { range: value, ...more });
      return [answer.status, answer.headers.get("content-range"), await bytesOf(answer)] as const;
    };
    expect(await range("bytes=999990-1000009")).toEqual([
      206,
      "bytes 999990-1000009/1500000",
      bytes.slice(999_990, 1_000_010),
    ]);
    expect((await range("bytes=-10"))[2]).toEqual(bytes.slice(-10));
    expect((await range("bytes=2000000-"))[0]).toBe(416);
    expect((await range("bytes=0-9", { "if-range": '"another"' }))[0]).toBe(200);
    const whole = await ada.get(`/api/files/${id}`);
    const tag = whole.headers.get("etag") ?? "";
    expect(tag).toBe(`"${await sha256(bytes)}"`);
    expect(whole.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
    expect(whole.headers.get("vary")).toBe("cookie");
    const again = await ada.get(`/api/files/${id}`, { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("answer everybody else as if there were none, in every route", async () => {
    const { id } = await up.whole(text("mine"), { name: "diary.txt" });
    const running = (await fileOf(await up.begin({ size: 20_000 }))).id;
    const admin = await signIn(app.send, "admin");
    const grace = await signIn(app.send, "grace");
    const rivera = await signIn(app.send, "rivera");
    for (const other of [ben, rivera, grace, admin]) {
      const theirs = makeUploader(other);
      for (const answer of [
        other.get(`/api/files/${id}`),
        other.get(`/api/files/${id}/upload`),
        other.get(`/api/files/${running}/upload`),
        theirs.part(running, 0, plainBytes(20_000)),
        theirs.finish(id),
        other.remove(`/api/files/${id}`),
      ])
        expect(await refusalOf(answer)).toEqual([404, "not-found"]);
    }
    expect((await clientWith(app.send, "").get(`/api/files/${id}`)).status).toBe(401);
    expect((await ada.get(`/api/files/${id}`)).status).toBe(200);
  });

  it("are seen by whoever may see the artifact or entry that shows them, as long as they may", async () => {
    const [rivera, dee, omar] = await Promise.all(
      ["rivera", "dee", "omar"].map((name) => signIn(app.send, name)),
    );
    const everybody = [rivera, ben, dee, omar];
    const file = await up.whole(text("a picture"), { name: "picture.txt" });
    const seen = async () =>
      Promise.all(everybody.map(async (one) => (await one?.get(`/api/files/${file.id}`))?.status));
    const made = await ada.post("/api/me/artifacts", { kind: "file", title: "Leaf", fileId: file.id });
    const { artifact } = await made.json();
    const change = (fields: object) => ada.patch(`/api/me/artifacts/${artifact.id}`, fields);
    expect(await seen()).toEqual([404, 404, 404, 404]);
    await change({ visibility: "teachers" });
    expect(await seen()).toEqual([200, 404, 404, 404]);
    await change({ visibility: "class" });
    expect(await seen()).toEqual([200, 200, 404, 404]);
    await change({ status: "draft" });
    expect(await seen()).toEqual([404, 404, 404, 404]);
    await change({ status: "kept" });
    expect(await refusalOf(ada.remove(`/api/files/${file.id}`))).toEqual([409, "file.in-use"]);
    await ada.remove(`/api/me/artifacts/${artifact.id}`);
    expect(await seen()).toEqual([404, 404, 404, 404]);
    const body = `Look: ![a leaf](/api/files/${file.id})`;
    await ada.post("/api/me/reflections", { title: "Today", body, visibility: "class" });
    expect(await seen()).toEqual([200, 200, 404, 404]);
  });

  it("count against what a learner may have, until they are removed or left alone for a day", async () => {
    const chi = await signIn(app.send, "chi");
    const hers = makeUploader(chi);
    const usage = async () => (await chi.get("/api/me/files/usage")).json();
    const ten = 10 * 1024 * 1024;
    const ids: string[] = [];
    for (let index = 0; index < 25; index++) ids.push((await fileOf(await hers.begin({ size: ten }))).id);
    expect(await usage()).toMatchObject({ bytes: 25 * ten, files: 25, most: { bytes: 25 * ten } });
    expect(await refusalOf(hers.begin({ size: 1 }))).toEqual([413, "file.quota"]);
    expect((await chi.remove(`/api/files/${ids[0]}`)).status).toBe(204);
    expect((await hers.begin({ size: 1 })).status).toBe(201);
    app.pass(25 * 60 * 60 * 1000);
    const late = await signIn(app.send, "chi");
    expect((await makeUploader(late).begin({ size: 7 })).status).toBe(201);
    expect(await (await late.get("/api/me/files/usage")).json()).toMatchObject({ bytes: 7, files: 1 });
  });

  it("are looked up by an index where something shows them", async () => {
    const { sql, args } = shownToStatement("ada", "1");
    const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    const steps = plan.rows.map((row) => String(row.detail));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => /^SCAN (?!CONSTANT ROW)|TEMP B-TREE/.test(step))).toEqual([]);
  });
});
