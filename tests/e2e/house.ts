import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { makeFolder, type RunningServer, startServer, type TestFolder } from "../support/server.ts";
import { expectAccessible, expectFits } from "./story.ts";

/** A browser and a server with the demo class, for the tests of one file. */
export interface House {
  readonly browser: Browser;
  /** Address of the server. */
  readonly url: string;
  /** Its database, for tests that need more in it than the demo class did. */
  readonly databaseUrl: string;
  /** Opens a window on it, with cookies of its own. */
  open(view: Parameters<typeof openWindow>[2]): ReturnType<typeof openWindow>;
}

/** Opens a house before the tests of the `describe` that it stands in, and closes it after them. */
export function openHouse(): House {
  let browser: Browser;
  let folder: TestFolder;
  let server: RunningServer;
  beforeAll(async () => {
    browser = await launchBrowser();
    folder = makeFolder();
    server = await startServer({ DATABASE_URL: folder.databaseUrl });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    folder?.remove();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return server.url;
    },
    get databaseUrl() {
      return folder.databaseUrl;
    },
    open: (view) => openWindow(browser, server.url, view),
  };
}

/** Where screenshots go, for people to look at. */
export const shots = "tests/.artifacts/shots";
mkdirSync(shots, { recursive: true });

/** Takes a picture of the page as it is, where there is somebody to look at it; nothing of it is out of reach for anybody, and nothing sticks out. */
export async function look(page: Page, name: string): Promise<void> {
  if (process.env.CI === undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  await expectAccessible(page, name);
  await expectFits(page, name);
}
