import { beforeEach, describe, expect, it, vi } from "vitest";

/** The words as they are in a browser that has just begun. */
async function begin() {
  vi.resetModules();
  const words = await import("./words.ts");
  const { createI18n } = await import("./i18n.tsx");
  return { ...words, createI18n };
}

beforeEach(() => localStorage.clear());

describe("words that come in parts", () => {
  it("are there once a page has brought them, and not before", async () => {
    const { bringParts, createI18n, isKey } = await begin();
    const { t } = createI18n("en");
    expect(t("action.retry")).toBe("Try again");
    expect(isKey("journal.title")).toBe(false);
    await bringParts(["journal"]);
    expect(t("journal.title")).toBe("Journal");
  });

  it("are fetched when something says them that did not bring them, and never stand there as a key", async () => {
    const { createI18n } = await begin();
    const { t } = createI18n("en");
    expect(t("journal.title")).toBe("");
    await expect.poll(() => t("journal.title")).toBe("Journal");
  });

  it("go over to another language all at once", async () => {
    const { bringParts, createI18n } = await begin();
    const { t, locale, setLocale } = createI18n("en");
    await bringParts(["journal"]);
    const changed = setLocale("es");
    expect([locale(), t("journal.title")]).toEqual(["en", "Journal"]);
    await changed;
    expect([locale(), t("journal.title"), t("action.retry")]).toEqual(["es", "Diario", "Intentar de nuevo"]);
  });

  it("come in the new language too when a page opens while the language is being changed", async () => {
    const { bringParts, createI18n } = await begin();
    const { t, setLocale } = createI18n("en");
    const changed = setLocale("es");
    await bringParts(["journal"]);
    await changed;
    expect(t("journal.title")).toBe("Diario");
  });
});
