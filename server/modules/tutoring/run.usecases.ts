import type { Tutor, Tutors } from "../../llm/tutors.ts";
import { dataChunk, type ReplyChunk, textStart } from "./chunks.models.ts";
import { closeTurn } from "./closing.usecases.ts";
import { isHeldBack, makeDraftOutlet } from "./drafted/drafted.models.ts";
import { briefFor, finishInOwnWords, type Outlet, releaseGuarded } from "./release.usecases.ts";
import { readMaterials } from "./retrieve.usecases.ts";
import type { Ending, RunInput, RunPorts } from "./running.ts";
import { failedEnding, speak, spokenBy } from "./speak.usecases.ts";
import type { StageRecord } from "./stages.models.ts";
import { contextWithProblem, type Thought, think } from "./think.usecases.ts";
import { LeaseLost, makeTurnWriter, type TurnWriter } from "./turn-log.usecases.ts";
import { keepStages } from "./turns.repository.ts";

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
    await closeTurn(input, thought, spoken, writer, ports);
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
