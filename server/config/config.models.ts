import { z } from "zod";

/**
 * Every variable the server reads: what it is for, its schema and its default stand together here.
 * Only the entries read the environment; they hand the record to `readConfig`.
 */
const entries = {
  /** Port to listen on. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  /** Address to listen on. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** Where libSQL lives: `file:…`, `http(s)://…` or `libsql://…`. */
  DATABASE_URL: z
    .string()
    .regex(/^(file:|https?:\/\/|libsql:\/\/|wss?:\/\/)/, "must start with file:, http(s):// or libsql://")
    .default("file:data/ponder.db"),
  /** Token for a remote libSQL server. */
  DATABASE_AUTH_TOKEN: z.string().min(1).optional(),
  /** Who speaks: `builtin`, `openai:MODEL` or `compatible:MODEL`. */
  PONDER_MODEL: z
    .string()
    .regex(/^(builtin|openai:.+|compatible:.+)$/, "must be builtin, openai:MODEL or compatible:MODEL")
    .default("builtin"),
  /** Which model turns texts into vectors, for finding by meaning: `none`, `openai:MODEL` or `compatible:MODEL`. */
  PONDER_EMBEDDING: z
    .string()
    .regex(/^(none|openai:.+|compatible:.+)$/, "must be none, openai:MODEL or compatible:MODEL")
    .default("none"),
  /** Key for OpenAI, or for a compatible server that asks for one. */
  OPENAI_API_KEY: z.string().min(1).optional(),
  /** Address of an OpenAI-compatible server, e.g. `http://127.0.0.1:11434/v1`. */
  OPENAI_BASE_URL: z.url().optional(),
  /** Seconds a model may take to its first words, and between words, before the built-in tutor takes over. */
  PONDER_MODEL_TIMEOUT: z.coerce.number().positive().max(600).default(20),
  /** Public address, e.g. `https://ponder.school.example`; cookies are secure when it is https. */
  PONDER_URL: z.url().optional(),
  /** `1` seeds the demo class and shows its sign-ins. */
  PONDER_DEMO: z.enum(["0", "1"]).default("0"),
  /** Key for sessions and for private solutions at rest; at least 32 characters. */
  PONDER_SECRET: z.string().min(32, "must be at least 32 characters long").optional(),
} as const;

const configSchema = z
  .object(entries)
  .refine((config) => !config.PONDER_MODEL.startsWith("openai:") || config.OPENAI_API_KEY, {
    path: ["OPENAI_API_KEY"],
    message: "is needed when PONDER_MODEL is openai:MODEL",
  })
  .refine((config) => !config.PONDER_EMBEDDING.startsWith("openai:") || config.OPENAI_API_KEY, {
    path: ["OPENAI_API_KEY"],
    message: "is needed when PONDER_EMBEDDING is openai:MODEL",
  })
  .refine((config) => !config.PONDER_EMBEDDING.startsWith("compatible:") || config.OPENAI_BASE_URL, {
    path: ["OPENAI_BASE_URL"],
    message: "is needed when PONDER_EMBEDDING is compatible:MODEL",
  })
  .refine((config) => !config.PONDER_MODEL.startsWith("compatible:") || config.OPENAI_BASE_URL, {
    path: ["OPENAI_BASE_URL"],
    message: "is needed when PONDER_MODEL is compatible:MODEL",
  })
  .refine((config) => config.PONDER_SECRET, {
    path: ["PONDER_SECRET"],
    message:
      "is missing; set it to at least 32 random characters and keep it, it signs sessions and seals private solutions",
  });

export type Config = Omit<z.infer<typeof configSchema>, "PONDER_SECRET"> & { readonly PONDER_SECRET: string };

/** A configuration that can't be used; the message names each variable, one sentence a line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the configuration out of an environment record. Empty strings count as absent.
 * @throws ConfigError with one sentence for each bad variable.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = configSchema.safeParse(given);
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join("\n"),
    );
  }
  const { PONDER_SECRET = "", ...rest } = read.data;
  return { ...rest, PONDER_SECRET };
}
