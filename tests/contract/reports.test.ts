import { extractText, getDocumentProxy } from "unpdf";
import { beforeEach, describe, expect, it } from "vitest";
import { observeAnswer } from "../../server/modules/learners/skills/skills.usecases.ts";
import { printedWords } from "../../server/modules/portfolio/printing/words.constants.ts";
import { makeHouseDelivery } from "../../server/modules/review/reports/delivery.ts";
import { recordStatements } from "../../server/modules/review/reports/records.repository.ts";
import type {
  Letters,
  LetterView,
  ReportDocument,
} from "../../server/modules/review/reports/reports.schemas.ts";
import { day, weekAt } from "../../server/modules/review/reports/weeks.models.ts";
import { read } from "../support/answers.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { bytesOf, type Client, clientWith, idOf, refusalOf, signIn } from "../support/client.ts";
import { deliverySuite } from "./delivery.suite.ts";

deliverySuite("the house", () => makeHouseDelivery(printedWords));

const oneStep = "linear-equations.one-step";
const secret = "my private page about the dark";
const wordsOf = async (answer: Response | Promise<Response>) => {
  const response = await answer;
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  const pdf = await getDocumentProxy(await bytesOf(response));
  return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, " ");
};
const said = ({ document }: Pick<LetterView, "document">) =>
  (document?.sections ?? []).flatMap(({ paragraphs, quote }) => [...paragraphs, quote?.text ?? ""]).join(" ");

describe("letters to families and reports", () => {
  let app: TestApp;
  let rivera: Client;
  let omar: Client;
  let ada: Client;
  let ben: Client;
  let grace: Client;
  let admin: Client;
  let adaId: string;
  let week: string;
  let own: string;
  let taught: string;

  beforeEach(async () => {
    app = await makeApp();
    // The first letter is that of the week that ends next: the server's clock goes there by itself.
    const current = weekAt(Date.now());
    week = current.monday;
    await signAll();
    adaId = await idOf(ada);
    own = `/api/guardian/children/${adaId}/letters`;
    taught = `/api/classes/demo-algebra/students/${adaId}`;
    const start = Math.max(current.from, Date.now() - 6 * 3_600_000);
    await Promise.all([0, 1, 2, 3, 4].map((place) => answer(place, true, start + place * 60_000)));
    await answer(5, false, start + 5 * 60_000);
    await ada.post("/api/me/reflections", { title: "Dark", body: secret });
  });

  async function signAll() {
    const names = ["rivera", "omar", "ada", "ben", "grace", "admin"];
    const all = await Promise.all(names.map((name) => signIn(app.send, name)));
    const nobody = clientWith(app.send, "");
    [rivera = nobody, omar = nobody, ada = nobody, ben = nobody, grace = nobody, admin = nobody] = all;
  }

  const answer = (place: number, correct: boolean, at: number) =>
    observeAnswer(
      {
        learnerId: adaId,
        itemId: `item-${place}`,
        skills: [oneStep],
        source: "practice",
        sourceId: `practice-${place}`,
        place: 0,
        correct,
        whole: true,
        helpLevel: 0,
        confidence: null,
        took: null,
        at,
      },
      app.ports,
    );

  /** Goes to a time after the week of the letter, and signs everybody in again. */
  async function pass(after: number) {
    app.pass(weekAt(Date.now()).to - app.ports.clock.now() + after);
    await signAll();
  }

  const letters = (person: Client, path: string, query = "") => read<Letters>(person.get(`${path}${query}`));

  it("the student reads a letter first, the family a day later, in its language, with what the record bears out", async () => {
    expect((await letters(ada, "/api/me/letters")).letters.some((one) => one.week === week)).toBe(false);
    await pass(3_600_000);
    const first = (await letters(ada, "/api/me/letters")).letters[0];
    expect(first).toMatchObject({ week, held: false, sentence: "" });
    expect((await letters(ada, "/api/me/letters")).readers).toEqual(["Grace"]);
    expect((await letters(grace, own)).letters.some((one) => one.week === week)).toBe(false);
    expect((await letters(grace, own)).nextAt).toBe(first?.familyAt);
    await pass(day);
    const { student, letters: theirs } = await letters(grace, own);
    expect([student.name, theirs[0]?.week]).toEqual(["Ada", week]);
    expect(theirs[0]?.document).toEqual((await letters(ada, "/api/me/letters")).letters[0]?.document);
    const english = theirs[0]?.document;
    expect(english?.sections.map(({ heading }) => heading)).toEqual([
      "What went well",
      "What comes next",
      "One thing to talk about",
      "How to help without telling",
    ]);
    expect(said({ document: english ?? null })).toMatch(/Ada answered 5 questions on “[^”]+” correctly/);
    const spanish = (await letters(grace, own, "?locale=es&zone=Europe/Madrid")).letters[0];
    expect(said(spanish ?? { document: null })).toMatch(/El \S+, Ada contestó bien y sin pistas/);
    expect((await grace.get(`${own}?zone=Nowhere`)).status).toBe(400);
  });

  it("a letter tells nothing of private pages, of what was said to the tutor, or of times", async () => {
    await pass(2 * day);
    const all = JSON.stringify(await letters(grace, own, "?zone=UTC"));
    const turns = await app.database.client.execute(
      "SELECT user_text AS text FROM turns WHERE length(user_text) > 8",
    );
    expect(turns.rows.length).toBeGreaterThan(5);
    for (const told of [secret, "Dark", ...turns.rows.map((row) => String(row.text))])
      expect(all).not.toContain(told);
    expect(all).not.toMatch(/\d\d:\d\d/);
  });

  it("a teacher adds a sentence, holds a letter back and lets it go; the family reads what came of it", async () => {
    await pass(2 * day);
    const path = `${taught}/letters/${week}`;
    const note = { sentence: "Ask Ada about her poster.", held: false };
    await read(rivera.put(path, note));
    expect(said((await letters(grace, own)).letters[0] ?? { document: null })).toContain("her poster");
    await read(rivera.put(path, { ...note, held: true }));
    const held = (await letters(grace, own)).letters[0];
    expect(held).toMatchObject({ week, held: true, document: null, sentence: "" });
    expect((await grace.get(`${own}/${week}/pdf`)).status).toBe(404);
    expect((await letters(ada, "/api/me/letters")).letters[0]).toMatchObject({ held: true });
    expect((await letters(ada, "/api/me/letters")).letters[0]?.document).not.toBeNull();
    await read(rivera.put(path, { sentence: "", held: false }));
    expect(said((await letters(grace, own)).letters[0] ?? { document: null })).not.toContain("poster");
    expect(await refusalOf(rivera.put(path, { sentence: "a\nb", held: false }))).toEqual([
      400,
      "request.invalid",
    ]);
    for (const none of ["2020-01-06", weekAt(app.ports.clock.now()).monday, "2026-11-17", "x"])
      expect((await rivera.put(`${taught}/letters/${none}`, note)).status, none).toBe(404);
    for (const person of [ada, ben, grace, omar, admin])
      expect((await person.put(path, note)).status).toBe(404);
    await rivera.put("/api/classes/demo-algebra/archive", {});
    expect((await rivera.put(path, note)).status).toBe(404);
    expect((await rivera.get(`${taught}/letters`)).status).toBe(200);
  });

  it("a quiet week is a letter too", async () => {
    await pass(8 * day);
    const [quiet, full] = (await letters(grace, own)).letters;
    expect(said(quiet ?? { document: null })).toMatch(/quiet week/);
    expect(full?.week).toBe(week);
  });

  it("a letter is a file with the same words", async () => {
    await pass(2 * day);
    const text = await wordsOf(grace.get(`${own}/${week}/pdf?locale=es`));
    expect(text).toContain("Una carta sobre la semana de Ada");
    expect(text).toContain("5 preguntas");
    expect(await wordsOf(ada.get(`/api/me/letters/${week}/pdf`))).toContain("A letter about Ada’s week");
    expect((await grace.get(`${own}/2020-01-06/pdf`)).status).toBe(404);
  });

  it("nobody else reads a student's letters or reports: as if there were none", async () => {
    await pass(2 * day);
    const nobody = clientWith(app.send, "");
    const mine = ["/api/me/letters", `/api/me/letters/${week}/pdf`, "/api/me/report", "/api/me/report/pdf"];
    const family = [own, `${own}/${week}/pdf`];
    const teachers = [`${taught}/letters`, `${taught}/report`, `${taught}/report/pdf`];
    const room = ["/api/classes/demo-algebra/report", "/api/classes/demo-algebra/report/pdf"];
    const allowed: readonly (readonly [Client, readonly string[]])[] = [
      [ada, mine],
      [grace, family],
      [rivera, [...teachers, ...room]],
    ];
    for (const person of [ada, ben, grace, rivera, omar, admin])
      for (const path of [...family, ...teachers, ...room]) {
        const may = allowed.some(([who, paths]) => who === person && paths.includes(path));
        expect((await person.get(path)).status, path).toBe(may ? 200 : 404);
      }
    for (const person of [grace, rivera, admin])
      for (const path of mine) expect((await person.get(path)).status, path).toBe(404);
    for (const path of [...mine, ...family, ...teachers, ...room])
      expect((await nobody.get(path)).status, path).toBe(401);
    await app.database.client.execute(
      "UPDATE guardianships SET student_id = (SELECT id FROM user WHERE username = 'dee')",
    );
    for (const path of family) expect((await grace.get(path)).status).toBe(404);
  });

  it("a report counts the days that were chosen, for the student and the teacher alike", async () => {
    const about = await read<{ document: ReportDocument }>(ada.get("/api/me/report"));
    const skills = about.document.sections.find(({ table }) => table !== null);
    expect(skills?.table?.rows.some((row) => row.includes("5 of 6"))).toBe(true);
    expect(await read(rivera.get(`${taught}/report`))).toEqual(about);
    const long = await read<{ document: ReportDocument }>(
      rivera.get(`${taught}/report?from=2020-01-01&to=2020-01-31&locale=es`),
    );
    expect(long.document.subtitle).toBe("Del 1 de enero de 2020 al 31 de enero de 2020");
    expect(long.document.sections.map(({ paragraphs }) => paragraphs)).toEqual([
      ["No constan respuestas en este tiempo."],
    ]);
    expect(await wordsOf(rivera.get(`${taught}/report/pdf`))).toContain("5 of 6");
    for (const days of [
      "from=2026-01-02&to=2026-01-01",
      "from=2026-01-01",
      "from=2024-01-01&to=2026-01-01",
      "from=x&to=y",
    ])
      expect(await refusalOf(ada.get(`/api/me/report?${days}`)), days).toEqual([400, "request.invalid"]);
  });

  it("a class's report names nobody, and gives no numbers of a class of fewer than five", async () => {
    const { document } = await read<{ document: ReportDocument }>(
      rivera.get("/api/classes/demo-algebra/report"),
    );
    expect(document.title).toBe("Report: Algebra 1");
    expect(JSON.stringify(document.sections)).not.toMatch(/\d|Ada|Ben|Chi/);
    expect(await wordsOf(rivera.get("/api/classes/demo-algebra/report/pdf"))).toContain(
      "fewer than five students",
    );
  });

  it("finds all that it reads by index", async () => {
    for (const statement of recordStatements({ id: "x" }, { studentId: "y", from: 0, to: 1 })) {
      const plan = await app.database.client.execute({
        ...statement,
        sql: `EXPLAIN QUERY PLAN ${statement.sql}`,
      });
      const steps = plan.rows.map((row) => String(row.detail)).join("\n");
      expect(steps).not.toMatch(/SCAN|TEMP B-TREE/);
    }
  });
});
