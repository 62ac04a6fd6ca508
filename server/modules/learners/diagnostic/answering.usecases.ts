import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { askItem, judgeAsked, type Locale } from "../asking/asked-item.models.ts";
import { countAnswer } from "./counting.usecases.ts";
import { diagnosticEnded, diagnosticItemAnswered } from "./diagnostic.errors.ts";
import type { ItemOutcome } from "./diagnostic.models.ts";
import * as repository from "./diagnostic.repository.ts";
import type { DiagnosticAnswer, DiagnosticAnswered } from "./diagnostic.schemas.ts";
import { goOn, withdraw } from "./diagnostic.usecases.ts";
import { type DiagnosticPorts, diagnosticFor, viewOf } from "./diagnostic-view.usecases.ts";

/**
 * Takes an answer to the question in hand and puts the next. Whether it was right is not said. The same answer again gives
 * the same result and counts once; another answer to a question that is done with is refused.
 * @throws diagnostic.ended, diagnostic.item-answered, not-found
 */
export async function answerInDiagnostic(
  person: Person,
  at: { readonly diagnosticId: string; readonly seq: number },
  answer: DiagnosticAnswer,
  locale: Locale,
  ports: DiagnosticPorts,
): Promise<DiagnosticAnswered> {
  const found = await diagnosticFor(person, at.diagnosticId, ports);
  const item = found.items.find(({ seq }) => seq === at.seq);
  if (!item) throw notFound();
  const isOpen = found.row.status === "open";
  const next = () => goOn(person, at.diagnosticId, locale, ports);
  if (item.outcome === "withdrawn") return { taken: false, why: "withdrawn", view: await next() };
  if (item.outcome !== null) {
    if (!isSame(item, answer)) throw isOpen ? diagnosticItemAnswered() : diagnosticEnded();
    await countAnswer(person, at.diagnosticId, item, ports);
    return { taken: true, why: null, view: await next() };
  }
  if (!isOpen) throw diagnosticEnded();
  if (askItem(item.itemId, item.seed, locale) === null) {
    await withdraw(at.diagnosticId, at.seq, ports);
    return { taken: false, why: "withdrawn", view: await next() };
  }
  const judged = outcomeOf(item, answer, locale);
  if (judged === "unreadable" || judged === "form")
    return { taken: false, why: judged, view: await viewOf(person, found, locale, ports) };
  const given = "given" in answer ? answer.given : null;
  const now = ports.clock.now();
  await repository.keepOutcome(ports.database, at, { outcome: judged, given, at: now });
  // Kept now, or something was kept elsewhere or the diagnostic ended meanwhile: what stands there decides.
  return answerInDiagnostic(person, at, answer, locale, ports);
}

/** Whether an answer is the one that was kept. */
function isSame({ outcome, given }: repository.DiagnosticItemRow, answer: DiagnosticAnswer): boolean {
  if ("given" in answer) return given === answer.given;
  return outcome === ("notMet" in answer ? "not-met" : "skipped");
}

function outcomeOf(
  { itemId, seed }: repository.DiagnosticItemRow,
  answer: DiagnosticAnswer,
  locale: Locale,
): Exclude<ItemOutcome, null | "withdrawn"> | "unreadable" | "form" {
  if ("notMet" in answer) return "not-met";
  if ("skip" in answer) return "skipped";
  const { verdict } = judgeAsked(itemId, seed, answer.given, locale);
  switch (verdict) {
    case "right":
    case "wrong":
      return verdict;
    case "wrong-form":
      return "form";
    case "open":
      return "unreadable";
  }
}
