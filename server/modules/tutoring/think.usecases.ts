import type { Clock } from "../../shared/clock.ts";
import { intentSchema } from "./conversations.schemas.ts";
import { decideScreened } from "./decide/decide.models.ts";
import { diagnose } from "./diagnose/diagnose.models.ts";
import type { Because } from "./reasons/reasons.constants.ts";
import { type RetrieveInput, type RetrievePorts, retrieve } from "./retrieve.usecases.ts";
import { screen } from "./screen/screen.models.ts";
import type { Stage, StageRecord } from "./stages.models.ts";
import type { Decision, Diagnosis, ScreenResult, StudentMessage, TurnContext } from "./turn.models.ts";
import type { TurnRow } from "./turns.repository.ts";

/** The pure stages' results, computed anew from stored data after a takeover. */
export interface Thought {
  readonly context: TurnContext;
  readonly screened: ScreenResult;
  readonly diagnosis: Diagnosis;
  readonly decision: Decision;
}

export type ThinkInput = Omit<RetrieveInput, "message"> & { readonly turn: TurnRow };

/** The first four stages: what is known, whether the message is fine, what the student did, what the tutor does. */
export async function think(
  input: ThinkInput,
  ports: RetrievePorts & { readonly clock: Clock },
  records: StageRecord[],
): Promise<Thought> {
  const { turn } = input;
  const message: StudentMessage = {
    id: turn.userMessageId,
    text: turn.userText,
    intent: intentSchema.nullable().catch(null).parse(turn.intent),
    sentAt: turn.startedAt,
  };
  let began = ports.clock.now();
  const note = (stage: Stage, because: Because, detail: unknown) => {
    const now = ports.clock.now();
    records.push({ stage, because, detail, took: now - began });
    began = now;
  };
  const { context, record } = await retrieve({ ...input, message }, ports);
  note(record.stage, record.because, record.detail);
  const screened = screen(
    message.text,
    context.history.map((past) => past.studentText),
  );
  note("screen", screened.because, screened);
  const diagnosis = diagnose(message, context);
  note("diagnose", diagnosis.because, diagnosis);
  const decision = decideScreened(screened, diagnosis, context);
  // What must not be revealed is the private solution's: it is not kept in clear.
  const { forbidden, ...kept } = decision;
  note("decide", decision.because, { ...kept, forbiddenLines: forbidden.length });
  return { context, screened, diagnosis, decision };
}

/** The guard protects the problem this message brings, not only the one already on the page. */
export function contextWithProblem({ context, diagnosis }: Thought): TurnContext {
  if (!diagnosis.newProblem && diagnosis.newOpenProblem === null) return context;
  return {
    ...context,
    state: { ...context.state, problem: diagnosis.newProblem, openProblem: diagnosis.newOpenProblem },
  };
}
