import type { Database } from "../../db/client.ts";
import { isNotNullViolation } from "../../db/client.ts";
import type { Tutor, Tutors } from "../../llm/tutors.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Ids } from "../../shared/ids.ts";
import type { Logger } from "../../shared/logger.ts";
import type { TutorRules } from "../classes/classes.usecases.ts";
import { standingFor } from "../learners/skills/skills.usecases.ts";
import { draftStatements } from "../review/drafts/keeping.usecases.ts";
import { queueStatements } from "../review/queue/signals.usecases.ts";
import { searchStatements } from "../review/searching/searching.usecases.ts";
import {
  dataChunk,
  finishChunk,
  type LogSummary,
  type ReplyChunk,
  textEnd,
  textStart,
} from "./chunks.models.ts";
import type { ConversationRow } from "./conversations.repository.ts";
import { alertsOf, nextState } from "./decide/decide.models.ts";
import { isHeldBack, makeDraftOutlet } from "./drafted/drafted.models.ts";
import type { Because } from "./reasons/reasons.constants.ts";
import { recordStatements, skillAtWork } from "./record.usecases.ts";
import {
  briefFor,
  finishInOwnWords,
  guardedBecause,
  type Hold,
  heldAlert,
  type Outlet,
  releaseGuarded,
} from "./release.usecases.ts";
import { type RetrievePorts, readMaterials } from "./retrieve.usecases.ts";
import { failedEnding, promptFor, speak, spokenBy } from "./speak.usecases.ts";
import type { StageRecord } from "./stages.models.ts";
import { pageOf } from "./state.models.ts";
import { contextWithProblem, type Thought, think } from "./think.usecases.ts";
import { LeaseLost, type LogHub, makeTurnWriter, type TurnWriter } from "./turn-log.usecases.ts";
import { finishTurn, keepStages, type TurnRow } from "./turns.repository.ts";

export interface RunPorts extends RetrievePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly tutors: Tutors;
  readonly hub: LogHub;
}

export interface RunInput {
  readonly turn: TurnRow;
  readonly conversation: ConversationRow;
  readonly learner: { readonly id: string; readonly name: string };
  readonly policy: TutorRules["policy"];
  /** Whether what is said waits for a teacher. */
  readonly replies: TutorRules["replies"];
  readonly owner: string;
  /** What the log holds already: only the start for a new turn, more after a takeover. */
  readonly log: LogSummary;
  /** The turn was left behind by another process. */
  readonly takenOver: boolean;
}

/** How the words of a reply came to their end, where they went, and what that took (milliseconds). */
type Spoken = Ending & { readonly tutor: Tutor; readonly outlet: Outlet; readonly took: number };

/** How the words of a reply came to their end. */
interface Ending {
  readonly because: Because;
  readonly status: "complete" | "stopped";
  readonly hold: Hold | null;
  readonly tokens: { input: number; output: number } | null;
}

/**
 * Runs a turn to its end: retrieve, screen, diagnose, decide, speak and guard, record. Whatever happens to
 * the model, the turn ends with a whole reply; only losing the lease to another process ends it early.
 */
export async function runTurn(input: RunInput, ports: RunPorts): Promise<void> {
  const writer = makeTurnWriter(
    { turnId: input.turn.id, owner: input.owner, seq: input.log.seq, released: input.log.text },
    ports,
  );
  try {
    const records: StageRecord[] = [];
    const { classId, itemId } = input.conversation;
    const thought = await think({ ...input, classId, itemId }, ports, records);
    await keepStages(ports.database, input.turn.id, records);
    const tutor = chooseTutor(thought, ports.tutors);
    const outlet = isHeldBack(input.replies, thought.screened, input.log) ? makeDraftOutlet() : writer;
    announce(input, thought, tutor, writer, outlet);
    const began = ports.clock.now();
    const ending = await say(input, thought, tutor, { writer, outlet }, ports);
    const spoken = { ...ending, tutor, outlet, took: ports.clock.now() - began };
    await close(input, thought, spoken, writer, ports);
  } catch (error) {
    if (error instanceof LeaseLost) ports.logger.warn("turn.lease-lost", { turn: input.turn.id });
    else throw error;
  } finally {
    writer.close();
    ports.hub.announce(input.turn.id);
  }
}

/** Tells the reader who answers, what move was chosen and what was found; once, also across a takeover. */
function announce(
  input: RunInput,
  { diagnosis, decision, screened }: Thought,
  tutor: Tutor,
  writer: TurnWriter,
  outlet: Outlet,
): void {
  const said = input.log.types;
  const chunks: ReplyChunk[] = [];
  if (!said.has("data-tutor")) chunks.push(dataChunk("tutor", { provider: tutor.provider, id: tutor.id }));
  if (!said.has("data-move"))
    chunks.push(dataChunk("move", { move: decision.move, hintLevel: decision.hintLevel }));
  if (!said.has("data-lines") && diagnosis.lines.length > 0 && decision.move !== "support") {
    chunks.push(
      dataChunk("lines", {
        lines: diagnosis.lines.map(({ text, latex, verdict, step }) => ({ text, latex, verdict, step })),
        firstWrong: diagnosis.firstWrong,
      }),
    );
  }
  if (!said.has("data-support") && decision.move === "support" && screened.severity !== "none") {
    chunks.push(dataChunk("support", { severity: screened.severity }));
  }
  if (outlet !== writer) {
    if (!said.has("data-draft"))
      chunks.push(dataChunk("draft", { state: "waiting", by: null, edited: false }));
  } else if (!said.has("text-start")) chunks.push(textStart());
  writer.write(...chunks);
}

async function say(
  input: RunInput,
  thought: Thought,
  tutor: Tutor,
  { writer, outlet }: { readonly writer: TurnWriter; readonly outlet: Outlet },
  ports: RunPorts,
): Promise<Ending> {
  const { context, decision, diagnosis } = thought;
  const brief = briefFor(decision, contextWithProblem(thought), input.turn.userText);
  const finish = () => finishInOwnWords(decision, context, brief, outlet);
  if (input.turn.stopRequested) return stoppedEnding;
  if (input.takenOver && input.log.types.has("text-end")) return wholeEnding;
  if (input.takenOver) {
    finish();
    writer.write(dataChunk("notice", { code: "taken-over" }));
    return {
      because: { code: "speak.taken-over", values: {} },
      status: "complete",
      hold: null,
      tokens: null,
    };
  }
  const abort = new AbortController();
  const speech = speak({
    tutor,
    decision,
    diagnosis,
    context,
    studentText: input.turn.userText,
    searchMaterials: (words) => readMaterials(input.conversation.classId, words, ports),
    signal: AbortSignal.any([abort.signal, writer.stopped]),
    timeout: ports.tutors.timeout,
  });
  const hold = await releaseGuarded(speech.deltas, brief, outlet);
  abort.abort();
  await writer.flush();
  const tokens = speech.tokens();
  if (writer.stopped.aborted) return { ...stoppedEnding, tokens };
  if (hold) {
    finish();
    return { because: spokenBy(tutor), status: "complete", hold, tokens };
  }
  const failure = speech.failure();
  if (failure === null) return { because: spokenBy(tutor), status: "complete", hold: null, tokens };
  finish();
  writer.write(dataChunk("notice", { code: "finished-by-builtin" }));
  return { because: failedEnding(tutor.id, failure), status: "complete", hold: null, tokens };
}

/** The words were whole; only the record was missing when their server died. */
const wholeEnding: Ending = {
  because: { code: "speak.taken-over", values: {} },
  status: "complete",
  hold: null,
  tokens: null,
};

const stoppedEnding: Ending = {
  because: { code: "speak.stopped", values: {} },
  status: "stopped",
  hold: null,
  tokens: null,
};

/**
 * A student in need gets our own words, never a model's; and without a known answer the guard could not
 * keep a model from giving an open problem away, so the built-in tutor asks instead.
 */
function chooseTutor({ decision, context, diagnosis }: Thought, tutors: Tutors): Tutor {
  const open = diagnosis.newOpenProblem ?? (diagnosis.newProblem ? null : context.state.openProblem);
  const unguarded = open !== null && context.solution === null && context.policy !== "explain";
  return decision.move === "support" || unguarded ? tutors.builtin : tutors.configured;
}

async function close(
  input: RunInput,
  thought: Thought,
  ending: Spoken,
  writer: TurnWriter,
  ports: RunPorts,
): Promise<void> {
  const { context, diagnosis, decision } = thought;
  const state = nextState(context.state, diagnosis, decision);
  const alerts = [...alertsOf(diagnosis, decision, context), ...heldAlert(ending.hold)];
  if (state.openProblem !== null && ending.tutor.provider !== "builtin") {
    writer.write(dataChunk("notice", { code: "unchecked" }));
  }
  if (alerts.some((alert) => alert.kind === "asks-for-teacher" || alert.kind === "safeguarding")) {
    writer.write(dataChunk("notice", { code: "teacher-told" }));
  }
  const isHeld = ending.outlet !== writer;
  if (ending.status === "stopped") {
    writer.write(dataChunk("notice", { code: "stopped" }));
    if (isHeld) writer.write(dataChunk("draft", { state: "withdrawn", by: null, edited: false }));
  }
  writer.write(dataChunk("page", pageOf(state, input.policy, context.locale)));
  if (!isHeld && !input.log.types.has("text-end")) writer.write(textEnd());
  await writer.flush();
  const replyText = isHeld ? "" : ending.outlet.released;
  const at = ports.clock.now();
  const skill = skillAtWork(context, state);
  const about = { itemId: state.item?.id ?? null, skills: skill === null ? [] : [skill] };
  const { statements, evidence } = recordStatements(
    {
      standing: skill === null ? null : await standingFor(context.learner, about, ports),
      turnId: input.turn.id,
      conversation: input.conversation,
      context,
      diagnosis,
      state,
      alerts,
      userText: input.turn.userText,
      replyText,
      at,
    },
    ports.ids,
  );
  const searched = searchStatements({
    turnId: input.turn.id,
    conversation: input.conversation,
    diagnosis,
    skill,
    move: decision.move,
    hintLevel: decision.hintLevel,
    flags: alerts.map(({ kind }) => kind),
    userText: input.turn.userText,
    // Its teachers alone search a class's turns, and they read drafts.
    replyText: ending.outlet.released,
    at,
  });
  const drafted =
    isHeld && ending.status === "complete"
      ? await draftStatements(
          {
            turnId: input.turn.id,
            conversation: input.conversation,
            draft: ending.outlet.released,
            brief: briefFor(decision, contextWithProblem(thought), input.turn.userText),
            at,
          },
          ports,
        )
      : [];
  const queued = await queueStatements(
    {
      turnId: input.turn.id,
      conversation: input.conversation,
      alerts,
      spoken: ending.because,
      evidence,
      at,
    },
    ports,
  );
  const recorded: Because =
    alerts.length > 0
      ? { code: "record.alerted", values: {} }
      : { code: "record.kept", values: { evidence } };
  const records: StageRecord[] = [
    {
      stage: "speak",
      because: ending.because,
      detail: { tokens: ending.tokens, prompt: promptFor(ending.tutor) },
      took: ending.took,
    },
    {
      stage: "guard",
      because: guardedBecause(ending.hold),
      detail: { held: ending.hold?.reason ?? null },
      took: 0,
    },
    {
      stage: "record",
      because: recorded,
      detail: { evidence, alerts: alerts.map((alert) => alert.kind) },
      took: 0,
    },
  ];
  try {
    await finishTurn(ports.database, {
      turnId: input.turn.id,
      owner: input.owner,
      status: ending.status,
      provider: ending.tutor.provider,
      modelId: ending.tutor.id,
      act: diagnosis.act,
      move: decision.move,
      hintLevel: decision.hintLevel,
      state: JSON.stringify(state),
      replyText,
      tokens: ending.tokens,
      at,
      lastSeq: writer.nextSeq(),
      lastChunk: JSON.stringify(finishChunk(ending.status)),
      records,
      also: [...statements, ...searched, ...queued, ...drafted],
    });
  } catch (error) {
    if (isNotNullViolation(error)) throw new LeaseLost("The turn was finished by another process.");
    throw error;
  }
}
