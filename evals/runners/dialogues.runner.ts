import { phrase } from "../../server/llm/builtin/voice.ts";
import { findProblem, solve } from "../../server/modules/checking/engine.ts";
import { alertsOf, decide, nextState } from "../../server/modules/tutoring/decide/decide.models.ts";
import { diagnose } from "../../server/modules/tutoring/diagnose/diagnose.models.ts";
import { makeGuardBrief } from "../../server/modules/tutoring/guard/brief.models.ts";
import {
  type Alert,
  type Decision,
  type Diagnosis,
  emptyState,
  type PastTurn,
  type ProfileFact,
  type StudentMessage,
  type TurnContext,
  type TutoringState,
} from "../../server/modules/tutoring/turn.models.ts";
import { type Finding, gradeDialogue } from "../graders/dialogue.grader.ts";
import type { DialogueScript } from "./dialogues.schemas.ts";
import { guardReply } from "./guard.runner.ts";

/** One exchange as it went. */
export interface DialogueTurn {
  readonly message: DialogueScript["messages"][number];
  readonly diagnosis: Diagnosis;
  readonly decision: Decision;
  readonly state: TutoringState;
  /** What the built-in tutor said. */
  readonly reply: string;
  /** Why the guard would have held the reply back, or null. */
  readonly held: string | null;
  readonly alerts: readonly Alert[];
}

export interface DialogueTranscript {
  readonly script: DialogueScript;
  readonly turns: readonly DialogueTurn[];
  readonly findings: readonly Finding[];
}

/** Seconds between two messages of a script that says nothing else. */
const usualPause = 40;

/** Plays a script against the built-in tutor, in memory, and grades what came. Pure. */
export function runDialogue(script: DialogueScript): DialogueTranscript {
  const turns: DialogueTurn[] = [];
  const history: PastTurn[] = [];
  let state: TutoringState = emptyState;
  let at = 1_700_000_000_000;
  script.messages.forEach((scripted, index) => {
    at += (scripted.after ?? usualPause) * 1000;
    const message: StudentMessage = {
      id: `m${index}`,
      text: scripted.text,
      intent: scripted.intent ?? null,
      sentAt: at,
    };
    const context = contextOf(script, state, history, scripted.text);
    const turn = playTurn(message, context, scripted);
    state = turn.state;
    turns.push(turn);
    history.push({
      turnId: message.id,
      studentText: message.text,
      replyText: turn.reply,
      act: turn.diagnosis.act,
      move: turn.decision.move,
      hintLevel: turn.decision.hintLevel,
      sentAt: at,
    });
  });
  return { script, turns, findings: gradeDialogue(script, turns) };
}

/** Plays one message against the built-in tutor. Pure. */
export function playTurn(
  message: StudentMessage,
  context: TurnContext,
  scripted: DialogueScript["messages"][number],
): DialogueTurn {
  const diagnosis = diagnose(message, context);
  const decision = decide(diagnosis, context);
  const reply = phrase(decision, context);
  const state = nextState(context.state, diagnosis, decision);
  const brief = makeGuardBrief({
    problem: state.problem?.statement ?? state.openProblem,
    answer: state.problem ? solve(state.problem).answer : null,
    forbidden: decision.forbidden,
    allowed: decision.allowed,
    policy: context.policy,
    history: [
      ...context.history.flatMap((turn) => [
        { role: "user" as const, text: turn.studentText },
        { role: "assistant" as const, text: turn.replyText },
      ]),
      { role: "user", text: message.text },
    ],
  });
  const { verdict } = guardReply(brief, [reply]);
  return {
    message: scripted,
    diagnosis,
    decision,
    state,
    reply,
    held: verdict.kind === "hold" ? `${verdict.reason}: ${verdict.detail}` : null,
    alerts: alertsOf(diagnosis, decision, context),
  };
}

function contextOf(
  script: DialogueScript,
  state: TutoringState,
  history: readonly PastTurn[],
  text: string,
): TurnContext {
  const { learner } = script;
  const problem = findProblem(text) ?? state.problem;
  return {
    locale: script.locale,
    learner: { id: "learner", name: learner.name },
    policy: script.policy,
    facts: factsOf(learner),
    misconceptions: learner.misconception
      ? [{ id: "seen", misconception: learner.misconception, count: 1, lastSeenAt: 0 }]
      : [],
    skills: [],
    memories: learner.memory ? [{ id: "memory", conversationId: "earlier", text: learner.memory }] : [],
    state,
    history: [...history],
    solution: problem ? { ...solve(problem), source: "engine", likelyMistakes: [] } : null,
    sources: [],
  };
}

function factsOf(learner: DialogueScript["learner"]): readonly ProfileFact[] {
  return (["goal", "interest"] as const).flatMap((kind) => {
    const text = learner[kind];
    return text ? [{ id: kind, kind, text, source: "script" }] : [];
  });
}
