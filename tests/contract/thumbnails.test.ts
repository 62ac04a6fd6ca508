import { beforeAll, describe, expect, it } from "vitest";
import { joined } from "../../server/modules/portfolio/files/bytes.models.ts";
import { chunkOf } from "../../server/modules/portfolio/files/png.models.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { bytesOf, type Client, clientWith, refusalOf, signIn } from "../support/client.ts";
import { header, holdsSecret, noisyPicture, pngMark, screenshot } from "../support/pictures.ts";
import { fileOf, makeUploader } from "../support/uploads.ts";

const picture = noisyPicture(1200, 900);
const small = noisyPicture(240, 180);

describe("small pictures of pictures", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  beforeAll(async () => {
    app = await makeApp();
    [ada, ben] = await Promise.all([signIn(app.send, "ada"), signIn(app.send, "ben")]);
  });
  const uploaded = (bytes = picture, name = "leaf.png") => makeUploader(ada).whole(bytes, { name });
  const keep = (id: string, bytes = small, who = ada) => who.putBytes(`/api/files/${id}/thumbnail`, bytes);
  const smallOf = (id: string, who = ada, headers = {}) => who.get(`/api/files/${id}?size=small`, headers);

  it("come at the picture's address, and until there is one the picture itself does", async () => {
    const { id } = await uploaded();
    const whole = await smallOf(id);
    expect(await bytesOf(whole)).toEqual(picture);
    expect((await keep(id)).status).toBe(204);
    const answer = await smallOf(id, ada, { "if-none-match": whole.headers.get("etag") ?? "" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    const tag = answer.headers.get("etag") ?? "";
    expect(await bytesOf(answer)).toEqual(small);
    expect((await smallOf(id, ada, { "if-none-match": tag })).status).toBe(304);
    expect(await bytesOf(await ada.get(`/api/files/${id}`))).toEqual(picture);
    expect(await bytesOf(await ada.get(`/api/files/${id}?size=small&download=1`))).toEqual(picture);
  });

  it("are kept by nobody but the picture's learner, and take no room of the quota", async () => {
    const { id } = await uploaded();
    const before = await (await ada.get("/api/me/files/usage")).json();
    expect(await refusalOf(keep(id, small, ben))).toEqual([404, "not-found"]);
    expect((await keep(id, small, clientWith(app.send, ""))).status).toBe(401);
    expect((await keep(id)).status).toBe(204);
    expect(await (await ada.get("/api/me/files/usage")).json()).toEqual(before);
    await ada.remove(`/api/files/${id}`);
    expect(await refusalOf(smallOf(id))).toEqual([404, "not-found"]);
    const left = await app.database.client.execute({
      sql: "SELECT count(*) AS n FROM file_thumbnails WHERE file_id = ?",
      args: [id],
    });
    expect(left.rows[0]?.n).toBe(0);
  });

  it("lose what they tell besides their pixels", async () => {
    const { id } = await uploaded(noisyPicture(40, 30));
    const told = new Uint8Array(screenshot());
    expect(holdsSecret(told)).not.toEqual([]);
    expect((await keep(id, told)).status).toBe(204);
    expect(holdsSecret(await bytesOf(await smallOf(id)))).toEqual([]);
  });

  it.each<readonly [string, Uint8Array<ArrayBuffer>]>([
    ["that is no picture", new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["of another shape", noisyPicture(180, 90)],
    ["that is too many pixels long", noisyPicture(600, 450, 2)],
    ["of too many bytes", noisyPicture(400, 300)],
    ["that is cut short", small.slice(0, 900)],
    ["with nothing in it", new Uint8Array()],
  ])("%s are refused", async (_, bytes) => {
    const { id } = await uploaded();
    expect(await refusalOf(keep(id, bytes))).toEqual([422, "file.thumbnail-refused"]);
    expect(await bytesOf(await smallOf(id))).toEqual(picture);
  });

  it("are refused beside what isn't a picture, and where they would be the bigger of the two", async () => {
    const note = await uploaded(new TextEncoder().encode("a note"), "note.txt");
    expect(await refusalOf(keep(note.id))).toEqual([422, "file.thumbnail-refused"]);
    const plain = await uploaded(noisyPicture(240, 180, 1));
    expect(await refusalOf(keep(plain.id))).toEqual([422, "file.thumbnail-refused"]);
  });

  it("are seen on a page opened by a link while it is open, and the page says how big its pictures are", async () => {
    const file = await uploaded();
    await keep(file.id);
    const made = await ada.post("/api/me/artifacts", { kind: "image", title: "Leaf", fileId: file.id });
    const { artifact } = await made.json();
    const blocks = [{ id: "1", kind: "gallery", artifactIds: [artifact.id] }];
    const { showcase } = await (await ada.post("/api/me/showcases", { title: "Leaves", blocks })).json();
    const opened = await ada.post(`/api/me/showcases/${showcase.id}/shares`, { audience: "link" });
    const { path, share } = await opened.json();
    const stranger = clientWith(app.send, "");
    const page = await (await stranger.get(path)).text();
    const address = `${path}/files/${file.id}`;
    expect(page).toContain(`srcset="${address}?size=small 240w, ${address} 1200w"`);
    expect(page).toMatch(/<img [^>]*loading="lazy" width="1200" height="900"/);
    const answer = await stranger.get(`${address}?size=small`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await bytesOf(answer)).toEqual(small);
    await ada.remove(`/api/me/showcases/${showcase.id}/shares/${share.id}`);
    expect((await stranger.get(`${address}?size=small`)).status).toBe(404);
  });

  it("can't be made of a picture with a hundred million pixels, since such a picture isn't taken", async () => {
    const up = makeUploader(ada);
    const bomb = joined([pngMark, chunkOf("IHDR", header(10_000, 10_000)), noisyPicture(8, 8).subarray(33)]);
    const { id } = await fileOf(await up.begin({ size: bomb.length }));
    await up.part(id, 0, bomb);
    expect(await refusalOf(up.finish(id))).toEqual([422, "file.too-many-pixels"]);
  });
});
