import { Miniflare } from "miniflare";
import { afterEach, describe, expect, it } from "vitest";

describe("the edge bundle in workerd", () => {
  let worker: Miniflare | undefined;
  afterEach(() => worker?.dispose());

  const start = (bindings: Record<string, string>) => {
    worker = new Miniflare({
      modules: [{ type: "ESModule", path: "dist/edge/edge.js" }],
      compatibilityDate: "2026-01-01",
      compatibilityFlags: ["nodejs_compat"],
      bindings,
    });
    return worker;
  };

  it("answers /healthz and refuses clearly without a database", async () => {
    const edge = start({ PONDER_SECRET: "a-secret-for-tests-0123456789abcdef" });
    const health = await edge.dispatchFetch("http://edge.test/healthz");
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: "degraded", database: "unreachable" });
    const refused = await edge.dispatchFetch("http://edge.test/api/session");
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      error: { code: "database.unavailable", message: expect.stringContaining("DATABASE_URL") },
    });
  });

  it("names a secret that is missing", async () => {
    const edge = start({ DATABASE_URL: "libsql://school.example" });
    const refused = await edge.dispatchFetch("http://edge.test/api/session");
    expect(await refused.json()).toMatchObject({
      error: { message: expect.stringContaining("PONDER_SECRET") },
    });
  });

  it("builds the whole server when it is given a database address", async () => {
    const edge = start({
      DATABASE_URL: "http://127.0.0.1:9",
      PONDER_SECRET: "a-secret-for-tests-0123456789abcdef",
    });
    const health = await edge.dispatchFetch("http://edge.test/healthz");
    expect(await health.json()).toMatchObject({ status: "degraded", model: { provider: "builtin" } });
    const paths = await edge.dispatchFetch("http://edge.test/api/openapi.json");
    expect(Object.keys(((await paths.json()) as { paths: object }).paths)).toContain(
      "/api/conversations/{id}/turns",
    ); // an OpenAPI document
  });
});
