import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Because } from "../../tutoring/reasons/reasons.constants.ts";
import type { Alert } from "../../tutoring/turn.models.ts";
import { changeIn } from "./change.models.ts";
import { isTold, type Signal, signalsOfTurn } from "./signals.models.ts";
import { type About, keepSignal, readOwnWeeks, settleDisputes } from "./signals.repository.ts";

interface Ports {
  readonly database: Database;
  readonly ids: Ids;
}

/** How long a sudden change is not told again, whatever became of it: a week, in milliseconds. */
const changeQuiet = 7 * 86_400_000;

export interface FinishedTurn {
  readonly turnId: string;
  readonly conversation: { readonly id: string; readonly classId: string | null; readonly learnerId: string };
  readonly alerts: readonly Alert[];
  /** How the words of the reply came to their end. */
  readonly spoken: Because;
  /** Answers and lines of this turn that count as evidence. */
  readonly evidence: number;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
}

/** What a finished turn puts into the queue, to be written with the turn itself. */
export async function queueStatements(turn: FinishedTurn, ports: Ports): Promise<InStatement[]> {
  const { turnId, conversation, at } = turn;
  const { classId, learnerId } = conversation;
  const about: About = { classId, learnerId, conversationId: conversation.id };
  const signals = signalsOfTurn(turnId, turn.alerts, turn.spoken).filter((signal) => isTold(signal, classId));
  return [
    ...signals.flatMap((signal) => keepSignal(signal, about, { id: ports.ids.next(), at })),
    ...(turn.evidence > 0 && classId !== null ? await changeStatements(about, at, ports) : []),
  ];
}

async function changeStatements(about: About, at: number, ports: Ports): Promise<InStatement[]> {
  const reason = changeIn(await readOwnWeeks(ports.database, about.learnerId, at));
  if (reason === null) return [];
  const signal: Signal = { kind: "change", severity: "notice", reason, turns: [] };
  return keepSignal(
    signal,
    { ...about, conversationId: null },
    { id: ports.ids.next(), at, quietSince: at - changeQuiet },
  );
}

/** What a dispute puts into the queues of the learner's classes; nothing where the dispute itself is not kept. */
export function disputeStatements(
  dispute: {
    readonly id: string;
    readonly learnerId: string;
    /** The claim as a teacher reads it, in both languages. */
    readonly claim: { readonly en: string; readonly es: string };
    readonly words: string;
    readonly at: number;
  },
  classIds: readonly string[],
  ids: Ids,
): InStatement[] {
  const { id, learnerId, claim, words, at } = dispute;
  const values = { claimEn: claim.en, claimEs: claim.es, words: words.slice(0, 500) };
  const code = values.words === "" ? "dispute.claim" : "dispute.claim-words";
  const signal: Signal = { kind: "dispute", severity: "notice", reason: { code, values }, turns: [] };
  return classIds.flatMap((classId) =>
    keepSignal(signal, { classId, learnerId, conversationId: null }, { id: ids.next(), at, disputeId: id }),
  );
}

/** What follows in the queue where a dispute has ended. */
export function disputeEnded(learnerId: string, at: number): InStatement {
  return settleDisputes(learnerId, at);
}
