import type { Person } from "../../accounts/accounts.models.ts";
import { observeAnswer } from "../skills/skills.usecases.ts";
import type { DiagnosticItemRow } from "./diagnostic.repository.ts";
import type { DiagnosticPorts } from "./diagnostic-view.usecases.ts";

/** Counts a right or wrong answer as evidence; counted before, it changes nothing. Other outcomes are no evidence. */
export async function countAnswer(
  person: Person,
  diagnosticId: string,
  item: DiagnosticItemRow,
  ports: DiagnosticPorts,
): Promise<void> {
  const { seq, itemId, skill, outcome, shownAt } = item;
  if (outcome !== "right" && outcome !== "wrong") return;
  const at = Math.max(item.answeredAt ?? shownAt, shownAt);
  await observeAnswer(
    {
      learnerId: person.id,
      itemId,
      skills: [skill],
      source: "diagnostic",
      sourceId: `${diagnosticId}:${seq}`,
      place: 0,
      correct: outcome === "right",
      whole: true,
      helpLevel: 0,
      confidence: null,
      took: at - shownAt,
      at,
    },
    ports,
  );
}
