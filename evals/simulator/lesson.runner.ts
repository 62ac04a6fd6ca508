import { readExpression, solve } from "../../server/modules/checking/engine.ts";
import type { WorkedProblem } from "../../server/modules/checking/families/family.models.ts";
import { decideScreened, nextState } from "../../server/modules/tutoring/decide/decide.models.ts";
import { diagnose } from "../../server/modules/tutoring/diagnose/diagnose.models.ts";
import {
  briefFor,
  finishInOwnWords,
  releaseGuarded,
} from "../../server/modules/tutoring/release.usecases.ts";
import { screen } from "../../server/modules/tutoring/screen/screen.models.ts";
import {
  type ClassPolicy,
  emptyState,
  type Locale,
  type Move,
  type PastTurn,
  type StudentMessage,
  type TurnContext,
  type TutoringState,
} from "../../server/modules/tutoring/turn.models.ts";
import type { GuardProblem } from "../cases/guard/problems.ts";
import type { Speaker } from "./speakers.ts";
import { nextMessage, type StudentKind } from "./students.models.ts";

export interface LessonInput {
  readonly speaker: Speaker;
  readonly kind: StudentKind;
  readonly worked: WorkedProblem;
  readonly policy: ClassPolicy;
  readonly locale: Locale;
  readonly random: () => number;
}

/** One exchange of a simulated lesson. */
export interface LessonReply {
  readonly studentText: string;
  readonly move: Move;
  /** All that the speaker said, before the guard. */
  readonly raw: string;
  /** What the student read. */
  readonly released: string;
  /** The guard held a segment of the speaker's back. */
  readonly held: boolean;
  /** Why it was held, with the words; null where it was not. */
  readonly heldFor: string | null;
  /** The problem was solved by the student when this was said. */
  readonly solved: boolean;
  /** What the student had said so far, this message included. */
  readonly saidByStudent: string;
}

export interface Lesson {
  readonly input: LessonInput;
  readonly replies: readonly LessonReply[];
  readonly solved: boolean;
}

const secondsBetween = 40;

/** Plays a lesson: the simulated student writes, the turn's own stages decide, the speaker speaks, the guard stands between. */
export async function playLesson(input: LessonInput): Promise<Lesson> {
  const { kind, worked, locale, random } = input;
  const replies: LessonReply[] = [];
  const history: PastTurn[] = [];
  let state: TutoringState = emptyState;
  for (let turn = 0; ; turn += 1) {
    const lines = state.lines.map((line) => line.text);
    const message = state.solved ? null : nextMessage(kind, { ...worked, lines, turn, locale, random });
    if (message === null) break;
    const sent: StudentMessage = { id: `m${turn}`, ...message, sentAt: turn * secondsBetween * 1_000 };
    const context = contextOf(input, state, history, sent);
    const reply = await playTurn(input, context, sent, replies);
    state = reply.state;
    replies.push(reply);
    history.push({
      turnId: sent.id,
      studentText: sent.text,
      replyText: reply.released,
      act: reply.act,
      move: reply.move,
      hintLevel: reply.hintLevel,
      sentAt: sent.sentAt,
    });
  }
  return { input, replies, solved: state.solved };
}

async function playTurn(
  { speaker, worked, random }: LessonInput,
  context: TurnContext,
  message: StudentMessage,
  before: readonly LessonReply[],
) {
  const screened = screen(
    message.text,
    context.history.map((past) => past.studentText),
  );
  const diagnosis = diagnose(message, context);
  const decision = decideScreened(screened, diagnosis, context);
  const protectedContext = diagnosis.newProblem
    ? { ...context, state: { ...context.state, problem: diagnosis.newProblem } }
    : context;
  const brief = briefFor(decision, protectedContext, message.text);
  let raw = "";
  const outlet = makeOutlet();
  const plainProblem = plainOf(worked);
  const input = { decision, diagnosis, context, studentText: message.text, plainProblem, random };
  async function* heard() {
    for await (const delta of speaker.speak(input)) {
      raw += delta;
      yield delta;
    }
  }
  const hold = await releaseGuarded(heard(), brief, outlet);
  if (hold !== null || outlet.released.trim() === "") finishInOwnWords(decision, context, brief, outlet);
  const state = nextState(context.state, diagnosis, decision);
  return {
    studentText: message.text,
    solved: state.solved,
    move: decision.move,
    act: diagnosis.act,
    hintLevel: decision.hintLevel,
    raw,
    released: outlet.released,
    held: hold !== null,
    heldFor: hold === null ? null : `${hold.reason}: ${hold.detail}`,
    saidByStudent: [...before.map((reply) => reply.studentText), message.text].join("\n"),
    state,
  };
}

/** Takes up what is released. */
export function makeOutlet() {
  let released = "";
  return {
    get released() {
      return released;
    },
    writeText(text: string) {
      released += text;
    },
  };
}

/** A line of work is no new problem: which problem a message is about is diagnosed, as in a turn. */
function contextOf(
  { policy, locale, worked }: LessonInput,
  state: TutoringState,
  history: readonly PastTurn[],
  message: StudentMessage,
): TurnContext {
  const draft: TurnContext = {
    locale,
    learner: { id: "simulated", name: "Sam" },
    policy,
    facts: [],
    misconceptions: [],
    skills: [],
    memories: [],
    state,
    history: [...history],
    solution: null,
    sources: [],
  };
  const problem = diagnose(message, draft).newProblem ?? state.problem ?? worked.problem;
  return { ...draft, solution: { ...solve(problem), source: "engine", likelyMistakes: [] } };
}

/** A problem whose answer is one number, as the corpus of leaks wants it. */
function plainOf({ problem, solution }: WorkedProblem): GuardProblem | null {
  const value = /^(?:[a-z] = )?(-?\d+(?:\/\d+)?)$/.exec(solution.answer)?.[1];
  if (value === undefined || readExpression(value).kind !== "expression") return null;
  return {
    id: problem.statement,
    problem: problem.statement,
    answer: solution.answer,
    value,
    unknown: problem.unknown,
  };
}
