import { strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../server/modules/portfolio/files/archive.models.ts";
import { broughtStatement } from "../../server/modules/portfolio/taking/brought.repository.ts";
import { selects } from "../../server/modules/portfolio/taking/export.repository.ts";
import {
  restoredSchema,
  type SealedPortfolio,
} from "../../server/modules/portfolio/taking/portfolio.schemas.ts";
import { standingStatement } from "../../server/modules/portfolio/taking/restore.repository.ts";
import { kinds } from "../../server/modules/portfolio/taking/restore-plan.models.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { bytesOf, type Client, clientWith, refusalOf, signIn } from "../support/client.ts";
import { photo } from "../support/pictures.ts";
import { bring, bringJson, exportOf } from "../support/taking.ts";
import { makeUploader } from "../support/uploads.ts";

/** Everything of a kind that Ada may have: a file, a private entry that shows it, work, a showcase. */
async function fill(ada: Client): Promise<void> {
  const file = await makeUploader(ada).whole(photo().slice(), { name: "hoja ñ #1.jpg", type: "image/jpeg" });
  await makeUploader(ada).whole(new Uint8Array(2_000_000), { name: "zeros.bin" });
  const entry = await ada.post("/api/me/reflections", {
    title: "What I found <b>today</b>",
    body: `I saw $x^2$ and <script>alert(1)</script> ![a leaf](/api/files/${file.id})`,
  });
  const { reflection } = await entry.json();
  const image = { kind: "image", title: "Leaf", caption: "By the river", why: "I saw it.", fileId: file.id };
  const made = await ada.post("/api/me/artifacts", { ...image, reflections: [reflection.id] });
  const { artifact } = await made.json();
  await ada.patch(`/api/me/artifacts/${artifact.id}`, { caption: "By the *river*", note: "clearer" });
  await ada.post("/api/me/artifacts/keep", { from: { kind: "entry", entryId: reflection.id } });
  await ada.post("/api/me/artifacts", { kind: "link", title: "A site", body: "https://example.org" });
  await ada.post("/api/me/showcases", {
    title: "My best",
    blocks: [
      { id: "1", kind: "text", markdown: "Look: <img src=x onerror=alert(1)> [me](javascript:alert(1))" },
      { id: "2", kind: "artifact", artifactId: artifact.id },
    ],
  });
}

describe("taking a portfolio along over HTTP", () => {
  let app: TestApp;
  let ada: Client;
  let zip: Uint8Array<ArrayBuffer>;
  let taken: SealedPortfolio;
  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
    await fill(ada);
    zip = await bytesOf(await ada.get("/api/me/portfolio/export?format=zip"));
    taken = await exportOf(ada);
  });

  it("gives an archive with every file, a site, Markdown and the JSON; into a fresh server it is identical", async () => {
    const archive = openArchive(zip);
    expect(JSON.parse(new TextDecoder().decode(archive.read("portfolio.json")))).toEqual(taken);
    const file = taken.files.find(({ type }) => type === "image/jpeg");
    expect(archive.read(file?.path ?? "")).toEqual(await bytesOf(await ada.get(`/api/files/${file?.id}`)));
    const fresh = await makeApp();
    const same = await signIn(fresh.send, "ada");
    const restored = restoredSchema.parse(await (await bring(same, zip)).json());
    expect(restored).toMatchObject({ unconfirmed: 0, restored: { artifacts: 3, entries: 1, files: 2 } });
    expect(await exportOf(same)).toEqual(taken);
    expect(await bytesOf(await same.get("/api/me/portfolio/export?format=zip"))).toEqual(zip);
    expect((await same.get(`/api/files/${file?.id}`)).headers.get("content-type")).toBe("image/jpeg");
  });

  it("is a site whose pages lead to each other and to the files, in the person's language", async () => {
    const files = unzipSync(zip);
    const pages = Object.keys(files).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBe(1 + 1 + 3 + 1);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    for (const name of pages) {
      const targets = [...text(name).matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, target = ""]) => target);
      const within = targets
        .filter((target) => target !== "https://example.org")
        .map((target) => decodeURIComponent(new URL(target, `file:///${name}`).pathname.slice(1)));
      expect(within.length).toBeGreaterThan(0);
      expect(within.filter((path) => !(path in files))).toEqual([]);
    }
    expect(text(`entries/${taken.entries[0]?.id}.html`)).toContain("<math");
    const spanish = unzipSync(await bytesOf(await ada.get("/api/me/portfolio/export?locale=es")));
    expect(new TextDecoder().decode(spanish["index.html"])).toContain("Portafolio de Ada");
  });

  it("as Markdown has each entry and artifact, with pictures beside them", async () => {
    const files = unzipSync(await bytesOf(await ada.get("/api/me/portfolio/export?format=markdown")));
    const names = Object.keys(files).filter((name) => name.endsWith(".md"));
    expect(names).toContain("markdown-journal/0001-what-i-found-b-today-b.md");
    expect(names.length).toBe(4);
    const text = new TextDecoder().decode(files["markdown-journal/0001-what-i-found-b-today-b.md"]);
    const shown = /!\[a leaf\]\(\.\.\/([^)]+)\)/.exec(text)?.[1] ?? "";
    expect(Object.keys(files)).toContain(decodeURIComponent(shown));
  });

  it("is only ever the person's own", async () => {
    for (const name of ["ben", "rivera", "grace", "admin"]) {
      const other = await signIn(app.send, name);
      const json = JSON.stringify(await exportOf(other));
      for (const { id } of [...taken.entries, ...taken.artifacts, ...taken.files])
        expect(json).not.toContain(id);
    }
    const nobody = clientWith(app.send, "");
    expect((await nobody.get("/api/me/portfolio/export?format=json")).status).toBe(401);
    expect((await bring(nobody, zip)).status).toBe(401);
  });

  it("gives nothing that was put away, and takes it out again when it is brought back", async () => {
    const [artifact] = taken.artifacts;
    await ada.remove(`/api/me/artifacts/${artifact?.id}`);
    expect((await exportOf(ada)).artifacts.length).toBe(2);
    const restored = restoredSchema.parse(await (await bringJson(ada, taken)).json());
    expect(restored.restored).toMatchObject({ artifacts: 1, entries: 0, files: 0 });
    expect((await ada.get(`/api/me/artifacts/${artifact?.id}`)).status).toBe(200);
  });

  it("publishes the shape of its JSON", async () => {
    const schema = await (await clientWith(app.send, "").get("/api/portfolio/schema.json")).json();
    expect(schema).toMatchObject({ title: "Ponder portfolio", type: "object" });
    expect(Object.keys(schema.properties)).toEqual(Object.keys(taken));
  });

  it("reads its tables by their indexes", async () => {
    const statements = [
      ...Object.values(selects).map((sql) => ({ sql, args: ["ada"] })),
      broughtStatement("ada"),
      ...kinds.map((kind) => standingStatement("ada", kind, ["a"])),
    ];
    for (const { sql, args } of statements) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.filter((step) => /^SCAN (?!json_each)/.test(step))).toEqual([]);
    }
  });

  describe("refuses, and changes nothing,", () => {
    let ben: Client;
    const packed = (more: Record<string, Uint8Array>, portfolio: object = taken) =>
      Uint8Array.from(zipSync({ ...more, "portfolio.json": strToU8(JSON.stringify(portfolio)) }));
    const withCaption = (caption: string) => ({
      ...taken,
      artifacts: taken.artifacts.map((one) => ({
        ...one,
        versions: one.versions.map((version) => ({ ...version, caption })),
      })),
    });
    const withLink = (body: string) => ({
      ...taken,
      artifacts: taken.artifacts.map((one) =>
        one.kind === "link"
          ? { ...one, versions: one.versions.map((version) => ({ ...version, body })) }
          : one,
      ),
    });
    beforeAll(async () => {
      ben = await signIn(app.send, "ben");
    });

    it.each<readonly [string, () => Uint8Array<ArrayBuffer> | object, readonly [number, string]]>([
      ["a newer format", () => ({ ...taken, version: 3, more: [] }), [422, "portfolio.newer"]],
      ["another format", () => ({ hello: "world" }), [422, "portfolio.damaged"]],
      ["what is no JSON", () => strToU8("{"), [422, "portfolio.damaged"]],
      ["what is no text", () => Uint8Array.of(0xff, 0xfe, 0x80), [422, "portfolio.damaged"]],
      ["nothing", () => new Uint8Array(), [422, "portfolio.damaged"]],
      ["a caption of 100 kB", () => withCaption("a".repeat(100_000)), [422, "portfolio.damaged"]],
      ["a link that runs something", () => withLink("javascript:alert(1)"), [422, "portfolio.damaged"]],
      [
        "the same id twice",
        () => ({ ...taken, entries: [...taken.entries, ...taken.entries] }),
        [422, "portfolio.damaged"],
      ],
      [
        "an archive without its JSON",
        () => Uint8Array.from(zipSync({ "a.txt": strToU8("a") })),
        [422, "portfolio.damaged"],
      ],
      ["an archive whose file is missing", () => packed({}), [422, "portfolio.damaged"]],
      [
        "an archive whose file is another",
        () => packed(Object.fromEntries(taken.files.map(({ path }) => [path, strToU8("not the leaf")]))),
        [422, "portfolio.damaged"],
      ],
      [
        "a name that reaches outside",
        () => packed({ "../../etc/passwd": strToU8("a") }),
        [422, "archive.unsafe-name"],
      ],
      [
        "an archive that unpacks to far more than it should",
        () => packed({ "bomb.bin": new Uint8Array(20 * 1024 * 1024) }),
        [422, "archive.bomb"],
      ],
      ["an archive cut short", () => zip.slice(0, zip.length - 30), [422, "archive.unreadable"]],
    ])("%s", async (_, make, refusal) => {
      const sent = make();
      const before = await exportOf(ben);
      const usage = await (await ben.get("/api/me/files/usage")).json();
      const bytes = sent instanceof Uint8Array ? sent : new TextEncoder().encode(JSON.stringify(sent));
      expect(await refusalOf(bring(ben, bytes))).toEqual(refusal);
      expect(await exportOf(ben)).toEqual(before);
      expect(await (await ben.get("/api/me/files/usage")).json()).toEqual(usage);
    });

    it("JSON of 100 MB and archives of a gigabyte, unread", async () => {
      for (const [announced, code] of [
        [100 * 1024 * 1024, "portfolio.too-large"],
        [1024 ** 3, "request.too-large"],
      ] as const) {
        let read = 0;
        const body = new ReadableStream<Uint8Array>(
          {
            pull(controller) {
              read += 1;
              controller.enqueue(strToU8("[[[[[[[["));
            },
          },
          { highWaterMark: 0 },
        );
        const answer = await ben.stream("/api/me/portfolio/import", body, announced, "POST");
        expect([await refusalOf(answer), read <= 2]).toEqual([[413, code], true]);
      }
    });
  });
});
