import type { InStatement } from "@libsql/client";
import type { Ids } from "../../shared/ids.ts";
import { keepEvidence, keepMemory, sawMisconception } from "../learners/learners.usecases.ts";
import { defaultParameters, traceAnswer } from "../learners/mastery/tracing.models.ts";
import type { ConversationRow } from "./conversations.repository.ts";
import type { Alert, Diagnosis, Locale, TurnContext, TutoringState } from "./turn.models.ts";

export interface RecordInput {
  readonly turnId: string;
  readonly conversation: ConversationRow;
  readonly context: TurnContext;
  readonly diagnosis: Diagnosis;
  readonly state: TutoringState;
  readonly alerts: readonly Alert[];
  readonly userText: string;
  readonly replyText: string;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
}

/** What a finished turn leaves behind besides itself: evidence, mastery, misconceptions, memory, alerts, search text. */
export function recordStatements(
  input: RecordInput,
  ids: Ids,
): { statements: InStatement[]; evidence: number } {
  const evidence = evidenceOf(input, ids);
  return {
    evidence: evidence.count,
    statements: [
      ...evidence.statements,
      ...misconceptionOf(input, ids),
      ...memoryOf(input, ids),
      ...input.alerts.map((alert) => alertStatement(input, alert, ids)),
      conversationStatement(input),
      {
        sql: "INSERT INTO turn_search (text, turn_id, conversation_id) VALUES (?, ?, ?)",
        args: [`${input.userText}\n${input.replyText}`, input.turnId, input.conversation.id],
      },
    ],
  };
}

/** Only what was decided by computation counts: unchecked lines and lines that merely repeat are no evidence. */
function evidenceOf(
  { context, diagnosis, state, turnId, at }: RecordInput,
  ids: Ids,
): { statements: InStatement[]; count: number } {
  const skill = state.problem?.skill;
  if (!skill) return { statements: [], count: 0 };
  let mastery = context.skills.find((known) => known.skill === skill)?.mastery ?? defaultParameters.initial;
  const decided = diagnosis.lines.filter(
    (line) => line.verdict !== "unchecked" && line.verdict !== "no-progress",
  );
  const statements = decided.flatMap((line) => {
    const correct = line.verdict === "progress" || line.verdict === "finished";
    mastery = traceAnswer(mastery, correct);
    return keepEvidence({
      id: ids.next(),
      learnerId: context.learner.id,
      skill,
      turnId,
      correct,
      helpLevel: context.state.hintLevel,
      mastery,
      at,
    });
  });
  return { statements, count: decided.length };
}

function misconceptionOf({ context, diagnosis, turnId, at }: RecordInput, ids: Ids): InStatement[] {
  if (diagnosis.misconception === null) return [];
  return [
    sawMisconception({
      id: ids.next(),
      learnerId: context.learner.id,
      misconception: diagnosis.misconception,
      turnId,
      at,
    }),
  ];
}

/** A session's memory is made when its problem is solved. */
function memoryOf({ context, conversation, state, at }: RecordInput, ids: Ids): InStatement[] {
  if (!state.solved || context.state.solved || !state.problem) return [];
  const text = memoryText(state.problem.statement, state.hintsUsed, context.locale);
  return [
    keepMemory({ id: ids.next(), learnerId: context.learner.id, conversationId: conversation.id, text, at }),
  ];
}

/** As it can follow "Last time:". */
function memoryText(problem: string, hints: number, locale: Locale): string {
  if (locale === "es") {
    const help = hints === 0 ? "sin pistas" : hints === 1 ? "con una pista" : `con ${hints} pistas`;
    return `resolviste ${problem} ${help}.`;
  }
  const help = hints === 0 ? "without a hint" : hints === 1 ? "with one hint" : `with ${hints} hints`;
  return `you solved ${problem} ${help}.`;
}

function alertStatement({ turnId, conversation, at }: RecordInput, alert: Alert, ids: Ids): InStatement {
  return {
    sql: `INSERT INTO alerts (id, turn_id, conversation_id, class_id, kind, severity, because, created_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [
      ids.next(),
      turnId,
      conversation.id,
      conversation.classId,
      alert.kind,
      alert.severity,
      JSON.stringify(alert.because),
      at,
    ],
  };
}

function conversationStatement({ conversation, state, userText, at }: RecordInput): InStatement {
  const problem = state.problem?.statement ?? state.openProblem;
  const title = titled(problem ?? userText);
  return {
    sql: `UPDATE conversations SET title = CASE WHEN titled = 0 AND ? <> '' AND (turn_count = 0 OR ?) THEN ? ELSE title END,
            solved = ?, turn_count = turn_count + 1, updated_at = ? WHERE id = ?`,
    args: [title, problem ? 1 : 0, title, state.solved ? 1 : 0, at, conversation.id],
  };
}

/** A conversation is called by its problem, or else by the student's first words. */
function titled(source: string): string {
  const words = source.replaceAll(/\s+/g, " ").trim();
  return words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`;
}
