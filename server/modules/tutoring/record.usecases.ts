import type { InStatement } from "@libsql/client";
import type { Ids } from "../../shared/ids.ts";
import { keepMemory, sawMisconception } from "../learners/learners.usecases.ts";
import type { Observation, Standing } from "../learners/skills/skills.models.ts";
import { answersAsStatements } from "../learners/skills/skills.usecases.ts";
import type { ConversationRow } from "./conversations.repository.ts";
import { isBesidePractice } from "./items/start.models.ts";
import { memoryOf } from "./memory.models.ts";
import type { Alert, Diagnosis, TurnContext, TutoringState } from "./turn.models.ts";

export interface RecordInput {
  readonly turnId: string;
  readonly conversation: ConversationRow;
  readonly context: TurnContext;
  readonly diagnosis: Diagnosis;
  readonly state: TutoringState;
  readonly alerts: readonly Alert[];
  readonly userText: string;
  readonly replyText: string;
  /** How the learner stood in the skill at work before this turn; null where the turn is about none. */
  readonly standing: Standing | null;
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
      ...memoryStatements(input),
      ...input.alerts.map((alert) => alertStatement(input, alert, ids)),
      conversationStatement(input),
      {
        sql: "INSERT INTO turn_search (text, turn_id, conversation_id) VALUES (?, ?, ?)",
        args: [`${input.userText}\n${input.replyText}`, input.turnId, input.conversation.id],
      },
    ],
  };
}

/** The skill that a turn's work is evidence for: of the problem, or of the item in hand. */
export function skillAtWork(context: TurnContext, state: TutoringState): string | null {
  return state.problem?.skill ?? context.item?.skill ?? null;
}

/** Only what was decided by computation counts: unchecked lines and lines that merely repeat are no evidence. */
function evidenceOf(input: RecordInput, ids: Ids): { statements: readonly InStatement[]; count: number } {
  const { context, state, standing, turnId, at } = input;
  const skill = skillAtWork(context, state);
  const beside = isBesidePractice(input.conversation.id);
  if (skill === null || standing === null || beside) return { statements: [], count: 0 };
  const observations = outcomesOf(input.diagnosis).map(
    ({ correct, whole }, place): Observation => ({
      learnerId: context.learner.id,
      itemId: state.item?.id ?? null,
      skills: [skill],
      source: "turn",
      sourceId: turnId,
      place,
      correct,
      whole,
      helpLevel: context.state.hintLevel,
      confidence: null,
      took: null,
      at,
    }),
  );
  return { statements: answersAsStatements(standing, observations, ids), count: observations.length };
}

/** How each judged line of the message, or the answer to an item, came out. A smaller question is no evidence. */
function outcomesOf({
  lines,
  task,
}: Diagnosis): readonly { readonly correct: boolean; readonly whole: boolean }[] {
  if (task?.kind === "answer") {
    if (task.part || (task.verdict !== "right" && task.verdict !== "wrong")) return [];
    return [{ correct: task.verdict === "right", whole: true }];
  }
  const decided = lines.filter((line) => line.verdict !== "unchecked" && line.verdict !== "no-progress");
  return decided.map(({ verdict }) => ({
    correct: verdict === "progress" || verdict === "finished",
    whole: verdict === "finished",
  }));
}

function misconceptionOf({ context, diagnosis, turnId, userText, at }: RecordInput, ids: Ids): InStatement[] {
  const { misconception } = diagnosis;
  if (misconception === null) return [];
  const line = diagnosis.lines.find((one) => one.misconception === misconception)?.text ?? userText;
  return sawMisconception({
    ids: { misconception: ids.next(), sighting: ids.next() },
    learnerId: context.learner.id,
    misconception,
    source: "turn",
    sourceId: turnId,
    line,
    at,
  });
}

/** The memory of the problem at work, made or made anew; it links to this turn. */
function memoryStatements(input: RecordInput): InStatement[] {
  const { context, conversation, turnId, at } = input;
  const memory = memoryOf({ ...input, conversationId: conversation.id });
  if (memory === null) return [];
  return keepMemory({
    ...memory,
    learnerId: context.learner.id,
    conversationId: conversation.id,
    turnId,
    at,
  });
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
