import type { Person } from "../../accounts/accounts.models.ts";
import { classTaughtBy } from "../../classes/classes.usecases.ts";
import { noteOpenings, type OpeningPorts } from "../openings/openings.usecases.ts";
import type { TurnSearch } from "../searching/searching.schemas.ts";
import { findTurns, firstPlace, prepareSearch } from "../searching/searching.usecases.ts";
import { readRows, type TurnTableRow } from "../transcripts.repository.ts";
import type { TranscriptTurn } from "../transcripts.schemas.ts";
import { readTranscript } from "../transcripts.usecases.ts";
import { csvLine } from "./csv.models.ts";

export type Format = "csv" | "json";

/** What leaves as a file, piece by piece. */
export interface Exported {
  readonly name: string;
  readonly parts: AsyncGenerator<string>;
}

/** So that a spreadsheet reads the file as UTF-8. */
const byteOrderMark = "\uFEFF";
const pageSize = 200;

const columns = [
  "conversation",
  "title",
  "student",
  "at",
  "student_words",
  "button",
  "reply",
  "status",
  "move",
  "hint_level",
  "flags",
  "tutor",
  "model",
  "prompt",
  "input_tokens",
  "output_tokens",
] as const;

/**
 * One conversation as a file. Its student sees that it was exported.
 * @throws not-found for anybody but a teacher of its class
 */
export async function exportTranscript(
  person: Person,
  conversationId: string,
  format: Format,
  ports: OpeningPorts,
): Promise<Exported> {
  const transcript = await readTranscript(person, conversationId, ports);
  const { conversation, turns } = transcript;
  await noteOpenings(person, [{ conversationId, learnerId: conversation.student.id }], "exported", ports);
  async function* parts() {
    if (format === "json") {
      yield `{"conversation":${JSON.stringify(conversation)},"turns":[`;
      for (const [index, turn] of turns.entries()) yield (index > 0 ? ",\n" : "\n") + JSON.stringify(turn);
      yield "\n]}\n";
      return;
    }
    yield byteOrderMark + csvLine([...columns]);
    for (const turn of turns) yield csvLine(cellsOfTurn(conversation, turn));
  }
  return { name: `transcript.${format}`, parts: parts() };
}

/**
 * Every turn of a class that a search finds, as a file, page by page while students write on. Each page asks anew whether the
 * person may read, so what comes after a teacher is removed does not leave. Students see that their conversations were exported.
 * @throws not-found for anybody but the class's teachers
 */
export async function exportSearch(
  person: Person,
  classId: string,
  input: TurnSearch,
  format: Format,
  ports: OpeningPorts,
): Promise<Exported> {
  await classTaughtBy(person, classId, ports);
  const pages = pagesOf(person, classId, input, ports);
  async function* parts() {
    if (format === "csv") {
      yield byteOrderMark + csvLine([...columns]);
      for await (const rows of pages) yield rows.map((row) => csvLine(cellsOfRow(row))).join("");
      return;
    }
    yield '{"turns":[';
    let separator = "\n";
    for await (const rows of pages)
      for (const { learnerId, ...row } of rows) {
        yield separator + JSON.stringify(row);
        separator = ",\n";
      }
    yield "\n]}\n";
  }
  return { name: `transcripts.${format}`, parts: parts() };
}

async function* pagesOf(
  person: Person,
  classId: string,
  input: TurnSearch,
  ports: OpeningPorts,
): AsyncGenerator<readonly TurnTableRow[]> {
  let before = firstPlace;
  for (;;) {
    const { read } = await classTaughtBy(person, classId, ports);
    const search = await prepareSearch({ ...input, classId, isDecisiveOnly: !read }, ports);
    if (search === null) return;
    const hits = await findTurns(person, search, before, pageSize, ports);
    const rows = await readRows(
      person,
      ports.database,
      hits.map(({ turnId }) => turnId),
    );
    const looked = new Map(rows.map(({ conversationId, learnerId }) => [conversationId, learnerId]));
    await noteOpenings(
      person,
      [...looked].map(([conversationId, learnerId]) => ({ conversationId, learnerId })),
      "exported",
      ports,
    );
    yield read ? rows : rows.map((row) => ({ ...row, title: "" }));
    const last = hits.at(-1);
    if (hits.length < pageSize || !last) return;
    before = last.place;
  }
}

function cellsOfRow(row: TurnTableRow) {
  return [
    row.conversationId,
    row.title,
    row.student,
    new Date(row.at).toISOString(),
    row.words,
    row.intent,
    row.reply,
    row.status,
    row.move,
    row.hintLevel,
    row.flags.join(" "),
    row.provider,
    row.model,
    row.prompt,
    row.inputTokens,
    row.outputTokens,
  ];
}

function cellsOfTurn(
  conversation: { readonly id: string; readonly title: string; readonly student: { readonly name: string } },
  turn: TranscriptTurn,
) {
  return [
    conversation.id,
    conversation.title,
    conversation.student.name,
    new Date(turn.at).toISOString(),
    turn.student.text,
    turn.student.intent,
    turn.reply.text,
    turn.reply.status,
    turn.reply.move,
    turn.reply.hintLevel,
    turn.flags.map(({ flag }) => flag).join(" "),
    turn.tutor.provider,
    turn.tutor.id,
    turn.prompt === null ? null : `${turn.prompt.id} ${turn.prompt.version}`,
    turn.tokens?.input ?? null,
    turn.tokens?.output ?? null,
  ];
}
