import { describe, expect, it } from "vitest";
import { conceptItems, packSkills, packs, readPacks, skillName } from "./packs.ts";

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
