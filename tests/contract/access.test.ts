import { beforeAll, describe, expect, it } from "vitest";
import { createServer } from "../../server/app/app.ts";
import type { TestApp } from "../support/app.ts";
import { readReply } from "../support/sse.ts";
import {
  ask,
  changing,
  judge,
  judged,
  last,
  mixedUp,
  reading,
  rows,
  standing,
  stillMay,
  toldApart,
} from "./access-asking.ts";
import { borrowed } from "./access-borrowed.ts";
import { openHouse, type Side } from "./access-house.ts";
import { roles } from "./access-people.ts";
import { addressOf } from "./access-rows.ts";
import { table } from "./access-table.ts";

/** Pages behind a link, for whoever has it, and the documents of formats: told of elsewhere, with tests of their own. */
const undescribed = [
  "GET /api/openapi.json",
  "GET /api/portfolio/schema.json",
  "GET /p/look.css",
  "GET /p/{token}",
  "GET /p/{token}/files/{fileId}",
  "POST /p/{token}",
];

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

  it("finds nothing of the student's under addresses of another class or another student", async () => {
    const [side, other] = sides;
    const wrong: string[] = [];
    let asked = 0;
    for (const one of rows)
      for (const path of mixedUp(one, side.things)) {
        const role = one.row.may.find((who) => who !== "administrator") ?? "administrator";
        const { status, text } = await ask(other, role, { ...one, path });
        asked += 1;
        if (status !== 404) wrong.push(`${one.name} at ${path} answers ${status}: ${text.slice(0, 200)}`);
      }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(30);
  });

  it("takes no id of somebody else's in what is sent", async () => {
    const [side, other] = sides;
    const wrong: string[] = [];
    for (const { by, name, send, leftOut } of borrowed) {
      const asked = rows.find((one) => one.name === name);
      if (!asked) throw new Error(`there is no row for ${name}`);
      // Who is of the other side asks under their own addresses.
      const { things } = by === "outsider" || by === "otherTeacher" ? other : side;
      const row = { ...asked.row, send: () => send(side.things) };
      const { status, text } = await ask({ ...side, things }, by, { ...asked, row });
      const isTold = text.includes(side.marker) || (leftOut && text.includes(side.things[leftOut]));
      if (isTold || !(leftOut ? [201] : [403, 404, 422]).includes(status))
        wrong.push(
          `${by}: ${name} with ${JSON.stringify(row.send())} answers ${status}: ${text.slice(0, 200)}`,
        );
    }
    expect(wrong).toEqual([]);
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
