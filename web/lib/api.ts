import { z } from "zod";
import { publicConfigSchema } from "../../server/config/public.schemas.ts";
import { sessionSchema } from "../../server/modules/accounts/accounts.schemas.ts";
import { classListSchema, studentListSchema } from "../../server/modules/classes/classes.schemas.ts";
import type { Flag } from "../../server/modules/review/transcripts.schemas.ts";
import {
  conversationListSchema,
  conversationViewSchema,
} from "../../server/modules/tutoring/conversations.schemas.ts";
import { ApiError, errorOf, toApiError } from "./api-error.ts";

export interface ApiOptions {
  readonly fetch: typeof fetch;
  /** Called when the server no longer knows who is asking, so that the page can ask for the password again. */
  readonly onSignedOut: () => void;
}

export interface TranscriptFilter {
  readonly query?: string;
  readonly flag?: Flag;
  readonly student?: string;
  readonly skill?: string;
  readonly move?: string;
  readonly verdict?: string;
  /** Hint level, as the address has it. */
  readonly help?: string;
  /** Milliseconds since epoch, as the address has them. */
  readonly from?: string;
  readonly to?: string;
}

/** What a conversation may begin with: nothing, an item, or the next item of a skill. */
export interface NewConversationFields {
  readonly classId?: string;
  readonly itemId?: string;
  readonly skillId?: string;
  readonly locale?: string;
}

const createdSchema = z.object({ conversation: z.object({ id: z.string() }) });

/** The server's routes as functions. Every answer is parsed; every failure is an `ApiError`. */
export function makeApi(options: ApiOptions) {
  /** A request whose failure is an `ApiError`; used as it is where the body is a stream. */
  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    let response: Response;
    try {
      response = await options.fetch(path, { credentials: "same-origin", ...init });
    } catch (thrown) {
      if (init.signal?.aborted) throw thrown;
      throw toApiError(thrown);
    }
    if (response.ok) return response;
    const error = await errorOf(response);
    if (error.code === "auth.required" && path !== "/api/session") options.onSignedOut();
    throw error;
  }

  async function read<T>(schema: z.ZodType<T>, path: string, init?: RequestInit): Promise<T> {
    const response = await send(path, init);
    const body = schema.safeParse(await response.json().catch(() => null));
    if (!body.success) throw new ApiError("client.unreadable", response.status, body.error.message);
    return body.data;
  }

  const get = <T>(schema: z.ZodType<T>, path: string, signal?: AbortSignal) =>
    read(schema, path, signal ? { signal } : {});

  return {
    send,
    config: () => get(publicConfigSchema, "/api/config"),
    /** Who is signed in, or null. */
    async session() {
      try {
        return (await get(sessionSchema, "/api/session")).user;
      } catch (thrown) {
        if (thrown instanceof ApiError && thrown.status === 401) return null;
        throw thrown;
      }
    },
    async signIn(username: string, password: string) {
      await send("/api/auth/sign-in/username", postJson({ username, password }));
      return (await get(sessionSchema, "/api/session")).user;
    },
    async signOut() {
      await send("/api/auth/sign-out", postJson({}));
    },
    conversations: (query: string, cursor: string | null, signal?: AbortSignal) =>
      get(conversationListSchema, `/api/conversations${search({ query, cursor })}`, signal),
    createConversation: async (fields: NewConversationFields = {}) =>
      (await read(createdSchema, "/api/conversations", postJson(fields))).conversation.id,
    conversation: (id: string, locale: string, signal?: AbortSignal) =>
      get(
        conversationViewSchema,
        `/api/conversations/${encodeURIComponent(id)}${search({ locale })}`,
        signal,
      ),
    async stop(id: string) {
      await send(`/api/conversations/${encodeURIComponent(id)}/stop`, postJson({}));
    },
    classes: async (signal?: AbortSignal) => (await get(classListSchema, "/api/classes", signal)).classes,
    students: async (classId: string, signal?: AbortSignal) =>
      (await get(studentListSchema, `/api/classes/${encodeURIComponent(classId)}/students`, signal)).students,
    /** Path of a class's transcripts; the schemas of `review` are loaded with the page that reads them. */
    transcriptsPath: (classId: string, filter: TranscriptFilter, cursor: string | null) =>
      `/api/classes/${encodeURIComponent(classId)}/transcripts${search({ ...filter, cursor })}`,
    /** Address of a file with every turn that a search finds. */
    exportPath: (classId: string, filter: TranscriptFilter, format: "csv" | "json") =>
      `/api/classes/${encodeURIComponent(classId)}/transcripts/export${search({ ...filter, format })}`,
    get,
  };
}

export type Api = ReturnType<typeof makeApi>;

export function postJson(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function search(fields: Readonly<Record<string, string | null | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : "";
}
