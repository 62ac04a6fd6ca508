import { beforeAll, describe, expect, it } from "vitest";
import { refusalOf } from "../support/client.ts";
import { screenshot } from "../support/pictures.ts";
import { makeUploader } from "../support/uploads.ts";
import { feedbackOf, openWorkClass, type WorkClass } from "../support/work-feedback.ts";

const region = { x: 0.25, y: 0.1, width: 0.5, height: 0.4 };

describe("a comment on a part of a picture", () => {
  let house: WorkClass;
  let id: string;
  let fileId: string;
  beforeAll(async () => {
    house = await openWorkClass();
    fileId = (await makeUploader(house.people.ada).whole(Uint8Array.from(screenshot()))).id;
    id = await house.make({ kind: "image", fileId, body: "" });
  });
  const on = (place: unknown, rest: object = {}) =>
    house.give("rivera", id, { comments: [{ passage: null, region: place, text: "Why here?" }], ...rest });

  it("is kept where it was drawn, and shown the same to the learner, with the picture's size", async () => {
    const draft = await feedbackOf(await on(region));
    const patch = { revision: 1, comments: draft.comments, release: true };
    const released = await feedbackOf(await house.write("rivera", draft.id, patch));
    expect(released.comments).toEqual([{ passage: null, region, text: "Why here?" }]);
    const { feedback, pictures } = await house.historyOf(id);
    expect(feedback[0]?.comments).toEqual(released.comments);
    expect(pictures).toEqual([{ version: 1, fileId, width: 4, height: 3 }]);
    expect((await house.seenBy("rivera", id)).pictures).toEqual(pictures);
  });

  it.each([
    ["begins left of it", { ...region, x: -0.01 }],
    ["begins above it", { ...region, y: -1 }],
    ["ends right of it", { ...region, width: 0.8 }],
    ["ends below it", { ...region, height: 0.91 }],
    ["is too small to be seen", { ...region, width: 0 }],
    ["is turned inside out", { ...region, height: -0.2 }],
    ["is huge", { x: 0, y: 0, width: 1e9, height: 1e9 }],
  ])("is refused where the region %s", async (_, place) => {
    const before = (await house.seenBy("rivera", id)).feedback;
    expect(await refusalOf(on(place))).toEqual([422, "feedback.region-outside"]);
    expect((await house.seenBy("rivera", id)).feedback).toEqual(before);
  });

  it("is refused without numbers, and on words and a picture at once", async () => {
    for (const place of [{ ...region, x: "left" }, { x: 0, y: 0 }, "everywhere"])
      expect(await refusalOf(on(place))).toEqual([400, "request.invalid"]);
    const passage = { field: "caption", start: 0, quote: "x" };
    const both = { comments: [{ passage, region, text: "?" }] };
    expect(await refusalOf(house.give("rivera", id, both))).toEqual([400, "request.invalid"]);
  });

  it("is refused on work that is no picture, a learner's own word as well", async () => {
    const text = await house.make();
    const comments = [{ passage: null, region, text: "Why here?" }];
    expect(await refusalOf(house.give("rivera", text, { comments }))).toEqual([
      422,
      "feedback.region-no-picture",
    ]);
    const own = await house.people.ada.post(`/api/me/artifacts/${text}/feedback`, { version: 1, comments });
    expect(await refusalOf(own)).toEqual([422, "feedback.region-no-picture"]);
    const mine = await house.people.ada.post(`/api/me/artifacts/${id}/feedback`, { version: 1, comments });
    expect((await feedbackOf(mine)).comments).toEqual(comments);
  });

  it("stays on the version that showed the picture; others get no file of an earlier one", async () => {
    const other = (await makeUploader(house.people.ada).whole(Uint8Array.from(screenshot(1)))).id;
    await house.change(id, { fileId: other });
    const { pictures, feedback } = await house.historyOf(id);
    expect(pictures.map((one) => [one.version, one.fileId])).toEqual([
      [1, fileId],
      [2, other],
    ]);
    expect(feedback[0]?.version).toBe(1);
    expect((await house.seenBy("rivera", id)).pictures.map(({ version }) => version)).toEqual([2]);
  });
});
