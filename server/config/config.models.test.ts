import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.models.ts";

const secret = "0123456789abcdef0123456789abcdef";

describe("configuration", () => {
  it("needs nothing but a secret", () => {
    expect(readConfig({ PONDER_SECRET: secret })).toMatchObject({ PORT: 8787, PONDER_MODEL: "builtin" });
  });

  it.each([
    [{}, "PONDER_SECRET"],
    [{ PONDER_SECRET: "short" }, "PONDER_SECRET"],
    [{ PONDER_SECRET: secret, PORT: "eighty" }, "PORT"],
    [{ PONDER_SECRET: secret, DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
    [{ PONDER_SECRET: secret, PONDER_MODEL: "gpt" }, "PONDER_MODEL"],
    [{ PONDER_SECRET: secret, PONDER_MODEL: "openai:gpt-x" }, "OPENAI_API_KEY"],
    [{ PONDER_SECRET: secret, PONDER_MODEL: "compatible:llama" }, "OPENAI_BASE_URL"],
  ])("stops on a bad value with a sentence that names it: %j", (environment, name) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(name);
  });

  it("takes an empty variable as absent", () => {
    expect(readConfig({ PONDER_SECRET: secret, PORT: "" }).PORT).toBe(8787);
  });
});
