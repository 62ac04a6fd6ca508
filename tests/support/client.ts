import type { Transcript } from "../../server/modules/review/transcripts.schemas.ts";
import type { ConversationView } from "../../server/modules/tutoring/conversations.schemas.ts";

/** How requests get to the server: over the network, or straight into the app. */
export type Send = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** A signed-in person as a program: requests with the session cookie. */
export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  put(path: string, body: unknown): Promise<Response>;
  patch(path: string, body: unknown): Promise<Response>;
  remove(path: string): Promise<Response>;
  /** Posts bytes as they are. */
  upload(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response>;
  putBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response>;
  /** Sends a body that announces so many bytes, whatever comes. */
  stream(
    path: string,
    body: ReadableStream<Uint8Array>,
    announced: number,
    method?: "PUT" | "POST",
  ): Promise<Response>;
  /** Opens a conversation. @returns its id */
  open(fields?: object): Promise<string>;
  /** Sends a message and leaves the reading of the reply to the caller. */
  send(
    conversationId: string,
    text: string,
    more?: { id?: string; intent?: string; replaces?: string; locale?: string },
  ): Promise<Response>;
  view(conversationId: string): Promise<ConversationView>;
  transcript(conversationId: string): Promise<Transcript>;
}

/** Requests over the network to a server's address. */
export const over =
  (url: string): Send =>
  (path, init) =>
    fetch(url + path, init);

/** Signs a demo person in. */
export async function signIn(send: Send, username: string, password = "ponder-demo"): Promise<Client> {
  const answer = await send("/api/auth/sign-in/username", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  if (answer.status !== 200)
    throw new Error(`${username} could not sign in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return clientWith(send, cookie);
}

/** A client with a given cookie, or none. */
export function clientWith(send: Send, cookie: string): Client {
  const get = async (path: string, headers: Record<string, string> = {}) =>
    send(path, { headers: { cookie, ...headers } });
  const post = async (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    send(path, {
      method: "POST",
      headers: { cookie, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  const sendJson = async (method: string, path: string, body: unknown) =>
    send(path, {
      method,
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const sendBytes = async (method: string, path: string, bytes: Uint8Array<ArrayBuffer>) =>
    send(path, { method, headers: { cookie, "content-type": "application/octet-stream" }, body: bytes });
  // The answers are this project's own, in the shapes of its schemas.
  const json = async <Shape>(answer: Response) => (await answer.json()) as Shape;
  return {
    get,
    post,
    put: async (path, body) => sendJson("PUT", path, body),
    patch: async (path, body) => sendJson("PATCH", path, body),
    remove: async (path) => send(path, { method: "DELETE", headers: { cookie } }),
    upload: async (path, bytes) => sendBytes("POST", path, bytes),
    putBytes: async (path, bytes) => sendBytes("PUT", path, bytes),
    stream: async (path, body, announced, method = "PUT") => {
      const headers = { cookie, "content-length": String(announced) };
      const init: RequestInit & { duplex: "half" } = { method, headers, body, duplex: "half" };
      return send(path, init);
    },
    async open(fields = {}) {
      const answer = await json<{ conversation: { id: string } }>(await post("/api/conversations", fields));
      return answer.conversation.id;
    },
    send: (conversationId, text, { id = crypto.randomUUID(), ...more } = {}) =>
      post(`/api/conversations/${conversationId}/turns`, {
        message: { id, role: "user", parts: [{ type: "text", text }] },
        ...more,
      }),
    view: async (conversationId) => json(await get(`/api/conversations/${conversationId}`)),
    transcript: async (conversationId) => json(await get(`/api/transcripts/${conversationId}`)),
  };
}

/** The status and the code of an answer that refuses. */
export async function refusalOf(answer: Response | Promise<Response>): Promise<readonly [number, unknown]> {
  const response = await answer;
  return [response.status, (await response.json()).error?.code];
}

/** The bytes of an answer. */
export async function bytesOf(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await answer.arrayBuffer());
}

/** The id of the person whom a client is signed in as. */
export async function idOf(client: Client): Promise<string> {
  return (await (await client.get("/api/session")).json()).user.id;
}
