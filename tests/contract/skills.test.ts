import { beforeAll, describe, expect, it } from "vitest";
import { ownSkillsSchema } from "../../server/modules/learners/skills/skills.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

describe("a learner's own skills", () => {
  let app: TestApp;
  let ada: Client;
  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
  });
  const skillsOf = async (person: Client, query = "") => {
    const answer = await person.get(`/api/me/skills${query}`);
    return ownSkillsSchema.parse(await answer.json()).subjects.flatMap(({ skills }) => skills);
  };

  it("tell what earlier sessions showed, and where each skill stands", async () => {
    const skills = await skillsOf(ada);
    const brackets = skills.find(({ id }) => id === "linear-equations.brackets");
    expect(brackets?.opportunities).toBeGreaterThan(0);
    expect(brackets).toMatchObject({ standing: "under-way", name: "Equations with brackets" });
    expect(skills.filter(({ mastery }) => mastery === null).length).toBeGreaterThan(40);
    expect(new Set(skills.map(({ standing }) => standing))).toContain("later");
  });

  it("are named in the language asked for, and belong to the person asking alone", async () => {
    const spanish = await skillsOf(ada, "?locale=es");
    expect(spanish.find(({ id }) => id === "linear-equations.brackets")?.name).not.toBe(
      "Equations with brackets",
    );
    const ben = await skillsOf(await signIn(app.send, "ben"));
    expect(ben.find(({ id }) => id === "linear-equations.brackets")?.mastery).toBeNull();
    expect((await app.send("/api/me/skills")).status).toBe(401);
    expect((await ada.get("/api/me/skills?locale=xx")).status).toBe(400);
  });

  it("move with each judged line, and a line sent twice moves them once", async () => {
    const id = await ada.open({});
    const before = (await skillsOf(ada)).find((skill) => skill.id === "linear-equations.two-step");
    await readReply(await ada.send(id, "3x + 5 = 20"));
    const sent = { id: "the-same-message" };
    await readReply(await ada.send(id, "3x = 15", sent));
    await readReply(await ada.send(id, "3x = 15", sent));
    const after = (await skillsOf(ada)).find((skill) => skill.id === "linear-equations.two-step");
    expect(after?.opportunities).toBe((before?.opportunities ?? 0) + 1);
    expect(after?.mastery).toBeGreaterThan(before?.mastery ?? 0);
  });
});
