import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** Where an installed browser would be. */
const installed = [
  process.env["CHROME_PATH"],
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const switches = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"];

/**
 * A real browser: an installed Chrome or Chromium, else the one inside the npm package.
 * @throws Error with a sentence when none can be had; browser tests then fail, they are not skipped
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installed.find((path) => path !== undefined && existsSync(path)) ?? (await packagedBrowser());
  return chromium.launch({ executablePath, args: switches, headless: true });
}

async function packagedBrowser(): Promise<string> {
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return await packaged.executablePath();
  } catch (error) {
    throw new Error(
      `Browser tests need a browser. Install Chrome or Chromium, or set CHROME_PATH to one; the packaged one did not unpack (${String(error)}).`,
    );
  }
}

export interface View {
  readonly theme: "light" | "dark";
  /** Width in CSS pixels. */
  readonly width: number;
}

/** A fresh window on the server. */
export async function openWindow(browser: Browser, url: string, view: View): Promise<{ context: BrowserContext; page: Page }> {
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
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`);
}
