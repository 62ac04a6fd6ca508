import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  queueStatements,
  recordStatements,
  studentsStatement,
} from "../../server/modules/review/pilot/pilot.repository.ts";
import type { PilotFigures } from "../../server/modules/review/pilot/pilot.schemas.ts";
import type { ReportDocument } from "../../server/modules/review/reports/reports.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { bytesOf, type Client, refusalOf, signIn } from "../support/client.ts";

const day = 86_400_000;
const first = Date.parse("2026-06-01");
const span = "from=2026-06-01&to=2026-08-29";
/** The span is 90 days: thirds of 30. */
const period = { from: first, to: first + 90 * day };
const skill = "linear-equations.brackets";
const names = ["Noa", "Bo", "Cy", "Di", "El", "Fa"];

describe("a pilot's report", () => {
  let app: TestApp;
  let teacher: Client;
  let admin: Client;
  let classId: string;
  const ids: string[] = [];

  beforeAll(async () => {
    app = await makeApp();
    admin = await signIn(app.send, "admin");
    teacher = await addTeacher("lena");
    const { class: made } = await json(await teacher.post("/api/classes", { name: "Set 3" }));
    classId = made.id;
    for (const name of names) {
      const answer = await app.send("/api/auth/join", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          code: made.code,
          name,
          username: `${name.toLowerCase()}.set3`,
          password: "ponder-demo",
        }),
      });
      ids.push((await json(answer)).user.id);
    }
    await fill();
  });

  const json = async (answer: Response) => {
    expect(answer.status, await answer.clone().text()).toBeLessThan(300);
    return answer.json();
  };

  async function addTeacher(username: string): Promise<Client> {
    const { card } = await json(
      await admin.post("/api/people", { name: username, username, role: "teacher" }),
    );
    await app.send("/api/auth/first-sign-in", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username, code: card.code, password: "ponder-demo" }),
    });
    return signIn(app.send, username);
  }

  const run = (sql: string, args: (string | number | null)[]) => app.database.client.execute({ sql, args });
  let number = 0;
  const answered = (learner: string, onDay: number, correct: boolean, mastery: number, help = 0) =>
    run(
      `INSERT INTO evidence (id, learner_id, skill, source, source_id, place, correct, help_level, mastery, at)
       VALUES (?, ?, ?, 'practice', ?, 0, ?, ?, ?, ?)`,
      [`p${number}`, learner, skill, `p${number++}`, correct ? 1 : 0, help, mastery, first + onDay * day],
    );

  /** Known truth: each of six is right in 1 of 4 at first and in 3 of 4 at last; mastery goes from 0.3 to 0.8. */
  async function fill(): Promise<void> {
    const everybody = [...ids, ...(await demoIds())];
    for (const learner of everybody)
      for (const place of [0, 1, 2, 3]) {
        await answered(learner, place, place === 0, 0.3);
        await answered(learner, 80 + place, place !== 0, 0.8);
        await answered(learner, 40, true, 0.5, 2);
      }
    for (const [place, learner] of ids.entries()) {
      const talk = `talk${place}`;
      const at = first + 10 * day;
      await run(
        "INSERT INTO conversations (id, learner_id, class_id, title, created_at, updated_at) VALUES (?, ?, ?, 't', ?, ?)",
        [talk, learner, classId, at, at],
      );
      for (const level of [0, 1, 4])
        await run(
          `INSERT INTO turns (id, conversation_id, user_message_id, user_text, locale, assistant_message_id, status, lease_owner,
             lease_until, hint_level, move, provider, model_id, started_at) VALUES (?, ?, ?, 'x', 'en', ?, 'complete', '', 0, ?, ?, 'b', 'b', ?)`,
          [
            `${talk}-${level}`,
            talk,
            `m${level}`,
            `${talk}-a${level}`,
            level,
            level === 4 && place === 0 ? "reveal" : "hint",
            at + level * 60_000,
          ],
        );
    }
    await run(
      "INSERT INTO alerts (id, turn_id, conversation_id, class_id, kind, severity, because, created_at) VALUES ('al', 'talk0-1', 'talk0', ?, 'answer-seeking', 'notice', '{}', ?)",
      [classId, first + 10 * day],
    );
    const [lena] = (await run("SELECT id FROM user WHERE username = 'lena'", [])).rows;
    for (const [place, minutes] of [10, 30, 4_000].entries())
      await run(
        `INSERT INTO queue_items (id, class_id, learner_id, scope, kind, severity, status, reasons, turns, closed_by, closed_at, first_at, last_at)
         VALUES (?, ?, ?, ?, 'stuck', 'notice', 'closed', '[]', '[]', ?, ?, ?, ?)`,
        [
          `q${place}`,
          classId,
          ids[place] ?? "",
          `s${place}`,
          String(lena?.id),
          first + 11 * day + minutes * 60_000,
          first + 11 * day,
          first + 11 * day,
        ],
      );
  }

  async function demoIds(): Promise<string[]> {
    const found = await run("SELECT id FROM user WHERE email LIKE '%@demo.invalid' AND role = 'student'", []);
    return found.rows.map(({ id }) => String(id));
  }

  const pilot = async (
    client: Client,
    path: string,
  ): Promise<{ document: ReportDocument; figures: PilotFigures }> => json(await client.get(path));
  const ofClass = () => `/api/classes/${classId}/pilot?${span}`;

  const truth = {
    students: 6,
    active: 6,
    use: { sessions: 6 },
    help: { replies: 18, levels: [6, 6, 0, 0, 6], told: 1, seeking: 1, held: 0 },
    mastery: { students: 6, skills: 6, start: expect.closeTo(0.3), end: expect.closeTo(0.8) },
    alone: {
      students: 6,
      first: { right: 6, of: 24, interval: { value: 0.25 } },
      last: { right: 18, of: 24 },
      change: { value: 0.5, low: 0.5, high: 0.5 },
    },
    teachers: { closed: 3, middleMinutes: 30, withinDay: 2, open: 0, notes: 0, read: 0 },
  };

  it("counts what is on record of a class, by a truth that was put there", async () => {
    const { figures, document } = await pilot(teacher, ofClass());
    expect(figures).toMatchObject({ ...period, ...truth });
    expect(document.title).toBe("Pilot: Set 3");
    const text = JSON.stringify(document);
    expect(text).toContain("6 of 24 right in the first third, 18 of 24 in the last, by the same 6 students");
    expect(text).toContain("There is no group without it to compare with");
    for (const name of names) expect(text).not.toContain(name);
  });

  it("of the school leaves the demo's people and practice classes out", async () => {
    const before = await pilot(admin, `/api/school/pilot?${span}`);
    expect(before.figures).toMatchObject({ ...truth, students: 6, active: 6 });
    await json(await teacher.post("/api/classes/practice", { locale: "en" }));
    await vi.waitFor(
      async () => {
        const { practice } = await json(await teacher.get("/api/classes/practice"));
        expect(practice.state).toBe("ready");
      },
      { timeout: 200_000, interval: 100 },
    );
    const { rows } = await run("SELECT id FROM user WHERE email LIKE '%@practice.invalid'", []);
    for (const row of rows) await answered(String(row.id), 80, false, 0.1);
    expect((await pilot(admin, `/api/school/pilot?${span}`)).figures).toEqual(before.figures);
    expect(
      (await pilot(await signIn(app.send, "rivera"), `/api/classes/demo-algebra/pilot?${span}`)).figures,
    ).toMatchObject({
      students: 0,
      active: 0,
      use: null,
    });
  });

  it("is not changed by what stands in journals", async () => {
    const before = await pilot(teacher, ofClass());
    const noa = await signIn(app.send, "noa.set3");
    await json(await noa.post("/api/me/reflections", { title: "mine", body: "only mine" }));
    expect(await pilot(teacher, ofClass())).toEqual(before);
  });

  it("says plainly where there are too few, and takes no other days", async () => {
    const { figures, document } = await pilot(
      teacher,
      `/api/classes/${classId}/pilot?from=2025-01-01&to=2025-02-01`,
    );
    expect(figures).toMatchObject({ active: 0, use: null, help: null, mastery: null, alone: null });
    expect(document.sections[0]?.paragraphs).toEqual([expect.stringMatching(/^Fewer than 5 students/)]);
    for (const wrong of [
      "from=2026-08-01",
      "from=2026-08-02&to=2026-08-01",
      "from=x&to=y",
      "from=2020-01-01&to=2026-01-01",
    ])
      expect((await teacher.get(`/api/classes/${classId}/pilot?${wrong}`)).status).toBe(400);
    expect((await pilot(teacher, `/api/classes/${classId}/pilot`)).figures.use).toBeNull();
  });

  it("is a class's teachers', and the school's administrators'", async () => {
    const rivera = await signIn(app.send, "rivera");
    for (const rest of ["", "/pdf"]) {
      expect((await rivera.get(`/api/classes/${classId}/pilot${rest}?${span}`)).status).toBe(404);
      expect((await admin.get(`/api/classes/${classId}/pilot${rest}?${span}`)).status).toBe(404);
      expect(await refusalOf(teacher.get(`/api/school/pilot${rest}?${span}`))).toEqual([
        403,
        "school.only-administrators",
      ]);
    }
  });

  it.each(["en", "es"] as const)("is a PDF with the same sentences, in %s", async (locale) => {
    const { document } = await pilot(admin, `/api/school/pilot?${span}&locale=${locale}`);
    const answer = await admin.get(`/api/school/pilot/pdf?${span}&locale=${locale}`);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const pdf = await getDocumentProxy(await bytesOf(answer));
    const { text } = await extractText(pdf, { mergePages: true });
    // A sentence may go on beyond the foot of a page.
    const plain = (words: string) =>
      words
        .replace(/[\s\u00a0\u202f]+/g, "")
        .replace(/(?:Pilot:thewholeschoolPage|Pruebapiloto:todalaescuelaPágina)\d+(?:of|de)\d+/g, "");
    for (const { paragraphs, list } of document.sections)
      for (const sentence of [...paragraphs, ...list]) expect(plain(text)).toContain(plain(sentence));
  });

  it("reads every table by an index", async () => {
    const scope = { classId, period };
    const person = { id: ids[0] ?? "" };
    const statements = [
      studentsStatement(person, classId),
      ...Object.values(recordStatements(ids, scope)),
      ...Object.values(recordStatements(ids, { ...scope, classId: null })),
      ...Object.values(queueStatements(scope)),
    ];
    for (const { sql, args } of statements) {
      const plan = (await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })).rows.map(
        ({ detail }) => String(detail),
      );
      expect(
        plan.filter((line) => /^SCAN (?!s |k$|json_each|CONSTANT)/.test(line)),
        sql,
      ).toEqual([]);
    }
  });
});
