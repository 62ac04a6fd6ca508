import { afterAnswer, afterMove, type ConceptMove, startConcept } from "../concept/moves.models.ts";
import type { Decision, Diagnosis, ItemState, PageLine, TutoringState } from "../turn.models.ts";
import { emptyState } from "../turn.models.ts";
import { signsAfter } from "./signs.models.ts";
import { rightLines } from "./situation.models.ts";

/** What the conversation remembers after a turn. Pure; the page grows by right lines only. */
export function nextState(state: TutoringState, diagnosis: Diagnosis, decision: Decision): TutoringState {
  const opened = opening(state, diagnosis);
  const worked = afterWork(opened, diagnosis);
  return { ...afterReply(worked, diagnosis, decision), signs: signsAfter(state, diagnosis, decision) };
}

/** A new problem, open problem or concept replaces what was there. */
function opening(state: TutoringState, diagnosis: Diagnosis): TutoringState {
  const { newProblem, newOpenProblem, newConcept } = diagnosis;
  if (newProblem) {
    const given: PageLine = {
      text: newProblem.statement,
      latex: newProblem.latex,
      verdict: "given",
      step: null,
    };
    const story = diagnosis.task?.kind === "equation" ? (state.openProblem ?? state.story ?? null) : null;
    return {
      ...emptyState,
      problem: newProblem,
      lines: [given],
      story,
      item: story === null ? null : (state.item ?? null),
    };
  }
  if (newOpenProblem !== null) return { ...emptyState, openProblem: newOpenProblem };
  if (newConcept !== null) {
    return { ...emptyState, concept: startConcept(newConcept) };
  }
  return state;
}

function afterWork(state: TutoringState, diagnosis: Diagnosis): TutoringState {
  const right = rightLines(diagnosis);
  const moved = right.some((line) => line.verdict === "progress" || line.verdict === "finished");
  const tried = diagnosis.lines.length > 0 || diagnosis.nuance === "reply-wrong";
  const missed = tried && (!moved || diagnosis.firstWrong !== null);
  const added = right
    .filter((line, index) => (right[index - 1]?.text ?? state.lines.at(-1)?.text) !== line.text)
    .map(({ text, latex, verdict, step }): PageLine => ({ text, latex, verdict, step }));
  const lines = [...state.lines, ...added];
  return {
    ...state,
    lines,
    attempts: missed ? (moved ? 0 : state.attempts) + 1 : moved ? 0 : state.attempts,
    hintLevel: moved ? 0 : state.hintLevel,
    hollow: diagnosis.act === "low-effort" ? state.hollow + 1 : resetsHollow(diagnosis) ? 0 : state.hollow,
    solved: state.solved || diagnosis.solved,
    lastMisconception:
      diagnosis.misconception ??
      (diagnosis.firstWrong === null ? (state.lastMisconception ?? null) : "unnamed"),
    concept: afterConcept(state, diagnosis),
  };
}

/** A button pressed or an answer asked for is not yet an effort. */
function resetsHollow(diagnosis: Diagnosis): boolean {
  return diagnosis.act !== "hint-request" && diagnosis.act !== "answer-request";
}

function afterConcept(state: TutoringState, diagnosis: Diagnosis): TutoringState["concept"] {
  if (state.concept === null || diagnosis.concept === null) return state.concept;
  return afterAnswer(state.concept, diagnosis.concept);
}

function afterReply(state: TutoringState, diagnosis: Diagnosis, decision: Decision): TutoringState {
  const hinted = decision.move === "hint" && decision.hintLevel !== null;
  const level =
    hinted && decision.hintLevel !== null && decision.hintLevel > state.hintLevel
      ? decision.hintLevel
      : state.hintLevel;
  return {
    ...state,
    hintLevel: diagnosis.solved ? 0 : level,
    hintsUsed: state.hintsUsed + (hinted ? 1 : 0),
    reflected: state.reflected || decision.plan.some((part) => part.kind.startsWith("reflect.")),
    asked: decision.asks ?? null,
    item: afterItemHelp(state.item ?? null, diagnosis, decision),
    concept: state.concept ? afterConceptMove(state.concept, decision) : null,
  };
}

/** Which of an item's help was given, and which smaller question is open. */
function afterItemHelp(item: ItemState | null, { task }: Diagnosis, decision: Decision): ItemState | null {
  if (item === null) return null;
  const part = decision.plan.find((say) => say.kind === "item.smaller")?.values.part;
  const hinted = decision.plan.some((say) => say.kind === "item.hint" || say.kind === "ask.item-hint");
  const done = task?.part && task.verdict === "right" ? task.part : null;
  return {
    ...item,
    hintsGiven: item.hintsGiven + (hinted ? 1 : 0),
    answered: done === null ? item.answered : [...item.answered, done],
    part: part ?? (done === item.part ? null : item.part),
  };
}

/** Counts the help a concept move gave, as the plan carries it. */
function afterConceptMove(
  concept: NonNullable<TutoringState["concept"]>,
  decision: Decision,
): TutoringState["concept"] {
  const values = decision.plan.find((part) => part.values.conceptMove !== undefined)?.values;
  const kind = conceptMoveKinds.find((candidate) => candidate === values?.conceptMove);
  if (!values || !kind || kind === "summary") return concept;
  return afterMove(concept, {
    kind,
    text: values.text ?? "",
    expectation: values.expectation ?? null,
    misconception: values.misconception ?? null,
  });
}

const conceptMoveKinds: readonly ConceptMove["kind"][] = [
  "pump",
  "hint",
  "prompt",
  "assertion",
  "misconception",
  "summary",
];
