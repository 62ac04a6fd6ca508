import { beforeAll, describe, expect, it } from "vitest";
import { type Client, refusalOf } from "../support/client.ts";
import { diagnosticActs, wrongAnswer } from "../support/diagnostics.ts";
import { rightInDiagnostic } from "../support/right-answer.ts";

describe("a diagnostic", () => {
  const { begin, start, send, answered, end, look, rows, evidenceOf } = diagnosticActs();
  let ada: Client;
  beforeAll(async () => {
    ({ ada } = await begin());
  });

  it("goes on with the open one instead of starting a second, and with the same question after a reload", async () => {
    const [one, other] = await Promise.all([start(ada), start(ada)]);
    expect(other.diagnostic.id).toBe(one.diagnostic.id);
    expect(await look(ada, one.diagnostic.id)).toEqual(one);
    const open = await rows("SELECT id FROM diagnostics WHERE status = 'open' AND subject = 'algebra'");
    expect(open).toHaveLength(1);
    await end(ada, one);
  });

  it("gives no key away, and does not say whether an answer was right", async () => {
    const view = await start(ada);
    expect(JSON.stringify(view)).not.toMatch(/"right":|"value"|"answer"|"wrong":/);
    const right = await answered(ada, view, { given: rightInDiagnostic(view) });
    const wrong = await answered(ada, right.view, { given: wrongAnswer(right.view) });
    expect(right.taken).toBe(true);
    expect([wrong.taken, wrong.why]).toEqual([right.taken, right.why]);
    await end(ada, wrong.view);
  });

  it("counts an answer once: sent twice, and from two devices at the same moment", async () => {
    const view = await start(ada);
    const given = rightInDiagnostic(view);
    const first = await answered(ada, view, { given });
    expect(await answered(ada, view, { given })).toEqual(first);
    expect(await refusalOf(send(ada, view, { given: "x = 77" }))).toEqual([409, "diagnostic.item-answered"]);
    expect(await refusalOf(send(ada, view, { notMet: true }))).toEqual([409, "diagnostic.item-answered"]);
    expect(await evidenceOf(view)).toHaveLength(1);
    const next = first.view;
    const both = await Promise.all([
      send(ada, next, { given: rightInDiagnostic(next) }),
      send(ada, next, { given: wrongAnswer(next) }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await evidenceOf(view)).toHaveLength(2);
    expect((await look(ada, view.diagnostic.id)).item?.number).toBe(3);
    await end(ada, view);
  });

  it("leaves what can't be read open, says so, and lets it be passed over without counting", async () => {
    const view = await start(ada);
    for (const given of ["I am thinking about lunch", "????", "\u0000"]) {
      const said = await answered(ada, view, { given });
      expect(said).toMatchObject({ taken: false, why: "unreadable", view: { item: view.item } });
    }
    expect((await send(ada, view, { given: "1".repeat(2_001) })).status).toBe(400);
    expect((await send(ada, view, {})).status).toBe(400);
    const passed = await answered(ada, view, { skip: true });
    expect(passed.view.item?.number).toBe(2);
    expect(passed.view.item?.skill.id).not.toBe(view.item?.skill.id);
    expect(await evidenceOf(view)).toEqual([]);
    const ended = await end(ada, view);
    expect(ended.result).toMatchObject({
      answered: 0,
      skills: [],
      counts: { known: 0, mastered: 0, ready: 0, later: 0 },
    });
  });

  it("ends after 15 questions when every one is passed over", async () => {
    let view = await start(ada);
    let asked = 0;
    for (; view.item !== null; asked += 1) view = (await answered(ada, view, { skip: true })).view;
    expect(asked).toBe(15);
    expect(view.diagnostic.status).toBe("ended");
  });

  it("passes over an item that was withdrawn, and a subject that is gone, without hanging", async () => {
    const view = await start(ada);
    const withdraw = () =>
      rows("UPDATE diagnostic_items SET item_id = 'gone.item' WHERE diagnostic_id = ? AND outcome IS NULL", [
        view.diagnostic.id,
      ]);
    await withdraw();
    const said = await answered(ada, view, { given: "1" });
    expect(said).toMatchObject({ taken: false, why: "withdrawn" });
    expect([said.view.item?.seq, said.view.item?.number]).toEqual([1, 1]);
    expect(await answered(ada, view, { given: "1" })).toEqual(said);
    await withdraw();
    const after = await look(ada, view.diagnostic.id);
    expect([after.item?.seq, after.item?.number]).toEqual([2, 1]);
    await answered(ada, after, { given: rightInDiagnostic(after) });
    await rows("UPDATE diagnostics SET subject = 'gone' WHERE id = ?", [view.diagnostic.id]);
    await withdraw();
    const gone = await look(ada, view.diagnostic.id);
    expect(gone.diagnostic).toMatchObject({ status: "ended", subject: { id: "gone", name: "gone" } });
    expect(gone.result?.skills).toEqual([]);
  });

  it("takes nothing after its end but the answer it has, keeps what it found, and ends once", async () => {
    const view = await start(ada);
    const given = rightInDiagnostic(view);
    const { view: next } = await answered(ada, view, { given });
    const [one, other] = await Promise.all([end(ada, next), end(ada, next)]);
    expect(one.result).toEqual(other.result);
    expect(one.result?.answered).toBe(1);
    expect(await refusalOf(send(ada, next, { given: "1" }))).toEqual([409, "diagnostic.ended"]);
    expect(await refusalOf(send(ada, view, { given: "x = 99" }))).toEqual([409, "diagnostic.ended"]);
    expect((await answered(ada, view, { given })).view.result).toEqual(one.result);
    expect(await look(ada, view.diagnostic.id)).toEqual(one);
    expect((await start(ada)).diagnostic.id).not.toBe(view.diagnostic.id);
  });

  it("counts at its end what a server that stopped in between had kept and not yet counted", async () => {
    const view = await start(ada);
    const { view: next } = await answered(ada, view, { given: rightInDiagnostic(view) });
    await rows("DELETE FROM evidence WHERE source_id = ?", [`${view.diagnostic.id}:0`]);
    await answered(ada, next, { given: rightInDiagnostic(next) });
    await end(ada, next);
    expect((await evidenceOf(view)).map(({ source_id }) => source_id)).toEqual([
      `${view.diagnostic.id}:0`,
      `${view.diagnostic.id}:1`,
    ]);
  });
});
