import type { Person } from "../../accounts/accounts.models.ts";
import { countedAnswers } from "../skills/placing.usecases.ts";
import { observeAnswer } from "../skills/skills.usecases.ts";
import type { DiagnosticItemRow } from "./diagnostic.repository.ts";
import type { DiagnosticPorts } from "./diagnostic-view.usecases.ts";

/** Counts the answers of a diagnostic that were not counted when they were given: a server may have ended in between. */
export async function countAnswers(
  person: Person,
  diagnosticId: string,
  items: readonly DiagnosticItemRow[],
  ports: DiagnosticPorts,
): Promise<void> {
  const counted = await countedAnswers(
    items.map((item) => sourceOf(diagnosticId, item)),
    ports,
  );
  for (const item of items)
    if (!counted.has(sourceOf(diagnosticId, item))) await countAnswer(person, diagnosticId, item, ports);
}

/** What names an answer in the evidence. */
function sourceOf(diagnosticId: string, { seq }: Pick<DiagnosticItemRow, "seq">): string {
  return `${diagnosticId}:${seq}`;
}

/** Counts a right or wrong answer as evidence; counted before, it changes nothing. Other outcomes are no evidence. */
export async function countAnswer(
  person: Person,
  diagnosticId: string,
  item: DiagnosticItemRow,
  ports: DiagnosticPorts,
): Promise<void> {
  const { itemId, skill, outcome, shownAt } = item;
  if (outcome !== "right" && outcome !== "wrong") return;
  const at = Math.max(item.answeredAt ?? shownAt, shownAt);
  await observeAnswer(
    {
      learnerId: person.id,
      itemId,
      skills: [skill],
      source: "diagnostic",
      sourceId: sourceOf(diagnosticId, item),
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
