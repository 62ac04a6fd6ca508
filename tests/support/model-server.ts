import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the played model is asked: the body of an OpenAI chat completion. */
export interface ModelRequest {
  readonly stream: boolean;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly tools?: readonly unknown[];
  readonly response_format?: unknown;
}

/** One reply of a played model, written chunk by chunk on the wire. */
export interface Wire {
  /** Sends a delta of text. */
  say(text: string): void;
  /** Sends a delta of reasoning, which must never reach a student. */
  think(text: string): void;
  /** Sends a tool call. */
  call(name: string, input: object): void;
  /** Sends any line as it is, well-formed or not. */
  raw(line: string): void;
  /** Ends the reply well. */
  end(reason?: "stop" | "tool_calls" | "length"): void;
  /** Breaks the connection. */
  cut(): void;
  /** Answers with an error status instead of a stream. */
  refuse(status: number): void;
  /** Resolves when the client has gone. */
  readonly gone: Promise<void>;
}

export type Script = (wire: Wire, request: ModelRequest) => void | Promise<void>;

export interface ModelServer {
  /** Base address for `OPENAI_BASE_URL`. */
  readonly url: string;
  readonly requests: readonly ModelRequest[];
  /** Texts that vectors were asked for. */
  readonly embedded: readonly string[];
  /** What the next replies do. */
  play(script: Script): void;
  close(): Promise<void>;
}

interface EmbeddingRequest {
  readonly input: readonly string[];
}

/** What the played embedding model knows to mean the same: one direction for each group. */
const meanings = [
  /\b(?:water|moisture|wet|liquid|thirsty)\b/,
  /\b(?:climbs?|rises?|upwards?|pulls? up|goes up|capillary)\b/,
  /\b(?:stem|trunk|plants?|flowers?|leaves)\b/,
  /\b(?:rocks?|granite|stones?)\b/,
];

/** A vector by the groups of meaning that a text touches, and a little for having no other. */
function played(text: string): readonly number[] {
  return [...meanings.map((group) => (group.test(text.toLowerCase()) ? 1 : 0)), 0.1];
}

function answerEmbeddings(response: ServerResponse, input: readonly string[]): void {
  const data = input.map((text, index) => ({ object: "embedding", index, embedding: played(text) }));
  response.writeHead(200, { "content-type": "application/json" });
  response.end(
    JSON.stringify({ object: "list", model: "played", data, usage: { prompt_tokens: 1, total_tokens: 1 } }),
  );
}

/** An OpenAI-compatible server on loopback, played by a script. */
export async function startModelServer(first: Script): Promise<ModelServer> {
  let script = first;
  const requests: ModelRequest[] = [];
  const embedded: string[] = [];
  const server = createServer(async (request, response) => {
    const text = await readBody(request);
    // Only this project's own client calls it, with the body its provider writes for each address.
    if (request.url?.endsWith("/embeddings")) {
      const { input } = JSON.parse(text) as EmbeddingRequest;
      embedded.push(...input);
      answerEmbeddings(response, input);
      return;
    }
    const body = JSON.parse(text) as ModelRequest;
    requests.push(body);
    await script(body.stream ? streamWire(response) : wholeWire(response), body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    embedded,
    play(next) {
      script = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}

const base = { id: "played", object: "chat.completion.chunk", created: 0, model: "played" };

function streamWire(response: ServerResponse): Wire {
  let open = false;
  const raw = (line: string) => {
    if (!open) response.writeHead(200, { "content-type": "text/event-stream" });
    open = true;
    response.write(line);
  };
  const delta = (fields: object, finish: string | null = null) =>
    raw(
      `data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta: fields, finish_reason: finish }] })}\n\n`,
    );
  return {
    raw,
    say: (content) => delta({ role: "assistant", content }),
    think: (text) => delta({ role: "assistant", reasoning_content: text }),
    call: (name, input) =>
      delta({
        role: "assistant",
        tool_calls: [
          {
            index: 0,
            id: `call-${name}`,
            type: "function",
            function: { name, arguments: JSON.stringify(input) },
          },
        ],
      }),
    end(reason = "stop") {
      delta({}, reason);
      const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
      raw(`data: ${JSON.stringify({ ...base, choices: [], usage })}\n\n`);
      raw("data: [DONE]\n\n");
      response.end();
    },
    cut: () => response.destroy(),
    refuse(status) {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: "played refusal", type: "played", code: "played" } }));
    },
    gone: new Promise((resolve) => response.on("close", () => resolve())),
  };
}

/** A reply in one piece, as asked for structured output. */
function wholeWire(response: ServerResponse): Wire {
  let text = "";
  return {
    say(part) {
      text += part;
    },
    think: () => {},
    call: () => {},
    raw(part) {
      text += part;
    },
    end() {
      response.writeHead(200, { "content-type": "application/json" });
      const message = { role: "assistant", content: text };
      response.end(
        JSON.stringify({
          ...base,
          object: "chat.completion",
          choices: [{ index: 0, message, finish_reason: "stop" }],
          usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
        }),
      );
    },
    cut: () => response.destroy(),
    refuse(status) {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: "played refusal" } }));
    },
    gone: new Promise((resolve) => response.on("close", () => resolve())),
  };
}

/** A script that says these pieces and ends. */
export const says =
  (...pieces: string[]): Script =>
  (wire) => {
    for (const piece of pieces) wire.say(piece);
    wire.end();
  };
