import { generate, solve } from "../../server/modules/checking/engine.ts";
import { itemById } from "../../server/modules/curriculum/packs.ts";
import type { DiagnosticView } from "../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import type { PracticeView } from "../../server/modules/learners/practice/practice.schemas.ts";
import { practiceConversationId, seedFor } from "../../server/modules/tutoring/items/start.models.ts";

/** The right answer to the item in hand of a practice session, as its learner would type it. */
export function rightAnswer({ session, item }: PracticeView): string {
  return answerTo(item, practiceConversationId(session.id, item?.seq ?? 0));
}

/** The right answer to the question in hand of a diagnostic. */
export function rightInDiagnostic({ diagnostic, item }: DiagnosticView): string {
  return answerTo(item, `diagnostic-${diagnostic.id}-${item?.seq}`);
}

/** @param seededBy what the numbers of a generated item are made from */
function answerTo(
  item: Pick<NonNullable<PracticeView["item"]>, "itemId" | "options"> | null,
  seededBy: string,
) {
  const asked = item === null ? null : itemById(item.itemId);
  if (item === null || asked === null) throw new Error("nothing is in hand");
  switch (asked.kind) {
    case "generated": {
      const made = generate(asked.generator ?? asked.skill, asked.difficulty, seedFor(seededBy));
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
