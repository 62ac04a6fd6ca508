import { z } from "zod";
import type { Database } from "../../db/client.ts";
import { type DraftRecord, draftsIn } from "../review/drafts/keeping.usecases.ts";
import { branchTo } from "./branches.models.ts";
import { partsOf } from "./chunks.models.ts";
import { findConversationOfTurn } from "./conversations.repository.ts";
import { intentSchema } from "./conversations.schemas.ts";
import { startOf } from "./items/start.models.ts";
import { hintLevelSchema } from "./page.schemas.ts";
import { type Stage, stages } from "./stages.models.ts";
import { pageOf, readState } from "./state.models.ts";
import { dataPartSchemas, moveSchema } from "./stream.schemas.ts";
import { actSchema } from "./turn.schemas.ts";
import { chunksOf, type StageRow, stagesOf, type TurnRow, turnsOf } from "./turns.repository.ts";

const becauseSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
const statusSchema = z.enum(["running", "complete", "stopped", "failed"]);

/** All turns of a conversation with what each stage decided, edited-away branches marked. For review alone. */
export async function readConversationTurns(
  input: { conversationId: string; headTurnId: string | null },
  ports: { database: Database },
) {
  const [turns, records, log, drafts] = await Promise.all([
    turnsOf(ports.database, input.conversationId),
    stagesOf(ports.database, input.conversationId),
    chunksOf(ports.database, input.conversationId),
    draftsIn(input.conversationId, ports),
  ]);
  const shown = new Set(branchTo(turns, input.headTurnId).map((turn) => turn.id));
  return turns.map((turn) =>
    describeTurn(turn, {
      active: shown.has(turn.id),
      records: records.filter((record) => record.turnId === turn.id),
      log: log.filter((chunk) => chunk.turnId === turn.id),
      draft: drafts.get(turn.id) ?? null,
    }),
  );
}

/**
 * What one turn was given and did, without anybody's id, so that it can be played again: how its conversation stood before it, the
 * turns before it on its branch, its words, and what came of them. Null where there is no such turn. For review alone.
 */
export async function replayOf(
  input: { readonly conversationId: string; readonly turnId: string },
  { database }: { database: Database },
) {
  const [about, turns, records] = await Promise.all([
    findConversationOfTurn(database, input.conversationId),
    turnsOf(database, input.conversationId),
    stagesOf(database, input.conversationId),
  ]);
  const turn = turns.find(({ id }) => id === input.turnId);
  if (!turn || !about) return null;
  const locale = turn.locale === "es" ? ("es" as const) : ("en" as const);
  const past = branchTo(turns, turn.parentTurnId);
  const before = past.at(-1)?.state ?? null;
  const state =
    before === null ? startOf({ id: input.conversationId, itemId: about.itemId }, locale) : readState(before);
  const after = pageOf(readState(turn.state), "guide", locale);
  const diagnosed = records.find(({ turnId, stage }) => turnId === turn.id && stage === "diagnose");
  return {
    locale,
    problem: (pageOf(state, "guide", locale).problem ?? after.problem)?.text ?? null,
    state,
    history: past.map((one) => ({ ...partOf(one), act: actSchema.catch("question").parse(one.act) })),
    ...partOf(turn),
    verdicts: diagnosed
      ? verdictsSchema.parse(JSON.parse(diagnosed.detail)).lines.map(({ verdict }) => verdict)
      : [],
  };
}

const verdictsSchema = z.object({ lines: z.array(z.object({ verdict: z.string() })).catch([]) });

function partOf(turn: TurnRow) {
  return {
    words: turn.userText,
    intent: intentSchema.nullable().catch(null).parse(turn.intent),
    move: moveSchema.nullable().catch(null).parse(turn.move),
    hintLevel: hintLevelSchema.nullable().catch(null).parse(turn.hintLevel),
    reply: turn.replyText,
  };
}

function describeTurn(
  turn: TurnRow,
  known: { active: boolean; records: StageRow[]; log: { chunk: string }[]; draft: DraftRecord | null },
) {
  const parts = partsOf(known.log);
  const lines = dataPartSchemas.lines.safeParse(parts.find((part) => part.type === "data-lines")?.data);
  const text = parts.find((part) => part.type === "text")?.text;
  const page = pageOf(readState(turn.state), "guide", turn.locale === "es" ? "es" : "en");
  return {
    id: turn.id,
    parentId: turn.parentTurnId,
    at: turn.startedAt,
    active: known.active,
    page,
    student: {
      messageId: turn.userMessageId,
      text: turn.userText,
      intent: intentSchema.nullable().catch(null).parse(turn.intent),
    },
    reply: {
      messageId: turn.assistantMessageId,
      text: typeof text === "string" ? text : "",
      status: statusSchema.parse(turn.status),
      move: moveSchema.nullable().catch(null).parse(turn.move),
      hintLevel: hintLevelSchema.nullable().catch(null).parse(turn.hintLevel),
    },
    draft: known.draft,
    lines: lines.success ? lines.data.lines : [],
    stages: known.records
      .map(describeStage)
      .sort((left, right) => stages.indexOf(left.stage) - stages.indexOf(right.stage)),
    tutor: { provider: turn.provider, id: turn.modelId },
    tokens: turn.inputTokens === null ? null : { input: turn.inputTokens, output: turn.outputTokens ?? 0 },
    prompt: promptIn(known.records),
  };
}

const promptSchema = z.object({ prompt: z.object({ id: z.string(), version: z.string() }) });

/** The prompt that the speak stage gave to a model; null for the built-in tutor and for older records. */
function promptIn(records: readonly StageRow[]) {
  const detail = records.find(({ stage }) => stage === "speak")?.detail;
  return (detail && promptSchema.safeParse(JSON.parse(detail)).data?.prompt) || null;
}

function describeStage(row: StageRow) {
  const stage: Stage = z.enum(stages).parse(row.stage);
  const detail: unknown = JSON.parse(row.detail);
  return { stage, because: becauseSchema.parse(JSON.parse(row.because)), detail, took: row.took };
}
