import { describe, expect, it } from "vitest";
import { course } from "./course.runner.ts";
import { drawsOf } from "./draws.models.ts";
import { graphOf, shapes } from "./graphs.models.ts";
import { answer, forget, knows, learnerOf, usualNature, worldOf } from "./learners.models.ts";
import { policies } from "./policies.models.ts";

function worldFor(shape: (typeof shapes)[number], seed = 1, nature = usualNature) {
  const draw = drawsOf(seed);
  let calls = 0;
  const skills = graphOf(shape, 40, () => {
    calls += 1;
    return draw("graph", calls);
  });
  return { world: worldOf(skills, nature, (...names) => draw("world", ...names)), draw };
}

describe("simulated learners", () => {
  it.each(shapes)("learn subjects in which what others build on is taught first (%s)", (shape) => {
    const { world } = worldFor(shape);
    const ids = world.skills.map(({ id }) => id);
    expect(new Set(ids).size).toBe(40);
    for (const [at, { prerequisites }] of world.skills.entries())
      for (const before of prerequisites) {
        expect(ids.indexOf(before)).toBeGreaterThanOrEqual(0);
        expect(ids.indexOf(before)).toBeLessThan(at);
      }
  });

  it.each(shapes)(
    "know at the start only what they know the ground of, some more and some less (%s)",
    (shape) => {
      for (const start of ["school", "scattered"] as const) {
        const { world, draw } = worldFor(shape, 3, { ...usualNature, start });
        const counts = Array.from({ length: 30 }, (_, number) => {
          const learner = learnerOf(world, (...names) => draw(number, ...names));
          const known = world.skills.filter(({ id }) => knows(learner, id));
          for (const { prerequisites } of known)
            expect(prerequisites.every((before) => knows(learner, before))).toBe(true);
          return known.length;
        });
        expect(Math.max(...counts) - Math.min(...counts)).toBeGreaterThan(8);
      }
    },
  );

  it("come to know a skill by work on it, and lose it by leaving it", () => {
    const { world, draw } = worldFor("chain");
    const learner = learnerOf(world, draw);
    const skill = world.skills.find(
      ({ id, prerequisites }) =>
        !knows(learner, id) && prerequisites.every((before) => knows(learner, before)),
    );
    const item = world.items.get(skill?.id ?? "")?.[0];
    if (!skill || !item) throw new Error("The learner of this seed knows everything.");
    for (let time = 0; time < 60; time += 1)
      answer(learner, world, item, { time, day: 0, teaches: true }, draw);
    expect(knows(learner, skill.id)).toBe(true);
    forget(learner, world, 100_000, draw);
    expect(world.skills.filter(({ id }) => knows(learner, id))).toEqual([]);
  });

  it("are the same for the same seed, and no number of theirs is not one", () => {
    const options = {
      shape: "layers" as const,
      seed: 7,
      learners: 3,
      skills: 16,
      nature: usualNature,
      policies,
    };
    const trials = [...course(options)];
    expect([...course(options)]).toEqual(trials);
    for (const { placed, known, journeys } of trials) {
      expect(placed.length).toBeLessThanOrEqual(16);
      for (const share of [known, ...placed]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const journey of journeys.values()) {
        expect(Number.isInteger(journey.items)).toBe(true);
        for (const { mastery } of journey.shown) expect(mastery >= 0 && mastery <= 1).toBe(true);
      }
    }
  });
});
