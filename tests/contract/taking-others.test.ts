import { strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import {
  broughtSchema,
  restoredSchema,
  type SealedPortfolio,
} from "../../server/modules/portfolio/taking/portfolio.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { bytesOf, type Client, clientWith, refusalOf, signIn } from "../support/client.ts";
import { bring, bringJson, exportOf } from "../support/taking.ts";
import { classOf, workWithOthers } from "../support/work-with-others.ts";

const broughtTo = async (client: Client) =>
  broughtSchema.parse(await (await client.get("/api/me/portfolio/brought")).json());

/** A portfolio as another server sends it: what others said is brought along there. */
const asBrought = (portfolio: SealedPortfolio) => ({
  ...portfolio,
  seal: "",
  workFeedback: portfolio.workFeedback.map((one) => ({ ...one, brought: one.givenAs !== "self" })),
  projects: portfolio.projects.map((one) => ({ ...one, brought: true })),
  // Another server doesn't know the person who confirmed it.
  competencies: portfolio.competencies.map((one) => ({ ...one, brought: true })),
});

describe("what others have a part in, taken along", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  let rivera: Client;
  let classId: string;
  let work: string;
  let image: string;
  let taken: SealedPortfolio;
  let zip: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    app = await makeApp();
    [ada, ben, rivera] = await Promise.all([
      signIn(app.send, "ada"),
      signIn(app.send, "ben"),
      signIn(app.send, "rivera"),
    ]);
    ({ classId, work, image } = await workWithOthers(ada, ben, rivera));
    taken = await exportOf(ada);
    zip = await bytesOf(await ada.get("/api/me/portfolio/export"));
  });

  it("has what was released with names of those who said it, projects with one's own part, and nothing more of others", async () => {
    expect(taken.workFeedback.map(({ givenAs, name }) => [givenAs, name]).sort()).toEqual([
      ["self", ""],
      ["teacher", "Ms Rivera"],
      ["teacher", "Ms Rivera"],
    ]);
    expect(taken.projects).toMatchObject([
      {
        title: "The garden",
        page: { body: "We grew **beans**." },
        own: { did: "I measured.", shown: { title: "My part" } },
        evidence: [{ artifactId: image, place: "own" }],
      },
    ]);
    expect(taken.projects[0]?.members.length).toBe(2);
    expect(taken.competencies).toMatchObject([{ confirmedBy: { name: "Ms Rivera" }, withdrawn: null }]);
    const files = unzipSync(zip);
    const all = Object.values(files)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join("\n");
    for (const secret of ["rivera-not-yet", "ben-not-yet", "bens-own-words"])
      expect([secret, all.includes(secret)]).toEqual([secret, false]);
  });

  it("stands in the pages and the Markdown beside the work, quoting its passage", async () => {
    const files = unzipSync(zip);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    expect(text(`artifacts/${work}.html`)).toMatch(
      /Ms Rivera, teacher[\s\S]*<blockquote dir="auto"><p dir="auto">terms are multiplied<\/p><\/blockquote><p dir="auto">Say why both\./,
    );
    expect(text(`artifacts/${image}.html`)).toContain("10 % from the left, 20 % from the top");
    const project = text(`projects/${taken.projects[0]?.id}.html`);
    expect(project).toContain("<strong>beans</strong>");
    expect(project).toContain(`href="../artifacts/${image}.html"`);
    expect(text("index.html")).toContain("confirmed by Ms Rivera");
    const markdown = Object.keys(files).filter((name) => name.endsWith(".md"));
    expect(markdown).toContain("markdown-projects/0001-the-garden.md");
    expect(markdown).toContain("markdown-competencies.md");
    const proof = markdown.find((name) => name.includes("my-proof")) ?? "";
    expect(text(proof)).toContain("> terms are multiplied\n\nSay why both.");
  });

  it("is brought along to another server: there to read, signed by nobody, counted by nothing", async () => {
    const fresh = await makeApp();
    const same = await signIn(fresh.send, "ada");
    const restored = restoredSchema.parse(await (await bring(same, zip)).json());
    expect(restored.restored).toMatchObject({ workFeedback: 3, projects: 1, artifacts: 2 });
    expect(JSON.stringify({ ...(await exportOf(same)), seal: "" })).toBe(JSON.stringify(asBrought(taken)));

    const brought = await broughtTo(same);
    expect(brought.feedback.map(({ name, artifactTitle }) => `${name}: ${artifactTitle}`).sort()).toEqual([
      "Ms Rivera: Leaf",
      "Ms Rivera: My proof",
    ]);
    expect(brought.projects.map(({ title, evidence }) => [title, evidence])).toEqual([
      ["The garden", [{ id: image, title: "Leaf" }]],
    ]);
    expect(brought.competencies.map(({ evidence }) => evidence)).toEqual([[{ id: work, title: "My proof" }]]);
    const teacher = await signIn(fresh.send, "rivera");
    const there = await classOf(teacher);
    const seen = await (await teacher.get(`/api/classes/${there}/artifacts/${work}/feedback`)).json();
    expect(seen.feedback.map(({ givenAs }: { givenAs: string }) => givenAs)).toEqual(["self"]);
    const history = await (await same.get(`/api/me/artifacts/${work}/feedback`)).json();
    expect(history.feedback.map(({ givenAs }: { givenAs: string }) => givenAs)).toEqual(["self"]);
    expect(await (await same.get("/api/projects")).json()).toEqual({ projects: [] });
    expect((await broughtTo(teacher)).feedback).toEqual([]);
  });

  it("forged as a teacher's word, also in one's own file, is brought along and no more", async () => {
    const forged = {
      ...taken,
      artifacts: taken.artifacts.map((one) => ({
        ...one,
        id: `${one.id}-x`,
        skills: [
          {
            skill: "linear-equations.brackets",
            by: "teacher" as const,
            strength: "complete" as const,
            at: 1,
          },
        ],
      })),
      workFeedback: taken.workFeedback.map((one) => ({
        ...one,
        id: `${one.id}-x`,
        artifactId: `${one.artifactId}-x`,
        givenAs: "teacher" as const,
        name: "The head",
        brought: false,
      })),
      competencies: taken.competencies.map((one) => ({ ...one, id: `${one.id}-x` })),
    };
    const chi = await signIn(app.send, "chi");
    expect((await bringJson(chi, forged)).status).toBe(200);
    const copy = await exportOf(chi);
    expect(copy.workFeedback.map(({ name, brought }) => [name, brought])).toEqual(
      Array(3).fill(["The head", true]),
    );
    expect(copy.competencies.map(({ brought }) => brought)).toEqual([true]);
    const map = await (await chi.get("/api/me/portfolio/competencies")).json();
    expect(map.skills).toEqual([]);
    const seen = await (await rivera.get(`/api/classes/${classId}/artifacts/${work}-x/feedback`)).json();
    expect(seen.feedback).toEqual([]);
  });

  it("comes to work that is there already, where that says the same; where it says something else, it is left out", async () => {
    const fresh = await makeApp();
    const same = await signIn(fresh.send, "ada");
    const others = taken.artifacts.map((one) =>
      one.id === image
        ? { ...one, versions: one.versions.map((version) => ({ ...version, caption: "another" })) }
        : one,
    );
    await bringJson(same, { ...taken, artifacts: others, workFeedback: [], projects: [] });
    expect((await broughtTo(same)).feedback).toEqual([]);
    const restored = restoredSchema.parse(await (await bringJson(same, taken)).json());
    expect(restored.restored).toMatchObject({ artifacts: 0, workFeedback: 2 });
    expect((await broughtTo(same)).feedback.map(({ artifactTitle }) => artifactTitle)).toEqual(["My proof"]);
  });

  it("is only for the learner", async () => {
    const nobody = clientWith(app.send, "");
    expect((await nobody.get("/api/me/portfolio/brought")).status).toBe(401);
  });

  describe("refuses, and changes nothing,", () => {
    type Feedback = SealedPortfolio["workFeedback"][number];
    const each = (change: (one: Feedback) => object) => ({
      ...taken,
      workFeedback: taken.workFeedback.map((one) => ({ ...one, ...change(one) })),
    });
    const commented = (comment: object) =>
      each(() => ({ comments: [{ passage: null, text: "x", ...comment }] }));

    it.each<readonly [string, () => object]>([
      ["feedback on work that isn't in it", () => each(() => ({ artifactId: "nowhere" }))],
      ["feedback on a version that isn't in it", () => each(() => ({ version: 9 }))],
      [
        "words that don't stand there",
        () => commented({ passage: { field: "body", start: 1, quote: "Both" } }),
      ],
      [
        "words before the beginning",
        () => commented({ passage: { field: "body", start: -1, quote: "Both" } }),
      ],
      [
        "words far behind the end",
        () => commented({ passage: { field: "body", start: 1e9, quote: "Both" } }),
      ],
      [
        "a region outside its picture",
        () => commented({ region: { x: 0.9, y: 0.2, width: 0.5, height: 0.25 } }),
      ],
      ["a comment of 100 kB", () => commented({ text: "a".repeat(100_000) })],
      [
        "the same feedback twice",
        () => ({ ...taken, workFeedback: [...taken.workFeedback, ...taken.workFeedback] }),
      ],
      ["the same project twice", () => ({ ...taken, projects: [...taken.projects, ...taken.projects] })],
      [
        "a level without its rubric",
        () => each(() => ({ rubric: null, levels: [{ criterion: "a", level: "b" }] })),
      ],
      ["others' feedback that was not released", () => each(() => ({ givenAs: "peer", status: "draft" }))],
      [
        "one's own judgement as a teacher's",
        () => each(() => ({ givenAs: "self", strengths: [{ skill: "s", strength: "complete" }] })),
      ],
      ["feedback handed in", () => each(() => ({ status: "handed-in" }))],
    ])("%s", async (_, make) => {
      const before = await exportOf(ben);
      expect(await refusalOf(bringJson(ben, make()))).toEqual([422, "portfolio.damaged"]);
      const archive = zipSync({ ...unzipSync(zip), "portfolio.json": strToU8(JSON.stringify(make())) });
      expect(await refusalOf(bring(ben, Uint8Array.from(archive)))).toEqual([422, "portfolio.damaged"]);
      expect(await exportOf(ben)).toEqual(before);
      expect(await broughtTo(ben)).toEqual({ feedback: [], projects: [], competencies: [] });
    });
  });
});
