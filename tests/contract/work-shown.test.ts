import { beforeAll, describe, expect, it } from "vitest";
import {
  classFeedbackStatement,
  ownWorkStatement,
} from "../../server/modules/portfolio/feedback/feedback.repository.ts";
import {
  coachSettingsStatement,
  rubricsStatement,
} from "../../server/modules/portfolio/feedback/rubrics.repository.ts";
import { sharedArtifactsStatement } from "../../server/modules/portfolio/shared-artifacts/shared-artifacts.repository.ts";
import {
  sharedArtifactListSchema,
  sharedArtifactSchema,
} from "../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { refusalOf } from "../support/client.ts";
import { screenshot } from "../support/pictures.ts";
import { makeUploader } from "../support/uploads.ts";
import { feedbackOf, type Name, openWorkClass, type WorkClass } from "../support/work-feedback.ts";

describe("work that is shown", () => {
  let house: WorkClass;
  beforeAll(async () => {
    house = await openWorkClass();
  });

  it("work is seen by those that its learner shows it to; a draft, private and put-away work by nobody", async () => {
    const work = {
      class: await house.make(),
      teachers: await house.make({ visibility: "teachers" }),
      private: await house.make({ visibility: "private" }),
      draft: await house.make({ status: "draft" }),
      away: await house.make(),
    };
    await house.people.ada.remove(`/api/me/artifacts/${work.away}`);
    const everybody = Object.keys(house.people).filter((name): name is Name => name in house.people);
    const sees = async (id: string) => {
      const seen: string[] = [];
      for (const name of everybody) {
        const answers = await Promise.all(
          ["", "/feedback"].map((rest) => house.people[name].get(house.shown(id, rest))),
        );
        const listed = await (await house.people[name].get(`/api/classes/${house.classId}/artifacts`)).text();
        const statuses = answers.map(({ status }) => status);
        const isSeen = listed.includes(id);
        expect([name, ...statuses]).toEqual([
          name,
          ...Array(2).fill(isSeen ? 200 : name === "nobody" ? 401 : 404),
        ]);
        if (isSeen) seen.push(name);
      }
      return seen;
    };
    expect(await sees(work.class)).toEqual(["ada", "ben", "chi", "rivera"]);
    expect(await sees(work.teachers)).toEqual(["rivera"]);
    for (const id of [work.private, work.draft, work.away]) expect(await sees(id)).toEqual([]);
    for (const name of ["omar", "rivera"] as const)
      expect(
        (await house.people[name].get(`/api/classes/${house.biology}/artifacts/${work.class}`)).status,
      ).toBe(404);
  });

  it("work is shown without where it came from and what its learner thinks about it elsewhere, with its file", async () => {
    const entry = await house.people.ada.post("/api/me/reflections", { title: "secret thought", body: "x" });
    const reflections = [(await entry.json()).reflection.id];
    const { id: fileId } = await makeUploader(house.people.ada).whole(Uint8Array.from(screenshot()));
    const id = await house.make({ kind: "image", fileId, reflections });
    const answer = await (await house.people.ben.get(house.shown(id))).json();
    expect(sharedArtifactSchema.parse(answer.artifact)).toMatchObject({ fileId, learner: { name: "Ada" } });
    expect(JSON.stringify(answer)).not.toMatch(/secret thought|"source"|"reflections"/);
    expect((await house.people.ben.get(`/api/files/${fileId}`)).status).toBe(200);
    expect((await house.people.dee.get(`/api/files/${fileId}`)).status).toBe(404);
  });

  it("a version that was never shown is read by nobody, and can't be guessed at by its words", async () => {
    const id = await house.make({ visibility: "private", body: "my secret first try" });
    await house.change(id, { body: "what I show", visibility: "class" });
    expect((await house.people.rivera.get(house.shown(id, "?version=1"))).status).toBe(404);
    const passage = { field: "body", start: 0, quote: "my secret" };
    const guess = await house.give("rivera", id, { version: 1, comments: [{ passage, text: "?" }] });
    expect(await refusalOf(guess)).toEqual([422, "feedback.version-unseen"]);
  });

  it("a list goes on page by page, what waits first, and nothing is there twice", async () => {
    for (let count = 0; count < 35; count++) await house.make({ title: `Work ${count}` });
    const seen: { id: string; waiting: boolean }[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const answer = await house.people.rivera.get(
        `/api/classes/${house.classId}/artifacts?cursor=${encodeURIComponent(cursor)}`,
      );
      const page: ReturnType<typeof sharedArtifactListSchema.parse> = sharedArtifactListSchema.parse(
        await answer.json(),
      );
      seen.push(...page.artifacts);
      cursor = page.nextCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(35);
    const waiting = seen.map((one) => one.waiting);
    expect(waiting).toEqual(waiting.toSorted((left, right) => Number(right) - Number(left)));
    expect(
      await refusalOf(house.people.rivera.get(`/api/classes/${house.classId}/artifacts?cursor=nonsense`)),
    ).toEqual([400, "request.invalid"]);
  });

  it("shows no feedback on a showcase", async () => {
    const id = await house.make();
    await feedbackOf(
      await house.give("rivera", id, {
        comments: [{ passage: null, text: "unmistakable words" }],
        release: true,
      }),
    );
    const blocks = [{ id: "1", kind: "artifact", artifactId: id }];
    const made = await house.people.ada.post("/api/me/showcases", { title: "x", blocks });
    const { showcase } = await made.json();
    const share = await house.people.ada.post(`/api/me/showcases/${showcase.id}/shares`, {
      audience: "link",
      days: 1,
    });
    const page = await (await house.people.nobody.get((await share.json()).path)).text();
    expect([page.includes("My proof"), page.includes("unmistakable")]).toEqual([true, false]);
  });

  it("is found by an index", async () => {
    const at = { classId: "c", artifactId: "a" };
    for (const { sql, args } of [
      sharedArtifactsStatement("u", "c", { waiting: 2, at: 0, id: "" }, 10),
      classFeedbackStatement("u", { ...at, isTeacher: true }),
      ownWorkStatement("u", "a"),
      rubricsStatement("u", "c"),
      rubricsStatement("u", null),
      coachSettingsStatement("u"),
    ]) {
      const plan = await house.app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(
        steps.filter((step) => /^SCAN (?!\(subquery|\(?CONSTANT)/.test(step)),
        steps.join("\n"),
      ).toEqual([]);
    }
  });
});
