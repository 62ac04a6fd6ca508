import type { Alert, Decision, Diagnosis, TurnContext } from "../turn.models.ts";
import { because } from "./reply.models.ts";

/** Requests for the answer on one problem from which the teacher is told. */
const answerRequestsToTell = 3;
/** Hollow replies in a row from which the teacher is told. */
const hollowToTell = 3;

/** What the teacher should know of this turn; empty for most turns. */
export function alertsOf(diagnosis: Diagnosis, decision: Decision, context: TurnContext): Alert[] {
  return [
    ...safeguarding(decision),
    ...stuckOrAsking(diagnosis, context),
    ...answerSeeking(diagnosis, context),
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

function stuckOrAsking(diagnosis: Diagnosis, context: TurnContext): Alert[] {
  const { state } = context;
  const line = state.lines.at(-1)?.text ?? state.openProblem ?? "";
  if (diagnosis.act === "stuck") {
    const kind = diagnosis.nuance === "asks-teacher" ? "asks-for-teacher" : "stuck";
    const reason =
      kind === "stuck"
        ? because("alert.stuck", { line, hints: state.hintsUsed })
        : because("alert.asks-for-teacher", { line });
    return [{ kind, severity: "notice", because: reason }];
  }
  const worn =
    diagnosis.act === "low-effort" &&
    state.hollow + 1 === hollowToTell &&
    state.problem !== null &&
    !state.solved;
  return worn
    ? [
        {
          kind: "stuck",
          severity: "notice",
          because: because("alert.stuck", { line, hints: state.hintsUsed }),
        },
      ]
    : [];
}

function answerSeeking(diagnosis: Diagnosis, context: TurnContext): Alert[] {
  if (diagnosis.act !== "answer-request") return [];
  const start = context.history.findLastIndex((turn) => turn.act === "problem");
  const asked =
    context.history.slice(Math.max(0, start)).filter((turn) => turn.act === "answer-request").length + 1;
  return asked === answerRequestsToTell
    ? [
        {
          kind: "answer-seeking",
          severity: "notice",
          because: because("alert.answer-seeking", { count: asked }),
        },
      ]
    : [];
}
