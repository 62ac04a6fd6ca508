import type { Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classTaughtBy } from "../../classes/classes.usecases.ts";
import {
  dataChunk,
  partsOf,
  type ReplyChunk,
  textDelta,
  textEnd,
  textStart,
} from "../../tutoring/chunks.models.ts";
import { intentSchema } from "../../tutoring/conversations.schemas.ts";
import type { GuardBrief } from "../../tutoring/guard/guard.models.ts";
import { judgeSegment } from "../../tutoring/guard/judge.models.ts";
import { makeSegmenter } from "../../tutoring/guard/segmenter.models.ts";
import { noticeKey } from "../../tutoring/notices/notices.usecases.ts";
import { hintLevelSchema } from "../../tutoring/page.schemas.ts";
import type { Seal } from "../../tutoring/sealing.ts";
import { dataPartSchemas, moveSchema } from "../../tutoring/stream.schemas.ts";
import type { LogHub } from "../../tutoring/turn-log.usecases.ts";
import { draftArchived, draftDecided, draftGivesAway, draftUntrue } from "./drafts.errors.ts";
import * as repository from "./drafts.repository.ts";
import {
  type DecidedDraft,
  type DraftCounts,
  type SendDraft,
  type WaitingDraft,
  waitingDraftSchema,
} from "./drafts.schemas.ts";

export interface DraftPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly seal: Seal;
  readonly hub: LogHub;
}

/** Drafts that are listed together, at most; the next come as these are decided. */
const mostListed = 50;

/** How many replies wait in each class of the person's that goes on. */
export async function draftCounts(person: Person, ports: Pick<DraftPorts, "database">): Promise<DraftCounts> {
  return { classes: await repository.countWaiting(person, ports.database) };
}

/**
 * What waits in a class, the longest waiting first. Each came to be while the class's rules let its teachers read it and the
 * student was told so; it stays theirs to decide when the rules change, or the student would wait for ever.
 * @throws not-found for anybody but the class's teachers
 */
export async function waitingDrafts(
  person: Person,
  classId: string,
  ports: Pick<DraftPorts, "database">,
): Promise<{ drafts: WaitingDraft[]; waiting: number }> {
  await classTaughtBy(person, classId, ports);
  const { rows, waiting } = await repository.listWaiting(person, ports.database, classId, mostListed);
  return { drafts: rows.map(draftOf), waiting };
}

/**
 * Sends a reply as it was written, or in the teacher's own words. The guard only warns: what goes out knowingly is decided by
 * a person, who knows more than the guard.
 * @throws not-found, draft.decided, draft.archived, draft.gives-away, draft.untrue
 */
export async function sendDraft(
  person: Person,
  turnId: string,
  { text, knowing = false }: SendDraft,
  ports: DraftPorts,
): Promise<DecidedDraft> {
  const found = await waitingDraft(person, turnId, ports);
  const sent = text ?? found.draft;
  const edited = sent !== found.draft;
  if (edited && !knowing) await warn(found.brief, sent, ports.seal);
  const chunks = [
    textStart(),
    textDelta(sent),
    textEnd(),
    dataChunk("draft", { state: "sent", by: person.name, edited }),
  ];
  return decide(person, found, { status: "sent", sent, chunks }, ports);
}

/** Leaves a reply unsent; the student is told. @throws not-found, draft.decided, draft.archived */
export async function dropDraft(person: Person, turnId: string, ports: DraftPorts): Promise<DecidedDraft> {
  const found = await waitingDraft(person, turnId, ports);
  const chunks = [dataChunk("draft", { state: "dropped", by: person.name, edited: false })];
  return decide(person, found, { status: "dropped", sent: null, chunks }, ports);
}

type Found = NonNullable<Awaited<ReturnType<typeof repository.findDraft>>>;

async function waitingDraft(person: Person, turnId: string, { database }: DraftPorts): Promise<Found> {
  const found = await repository.findDraft(person, database, turnId);
  if (!found) throw notFound();
  if (found.isArchived) throw draftArchived();
  if (!found.isWaiting) throw draftDecided();
  return found;
}

async function decide(
  person: Person,
  { turnId, conversationId }: Found,
  decision: { status: "sent" | "dropped"; sent: string | null; chunks: readonly ReplyChunk[] },
  { database, clock, hub }: DraftPorts,
): Promise<DecidedDraft> {
  const { status, sent } = decision;
  const chunks = decision.chunks.map((chunk) => JSON.stringify(chunk));
  const kept = await repository.decideDraft(person, database, {
    turnId,
    conversationId,
    status,
    sent,
    chunks,
    at: clock.now(),
  });
  if (!kept) throw draftDecided();
  hub.announce(noticeKey(conversationId));
  return { turnId, status, sent };
}

/** Judges a teacher's words as the guard would a tutor's. @throws draft.gives-away, draft.untrue */
async function warn(sealed: string | null, text: string, seal: Seal): Promise<void> {
  const opened = sealed === null ? null : await seal.openText(sealed);
  if (opened === null) return;
  // Only `draftStatements` writes briefs, sealed, and it writes a GuardBrief.
  const brief = JSON.parse(opened) as GuardBrief;
  const segmenter = makeSegmenter();
  let before = "";
  for (const segment of [...segmenter.push(text), ...segmenter.flush()]) {
    const verdict = judgeSegment(brief, before, segment);
    // Length and tone are the teacher's own affair.
    if (verdict.kind === "hold" && verdict.reason === "false-mathematics") throw draftUntrue();
    if (verdict.kind === "hold" && verdict.reason !== "too-long" && verdict.reason !== "unsafe")
      throw draftGivesAway();
    before += segment;
  }
}

const logSchema = z.array(z.string());
const reasonSchema = waitingDraftSchema.shape.found;

function draftOf(row: Row): WaitingDraft {
  const parts = partsOf(logSchema.parse(JSON.parse(String(row.log))).map((chunk) => ({ chunk })));
  const lines = dataPartSchemas.lines.safeParse(parts.find(({ type }) => type === "data-lines")?.data);
  const reason = (because: unknown) =>
    because === null || because === undefined ? null : reasonSchema.parse(JSON.parse(String(because)));
  return {
    turnId: String(row.turn_id),
    conversationId: String(row.conversation_id),
    student: { id: String(row.student_id), name: String(row.student_name) },
    title: String(row.title),
    at: Number(row.created_at),
    words: String(row.user_text),
    intent: intentSchema.nullable().catch(null).parse(row.intent),
    lines: lines.success ? lines.data.lines : [],
    found: reason(row.found),
    decided: reason(row.decided),
    move: moveSchema.nullable().catch(null).parse(row.move),
    hintLevel: hintLevelSchema
      .nullable()
      .catch(null)
      .parse(row.hint_level === null ? null : Number(row.hint_level)),
    draft: String(row.draft),
  };
}
