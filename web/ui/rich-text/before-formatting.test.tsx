import { expect, it, vi } from "vitest";

it("a text is there to read as it was typed until what sets it is there", async () => {
  // Modules of its own, in which nothing has been fetched yet.
  vi.resetModules();
  const [{ cleanup, render }, { RichText }] = await Promise.all([
    import("@solidjs/testing-library"),
    import("./RichText.tsx"),
  ]);
  const { container } = render(() => <RichText text={"# First\n**second**"} />);
  expect(container.textContent).toBe("# First\n**second**");
  await expect.poll(() => container.querySelector("strong")?.textContent).toBe("second");
  cleanup();
});
