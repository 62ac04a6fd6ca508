import { conceptItem } from "../concept/concept.models.ts";
import type { Alert, Decision, Diagnosis, TurnContext } from "../turn.models.ts";
import { because } from "./reply.models.ts";
import {
  asksForAnswer,
  becomesSeeking,
  becomesStuck,
  isAtWork,
  noSigns,
  signsAfter,
} from "./signs.models.ts";

/** Hollow replies in a row from which the teacher is told. */
const hollowToTell = 3;
/** Turns that are shown with what they led to, at most. */
const mostTurns = 8;

/** What the teacher should know of this turn; empty for most turns. */
export function alertsOf(diagnosis: Diagnosis, decision: Decision, context: TurnContext): Alert[] {
  return [
    ...safeguarding(decision),
    ...asking(diagnosis, context),
    ...stuck(diagnosis, decision, context),
    ...answerSeeking(diagnosis, decision, context),
  ];
}

function safeguarding(decision: Decision): Alert[] {
  if (decision.move !== "support") return [];
  const concern = String(decision.because.values.concern ?? "");
  const urgent = decision.plan.some((part) => part.kind === "support.people-urgent");
  return [
    {
      kind: "safeguarding",
      severity: urgent ? "high" : "notice",
      because: because("alert.safeguarding", { concern }),
    },
  ];
}

/** The honest exit: it is told each time. */
function asking(diagnosis: Diagnosis, context: TurnContext): Alert[] {
  if (diagnosis.act !== "stuck") return [];
  const line = lineAt(context);
  return [
    { kind: "asks-for-teacher", severity: "notice", because: because("alert.asks-for-teacher", { line }) },
  ];
}

/** Hollow replies in a row, or turns in a row that brought nothing forward (see `signs.models.ts`). */
function stuck(diagnosis: Diagnosis, decision: Decision, context: TurnContext): Alert[] {
  const { state } = context;
  if (decision.move === "support" || diagnosis.act === "stuck" || state.solved || !isAtWork(state)) return [];
  const after = signsAfter(state, diagnosis, decision);
  const isWorn = diagnosis.act === "low-effort" && state.hollow + 1 === hollowToTell;
  if (!isWorn && !becomesStuck(state.signs ?? noSigns, after)) return [];
  const turns = Math.max(after.stalledTurns, isWorn ? hollowToTell : 1);
  const values = { turns, line: lineAt(context), hints: state.hintsUsed };
  return [
    {
      kind: "stuck",
      severity: "notice",
      because: because("alert.stuck-turns", values),
      earlier: context.history.slice(-Math.min(turns, mostTurns) + 1).map(({ turnId }) => turnId),
    },
  ];
}

function answerSeeking(diagnosis: Diagnosis, decision: Decision, context: TurnContext): Alert[] {
  const after = signsAfter(context.state, diagnosis, decision);
  if (!asksForAnswer(diagnosis) || !becomesSeeking(context.state.signs ?? noSigns, after)) return [];
  const asked = context.history.filter(({ act }) => act === "answer-request");
  return [
    {
      kind: "answer-seeking",
      severity: "notice",
      because: because("alert.answer-seeking", { count: Math.max(asked.length + 1, after.seeking) }),
      earlier: asked.slice(-mostTurns + 1).map(({ turnId }) => turnId),
    },
  ];
}

/** Where they are: the last right line, the problem, or the question under discussion. */
function lineAt({ state, locale }: TurnContext): string {
  const question = state.concept && conceptItem(state.concept.itemId, locale)?.question;
  return state.lines.at(-1)?.text ?? state.openProblem ?? question ?? "…";
}
