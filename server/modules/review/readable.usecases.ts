import { z } from "zod";
import type { Database } from "../../db/client.ts";
import { notFound } from "../../shared/errors.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { policySchema } from "../tutoring/conversations.schemas.ts";
import { findTaughtConversation } from "./transcripts.repository.ts";

const idsSchema = z.array(z.string());

/**
 * A conversation that the person asking may read, and how much of it: where the class's teachers read only what needs a person,
 * `decisive` has the ids of the turns that its queue shows; null where all of them are read.
 * @throws not-found for anybody but a teacher of its class, and where nothing of it may be read
 */
export async function readableConversation(
  person: Person,
  conversationId: string,
  ports: { readonly database: Database },
) {
  const row = await findTaughtConversation(person, ports.database, conversationId);
  if (!row) throw notFound();
  const decisive = Number(row.read) === 1 ? null : new Set(idsSchema.parse(JSON.parse(String(row.decisive))));
  if (decisive?.size === 0) throw notFound();
  return {
    id: conversationId,
    title: decisive === null ? String(row.title) : "",
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    headTurnId: row.head_turn_id === null ? null : String(row.head_turn_id),
    student: { id: String(row.student_id), name: String(row.student_name) },
    classId: String(row.class_id),
    className: String(row.class_name),
    policy: policySchema.parse(row.policy),
    decisive,
  };
}
