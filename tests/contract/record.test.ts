import { beforeEach, describe, expect, it } from "vitest";
import { diagnosticSchema } from "../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { practiceSchema } from "../../server/modules/learners/practice/practice.schemas.ts";
import {
  classDisputesStatement,
  ownDisputesStatement,
} from "../../server/modules/learners/record/disputes.repository.ts";
import {
  pointsStatement,
  progressStatements,
} from "../../server/modules/learners/record/progress.repository.ts";
import {
  claimStatements,
  placingStatement,
  sightingStatement,
  skillEvidenceStatement,
} from "../../server/modules/learners/record/record.repository.ts";
import { evidenceSchema, progressSchema } from "../../server/modules/learners/record/record.schemas.ts";
import { ownTurnsStatement, turnTimesStatement } from "../../server/modules/tutoring/own-turns.repository.ts";
import type { TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";
import { recordActs } from "../support/record.ts";
import { rightAnswer, rightInDiagnostic } from "../support/right-answer.ts";
import { readReply } from "../support/sse.ts";

describe("the open learner record", () => {
  const { begin, claims } = recordActs();
  let app: TestApp;
  let ada: Client;
  beforeEach(async () => {
    ({ app, ada } = await begin());
  });

  it("says what it claims in the learner's language, misconceptions first", async () => {
    const english = await claims();
    expect(english[0]).toMatchObject({ kind: "misconception", code: "often" });
    expect(english[0]?.text).toMatch(/^Seen \d+ times in your work: a line that /);
    expect((await claims(ada, "es"))[0]?.text).toMatch(/^Visto \d+ veces en tu trabajo: una línea que /);
    expect(english.some(({ kind }) => kind === "skill")).toBe(true);
  });

  it("opens the lines and turns that each claim rests on, with the way back to the conversation", async () => {
    for (const claim of await claims()) {
      const path = `/api/me/record/claims/${claim.kind}/${encodeURIComponent(claim.subjectId)}/evidence`;
      const { evidence } = evidenceSchema.parse(await (await ada.get(path)).json());
      expect(evidence.length).toBeGreaterThan(0);
      for (const one of evidence) {
        expect(one.given).toBeTruthy();
        const back = await ada.get(`/api/conversations/${one.conversationId}`);
        expect(back.status).toBe(200);
      }
    }
  });

  it("gives evidence page by page, each once, and what was asked in practice too", async () => {
    const skillId = "linear-equations.one-step";
    let view = practiceSchema.parse(await (await ada.post("/api/me/practice", { skillId })).json());
    for (let asked = 0; asked < 26; asked += 1) {
      if (view.session.status === "ended")
        view = practiceSchema.parse(await (await ada.post("/api/me/practice", { skillId })).json());
      const path = `/api/me/practice/${view.session.id}`;
      await ada.post(`${path}/items/${view.item?.seq}/answers`, {
        id: `a${asked}`,
        given: rightAnswer(view),
      });
      view = practiceSchema.parse(await (await ada.post(`${path}/next`)).json());
    }
    const path = `/api/me/record/claims/skill/${skillId}/evidence`;
    const first = evidenceSchema.parse(await (await ada.get(path)).json());
    const rest = evidenceSchema.parse(await (await ada.get(`${path}?cursor=${first.nextCursor}`)).json());
    const all = [...first.evidence, ...rest.evidence];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(20);
    const practised = all.filter(({ source }) => source !== "turn");
    expect(practised.every(({ asked, given }) => asked !== null && given !== null)).toBe(true);
    expect(rest.nextCursor).toBeNull();
  });

  it("forgets a misconception as overcome after three right answers alone, until it is seen again", async () => {
    const skill = "linear-equations.brackets";
    const claim = (await claims()).find(
      ({ kind, skill: own }) => kind === "misconception" && own?.id === skill,
    );
    expect(claim?.code).toBe("often");
    let view = practiceSchema.parse(await (await ada.post("/api/me/practice", { skillId: skill })).json());
    for (let asked = 0; view.session.status === "open"; asked += 1) {
      app.pass(60_000);
      const path = `/api/me/practice/${view.session.id}`;
      await ada.post(`${path}/items/${view.item?.seq}/answers`, {
        id: `r${asked}`,
        given: rightAnswer(view),
      });
      view = practiceSchema.parse(await (await ada.post(`${path}/next`)).json());
    }
    const after = (await claims()).find(({ subjectId }) => subjectId === claim?.subjectId);
    expect(after?.code).toBe("overcome");
    const id = await ada.open();
    await readReply(await ada.send(id, "2(x + 3) = 16"));
    await readReply(await ada.send(id, "2x + 3 = 16"));
    expect((await claims()).find(({ subjectId }) => subjectId === claim?.subjectId)?.code).toBe("often");
  });

  it("draws progress from what was done, and nothing for somebody new", async () => {
    const progress = progressSchema.parse(
      await (await ada.get("/api/me/record/progress?zone=Europe/Madrid")).json(),
    );
    expect(progress.mastery.length).toBeGreaterThan(0);
    expect(progress.time).toHaveLength(28);
    expect(progress.time.reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThan(0);
    expect(progress.help.alone.of + progress.help.helped.of).toBeGreaterThan(0);
    const dee = await signIn(app.send, "dee");
    const empty = progressSchema.parse(await (await dee.get("/api/me/record/progress?zone=Mars")).json());
    expect([empty.mastery, empty.due, empty.calibration, empty.help.alone.of]).toEqual([[], [], [], 0]);
    expect(await claims(dee)).toEqual([]);
  });

  it("rests a skill that was tested out on the right answers of the diagnostic that speak for it", async () => {
    const chi = await signIn(app.send, "chi");
    const path = "/api/me/diagnostics";
    const started = await chi.post(path, { subject: "algebra" });
    let view = diagnosticSchema.parse(await started.json());
    for (let asked = 0; asked < 15 && view.item !== null; asked += 1) {
      const given = rightInDiagnostic(view);
      const at = `${path}/${view.diagnostic.id}/items/${view.item.seq}/answers`;
      await chi.post(at, { given });
      view = diagnosticSchema.parse(await (await chi.get(`${path}/${view.diagnostic.id}`)).json());
    }
    const testedOut = (await claims(chi)).filter(({ code }) => code === "tested-out");
    expect(testedOut.length).toBeGreaterThan(0);
    for (const { subjectId, evidence } of testedOut.slice(0, 5)) {
      const own = await chi.get(`/api/me/record/claims/skill/${subjectId}/evidence`);
      const rests = evidenceSchema.parse(await own.json()).evidence;
      expect(evidence).toBeGreaterThan(0);
      expect(rests.length).toBeGreaterThan(0);
      expect(
        rests.every(({ correct, source, given }) => correct && source === "diagnostic" && given !== null),
      ).toBe(true);
    }
  });

  it("finds everything by an index", async () => {
    const before = { at: 0, id: "" };
    const statements = [
      ...claimStatements("u"),
      skillEvidenceStatement("u", "s", before, 10),
      sightingStatement("u", "m", before, 10),
      placingStatement("u", ["s"], 10),
      ownDisputesStatement("u"),
      classDisputesStatement("t", "c"),
      ...progressStatements("u", 0, 1),
      pointsStatement("u", "s"),
      ownTurnsStatement("u", ["t"]),
      turnTimesStatement("u", 0, 10),
    ];
    for (const { sql, args } of statements) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(
        steps.filter((step) => /^SCAN (?!json_each|s VIRTUAL)/.test(step)),
        sql,
      ).toEqual([]);
    }
  });
});
