import { expect, it } from "vitest";
import { makeTurnstile } from "./turnstile.ts";

it("a turnstile lets so many in at once, and the next when one has left, however it left", async () => {
  const turnstile = makeTurnstile(1);
  const first = Promise.withResolvers<string>();
  const inside = turnstile.pass(() => first.promise);
  await expect(turnstile.pass(async () => "second")).rejects.toMatchObject({
    code: "portfolio.busy",
    status: 503,
  });
  first.resolve("first");
  expect(await inside).toBe("first");
  const broken = turnstile.pass(async () => {
    throw new Error("broken");
  });
  await expect(broken).rejects.toThrow("broken");
  expect(await turnstile.pass(async () => "third")).toBe("third");
});
