import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** Where an installed browser would be. */
const installed = [
  process.env.CHROME_PATH,
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
];

/**
 * A real browser: an installed Chrome or Chromium, else the one inside the npm package.
 * @throws Error with a sentence when none can be had; browser tests then fail, they are not skipped
 */
export async function launchBrowser(): Promise<Browser> {
  const own = installed.find((path) => path !== undefined && existsSync(path));
  return own ? chromium.launch({ executablePath: own, args: switches }) : launchPackaged();
}

/** The browser inside the npm package; where the system lacks libraries it needs, with those of the package. */
async function launchPackaged(): Promise<Browser> {
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    try {
      return await chromium.launch({ executablePath, args: switches });
    } catch {
      const bin = fileURLToPath(new URL("../bin/", import.meta.resolve("@sparticuz/chromium")));
      const libraries = join(await inflate(join(bin, "al2023.tar.br")), "lib");
      const env = { ...process.env, LD_LIBRARY_PATH: `${process.env.LD_LIBRARY_PATH ?? ""}:${libraries}` };
      return await chromium.launch({ executablePath, args: switches, env: definedOnly(env) });
    }
  } catch (error) {
    throw new Error(
      `Browser tests need a browser. Install Chrome or Chromium, or set CHROME_PATH to one; the packaged one did not start (${String(error)}).`,
    );
  }
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export interface View {
  readonly theme: "light" | "dark";
  /** Width in CSS pixels. */
  readonly width: number;
}

/** A fresh window on the server. */
export async function openWindow(
  browser: Browser,
  url: string,
  view: View,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: view.theme,
    viewport: { width: view.width, height: view.width < 600 ? 740 : 820 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { context, page };
}

/** Accessibility violations of the page as it is now, one line each; empty when there are none. */
export async function violationsOf(page: Page): Promise<string[]> {
  // What the frames of a page say is put together in a window of its own, which takes as long again.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`,
  );
}
