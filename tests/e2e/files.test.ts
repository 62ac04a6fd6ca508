import { readFileSync } from "node:fs";
import { extractImages, extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { noisyPicture } from "../support/pictures.ts";
import { look, openHouse } from "./house.ts";
import { pointer, signIn } from "./story.ts";

describe("pictures and paper, in a real browser", () => {
  const house = openHouse();

  it.each([
    ["light", 1280, "ben"],
    ["dark", 360, "chi"],
  ] as const)(
    "a picture has its small copy in lists, one that came without gets it when it is seen, and work is saved as PDF (%s, %i px)",
    async (theme, width, username) => {
      const { page, context } = await house.open({ theme, width });
      await signIn(page, pointer(page), username);
      await page.getByRole("link", { name: "Portfolio" }).click();
      await page.getByRole("heading", { name: "What is worth keeping?" }).waitFor();
      await page.goto(`${house.url}/portfolio/new`);
      await page.getByRole("button", { name: "Picture" }).click();
      const kept = page.waitForResponse((answer) => answer.url().endsWith("/thumbnail"));
      const buffer = Buffer.from(noisyPicture(900, 600, 8));
      const file = { name: "leaf.png", mimeType: "image/png", buffer };
      await page.getByLabel("Choose a picture").setInputFiles(file);
      expect((await kept).status()).toBe(204);
      await page.getByLabel("Title", { exact: true }).fill("My leaf");
      await page.getByRole("button", { name: "Keep it" }).click();

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as PDF" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("My leaf.pdf");
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(await download.path())));
      expect((await extractText(pdf, { mergePages: true })).text).toMatch(/^My leaf\s+by/);
      expect((await extractImages(pdf, 1)).map((picture) => picture.width)).toEqual([900]);

      // As an import leaves it: the picture alone.
      const brought = await page.evaluate(
        async (bytes) => {
          const send = async (path: string, init: RequestInit) => (await fetch(path, init)).json();
          const json = (method: string, body: object) => ({
            method,
            body: JSON.stringify(body),
            headers: { "content-type": "application/json" },
          });
          const { file: begun } = await send(
            "/api/files",
            json("POST", { name: "a.png", size: bytes.length }),
          );
          const headers = { "content-type": "application/octet-stream" };
          const part = { method: "PUT", body: Uint8Array.from(bytes), headers };
          await send(`/api/files/${begun.id}/parts?offset=0`, part);
          await send(`/api/files/${begun.id}/finish`, json("POST", {}));
          const made = { kind: "image", title: "Another leaf", fileId: begun.id };
          await send("/api/me/artifacts", json("POST", made));
          return String(begun.id);
        },
        [...noisyPicture(640, 960, 4)],
      );
      const regained = page.waitForResponse((answer) => answer.url().endsWith(`${brought}/thumbnail`));
      await page.goto(`${house.url}/portfolio`);
      expect((await regained).status()).toBe(204);
      const widths = () =>
        page
          .locator("main li img")
          .evaluateAll((all) => all.map((one) => one instanceof HTMLImageElement && one.naturalWidth));
      await expect.poll(widths).toEqual([640, 480]);
      await page.reload();
      await expect.poll(widths).toEqual([320, 480]);
      await look(page, `portfolio-pictures-${theme}-${width}`);
      await context.close();
    },
  );
});
