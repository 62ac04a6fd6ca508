import { generate, solve } from "../../server/modules/checking/engine.ts";
import { itemById } from "../../server/modules/curriculum/packs.ts";
import type { PracticeView } from "../../server/modules/learners/practice/practice.schemas.ts";
import { practiceConversationId, seedFor } from "../../server/modules/tutoring/items/start.models.ts";

/** The right answer to the item in hand of a practice session, as its learner would type it. */
export function rightAnswer({ session, item }: PracticeView): string {
  const asked = item === null ? null : itemById(item.itemId);
  if (item === null || asked === null) throw new Error("nothing is in hand");
  switch (asked.kind) {
    case "generated": {
      const seed = seedFor(practiceConversationId(session.id, item.seq));
      const made = generate(asked.generator ?? asked.skill, asked.difficulty, seed);
      if (made === null) throw new Error("nothing was made");
      return solve(made.problem).answer;
    }
    case "problem":
      return typeof asked.answer.value === "string" ? asked.answer.value : asked.answer.value.en;
    case "choice":
      return item.options[asked.options.findIndex(({ right }) => right)]?.letter ?? "";
    default:
      throw new Error(`${asked.kind} can't be asked`);
  }
}
