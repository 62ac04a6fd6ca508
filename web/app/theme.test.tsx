import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanup, renderHook } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTheme } from "./theme.tsx";

afterEach(cleanup);

const shown = () => document.documentElement.dataset.theme;

function playDevice(dark: boolean) {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: dark && query.includes("dark"),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});
afterEach(() => vi.unstubAllGlobals());

describe("the theme", () => {
  it("is the device's until somebody chooses", () => {
    playDevice(true);
    renderHook(createTheme);
    expect(shown()).toBe("dark");
  });

  it("is kept when chosen, and forgotten with “as the device”", () => {
    playDevice(true);
    const { result } = renderHook(createTheme);
    result.choose("light");
    expect([shown(), localStorage.getItem("ponder.theme")]).toEqual(["light", "light"]);
    result.choose("system");
    expect([shown(), localStorage.getItem("ponder.theme")]).toEqual(["dark", null]);
  });
});

describe("the script before the first paint", () => {
  const script = readFileSync(join(process.cwd(), "web/public/theme.js"), "utf8");
  // The file is plain script code of ours; running it here is what the browser does.
  const run = () => new Function(script)();

  it.each([
    ["light", true, "light"],
    ["dark", false, "dark"],
    [null, true, "dark"],
    ["purple", false, "light"],
  ])("with %j kept and a dark device %j shows %s", (kept, deviceIsDark, theme) => {
    playDevice(deviceIsDark);
    if (kept !== null) localStorage.setItem("ponder.theme", kept);
    run();
    expect(shown()).toBe(theme);
  });

  it("works where storage is closed", () => {
    playDevice(false);
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new Error("closed");
      },
    });
    run();
    expect(shown()).toBe("light");
  });
});

describe("the page that is served", () => {
  it("has no inline script or style, so that the strictest policy holds", () => {
    const html = readFileSync(join(process.cwd(), "web/index.html"), "utf8");
    expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
    expect(html).not.toMatch(/<style|\son\w+=|style=/);
  });
});
