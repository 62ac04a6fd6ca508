import { extractImages, extractText, getDocumentProxy, getMeta } from "unpdf";
import { beforeAll, describe, expect, it } from "vitest";
import { makeApp, type TestApp } from "../support/app.ts";
import { bytesOf, type Client, clientWith, refusalOf, signIn } from "../support/client.ts";
import { noisyPicture } from "../support/pictures.ts";
import { makeUploader } from "../support/uploads.ts";

const opened = async (answer: Response) => {
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  return getDocumentProxy(await bytesOf(answer));
};
const wordsOf = async (answer: Response) =>
  (await extractText(await opened(answer), { mergePages: true })).text.replace(/\s+/g, " ");
const made = async (answer: Promise<Response>, name: string): Promise<{ id: string }> =>
  (await (await answer).json())[name];

describe("printing over HTTP", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  beforeAll(async () => {
    app = await makeApp();
    [ada, ben] = await Promise.all([signIn(app.send, "ada"), signIn(app.send, "ben")]);
  });
  const artifact = (fields: object) => made(ada.post("/api/me/artifacts", fields), "artifact");
  const showcase = (title: string, blocks: readonly object[]) => {
    const numbered = blocks.map((block, index) => ({ id: String(index), ...block }));
    return made(ada.post("/api/me/showcases", { title, blocks: numbered }), "showcase");
  };

  it("gives a showcase with all that its page shows, and nothing of what it doesn't", async () => {
    const file = await makeUploader(ada).whole(noisyPicture(600, 400), { name: "leaf.png" });
    const leaf = await artifact({
      kind: "image",
      title: "My leaf",
      caption: "Seen **close**",
      fileId: file.id,
    });
    const code = await artifact({ kind: "code", title: "My code", body: "print(x * 2)", why: "It ran." });
    const kept = await artifact({ kind: "text", title: "Not shown", body: "nowhere" });
    const gone = await artifact({ kind: "text", title: "Put away", body: "away" });
    const thought = "I was lost, then I saw it.";
    const entry = await made(ada.post("/api/me/reflections", { title: "Mine", body: thought }), "reflection");
    const { id } = await showcase("Leaves – hojas", [
      { kind: "heading", text: "What I did" },
      { kind: "text", markdown: "I solved $\\frac{1}{2}x = 3$.\n\n- first\n- second" },
      { kind: "artifact", artifactId: code.id },
      { kind: "artifact", artifactId: gone.id },
      { kind: "gallery", artifactIds: [leaf.id] },
      { kind: "quote", entryId: entry.id, text: thought },
    ]);
    await ada.remove(`/api/me/artifacts/${gone.id}`);
    const answer = await ada.get(`/api/me/showcases/${id}/pdf?locale=en`);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; .*Leaves%20%E2%80%93%20hojas\.pdf/,
    );
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const pdf = await opened(answer);
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: "Leaves – hojas", Author: "Ada", Language: "en" });
    const { text } = await extractText(pdf, { mergePages: true });
    const words = text.replace(/\s+/g, " ");
    const expected = [
      "Leaves – hojas by Ada What I did I solved (1/2)x = 3.",
      "• first • second",
      "My code print(x * 2) Why it matters to me It ran.",
      "Seen close",
      thought,
    ];
    for (const one of expected) expect(words).toContain(one);
    expect(words).not.toMatch(/Not shown|nowhere|Put away|away/);
    expect(kept.id).not.toBe("");
    const pictures = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, index) => extractImages(pdf, index + 1)),
    );
    expect(pictures.flat().map(({ width, height }) => [width, height])).toEqual([[600, 400]]);
  });

  it("prints a picture in a gallery from its small copy", async () => {
    const file = await makeUploader(ada).whole(noisyPicture(700, 400), { name: "leaf.png" });
    await ada.putBytes(`/api/files/${file.id}/thumbnail`, noisyPicture(140, 80));
    const leaf = await artifact({ kind: "image", title: "Leaf", fileId: file.id });
    const { id } = await showcase("One leaf", [{ kind: "gallery", artifactIds: [leaf.id] }]);
    const pdf = await opened(await ada.get(`/api/me/showcases/${id}/pdf`));
    expect((await extractImages(pdf, 1)).map(({ width }) => width)).toEqual([140]);
    const whole = await opened(await ada.get(`/api/me/artifacts/${leaf.id}/pdf`));
    expect((await extractImages(whole, 1)).map(({ width }) => width)).toEqual([700]);
  });

  it("gives a draft and an entry to nobody but who wrote them", async () => {
    const draft = await artifact({ kind: "text", title: "A draft", body: "still rough", status: "draft" });
    const entry = await made(
      ada.post("/api/me/reflections", { title: "Today", body: "# One\n\nI was *stuck*." }),
      "reflection",
    );
    expect(await wordsOf(await ada.get(`/api/me/artifacts/${draft.id}/pdf`))).toContain(
      "A draft by Ada still rough",
    );
    const said = await wordsOf(
      await ada.get(`/api/me/reflections/${entry.id}/pdf?locale=es&zone=Europe/Madrid`),
    );
    expect(said).toMatch(/Today de Ada \d+ de \p{L}+ de \d{4} One I was stuck\./u);
    expect(said).toContain("Página 1 de 1");
    const paths = [`/api/me/artifacts/${draft.id}/pdf`, `/api/me/reflections/${entry.id}/pdf`];
    for (const path of paths) {
      expect((await ben.get(path)).status).toBe(404);
      expect((await clientWith(app.send, "").get(path)).status).toBe(401);
    }
    expect((await ada.get(`/api/me/reflections/${entry.id}/pdf?zone=Nowhere/Land`)).status).toBe(400);
  });

  it("stands hostile text, and says in a sentence where it would be too many pages", async () => {
    const word = "W".repeat(40_000);
    const mixed = "😀 \u202e gpj.exe <script>alert(1)</script> ".repeat(400);
    const leftwards = "שלום ".repeat(2_000);
    const { id } = await artifact({
      kind: "text",
      title: "مرحبا 😀",
      body: `${word}\n\n${mixed}\n\n${leftwards}`,
    });
    const words = await wordsOf(await ada.get(`/api/me/artifacts/${id}/pdf`));
    expect(words.match(/W/g)?.length).toBeGreaterThanOrEqual(40_000);
    // Lines and pages may end within it.
    const scripts = words.replace(/ |مرحبا|😀|Page\d+of\d+/g, "").match(/<script>alert\(1\)<\/script>/g);
    expect(scripts?.length).toBeGreaterThan(390);
    expect(words.match(/ש/g)).toHaveLength(2_000);
    const lines = await artifact({ kind: "text", title: "Lines", body: "x\n\n".repeat(18_000) });
    expect(await refusalOf(ada.get(`/api/me/artifacts/${lines.id}/pdf`))).toEqual([413, "pdf.too-long"]);
  });
});
