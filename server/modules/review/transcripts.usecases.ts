import type { Database } from "../../db/client.ts";
import { readCursor, writeCursor } from "../../db/cursor.models.ts";
import { notFound } from "../../shared/errors.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { classTaughtBy } from "../classes/classes.usecases.ts";
import { policySchema } from "../tutoring/conversations.schemas.ts";
import { readConversationTurns } from "../tutoring/transcript.usecases.ts";
import { alertsOf, findTaughtConversation, listTranscripts } from "./transcripts.repository.ts";
import type { Flag, Transcript } from "./transcripts.schemas.ts";

const pageSize = 40;

/** A page of a class's transcripts, newest first. @throws not-found for anybody but its teachers */
export async function searchTranscripts(
  person: Person,
  classId: string,
  input: {
    query?: string | undefined;
    flag?: Flag | undefined;
    student?: string | undefined;
    cursor?: string | undefined;
  },
  ports: { database: Database },
) {
  await classTaughtBy(person, classId, ports);
  const found = await listTranscripts(person, ports.database, {
    classId,
    words: input.query ?? "",
    flag: input.flag ?? null,
    student: input.student ?? null,
    cursor: readCursor(input.cursor),
    limit: pageSize + 1,
  });
  const transcripts = found.slice(0, pageSize);
  const last = transcripts.at(-1);
  const more = found.length > pageSize && last;
  return {
    transcripts,
    nextCursor: more ? writeCursor({ updatedAt: last.updatedAt, id: last.conversationId }) : null,
  };
}

/** One conversation with every stage's decision. @throws not-found for anybody but a teacher of its class */
export async function readTranscript(
  person: Person,
  conversationId: string,
  ports: { database: Database },
): Promise<Transcript> {
  const row = await findTaughtConversation(person, ports.database, conversationId);
  if (!row) throw notFound();
  const headTurnId = row.head_turn_id === null ? null : String(row.head_turn_id);
  const [turns, alerts] = await Promise.all([
    readConversationTurns({ conversationId, headTurnId }, ports),
    alertsOf(ports.database, conversationId),
  ]);
  return {
    conversation: {
      id: conversationId,
      title: String(row.title),
      student: { id: String(row.student_id), name: String(row.student_name) },
      class: {
        id: String(row.class_id),
        name: String(row.class_name),
        policy: policySchema.parse(row.policy),
      },
      createdAt: Number(row.created_at),
      updatedAt: Number(row.updated_at),
      problem: turns.findLast((turn) => turn.active && turn.problem !== null)?.problem ?? null,
    },
    turns: turns.map(({ problem: _problem, ...turn }) => ({
      ...turn,
      flags: alerts
        .filter((alert) => alert.turnId === turn.id)
        .map(({ flag, severity }) => ({ flag, severity })),
    })),
  };
}
