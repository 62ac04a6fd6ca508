import type { Database } from "../../db/client.ts";
import { readCursor, writeCursor } from "../../db/cursor.models.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { classTaughtBy } from "../classes/classes.usecases.ts";
import { readConversationTurns } from "../tutoring/transcript.usecases.ts";
import { annotationsOf } from "./annotations/annotations.repository.ts";
import { noteOpenings, type OpeningPorts } from "./openings/openings.usecases.ts";
import { readableConversation } from "./readable.usecases.ts";
import type { TurnSearch } from "./searching/searching.schemas.ts";
import { findConversations, firstPlace, prepareSearch } from "./searching/searching.usecases.ts";
import { alertsOf, describeFound, listTranscripts } from "./transcripts.repository.ts";
import type { Transcript, TranscriptList, TranscriptTurn } from "./transcripts.schemas.ts";

const pageSize = 40;

/**
 * A page of a class's transcripts: those with a turn that was searched for, the newest such turn first, or all of them, the
 * latest first. @throws not-found for anybody but its teachers
 */
export async function searchTranscripts(
  person: Person,
  classId: string,
  { cursor, ...input }: TurnSearch & { cursor?: string | undefined },
  ports: { database: Database },
): Promise<TranscriptList> {
  const { read } = await classTaughtBy(person, classId, ports);
  const place = readCursor(cursor);
  const isSearch = Object.entries(input).some(
    ([name, value]) => name !== "student" && value !== undefined && value !== "",
  );
  if (read && !isSearch) return latest(person, classId, input.student ?? null, place, ports);
  const search = await prepareSearch({ ...input, classId, isDecisiveOnly: !read }, ports);
  if (search === null) return { transcripts: [], nextCursor: null };
  const start = place?.updatedAt ?? firstPlace;
  const { hits, next } = await findConversations(person, search, start, pageSize, ports);
  return {
    transcripts: await describeFound(person, ports.database, hits, search.sought, !read),
    nextCursor: next === null ? null : writeCursor({ updatedAt: next, id: "" }),
  };
}

async function latest(
  person: Person,
  classId: string,
  student: string | null,
  cursor: ReturnType<typeof readCursor>,
  { database }: { database: Database },
): Promise<TranscriptList> {
  const found = await listTranscripts(person, database, { classId, student, cursor, limit: pageSize + 1 });
  const transcripts = found.slice(0, pageSize);
  const last = transcripts.at(-1);
  const more = found.length > pageSize && last;
  return {
    transcripts,
    nextCursor: more ? writeCursor({ updatedAt: last.updatedAt, id: last.conversationId }) : null,
  };
}

/**
 * One conversation with every stage's decision, and a note for its student of who opened it.
 * @throws not-found for anybody but a teacher of its class
 */
export async function openTranscript(
  person: Person,
  conversationId: string,
  ports: OpeningPorts,
): Promise<Transcript> {
  const transcript = await readTranscript(person, conversationId, ports);
  const learnerId = transcript.conversation.student.id;
  await noteOpenings(person, [{ conversationId, learnerId }], "opened", ports);
  return transcript;
}

/** Notes for its student that a conversation was printed. @throws not-found for whoever may not read it */
export async function notePrinting(person: Person, conversationId: string, ports: OpeningPorts) {
  const { student } = await readableConversation(person, conversationId, ports);
  await noteOpenings(person, [{ conversationId, learnerId: student.id }], "printed", ports);
}

/** One conversation as far as the person asking may read it. @throws not-found */
export async function readTranscript(
  person: Person,
  conversationId: string,
  ports: { database: Database },
): Promise<Transcript> {
  const about = await readableConversation(person, conversationId, ports);
  const { database } = ports;
  const [turns, alerts, annotations] = await Promise.all([
    readConversationTurns({ conversationId, headTurnId: about.headTurnId }, ports),
    alertsOf(database, conversationId),
    annotationsOf(person, database, conversationId),
  ]);
  const { decisive } = about;
  const read = turns.filter(({ id }) => decisive === null || decisive.has(id));
  return {
    conversation: {
      id: conversationId,
      title: about.title,
      student: about.student,
      class: { id: about.classId, name: about.className, policy: about.policy },
      createdAt: about.createdAt,
      updatedAt: about.updatedAt,
      problem:
        decisive === null
          ? (turns.findLast((turn) => turn.active && turn.page.problem !== null)?.page.problem ?? null)
          : null,
      decisiveOnly: decisive !== null,
    },
    turns: read.map(({ parentId: _parent, ...turn }) => ({
      ...turn,
      ...(decisive !== null && withoutOthers),
      flags: alerts
        .filter((alert) => alert.turnId === turn.id)
        .map(({ flag, severity }) => ({ flag, severity })),
      annotations: annotations.filter(({ turnId }) => turnId === turn.id),
    })),
  };
}

/** The page and what the stages kept hold words of other turns. */
const withoutOthers: Pick<TranscriptTurn, "page" | "stages"> = { page: null, stages: [] };
