import { describe, expect, it } from "vitest";
import { conceptItems } from "../../curriculum/packs.ts";
import type { ConceptState } from "../turn.models.ts";
import { conceptItem, findConcept, judgeConcept } from "./concept.models.ts";
import { afterAnswer, afterMove, nextConceptMove, startConcept } from "./moves.models.ts";

const osmosis = "biology.osmosis-diffusion";

function answered(state: ConceptState, text: string): ConceptState {
  return afterAnswer(state, judgeConcept(state.itemId, text, state, "en"));
}

describe("which question a student asks", () => {
  it.each([
    ["whats the difference between osmosis and difusion?", osmosis],
    ["can you explain osmosis", osmosis],
    ["why do cells have mitochondria", "biology.mitochondria"],
    ["why do you have to do the same thing to both sides?", "algebra.both-sides"],
    ["why does the sign flip when i divide by a negative", "algebra.inequality-flip"],
  ])("%s", (text, item) => {
    expect(findConcept(text, "en")).toBe(item);
  });
  it.each([
    ["¿qué es la ósmosis?", osmosis],
    ["¿por qué necesitan mitocondrias las células?", "biology.mitochondria"],
    ["¿por qué se hace lo mismo en los dos lados?", "algebra.both-sides"],
  ])("%s", (text, item) => {
    expect(findConcept(text, "es")).toBe(item);
  });
  it.each([
    "solve 3x + 5 = 20",
    "2x = 8",
    "why is my answer wrong?",
    "i subtracted 5 from both sides",
    "hi",
    "",
    "😀",
  ])("%s asks about none", (text) => {
    expect(findConcept(text, "en")).toBeNull();
  });
});

describe("the dialogue about a concept", () => {
  it("opens with a pump, then helps with one idea from hint to prompt to telling it", () => {
    let state = startConcept(osmosis);
    const kinds: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const move = nextConceptMove(osmosis, state, "en");
      kinds.push(move.kind);
      state = answered(afterMove(state, move), "idk");
    }
    expect(kinds).toEqual(["pump", "hint", "prompt", "assertion"]);
  });
  it("meets a misconception with a question before anything else", () => {
    const state = answered(startConcept(osmosis), "diffusion goes from low to high");
    const move = nextConceptMove(osmosis, state, "en");
    expect(move).toMatchObject({ kind: "misconception", misconception: "low-to-high" });
    expect(nextConceptMove(osmosis, afterMove(state, move), "en").kind).not.toBe("misconception");
  });
  it("takes a misconception back once the student states what answers it", () => {
    const wrong = answered(startConcept(osmosis), "diffusion goes from low to high");
    const corrected = answered(wrong, "no wait, diffusion goes from high to low");
    expect(corrected.misconceptions).toEqual([]);
    expect(corrected.covered).toContain("diffusion-spreads");
  });
  it("accepts a word or two as the answer to its own prompt, and only then", () => {
    const fresh = startConcept(osmosis);
    expect(answered(fresh, "water").covered).toEqual([]);
    const asked = { ...fresh, asked: "osmosis-water", helpGiven: { "osmosis-water": 2 } };
    expect(answered(asked, "water").covered).toEqual(["osmosis-water"]);
    expect(answered(asked, "not water").covered).toEqual([]);
  });
  it("helps first with the idea that is nearest to being said", () => {
    const state = {
      ...startConcept(osmosis),
      helpGiven: { pump: 2 },
      progress: { passive: 0.2, membrane: 0.5 },
    };
    expect(nextConceptMove(osmosis, state, "en").expectation).toBe("membrane");
  });
  it("is complete when everything was said in one go, and closes with the summary", () => {
    const state = answered(
      startConcept(osmosis),
      "Diffusion is particles going from high to low. Osmosis is only water. Osmosis needs a membrane. Neither needs energy.",
    );
    expect(state.covered).toHaveLength(4);
    expect(nextConceptMove(osmosis, state, "en").kind).toBe("summary");
  });
  it.each(conceptItems.map((item) => item.id))(
    "%s ends for a student who says nothing, in both languages",
    (id) => {
      for (const locale of ["en", "es"] as const) {
        let state = startConcept(id);
        const said: string[] = [];
        for (let turn = 0; turn < 30; turn += 1) {
          const move = nextConceptMove(id, state, locale);
          said.push(move.text);
          if (move.kind === "summary") break;
          state = afterMove(state, move);
        }
        expect(said.at(-1)).toBe(conceptItem(id, locale)?.summary);
        expect(new Set(said).size).toBe(said.length);
        for (const text of said) expect(text.split("?").length - 1, text).toBeLessThanOrEqual(2);
      }
    },
  );
  it("answers any text without failing", () => {
    for (const text of ["", "😀", "<b>x</b>", "the osmosis ".repeat(4000), "((((", "مرحبا"])
      expect(judgeConcept(osmosis, text, null, "en").misconceptions).toEqual([]);
    expect(judgeConcept("no-such-item", "water", null, "en").complete).toBe(false);
  });
});
