import { describe, expect, it } from "vitest";
import { families } from "../checking/families/families.models.ts";
import {
  conceptItems,
  itemById,
  itemsOfSkill,
  packSkills,
  packs,
  readPacks,
  skillName,
  subjects,
} from "./packs.ts";

describe("the packs that come with Ponder", () => {
  it("have unique skills, and every prerequisite and every item's skill is one of them", () => {
    const ids = packSkills.map((skill) => skill.id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [
      ...packSkills.flatMap((skill) => skill.prerequisites),
      ...conceptItems.map((item) => item.skill),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
  it("name their skills in both languages", () => {
    expect(skillName("linear-equations.brackets", "en")).toBe("Equations with brackets");
    expect(skillName("linear-equations.brackets", "es")).toBe("Ecuaciones con paréntesis");
    expect(skillName("no-such.skill", "en")).toBeNull();
  });
  it("answer a misconception with expectations of the same item", () => {
    const stray = conceptItems.flatMap((item) =>
      item.en.misconceptions.flatMap((one) =>
        one.answeredBy.filter((id) => !item.en.expectations.some((expectation) => expectation.id === id)),
      ),
    );
    expect(stray).toEqual([]);
  });
});

describe("the catalogue", () => {
  const written = (skill: string) => itemsOfSkill(skill).filter(({ kind }) => kind !== "generated");

  it.each([
    ["algebra", 45],
    ["statistics", 12],
  ])("%s has at least %i skills with six items each, two or more of them written", (subject, most) => {
    const skills = subjects().find(({ id }) => id === subject)?.skills ?? [];
    const full = skills.filter(({ id, items }) => items >= 6 && written(id).length >= 2);
    expect(full.length).toBeGreaterThanOrEqual(most);
    expect(skills.filter(({ items }) => items < 6).map(({ id }) => id)).toEqual([]);
  });
  it("finds an item of any kind, and a skill's items from easy to hard", () => {
    expect(itemById("percent.change.jacket")).toMatchObject({ kind: "problem", answer: { value: "52" } });
    expect(itemById("algebra.both-sides")).toMatchObject({
      kind: "concept",
      skill: "linear-equations.meaning",
    });
    expect(itemById("no-such")).toBeNull();
    const levels = itemsOfSkill("percent.change").map((item) =>
      item.kind === "concept" || item.kind === "task" ? 2 : item.difficulty,
    );
    expect(levels).toEqual([...levels].sort());
  });
  it("names every skill that the engine makes problems for", () => {
    const made = families.flatMap((family) => family.skills ?? []);
    expect(made.filter((id) => skillName(id, "es") === null)).toEqual([]);
  });
});

describe("reading a pack", () => {
  it("names the file and what is wrong with it", () => {
    expect(() => readPacks({ "./packs/broken.json": { id: "broken" } })).toThrow(/broken\.json: name/);
  });
  it("refuses an item whose languages differ in their expectations", () => {
    const algebra = packs.find((pack) => pack.id === "algebra");
    const item = algebra?.conceptItems[0];
    const spanish = { ...item?.es, expectations: item?.es.expectations.slice(1) };
    const changed = { ...algebra, conceptItems: [{ ...item, es: spanish }] };
    expect(() => readPacks({ "./packs/a.json": changed })).toThrow(/expectations differ between languages/);
  });
});
