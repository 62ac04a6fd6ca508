import { isNotNullViolation } from "../../db/client.ts";
import { standingFor } from "../learners/skills/skills.usecases.ts";
import { draftStatements } from "../review/drafts/keeping.usecases.ts";
import { queueStatements } from "../review/queue/signals.usecases.ts";
import { searchStatements } from "../review/searching/searching.usecases.ts";
import { dataChunk, finishChunk, textEnd } from "./chunks.models.ts";
import { alertsOf, nextState } from "./decide/decide.models.ts";
import type { Because } from "./reasons/reasons.constants.ts";
import { recordStatements, skillAtWork } from "./record.usecases.ts";
import { briefFor, guardedBecause, heldAlert } from "./release.usecases.ts";
import type { RunInput, RunPorts, Spoken } from "./running.ts";
import { promptFor } from "./speak.usecases.ts";
import type { StageRecord } from "./stages.models.ts";
import { pageOf } from "./state.models.ts";
import { contextWithProblem, type Thought } from "./think.usecases.ts";
import { LeaseLost, type TurnWriter } from "./turn-log.usecases.ts";
import { finishTurn } from "./turns.repository.ts";

/** Ends a turn with all it leaves behind, in one write, only while the lease is ours. @throws LeaseLost */
export async function closeTurn(
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
