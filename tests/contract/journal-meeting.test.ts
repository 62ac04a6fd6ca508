import { beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { parts } from "../../server/modules/journal/document/document.models.ts";
import { fromBase64, toBase64 } from "../../server/modules/journal/entries/bytes.models.ts";
import {
  entrySchema,
  syncedSchema,
  versionsSchema,
} from "../../server/modules/journal/entries/entries.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";

/** A device with an entry open, that sends what it has. */
function device(client: Client, id: string) {
  const document = new Y.Doc();
  const body = document.getXmlFragment(parts.body);
  let known = Y.encodeStateVector(document);
  const line = (place: number) => {
    const block = body.get(place);
    const text = block instanceof Y.XmlElement ? block.get(0) : null;
    if (!(text instanceof Y.XmlText)) throw new Error("There is no such line");
    return text;
  };
  const paragraph = (words: string) => {
    const made = new Y.XmlElement("paragraph");
    made.insert(0, [new Y.XmlText(words)]);
    return made;
  };
  const send = (whole: boolean, asked = false) => {
    const change = whole ? Y.encodeStateAsUpdate(document) : Y.encodeStateAsUpdate(document, known);
    const state = toBase64(Y.encodeStateVector(document));
    return client.post(`/api/me/reflections/${id}/sync`, { change: toBase64(change), state, whole, asked });
  };
  return {
    send,
    type: (place: number, at: number, words: string) => line(place).insert(at, words),
    /** As the editor's binding puts a line into a quotation: it is deleted and a copy inserted. */
    quote(place: number) {
      const words = line(place).toString();
      document.transact(() => {
        body.delete(place, 1);
        const quote = new Y.XmlElement("blockquote");
        quote.insert(0, [paragraph(words)]);
        body.insert(place, [quote]);
      });
    },
    /** As the binding divides a line: its end is deleted and inserted below. */
    divide(place: number, at: number) {
      const end = line(place).toString().slice(at);
      document.transact(() => {
        line(place).delete(at, end.length);
        body.insert(place + 1, [paragraph(end)]);
      });
    },
    async sync() {
      const first = await send(false);
      const answer = first.status === 409 ? await send(true, true) : first;
      const synced = syncedSchema.parse(await answer.json());
      const bytes = fromBase64(synced.change);
      if (bytes && bytes.length > 0) Y.applyUpdate(document, bytes);
      known = fromBase64(synced.state) ?? known;
      return { synced, asked: first.status === 409 ? (await first.json()).error.code : null };
    },
  };
}

describe("two devices that change one line at the same moment", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  beforeAll(async () => {
    app = await makeApp();
    [ada, ben] = await Promise.all([signIn(app.send, "ada"), signIn(app.send, "ben")]);
  });

  const opened = async (body: string) => {
    const answer = await ada.post("/api/me/reflections", { title: "Both", body });
    const id: string = (await answer.json()).reflection.id;
    const devices = [device(ada, id), device(ada, id)] as const;
    await devices[0].sync();
    await devices[1].sync();
    return { id, devices };
  };
  const view = async (id: string) =>
    entrySchema.parse((await (await ada.get(`/api/me/reflections/${id}`)).json()).reflection);
  const versions = async (id: string) =>
    versionsSchema.parse(await (await ada.get(`/api/me/reflections/${id}/versions`)).json()).versions;
  const meeting = async () => {
    const { id, devices } = await opened("Both get the three.");
    const [one, other] = devices;
    one.quote(0);
    other.type(0, 19, " I forgot it.");
    await one.sync();
    const { asked } = await other.sync();
    await one.sync();
    return { id, devices, asked };
  };

  it.each(["the quotation first", "the words first"])(
    "are told the words that stand nowhere, with both sides to compare (%s)",
    async (order) => {
      const { id, devices } = await opened("Both get the three.");
      const [one, other] = devices;
      one.quote(0);
      other.type(0, 19, " I forgot it.");
      const [first, second] = order === "the words first" ? [other, one] : [one, other];
      await first.sync();
      expect((await second.sync()).asked).toBe("journal.whole-wanted");
      const { body, leftOut } = await view(id);
      expect(body).toBe("> Both get the three.");
      expect(leftOut.map(({ words, line }) => [words, line])).toEqual([
        [" I forgot it.", "Both get the three. I forgot it."],
      ]);
      expect((await versions(id)).map((version) => version.body).sort()).toEqual([
        "> Both get the three.",
        "Both get the three. I forgot it.",
      ]);
    },
  );

  it("put the words back below their line, once, whichever asks first; search finds them again", async () => {
    const { id } = await meeting();
    const [left] = (await view(id)).leftOut;
    const path = `/api/me/reflections/${id}/left-out/${left?.id}`;
    expect((await ben.post(path)).status).toBe(404);
    const answers = await Promise.all([ada.post(path), ada.post(path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    const { body, leftOut } = await view(id);
    expect([body, leftOut]).toEqual(["> Both get the three.\n\nI forgot it.", []]);
  });

  it("let the words go where they are not needed; they stay in the version of that side", async () => {
    const { id } = await meeting();
    const [left] = (await view(id)).leftOut;
    const path = `/api/me/reflections/${id}/left-out/${left?.id}`;
    expect((await ben.remove(path)).status).toBe(404);
    expect((await ada.remove(path)).status).toBe(200);
    expect((await ada.remove(path)).status).toBe(404);
    expect((await view(id)).leftOut).toEqual([]);
    expect((await versions(id)).some(({ body }) => body.includes("I forgot it."))).toBe(true);
  });

  it("have a line once that both divided in the same place, and what each typed into it", async () => {
    const { id, devices } = await opened("First thought. Second thought.");
    const [one, other] = devices;
    for (const each of devices) each.divide(0, 15);
    one.type(0, 0, "My ");
    other.type(1, 0, "A ");
    await one.sync();
    await other.sync();
    const { body, leftOut } = await view(id);
    expect([body, leftOut]).toEqual(["My First thought.\n\nA Second thought.", []]);
    expect((await versions(id)).length).toBe(2);
  });

  it("are asked for nothing and told nothing where they change different lines", async () => {
    const { id, devices } = await opened("First line.\n\nSecond line.");
    const [one, other] = devices;
    one.quote(0);
    other.type(1, 12, " More.");
    await one.sync();
    expect((await other.sync()).asked).toBeNull();
    const { body, leftOut } = await view(id);
    expect([body, leftOut]).toEqual(["> First line.\n\nSecond line. More.", []]);
    expect(await versions(id)).toEqual([]);
  });

  it("lose nothing when both send at once", async () => {
    const { id, devices } = await opened("Both get the three.");
    const [one, other] = devices;
    one.quote(0);
    other.type(0, 19, " I forgot it.");
    await Promise.all([one.sync(), other.sync()]);
    const { body, leftOut } = await view(id);
    expect(body + leftOut.map(({ words }) => words).join("")).toContain("I forgot it.");
  });
});
