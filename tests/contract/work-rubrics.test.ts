import { beforeAll, describe, expect, it } from "vitest";
import { rubricsSchema } from "../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { refusalOf } from "../support/client.ts";
import { feedbackOf, type Name, openWorkClass, type WorkClass } from "../support/work-feedback.ts";

describe("rubrics of a class", () => {
  let house: WorkClass;
  beforeAll(async () => {
    house = await openWorkClass();
  });

  it("rubrics: three are there in both languages, teachers copy and change one, and feedback keeps it as it was", async () => {
    const path = `/api/classes/${house.classId}/rubrics`;
    const read = async (name: Name, query = "") =>
      rubricsSchema.parse(await (await house.people[name].get(path + query)).json());
    const { rubrics, peers } = await read("ben");
    expect([rubrics.map(({ id }) => id), peers]).toEqual([
      ["explains-reasoning", "claim-evidence-reasoning", "writing"],
      false,
    ]);
    const spanish = (await read("ben", "?locale=es")).rubrics;
    for (const [index, one] of rubrics.entries()) {
      const other = spanish[index];
      expect(other?.criteria.map(({ id }) => id)).toEqual(one.criteria.map(({ id }) => id));
      expect([other?.name, JSON.stringify(other)]).not.toContain(one.name);
      for (const { levels } of one.criteria)
        expect(levels.every(({ points, description }) => points === null && description !== "")).toBe(true);
    }
    const writing = rubrics[2];
    const copy = { name: "Our essays", criteria: writing?.criteria.slice(0, 1), basedOn: "writing" };
    for (const name of ["ben", "omar", "grace", "admin"] as const) {
      expect((await house.people[name].post(path, copy)).status).toBe(404);
      expect(
        (await house.people[name].put(`/api/classes/${house.classId}/feedback-settings`, { peers: true }))
          .status,
      ).toBe(404);
    }
    const made = await house.people.rivera.post(path, copy);
    const { rubric } = await made.json();
    expect([made.status, rubric.basedOn, rubric.revision]).toEqual([201, "writing", 1]);
    const id = await house.make();
    const levels = [{ criterion: "idea", level: "clear" }];
    const draft = await feedbackOf(await house.give("rivera", id, { rubric: rubric.id, levels }));
    const other = [{ id: "voice", name: "Voice", levels: copy.criteria?.[0]?.levels }];
    const edit = (name: Name, revision: number) =>
      house.people[name].patch(`${path}/${rubric.id}`, { revision, criteria: other });
    expect((await edit("ben", 1)).status).toBe(404);
    expect((await edit("rivera", 1)).status).toBe(200);
    expect(await refusalOf(edit("rivera", 1))).toEqual([409, "rubric.changed-elsewhere"]);
    const kept = await feedbackOf(
      await house.people.rivera.patch(`/api/classes/${house.classId}/feedback/${draft.id}`, {
        revision: 1,
        rubric: rubric.id,
        levels,
        release: true,
      }),
    );
    expect(kept.rubric?.criteria.map(({ name }) => name)).toEqual(["Main idea"]);
    const doubled = { name: "x", criteria: [...(copy.criteria ?? []), ...(copy.criteria ?? [])] };
    expect(await refusalOf(house.people.rivera.post(path, doubled))).toEqual([400, "request.invalid"]);
    expect((await (await house.people.ada.get("/api/me/rubrics")).json()).rubrics).toHaveLength(4);
    expect((await (await house.people.dee.get("/api/me/rubrics")).json()).rubrics).toHaveLength(3);
  });

  it("who gives feedback is the teachers' to say, one thing at a time; what isn't named stays", async () => {
    const path = `/api/classes/${house.classId}/feedback-settings`;
    const put = async (name: Name, patch: object) => {
      const answer = await house.people[name].put(path, patch);
      return answer.status === 200 ? await answer.json() : (await refusalOf(answer))[1];
    };
    expect(await put("rivera", { coach: "released" })).toEqual({ peers: false, coach: "released" });
    expect(await put("rivera", { peers: true })).toEqual({ peers: true, coach: "released" });
    expect(await put("rivera", { coach: "sometimes" })).toBe("request.invalid");
    for (const name of ["ada", "ben", "omar", "grace", "admin"] as const)
      expect([name, await put(name, { coach: "off" })]).toEqual([name, "not-found"]);
    const { coach } = await (await house.people.ben.get(`/api/classes/${house.classId}/rubrics`)).json();
    expect(coach).toBe("released");
  });
});
