import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeApi } from "./api.ts";
import { uploadFile } from "./upload.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const most = 4;
const base = { id: "f1", name: "drawing.png", size: 10, createdAt: 0 };
const stored = { ...base, status: "ready", type: "image/png", sha256: "a".repeat(64), width: 1, height: 1 };

/** A server that keeps parts; `fail` says what becomes of the next requests for parts. */
function makeServer(fail: (count: number) => "cut-before" | "cut-after" | "refused" | null = () => null) {
  const kept: string[] = [];
  const seen: string[] = [];
  let parts = 0;
  const received = () => kept.join("").length;
  const answer = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
  const uploading = () => ({
    file: { ...base, status: "uploading", received: received(), part: { least: 1, most } },
  });
  const api = makeApi({
    onSignedOut: () => undefined,
    fetch: async (input, init) => {
      const path = String(input);
      seen.push(`${init?.method ?? "GET"} ${path}`);
      if (path === "/api/files") return answer(uploading(), 201);
      if (path.endsWith("/finish")) return answer({ file: stored });
      if (path.endsWith("/upload")) return answer(uploading());
      parts += 1;
      const how = fail(parts);
      if (how === "cut-before") throw new TypeError("Failed to fetch");
      if (how === "refused") return answer({ error: { code: "file.quota", message: "" } }, 413);
      if (init?.body instanceof Blob) kept.push(await init.body.text());
      if (how === "cut-after") throw new TypeError("Failed to fetch");
      return answer(uploading());
    },
  });
  return { api, seen, kept };
}

const file = () => new File(["0123456789"], "drawing.png", { type: "image/png" });

describe("an upload", () => {
  it("goes in parts as long as the server takes them, and says how much is kept", async () => {
    const { api, kept, seen } = makeServer();
    const shares: number[] = [];
    const done = await uploadFile(api, file(), { onProgress: (share) => shares.push(share) });
    expect(kept).toEqual(["0123", "4567", "89"]);
    expect(shares).toEqual([0.4, 0.8, 1]);
    expect(done.id).toBe("f1");
    expect(seen.at(-1)).toBe("POST /api/files/f1/finish");
  });

  it.each(["cut-before", "cut-after"] as const)("goes on where the server stands after a %s", async (how) => {
    const { api, kept } = makeServer((count) => (count === 2 ? how : null));
    const uploading = uploadFile(api, file());
    await vi.runAllTimersAsync();
    await uploading;
    expect(kept.join("")).toBe("0123456789");
  });

  it("is given up when the network stays away, and at once when the server refuses it", async () => {
    const away = makeServer(() => "cut-before");
    const first = uploadFile(away.api, file());
    const given = expect(first).rejects.toMatchObject({ code: "client.offline" });
    await vi.runAllTimersAsync();
    await given;
    const refused = makeServer(() => "refused");
    await expect(uploadFile(refused.api, file())).rejects.toMatchObject({ code: "file.quota" });
    expect(refused.seen.filter((request) => request.startsWith("PUT")).length).toBe(1);
  });
});
