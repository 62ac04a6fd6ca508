import type { Database } from "../../db/client.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { rulesFor, type TutorRules } from "../classes/classes.usecases.ts";
import { catalogue } from "../curriculum/packs.ts";
import { putsExamQuestion } from "../learners/practice/assigned-practice.usecases.ts";
import type { ConversationRow } from "./conversations.repository.ts";
import { examQuestion, tutorOff } from "./tutoring.errors.ts";

/** What holds for the tutor in a conversation at a moment. */
export function rulesOf(conversation: ConversationRow, at: number, database: Database): Promise<TutorRules> {
  const { classId, assignmentId, learnerId, itemId } = conversation;
  const pack = itemId === null ? null : (catalogue.packOfItem(itemId)?.id ?? null);
  return rulesFor({ classId, assignmentId, learnerId, pack }, at, { database });
}

/**
 * The rules that a new turn of the person's is under.
 * @throws tutor.off and its kin where the tutor isn't there; turn.exam-question for what is asked in an exam meanwhile
 */
export async function admit(
  person: Person,
  conversation: ConversationRow,
  message: string,
  { at, database }: { readonly at: number; readonly database: Database },
): Promise<TutorRules> {
  const rules = await rulesOf(conversation, at, database);
  if (rules.off !== null) throw tutorOff(rules.off);
  if (await putsExamQuestion(person, message, conversation.assignmentId, { database })) throw examQuestion();
  return rules;
}
