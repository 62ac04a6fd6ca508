import { findProblem, solve } from "../../server/modules/checking/engine.ts";
import {
  comparePlaces,
  placeOf,
  type Ranked,
  standsAs,
} from "../../server/modules/review/queue/queue.models.ts";
import { type Signal, signalsOfTurn } from "../../server/modules/review/queue/signals.models.ts";
import { alertsOf, decideScreened, nextState } from "../../server/modules/tutoring/decide/decide.models.ts";
import { diagnose } from "../../server/modules/tutoring/diagnose/diagnose.models.ts";
import {
  briefFor,
  finishInOwnWords,
  heldAlert,
  releaseGuarded,
} from "../../server/modules/tutoring/release.usecases.ts";
import { screen } from "../../server/modules/tutoring/screen/screen.models.ts";
import {
  emptyState,
  type PastTurn,
  type StudentMessage,
  type TurnContext,
  type TutoringState,
} from "../../server/modules/tutoring/turn.models.ts";
import type { ScriptedSession } from "../cases/queue/queue.models.ts";
import { makeOutlet } from "../simulator/lesson.runner.ts";
import { builtinSpeaker, leakingSpeaker } from "../simulator/speakers.ts";

/** What a session put into the queue. */
export interface QueuedSession {
  readonly session: ScriptedSession;
  readonly items: readonly Ranked[];
}

const secondsBetween = 40;
/** The sessions of a morning begin one after the other. */
const millisecondsBetween = 30_000;
const morning = 1_700_000_000_000;

/** Plays sessions through the turn's own stages, one beginning shortly after the other. */
export async function playSessions(
  sessions: readonly ScriptedSession[],
  progress: (part: number) => void = () => {},
): Promise<readonly QueuedSession[]> {
  const played: QueuedSession[] = [];
  for (const [index, session] of sessions.entries()) {
    progress(index / sessions.length);
    played.push({ session, items: await playSession(session, morning + index * millisecondsBetween) });
  }
  return played;
}

/** All that waits at the end of the morning, in the order of the queue, by the session it came from. */
export function rankedSessions(
  played: readonly QueuedSession[],
): readonly (Ranked & { session: ScriptedSession })[] {
  const items = played.flatMap(({ session, items }) => items.map((item) => ({ ...item, session })));
  const now = Math.max(...items.map(({ lastAt }) => lastAt));
  const placed = items.map((item) => ({ item, place: placeOf(item, standsAs(item, false, now)) }));
  return placed.sort((first, second) => comparePlaces(first.place, second.place)).map(({ item }) => item);
}

async function playSession(session: ScriptedSession, start: number): Promise<readonly Ranked[]> {
  const history: PastTurn[] = [];
  const items = new Map<string, Ranked>();
  let state: TutoringState = emptyState;
  for (const [index, sent] of session.messages.entries()) {
    const at = start + index * secondsBetween * 1_000;
    const message: StudentMessage = { id: `${session.id}-${index}`, ...sent, sentAt: at };
    const turn = await playTurn(session, message, contextOf(session, state, history, message));
    state = turn.state;
    history.push(turn.past);
    for (const signal of turn.signals)
      items.set(signal.kind, itemAfter(items.get(signal.kind), signal, session.id, at));
  }
  return [...items.values()].map((item) => ({ ...item, isSolved: state.solved }));
}

/** One item for each kind of a session, as `queue_items` keeps them. */
function itemAfter(before: Ranked | undefined, signal: Signal, sessionId: string, at: number): Ranked {
  const isHigh = signal.severity === "high";
  return {
    id: `${sessionId}-${signal.kind}`,
    kind: signal.kind,
    severity: isHigh ? "high" : (before?.severity ?? "notice"),
    status: "open",
    count: (before?.count ?? 0) + 1,
    firstAt: before?.firstAt ?? at,
    lastAt: at,
    urgentAt: before?.urgentAt ?? (isHigh ? at : null),
    takenAt: null,
    isSolved: false,
  };
}

/** The stages of a turn without its database: screen, diagnose, decide, speak and guard, alert. */
async function playTurn(session: ScriptedSession, message: StudentMessage, context: TurnContext) {
  const screened = screen(
    message.text,
    context.history.map((past) => past.studentText),
  );
  const diagnosis = diagnose(message, context);
  const decision = decideScreened(screened, diagnosis, context);
  const about = diagnosis.newProblem
    ? { ...context, state: { ...context.state, problem: diagnosis.newProblem } }
    : context;
  const brief = briefFor(decision, about, message.text);
  const outlet = makeOutlet();
  const speaker = session.tells && decision.move !== "support" ? leakingSpeaker : builtinSpeaker;
  const words = {
    decision,
    diagnosis,
    context,
    studentText: message.text,
    plainProblem: null,
    random: () => 0,
  };
  const hold = await releaseGuarded(speaker.speak(words), brief, outlet);
  if (hold !== null) finishInOwnWords(decision, context, brief, outlet);
  const past: PastTurn = {
    turnId: message.id,
    studentText: message.text,
    replyText: outlet.released,
    act: diagnosis.act,
    move: decision.move,
    hintLevel: decision.hintLevel,
    sentAt: message.sentAt,
  };
  const alerts = [...alertsOf(diagnosis, decision, context), ...heldAlert(hold)];
  const signals = signalsOfTurn(message.id, alerts, { code: "speak.builtin", values: {} });
  return { state: nextState(context.state, diagnosis, decision), past, signals };
}

function contextOf(
  { locale }: ScriptedSession,
  state: TutoringState,
  history: readonly PastTurn[],
  message: StudentMessage,
): TurnContext {
  const draft: TurnContext = {
    locale,
    learner: { id: "scripted", name: "Sam" },
    policy: "guide",
    facts: [],
    misconceptions: [],
    skills: [],
    memories: [],
    state,
    history: [...history],
    solution: null,
    sources: [],
  };
  const problem = diagnose(message, draft).newProblem ?? state.problem ?? findProblem(message.text);
  return problem
    ? { ...draft, solution: { ...solve(problem), source: "engine", likelyMistakes: [] } }
    : draft;
}
