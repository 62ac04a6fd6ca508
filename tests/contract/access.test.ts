import { beforeAll, describe, expect, it } from "vitest";
import { createServer } from "../../server/app/app.ts";
import type { TestApp } from "../support/app.ts";
import type { Client } from "../support/client.ts";
import { readReply } from "../support/sse.ts";
import { openHouse, type Side } from "./access-house.ts";
import { type Role, roles } from "./access-people.ts";
import { addressOf, type Row } from "./access-rows.ts";
import { table } from "./access-table.ts";

/** A row with the method and path that it is about. */
interface Asked {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly row: Row;
}

const rows: readonly Asked[] = Object.entries(table).map(([name, row]) => {
  const [method = "", path = ""] = name.split(" ");
  return { name, method, path, row };
});
const reading = rows.filter(({ method }) => method === "GET");
const changing = rows.filter(({ method, row }) => method !== "GET" && !row.isLast);
const last = rows.filter(({ method, row }) => method !== "GET" && row.isLast);

/** Pages behind a link, for whoever has it, and the documents of formats: told of elsewhere, with tests of their own. */
const undescribed = [
  "GET /api/openapi.json",
  "GET /api/portfolio/schema.json",
  "GET /p/look.css",
  "GET /p/{token}",
  "GET /p/{token}/files/{fileId}",
  "POST /p/{token}",
];

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks as the row says. */
async function ask(side: Side, role: Role, { method, path, row }: Asked): Promise<Answer> {
  const address = addressOf(path, row, side.things);
  const answer = await sent(side.people[role], method, address, row.send?.(side.things, side) ?? {});
  if (row.isEndless && answer.ok) {
    await answer.body?.cancel();
    return { status: answer.status, text: "" };
  }
  return { status: answer.status, text: await answer.text() };
}

function sent(client: Client, method: string, address: string, body: object): Promise<Response> {
  const isBytes = body instanceof Uint8Array;
  switch (method) {
    case "GET":
      return client.get(address);
    case "DELETE":
      return client.remove(address);
    case "PATCH":
      return client.patch(address, body);
    case "PUT":
      return isBytes ? client.putBytes(address, body.slice()) : client.put(address, body);
    default:
      return isBytes ? client.upload(address, body.slice()) : client.post(address, body);
  }
}

const wentWell = (status: number) => status >= 200 && status < 300;
const isRefusal = (role: Role, status: number) =>
  role === "nobody" ? status === 401 : status === 404 || status === 403;

/** What is wrong about an answer to somebody who may not, or who may; nothing where it is as the table says. */
async function judged(side: Side, role: Role, asked: Asked): Promise<readonly string[]> {
  return judge(side, role, asked, await ask(side, role, asked));
}

function judge(side: Side, role: Role, { row, name, path }: Asked, { status, text }: Answer) {
  const may = row.may.includes(role);
  const is = `${side.name} ${role}: ${name} answers ${status}`;
  if (may ? !wentWell(status) : !isRefusal(role, status))
    return [`${is}, but the table says ${may ? "allowed" : "refused"}: ${text.slice(0, 200)}`];
  const sees = row.sees ?? (path.includes("{") ? row.may : ["student"]);
  return text.includes(side.marker) && !sees.includes(role) ? [`${is} and tells what the student wrote`] : [];
}

/** Who may when nobody of the student's class or family is there any more: lists of one's own, and what is one's own. */
function stillMay({ path, row: { may, keeps = [] } }: Asked): readonly Role[] {
  const isOnesOwn = !path.includes("{") || may.includes("outsider") || may.join() === "student";
  return isOnesOwn ? may : keeps;
}

/**
 * That somebody else's thing and one that isn't there answer alike, so that nobody learns what there is by asking.
 * @param there the answer about somebody else's
 * @returns what is wrong about it
 */
async function toldApart(side: Side, role: Role, asked: Asked, there: Answer): Promise<readonly string[]> {
  const { name, path: whole, row } = asked;
  if (role === "nobody" || row.toldWhy?.includes(role) || !whole.includes("{")) return [];
  const path = whole.replace(/\{[^}]+\}(?!.*\{)/, "no-such-thing");
  const told = ({ status, text }: Answer) => `${status} ${/"code":"[^"]+"/.exec(text)?.[0]}`;
  const [is, isNot] = [told(there), told(await ask(side, role, { ...asked, path }))];
  return is === isNot ? [] : [`${side.name} ${role}: ${name} answers ${is}; what isn't there, ${isNot}`];
}

/** What stands in all that the student may read, but for pages that tell when they were made. */
async function standing(side: Side): Promise<readonly (readonly [string, string])[]> {
  const seen: [string, string][] = [];
  for (const asked of reading)
    if (asked.row.may.includes("student") && !/\/(pdf|export)$/.test(asked.path)) {
      const { text } = await ask(side, "student", asked);
      seen.push([asked.name, text.replace(/"(now|requestId)":("\w+"|\d+)/g, "")]);
    }
  return seen;
}

describe("who may do what", () => {
  let app: TestApp;
  let sides: readonly [Side, Side];
  beforeAll(async () => {
    ({ app, sides } = await openHouse());
  });

  it("is said in the table for every operation of the OpenAPI document, and for nothing else", async () => {
    const { paths } = await (await app.send("/api/openapi.json")).json();
    const operations = Object.entries<Record<string, unknown>>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.length).toBeGreaterThan(200);
    expect(
      operations.filter((operation) => !(operation in table)),
      "operations without a row: say in access-table-classes.ts or access-table-own.ts who may do this, with a body that is taken",
    ).toEqual([]);
    expect(
      rows.map(({ name }) => name).filter((name) => !operations.includes(name)),
      "rows without an operation: take them out of the table",
    ).toEqual([]);
    const routes = createServer(app.ports).routes.filter(
      ({ method, path }) => method !== "ALL" && !path.includes("*"),
    );
    expect(
      [...new Set(routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`))]
        .filter((operation) => !operations.includes(operation))
        .sort(),
      "routes that the document doesn't tell of: describe them, so that the table asks them too",
    ).toEqual(undescribed);
    for (const { path, row } of rows) addressOf(path, row, sides[0].things);
    expect(
      Object.entries(sides[0].things).filter(([, thing]) => thing === "undefined" || thing === ""),
      "things that access-things.ts could not make",
    ).toEqual([]);
  });

  it("refuses everybody else by every route as if there were no such thing, and nothing is changed by asking", async () => {
    const wrong: string[] = [];
    for (const side of sides) {
      const before = await standing(side);
      for (const asked of rows)
        for (const role of roles)
          if (!asked.row.may.includes(role)) {
            const answer = await ask(side, role, asked);
            wrong.push(...judge(side, role, asked, answer));
            if (side === sides[0]) wrong.push(...(await toldApart(side, role, asked, answer)));
          }
      expect(wrong).toEqual([]);
      expect(await standing(side)).toEqual(before);
    }
  });

  it("shows each who may what they may see, and the student's words to nobody else", async () => {
    const wrong: string[] = [];
    for (const side of sides) {
      for (const asked of reading)
        for (const role of asked.row.may) wrong.push(...(await judged(side, role, asked)));
      expect(wrong).toEqual([]);
      const found = (await standing(side)).filter(([, text]) => text.includes(side.marker));
      expect(found.length).toBeGreaterThan(25);
    }
  });

  it("keeps conversations that a class's teachers don't read from them by every route", async () => {
    const [{ classId, people, things }] = sides;
    const word = "wrenmoss";
    const reads = (read: 0 | 1) =>
      app.database.client.execute({ sql: "UPDATE classes SET read = ? WHERE id = ?", args: [read, classId] });
    const search = async () =>
      (await people.teacher.get(`/api/classes/${classId}/transcripts?query=${word}`)).text();
    const conversation = await people.student.open({ classId });
    for (const text of ["2(x + 3) = 16", "2x + 3 = 16", `is it a ${word}?`])
      await readReply(await people.student.send(conversation, text));
    const turn = String((await people.teacher.transcript(conversation)).turns[0]?.id);
    const side = { ...sides[0], things: { ...things, conversation, turn }, marker: word };
    await reads(0);
    const wrong: string[] = [];
    for (const asked of rows.filter(({ row }) => row.may.includes("teacher"))) {
      const isAbout = asked.path.includes("{conversationId}");
      const row = { ...asked.row, sees: [], ...(isAbout ? { may: [] } : {}) };
      if (isAbout || asked.method === "GET")
        wrong.push(...(await judged(side, "teacher", { ...asked, row })));
    }
    expect(await search()).not.toContain(conversation);
    await reads(1);
    expect(wrong).toEqual([]);
    // What is read is found in this way, so what isn't found is not there.
    expect(await search()).toContain(conversation);
  });

  it("lets those who may change things do so", async () => {
    const wrong: string[] = [];
    for (const asked of [...changing, ...last]) {
      const [role] = asked.row.may;
      if (role !== undefined) wrong.push(...(await judged(sides[0], role, asked)));
    }
    expect(wrong).toEqual([]);
  });

  it("ends at once for a teacher who was taken out, a guardian whose guardianship ended, and students who left", async () => {
    const [, side] = sides;
    const { teacher, otherTeacher, administrator } = side.people;
    const room = `/api/classes/${side.classId}`;
    const left = ["teacher", "guardian", "classmate", "student"] as const;
    const added = await teacher.post(`${room}/teachers`, { username: side.usernames.otherTeacher });
    const gone = [
      await otherTeacher.remove(`${room}/teachers/${side.ids.teacher}`),
      await administrator.remove(`/api/guardianships/${side.ids.guardian}/${side.ids.student}`),
      await otherTeacher.remove(`${room}/students/${side.ids.classmate}`),
      await otherTeacher.remove(`${room}/students/${side.ids.student}`),
    ];
    expect([added, ...gone].map(({ status }) => status)).toEqual([200, 204, 204, 204, 204]);
    const wrong: string[] = [];
    for (const asked of reading) {
      const row = { ...asked.row, may: stillMay(asked), sees: ["student"] as const };
      for (const role of left) wrong.push(...(await judged(side, role, { ...asked, row })));
    }
    expect(wrong).toEqual([]);
  });
});
