import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { evalCaseSchema } from "../../server/modules/review/cases/cases.schemas.ts";
import type { TestApp } from "../support/app.ts";
import type { Client } from "../support/client.ts";
import { formula, transcriptActs } from "../support/transcripts.ts";

describe("a transcript at the teacher's desk", () => {
  const { begin, cleared, run, say, turnsOf, annotate, openings, joinOmar, leaveOmar } = transcriptActs();
  let app: TestApp;
  let ben: Client;
  let rivera: Client;
  let others: Readonly<Record<string, Client>>;
  let id: string;

  beforeAll(async () => {
    ({ app, ben, rivera, others, id } = await begin());
  });
  beforeEach(cleared);

  it("is exported as a table that spreadsheets read whole and run nothing of", async () => {
    const text = await (await rivera.get(`/api/transcripts/${id}/export?format=csv`)).text();
    const { data } = (await import("papaparse")).default.parse<string[]>(text.replace(/^\uFEFF/, ""), {
      skipEmptyLines: true,
    });
    expect(data[0]?.slice(0, 5)).toEqual(["conversation", "title", "student", "at", "student_words"]);
    expect(data).toHaveLength(3);
    expect(data[1]?.[4]).toBe(`'${formula}`);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@\t\r-]/);
    const json = await (await rivera.get(`/api/transcripts/${id}/export?format=json`)).json();
    expect(json.turns.map((turn: { student: { text: string } }) => turn.student.text)).toEqual([
      formula,
      "2x = 8",
    ]);
    expect(json.turns[0].stages).toHaveLength(7);
  });

  it("is exported with all that a search finds, while students write: nothing twice, nothing torn", async () => {
    const many = await others.classmate?.open({});
    for (let index = 0; index < 210; index += 1)
      await run(
        `INSERT INTO turns (id, conversation_id, user_message_id, user_text, locale, assistant_message_id, status, lease_owner, lease_until,
           move, reply_text, provider, model_id, started_at, finished_at)
         SELECT 'many-' || ?1, ?2, 'u' || ?1, 'yak ' || ?1, 'en', 'many-a' || ?1, 'complete', 'x', 0, 'pump', 'and?', 'builtin', 'ponder', CAST(?1 AS INTEGER), CAST(?1 AS INTEGER)`,
        [String(index), many ?? ""],
      );
    await app.database.client.batch(
      Array.from({ length: 210 }, (_, index) => [
        `INSERT INTO searchable_turns (turn_id, conversation_id, class_id, at) VALUES ('many-${index}', '${many}', 'demo-algebra', ${index})`,
        `INSERT INTO turn_finder (rowid, words, marks) SELECT place, 'yak ${index}', 'c' || lower(hex('demo-algebra')) FROM searchable_turns WHERE turn_id = 'many-${index}'`,
      ]).flat(),
      "write",
    );
    const answer = await rivera.get("/api/classes/demo-algebra/transcripts/export?format=json&query=yak");
    expect(answer.headers.get("content-disposition")).toContain("transcripts.json");
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (let part = 0; ; part += 1) {
      const next = await reader?.read();
      if (!next || next.done) break;
      text += next.value;
      if (part === 3) await say(ben, "yak written meanwhile", id);
    }
    const words = JSON.parse(text).turns.map((turn: { words: string }) => turn.words);
    expect(words).toHaveLength(210);
    expect(new Set(words).size).toBe(210);
    expect(text).not.toContain("learnerId");
    expect((await openings(others.classmate)).openings.map(({ action }) => action)).toEqual(["exported"]);
  });

  it("stops leaving when its reader no longer teaches the class", async () => {
    await joinOmar();
    const omar = others["other teacher"] ?? rivera;
    const answer = await omar.get("/api/classes/demo-algebra/transcripts/export?format=csv&query=yak");
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader?.read())?.value ?? "";
    await leaveOmar();
    const rest = async () => {
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read())
        text += next.value;
    };
    await expect(rest()).rejects.toThrow();
    expect(text.split("\r\n").length).toBeLessThan(205);
    expect((await omar.get(`/api/transcripts/${id}`)).status).toBe(404);
  });

  it("gives what a teacher would have said as cases, without names and ids of people", async () => {
    const conversation = await ben.open({});
    await say(ben, "I am Ben and Chi told me 2x + 3 = 11", conversation);
    await say(ben, "2x = 9", conversation);
    const note = {
      kind: "told-too-much",
      words: "Ben can do it",
      instead: "Ben, what is left after you take 3 away?",
    };
    expect((await annotate(rivera, note, 1, conversation)).status).toBe(201);
    await annotate(rivera, { kind: "wrong", words: "no case: nothing instead" }, 0, conversation);
    const text = await (await rivera.get("/api/classes/demo-algebra/eval-cases")).text();
    const cases = text
      .trim()
      .split("\n")
      .map((line) => evalCaseSchema.parse(JSON.parse(line)));
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      policy: "guide",
      words: "2x = 9",
      verdicts: ["wrong"],
      history: [{ words: "I am ___ and ___ told me 2x + 3 = 11" }],
      teacher: { kind: "told-too-much", instead: "___, what is left after you take 3 away?" },
    });
    expect(cases[0]?.reply).not.toBe("");
    expect(text).not.toMatch(/\bBen\b|\bChi\b|Rivera/);
    for (const secret of [
      conversation,
      String((await run("SELECT id FROM user WHERE username = 'ben'")).rows[0]?.id),
    ])
      expect(text).not.toContain(secret);
    await run("UPDATE classes SET read = 0");
    expect(await (await rivera.get("/api/classes/demo-algebra/eval-cases")).text()).toBe("");
    await run("UPDATE classes SET read = 1");
  });

  it("can be read, searched and exported when its class is put away", async () => {
    await run("UPDATE classes SET archived_at = 1 WHERE id = 'demo-algebra'");
    expect(await turnsOf()).not.toEqual([]);
    const found = await rivera.get("/api/classes/demo-algebra/transcripts?query=HYPERLINK");
    expect((await found.json()).transcripts).toHaveLength(1);
    await run("UPDATE classes SET archived_at = NULL");
  });
});
