import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import { dataChunk } from "../../tutoring/chunks.models.ts";
import type { GuardBrief } from "../../tutoring/guard/guard.models.ts";
import type { Seal } from "../../tutoring/sealing.ts";
import { type DraftRecord, draftsOf, insertDraft, withdrawWaiting } from "./drafts.repository.ts";

/**
 * Keeps what the tutor would have said until a teacher decides, in the same write as the turn it belongs to. Nothing for a
 * conversation of no class: nobody would read it.
 */
export async function draftStatements(
  turn: {
    readonly turnId: string;
    readonly conversation: { readonly id: string; readonly classId: string | null };
    readonly draft: string;
    readonly brief: GuardBrief;
    /** Milliseconds since epoch, UTC. */
    readonly at: number;
  },
  { seal }: { readonly seal: Seal },
): Promise<InStatement[]> {
  const { turnId, conversation, draft, brief, at } = turn;
  if (conversation.classId === null) return [];
  return [
    insertDraft({
      turnId,
      conversationId: conversation.id,
      classId: conversation.classId,
      draft,
      // The brief holds the answer, which nobody but the turn may read.
      brief: await seal.closeText(JSON.stringify(brief)),
      at,
    }),
  ];
}

/** One draft waits in a conversation: when its student writes on, the older one is kept as withdrawn, and the log says so. */
export function withdrawalStatements(input: {
  readonly conversationId: string;
  readonly at: number;
}): InStatement[] {
  const said = dataChunk("draft", { state: "withdrawn", by: null, edited: false });
  return withdrawWaiting(input.conversationId, input.at, JSON.stringify(said));
}

export type { DraftRecord };

/** Whether the student never saw a turn's reply, because it was dropped or withdrawn. */
export const isUnsent = (draft: DraftRecord | undefined): boolean =>
  draft?.status === "dropped" || draft?.status === "withdrawn";

/** What became of each reply of a conversation that a teacher read first, by turn. For review alone. */
export function draftsIn(
  conversationId: string,
  { database }: { readonly database: Database },
): Promise<ReadonlyMap<string, DraftRecord>> {
  return draftsOf(database, conversationId);
}
