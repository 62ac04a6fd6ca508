import { checkAnswer, findProblem, generate, judgeLine } from "../../checking/engine.ts";
import type { GeneratedItem } from "../packs.schemas.ts";
import type { ItemProblem } from "./written.models.ts";

/** Seeds that the checker of packs tries for each generated item. */
export const seedsTried = 500;

/**
 * What is wrong with a generated item over many seeds: nothing made, a statement that does not read back as
 * the same problem, or an answer of its own that is not accepted. Only the first seed of each is told.
 */
export function proofGenerated(item: GeneratedItem, seeds: number): readonly ItemProblem[] {
  const found = new Map<string, ItemProblem>();
  const note = (code: string, message: string) => {
    if (!found.has(code)) found.set(code, { code, message });
  };
  const skill = item.generator ?? item.skill;
  for (let seed = 0; seed < seeds; seed += 1) {
    const made = generate(skill, item.difficulty, seed);
    if (made === null) {
      note("generator.none", `No family makes problems for ${skill}; correct the id or write the item.`);
      break;
    }
    const { problem, solution } = made;
    if (findProblem(problem.statement)?.statement !== problem.statement)
      note("generator.unreadable", `Seed ${seed}: “${problem.statement}” does not read back as a problem.`);
    const lines = [problem.statement, ...solution.steps.slice(0, -1).map(({ line }) => line)];
    if (judgeLine(problem, lines, solution.answer).verdict !== "finished")
      note(
        "generator.answer-refused",
        `Seed ${seed}: ${solution.answer} does not finish “${problem.statement}”.`,
      );
    const { verdict } = checkAnswer({ expected: solution.answer, given: solution.answer });
    if (verdict !== "correct")
      note(`generator.answer-${verdict}`, `Seed ${seed}: the checker calls ${solution.answer} ${verdict}.`);
  }
  return [...found.values()];
}
