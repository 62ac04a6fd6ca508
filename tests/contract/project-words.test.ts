import { beforeAll, describe, expect, it } from "vitest";
import { ownPartSchema, writtenSchema } from "../../server/modules/portfolio/projects/projects.schemas.ts";
import { refusalOf } from "../support/client.ts";
import { projectActs } from "../support/projects.ts";

const { begin, classId, people, path, view, startWith, write, part } = projectActs();

describe("what members write in a project", () => {
  beforeAll(begin);

  it("hold what two members write at once, and what one wrote on an old page", async () => {
    const id = await startWith("ben");
    const body = "We count birds.\n\nBy hand.\n\nEvery day.";
    const first = writtenSchema.parse(await (await write("ada", id, body, 1)).json());
    expect([first.revision, first.together]).toEqual([2, false]);
    const both = await Promise.all([
      write("ada", id, body.replace("birds", "all birds"), 2),
      write("ben", id, body.replace("day", "day at noon"), 2),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const written = await Promise.all(both.map(async (answer) => writtenSchema.parse(await answer.json())));
    expect(written.map((one) => one.together).sort()).toEqual([false, true]);
    const late = "By hand, with a list.";
    await write("ben", id, body.replace("By hand.", late), 2);
    const seen = await view("ada", id);
    for (const words of ["We count all birds.", "Every day at noon.", late])
      expect(seen.body).toContain(words);
    const { pages } = await (await people.ben.get(path(id, "/pages"))).json();
    expect(pages.map((one: { revision: number }) => one.revision)).toEqual([5, 4, 3, 2, 1]);
    const { page } = await (await people.rivera.get(path(id, "/pages/2"))).json();
    expect([page.body, page.by]).toEqual([body, "Ada"]);
  });

  it("lose none of twelve paragraphs that three members add in the same moment", async () => {
    const id = await startWith("ben", "chi");
    const writers = ["ada", "ben", "chi"] as const;
    await Promise.all(
      writers.map(async (name) => {
        for (const number of [1, 2, 3, 4]) {
          const { body, revision } = await view(name, id);
          let answer = await write(name, id, `${body}\n\n${name} ${number}`, revision);
          for (let again = 0; answer.status === 503 && again < 10; again++)
            answer = await write(name, id, `${body}\n\n${name} ${number}`, revision);
          expect(answer.status).toBe(200);
        }
      }),
    );
    const lines = (await view("rivera", id)).body.split("\n\n").filter((line) => line !== "");
    expect(lines.sort()).toEqual(
      writers.flatMap((name) => [1, 2, 3, 4].map((number) => `${name} ${number}`)).sort(),
    );
  });

  it("take 5,000 characters on the page and in a part, and refuse what is longer than a field with nothing lost", async () => {
    const id = await startWith();
    const long = "é".repeat(5_000);
    expect((await write("ada", id, long, 1)).status).toBe(200);
    expect((await part("ada", id, { revision: 0, did: long })).status).toBe(200);
    expect(await refusalOf(part("ada", id, { revision: 1, did: `${long}x` }))).toEqual([
      400,
      "request.invalid",
    ]);
    expect(await refusalOf(people.ada.post("/api/projects", { classId, title: long }))).toEqual([
      400,
      "request.invalid",
    ]);
    expect(await refusalOf(write("ada", id, "x".repeat(50_001), 2))).toEqual([400, "request.invalid"]);
    expect(await refusalOf(write("ada", id, "later", 99))).toEqual([409, "project.page-too-old"]);
    expect(await view("ada", id)).toMatchObject({ body: long, own: { did: long } });
  });

  it("keep one's part from being overwritten by an old copy of it", async () => {
    const id = await startWith();
    const answers = await Promise.all(["one", "two"].map((did) => part("ada", id, { revision: 0, did })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await refusalOf(part("ada", id, { revision: 0, did: "old" }))).toEqual([
      409,
      "project.part-changed-elsewhere",
    ]);
  });

  it("show nothing of a linked entry until its member shows it, then its words of that moment", async () => {
    const id = await startWith("ben");
    const written = await people.ada.post("/api/me/reflections", {
      title: "Hard week",
      body: "I was quibberish.",
    });
    const entryId = (await written.json()).reflection.id;
    const linked = await part("ada", id, { revision: 0, entryId });
    expect(ownPartSchema.parse((await linked.json()).part).entry).toEqual({
      id: entryId,
      title: "Hard week",
    });
    for (const name of ["ben", "rivera"] as const) {
      const answer = await (await people[name].get(path(id))).text();
      expect(answer).not.toContain("Hard week");
      expect(answer).not.toContain(entryId);
    }
    await part("ada", id, { revision: 1, show: true });
    await people.ada.patch(`/api/me/reflections/${entryId}`, { body: "Later thoughts." });
    const shown = () =>
      view("ben", id).then(({ members }) => members.find(({ name }) => name === "Ada")?.reflection);
    expect(await shown()).toEqual({ title: "Hard week", body: "I was quibberish." });
    await people.ada.remove(`/api/me/reflections/${entryId}`);
    expect(await shown()).toBeNull();
    await people.ada.post(`/api/me/reflections/${entryId}/restore`);
    await part("ada", id, { revision: 2, show: false });
    expect(await shown()).toBeNull();
    const bens = await people.ben.post("/api/me/reflections", {
      title: "Mine",
      body: "x",
      visibility: "class",
    });
    const theirs = (await bens.json()).reflection.id;
    expect(await refusalOf(part("ada", id, { revision: 3, entryId: theirs, show: true }))).toEqual([
      422,
      "project.entry-unknown",
    ]);
    expect(await refusalOf(part("ada", id, { revision: 3, entryId: null, show: true }))).toEqual([
      422,
      "project.entry-unknown",
    ]);
  });
});
