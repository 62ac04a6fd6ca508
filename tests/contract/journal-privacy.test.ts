import { beforeAll, describe, expect, it } from "vitest";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, idOf, signIn } from "../support/client.ts";
import { readEvents, readReply } from "../support/sse.ts";

const secrets = ["quibberish", "Xanthowort", "zumblefudge"];

interface Operation {
  readonly method: string;
  readonly path: string;
  /** Whether words or a student can be looked for in it. */
  readonly searches: boolean;
}

interface Described {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

/** Fills each `{parameter}` of a path with each of some ids. */
function addresses(path: string, ids: readonly string[]): readonly string[] {
  const [first] = path.match(/\{[^}]+\}/) ?? [];
  if (first === undefined) return [path];
  return ids.flatMap((id) => addresses(path.replace(first, encodeURIComponent(id)), ids));
}

/** Nothing, and the secret words looked for in two ways. */
function queries(student: string | undefined): readonly string[] {
  return ["", `?query=${secrets[0]}`, `?query=${secrets[1]}&student=${student}`];
}

/** What an answer tells; of a stream that goes on, the first event, which tells all that stands. */
async function toldBy(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream")) return answer.text();
  for await (const { chunk } of readEvents(answer)) return JSON.stringify(chunk);
  return "";
}

/**
 * What others can see must not depend on what stands in a private entry, nor on whether there is one: every route of the
 * OpenAPI document is asked with every id there is, before and after private entries are written, and answers alike.
 * A route that is added is asked without a change here.
 */
describe("a private entry of the journal", () => {
  let app: TestApp;
  let ada: Client;
  let operations: readonly Operation[];
  let ids: string[];
  let others: readonly (readonly [string, Client])[];

  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
    const names = ["rivera", "ben", "grace", "admin", "omar"];
    others = [
      ...(await Promise.all(names.map(async (name) => [name, await signIn(app.send, name)] as const))),
      ["nobody", clientWith(app.send, "")] as const,
    ];
    const { paths } = await (await ada.get("/api/openapi.json")).json();
    operations = Object.entries<Record<string, Described>>(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters = [] }]) => ({
        method,
        path,
        searches: parameters.some((one) => one.in === "query" && ["query", "student"].includes(one.name)),
      })),
    );
    const conversationId = await ada.open();
    await readReply(await ada.send(conversationId, "2x + 3 = 11"));
    const classId = (await (await ada.get("/api/classes")).json()).classes[0].id;
    // A teacher's first look at these ticks a first step of theirs: it is not the entries that change that answer.
    const rivera = others.find(([name]) => name === "rivera")?.[1];
    for (const look of ["live?once=true", "insights/plan"])
      await rivera?.get(`/api/classes/${classId}/${look}`);
    const visible = await ada.post("/api/me/reflections", {
      title: "seen",
      body: "by the class",
      visibility: "class",
    });
    const artifact = await ada.post("/api/me/artifacts", {
      kind: "text",
      title: "a piece",
      visibility: "class",
    });
    ids = [
      conversationId,
      classId,
      (await visible.json()).reflection.id,
      (await artifact.json()).artifact.id,
      await idOf(ada),
    ];
  });

  /** All that a person can read: the answer of every GET route, with every id and with the secret words looked for. */
  const allThatIsSeen = async (client: Client, known: readonly string[]) => {
    const seen = new Map<string, string>();
    for (const { path, searches } of operations.filter(({ method }) => method === "get"))
      for (const address of addresses(path, known))
        for (const query of searches ? queries(known.at(-1)) : [""]) {
          const answer = await client.get(address + query);
          seen.set(
            address + query,
            `${answer.status} ${await toldBy(answer)}`.replace(/"requestId":"\w+"|"now":\d+/g, ""),
          );
        }
    return seen;
  };

  it("changes nothing that a teacher, another student, a guardian, an administrator or nobody can read by any route", async () => {
    const before = new Map<string, ReadonlyMap<string, string>>();
    for (const [name, client] of others) before.set(name, await allThatIsSeen(client, ids));
    expect(before.get("rivera")?.size).toBeGreaterThan(60);
    expect(operations.filter(({ searches }) => searches).length).toBeGreaterThan(4);
    // What was chosen to be shown is found in this way, so what isn't found is not there.
    for (const name of ["rivera", "ben"])
      expect([...(before.get(name)?.values() ?? [])].some((answer) => answer.includes("by the class"))).toBe(
        true,
      );

    await ada.patch("/api/me/journal/settings", { moods: true });
    const written: string[] = [];
    for (const secret of secrets) {
      const answer = await ada.post("/api/me/reflections", {
        title: `About ${secret}`,
        body: `I keep ${secret} to myself.`,
        tags: [secret],
        mood: "sad",
      });
      expect(answer.status).toBe(201);
      const { id } = (await answer.json()).reflection;
      written.push(id);
      await ada.patch(`/api/me/reflections/${id}`, { body: `I still keep ${secret} to myself.` });
      await (await ada.post(`/api/me/reflections/${id}/feedback`)).text();
    }
    for (const [name, client] of others) {
      const after = await allThatIsSeen(client, ids);
      for (const [address, answer] of after) {
        expect([name, address, answer]).toEqual([name, address, before.get(name)?.get(address)]);
        for (const secret of secrets) expect(answer.replace(address, "")).not.toContain(secret);
      }
    }
    for (const [name, client] of others)
      for (const address of operations.flatMap(({ path }) => addresses(path, written.slice(0, 1)))) {
        const answer = await client.get(address);
        const text = await answer.text();
        for (const secret of secrets)
          expect([name, address, text.includes(secret)]).toEqual([name, address, false]);
      }
  });

  it("can't be changed, restored, synchronised, put away, kept or quoted by anybody else", async () => {
    const written = await ada.post("/api/me/reflections", { title: "mine", body: "only mine" });
    const entryId = (await written.json()).reflection.id;
    const own = operations.filter(
      ({ path, method }) => path.includes("/me/reflections/{id}") && method !== "get",
    );
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const [name, client] of others) {
      for (const { method, path } of own) {
        const address = path.replace("{id}", entryId);
        const body = path.endsWith("/sync") ? { change: "", state: "AA==" } : { title: "theirs" };
        const answer =
          method === "delete"
            ? await client.remove(address)
            : method === "patch"
              ? await client.patch(address, body)
              : await client.post(address, body);
        expect([name, method, path, answer.status]).toEqual([
          name,
          method,
          path,
          name === "nobody" ? 401 : 404,
        ]);
      }
      const from = { kind: "entry", entryId };
      const kept = await client.post("/api/me/artifacts/keep", { from });
      expect([name, kept.status]).toEqual([name, name === "nobody" ? 401 : 404]);
      const blocks = [{ id: "1", kind: "quote", entryId, text: "only mine" }];
      const quoted = await client.post("/api/me/showcases", { title: "x", blocks });
      expect([name, quoted.status]).toEqual([name, name === "nobody" ? 401 : 422]);
    }
    const after = await (await ada.get(`/api/me/reflections/${entryId}`)).json();
    expect([after.reflection.title, after.reflection.body]).toEqual(["mine", "only mine"]);
  });
});
