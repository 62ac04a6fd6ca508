import { describe, expect, it } from "vitest";
import { packFiles } from "../packs.ts";
import { parsePacks } from "../reading.models.ts";
import { proofAll } from "./proof.models.ts";
import { namesIn, skeleton } from "./skeleton.models.ts";
import { tellsAnswer } from "./telling.models.ts";

const item = (id: string, more: object = {}) => ({
  id,
  kind: "problem",
  skill: "trial.adding",
  difficulty: 1,
  text: { en: `What is 2 + 2 in ${id}?` },
  answer: { value: "4" },
  ...more,
});
const file = (items: readonly object[], more: object = {}) => ({
  id: "trial",
  name: { en: "Trial" },
  licence: "MIT",
  languages: ["en"],
  skills: [{ id: "trial.adding", name: { en: "Adding" } }],
  items,
  ...more,
});
const problemsOf = (...files: readonly object[]) =>
  proofAll(parsePacks(Object.fromEntries(files.map((content, index) => [`${index}.json`, content]))), {
    seeds: 5,
  }).map(({ code, place }) => `${code} ${place}`);

describe("the packs that come with Ponder", () => {
  it("have no problems (few seeds here; `npm run packs -- check` tries 500)", () => {
    expect(proofAll(parsePacks(packFiles), { seeds: 3 })).toEqual([]);
  });
});

describe("the checker of packs", () => {
  it("finds nothing in a sound pack of two files", () => {
    expect(
      problemsOf(file([item("a")]), { id: "trial", items: [item("b", { text: { en: "Name 3 + 1." } })] }),
    ).toEqual([]);
  });
  it("names a field that the schema does not know, by the item's id", () => {
    expect(problemsOf(file([item("a", { hint: "x" })]))).toEqual(["pack.schema a"]);
  });
  it("finds ids that are there twice, unknown skills and prerequisites, and circles", () => {
    const skills = [
      { id: "trial.adding", name: { en: "Adding" }, prerequisites: ["trial.none"] },
      { id: "trial.one", name: { en: "One" }, prerequisites: ["trial.two"] },
      { id: "trial.two", name: { en: "Two" }, prerequisites: ["trial.one"] },
    ];
    const items = [item("a"), item("a", { text: { en: "Say 4." } }), item("b", { skill: "trial.none" })];
    expect(problemsOf(file(items, { skills }))).toEqual([
      "pack.duplicate-id a",
      "skill.unknown-prerequisite trial.adding",
      "item.unknown-skill b",
      "item.same-exercise b",
      "skill.circle trial.one",
    ]);
  });
  it("finds a language that is missing", () => {
    expect(problemsOf(file([item("a")], { languages: ["en", "es"] }))).toEqual([
      "words.missing trial",
      "words.missing trial.adding",
      "words.missing a",
    ]);
  });
  it("finds keys that the checker refuses, and wrong answers that it takes", () => {
    expect(problemsOf(file([item("a", { answer: { value: "4", wrong: ["5", "8/2"] } })]))).toEqual([
      "answer.wrong-accepted a",
    ]);
    expect(problemsOf(file([item("a", { answer: { value: "5 +" } })]))).toEqual(["answer.unreadable a"]);
  });
  it("finds a hint that says the answer, unless it is marked", () => {
    const hints = [{ en: "Two and two are 4." }];
    expect(problemsOf(file([item("a", { hints })]))).toEqual(["hint.tells-answer a"]);
    expect(problemsOf(file([item("a", { hints: [{ ...hints[0], bottomOut: true }] })]))).toEqual([]);
  });
  it("finds a generator that no family has", () => {
    const generated = { id: "a", kind: "generated", skill: "trial.adding", difficulty: 1 };
    expect(problemsOf(file([generated]))).toEqual(["generator.none a"]);
    expect(problemsOf(file([{ ...generated, generator: "linear-equations.one-step" }]))).toEqual([]);
  });
});

describe("exercises that are the same", () => {
  const texts = [
    "Mara buys 3 pens for 4 € each. How much?",
    "Tom says that Mara and Tom run.",
    "Later Ben and Tom met.",
  ];
  const names = namesIn(texts);
  it("are those that differ in numbers, names and letters alone", () => {
    expect(skeleton("Mara buys 3 pens for 4 € each.", names)).toBe(
      skeleton("Tom buys twelve pens for 1.5 € each.", names),
    );
    expect(skeleton("Solve $2x+3=9$.", names)).toBe(skeleton("Solve $5y+12=40$.", names));
    expect(skeleton("Mara buys 3 pens.", names)).not.toBe(skeleton("Mara sells 3 pens.", names));
    expect(skeleton("Solve $2x+3=9$.", names)).not.toBe(skeleton("Solve $2x-3=9$.", names));
  });
});

describe("a hint tells the answer", () => {
  it.each([
    ["So you get 12.", "x = 12", "Solve 3x = 36", true],
    ["You get $\\frac{3}{4}$ at last.", "3/4", "Simplify 6/8", true],
    ["Divide both sides by 3.", "x = 3", "Solve 3x = 9", false],
    ["Then x = 3.", "x = 3", "Solve 3x = 9", true],
    ["Look at 120 and 2.12.", "12", "Add 5 and 7", false],
    ["It is 12.", "12 cm", "Add 5 cm and 7 cm", true],
    ["It opens (x + 2)(x + 3).", "(x+2)(x+3)", "Factor x^2 + 5x + 6", true],
    ["It is a trinomial.", "trinomial", "What is x^2 + 5x + 6 called?", true],
  ])("%s (answer %s): %#", (hint, answer, problem, tells) => {
    expect(tellsAnswer(hint, answer, problem)).toBe(tells);
  });
});
