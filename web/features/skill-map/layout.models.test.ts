import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutMap } from "./layout.models.ts";
import { firstToSee, linksOf, type MapSkill, mostAtFirst, neighbourhood } from "./skill-map.models.ts";

const box = { width: 176, height: 64 };

function skill(id: string, prerequisites: readonly string[] = [], standing: MapSkill["standing"] = "later") {
  return { id, name: `Skill ${id}`, prerequisites, standing };
}

/** Skills that build only on earlier ones. */
const ordered = fc
  .array(fc.array(fc.nat(40), { maxLength: 3 }), { minLength: 1, maxLength: 40 })
  .map((before) =>
    before.map((ids, index) =>
      skill(
        `s${index}`,
        ids.filter((id) => id < index).map((id) => `s${id}`),
      ),
    ),
  );

/** Skills that build on any others, also in circles, on themselves and on what is not there. */
const tangled = fc
  .array(fc.array(fc.nat(30), { maxLength: 3 }), { minLength: 1, maxLength: 25 })
  .map((before) =>
    before.map((ids, index) =>
      skill(
        `s${index}`,
        ids.map((id) => `s${id}`),
      ),
    ),
  );

describe("the layout of a skill map", () => {
  it("never lets two boxes overlap, and keeps all of them inside", () => {
    fc.assert(
      fc.property(tangled, (skills) => {
        const { places, width, height } = layoutMap(skills, box);
        expect(places).toHaveLength(skills.length);
        for (const [index, one] of places.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + box.width).toBeLessThanOrEqual(width);
          expect(one.y + box.height).toBeLessThanOrEqual(height);
          for (const other of places.slice(index + 1)) {
            const apart = Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height;
            expect(apart, `${one.skill.id} and ${other.skill.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("puts what a skill builds on before it", () => {
    fc.assert(
      fc.property(ordered, (skills) => {
        const { places, lines } = layoutMap(skills, box);
        const at = new Map(places.map((place) => [place.skill.id, place.x]));
        expect(lines).toHaveLength(linksOf(skills).length);
        for (const { from, to } of lines)
          expect(at.get(from)).toBeLessThan(at.get(to) ?? Number.NEGATIVE_INFINITY);
      }),
      { numRuns: 40 },
    );
  });

  it("draws every line with numbers, circles included", () => {
    const { lines } = layoutMap([skill("a", ["c"]), skill("b", ["a"]), skill("c", ["b"])], box);
    expect(lines).toHaveLength(3);
    for (const { path } of lines) expect(path).toMatch(/^M-?[\d.]+,-?[\d.]+( C[-\d., ]+)+$/);
  });

  it("places a lone skill, a skill named twice and odd names", () => {
    expect(layoutMap([], box).places).toEqual([]);
    expect(layoutMap([skill("a"), skill("a")], box).places).toHaveLength(1);
    expect(layoutMap([skill("__proto__"), skill("constructor", ["__proto__"])], box).lines).toHaveLength(1);
  });
});

describe("the part of a map that is shown first", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    skill(`s${index}`, index > 0 ? [`s${index - 1}`] : []),
  );

  it("is all of a small map", () => {
    expect(neighbourhood(many.slice(0, 16), null)).toHaveLength(16);
  });

  it("holds the highlighted skill, what it builds on and what it opens", () => {
    const shown = neighbourhood(many, "s30").map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(["s29", "s30", "s31"]));
    expect(shown).toHaveLength(mostAtFirst);
  });

  it("grows outwards from what is of interest, not from the head of the list", () => {
    const skills = many.map((one, index) =>
      index === 50 ? { ...one, standing: "under-way" as const } : one,
    );
    const shown = neighbourhood(skills, null).map(({ id }) => id);
    expect(shown).toHaveLength(mostAtFirst);
    expect(shown.every((id) => Number(id.slice(1)) > 40)).toBe(true);
    expect(neighbourhood(many, null)).toHaveLength(mostAtFirst);
  });

  it("holds what is under way, and ready skills that something mastered opens before others", () => {
    const skills = [
      ...many,
      ...Array.from({ length: 20 }, (_, index) => skill(`r${index}`, [], "ready")),
      skill("m", [], "mastered"),
      skill("opened", ["m"], "ready"),
      skill("begun", [], "under-way"),
    ];
    const shown = neighbourhood(skills, "unknown").map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(["begun", "opened", "m", "r0"]));
    expect(firstToSee(skills, "unknown")).toBe("begun");
    expect(firstToSee([], null)).toBeNull();
  });
});
