import { describe, expect, it } from "vitest";
import { queueKey } from "./keys.models.ts";

const press = (key: string, more: { ctrlKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe("keys in the queue", () => {
  it.each([
    ["j", "next"],
    ["ArrowUp", "before"],
    ["t", "take"],
    ["c", "close"],
    ["x", null],
    ["constructor", null],
  ])("%s means %s", (key, meaning) => {
    expect(queueKey(press(key), false)).toBe(meaning);
  });

  it("mean nothing while somebody writes, or with Ctrl, which is the browser's", () => {
    expect(queueKey(press("t"), true)).toBeNull();
    expect(queueKey(press("c", { ctrlKey: true }), false)).toBeNull();
  });
});
