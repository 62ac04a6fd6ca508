import type { Database } from "../../db/client.ts";
import { readCursor, writeCursor } from "../../db/cursor.models.ts";
import type { Tutors } from "../../llm/tutors.ts";
import type { Clock } from "../../shared/clock.ts";
import { notFound } from "../../shared/errors.ts";
import type { Ids } from "../../shared/ids.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { assignmentSay } from "../classes/assignments/given.usecases.ts";
import { classesOf, classFor } from "../classes/classes.usecases.ts";
import type { AnyItem } from "../curriculum/catalogue.models.ts";
import { previewOf } from "../curriculum/catalogue.usecases.ts";
import { inLanguage } from "../curriculum/packs.schemas.ts";
import { catalogue, itemById, itemsOfSkill, skillName } from "../curriculum/packs.ts";
import { itemsUnderExam } from "../learners/practice/assigned-practice.usecases.ts";
import { branchTo } from "./branches.models.ts";
import { partsOf } from "./chunks.models.ts";
import {
  findOwnConversation,
  insertConversation,
  listOwnConversations,
  solvedItems,
} from "./conversations.repository.ts";
import { type ConversationView, intentSchema } from "./conversations.schemas.ts";
import { startOf } from "./items/start.models.ts";
import { newestNotice } from "./notices/notices.repository.ts";
import { pageOf, readState } from "./state.models.ts";
import { placeAmong } from "./stepping-in/stepping-in.models.ts";
import { messagesOf as personMessagesOf } from "./stepping-in/stepping-in.repository.ts";
import type { PersonMessage } from "./stepping-in/stepping-in.schemas.ts";
import type { Locale } from "./turn.models.ts";
import { chunksOf, type TurnRow, turnsOf } from "./turns.repository.ts";
import { itemUnknown } from "./tutoring.errors.ts";

const pageSize = 30;

/** What a conversation is called before its first problem names it. */
const untitled = "New conversation";

/**
 * Opens a conversation in a class of the learner's: the one named, or the only or first one; about an item, or about
 * the next item of a skill.
 * @throws not-found for a class the learner doesn't belong to, item.unknown for an item or skill no pack has
 */
export async function openConversation(
  person: Person,
  input: {
    /** Given where another room has planned it; a conversation of that id is then the one. */
    id?: string;
    title?: string | undefined;
    itemId?: string | undefined;
    skillId?: string | undefined;
    classId?: string | undefined;
    /** Given in this assignment, of the class named. */
    assignmentId?: string | undefined;
    locale?: Locale | undefined;
  },
  ports: { database: Database; clock: Clock; ids: Ids },
): Promise<{ id: string }> {
  const itemId = input.itemId ?? (await nextItem(person, input.skillId, ports));
  // An item of an exam is talked about as the exam allows, wherever the conversation was opened.
  const exam = itemId === null ? undefined : (await itemsUnderExam(person, ports)).get(itemId);
  const classId = exam?.classId ?? input.classId ?? (await classesOf(person, ports))[0]?.id ?? null;
  if (classId !== null && !(await classFor(person, classId, ports))) throw notFound();
  const item = itemId === null ? null : itemById(itemId);
  if (itemId !== null && item === null) throw itemUnknown();
  const now = ports.clock.now();
  const id = input.id ?? ports.ids.next();
  await insertConversation(ports.database, {
    id,
    learnerId: person.id,
    classId,
    title: input.title ?? titleFor(item, id, input.locale ?? "en"),
    titled: input.title !== undefined || item !== null,
    itemId,
    skillId: item?.skill ?? null,
    assignmentId: exam?.assignmentId ?? input.assignmentId ?? null,
    createdAt: now,
    updatedAt: now,
  });
  return { id };
}

/** Highest hint level given in a conversation so far, 0..4. @throws not-found for somebody else's */
export async function helpIn(person: Person, id: string, ports: { database: Database }): Promise<number> {
  if (!(await findOwnConversation(person, ports.database, id))) throw notFound();
  const levels = (await turnsOf(ports.database, id)).map(({ hintLevel }) => hintLevel ?? 0);
  return Math.max(0, ...levels);
}

/** A skill's first item that the learner has not solved, or its first; null when no skill was named. */
async function nextItem(
  person: Person,
  skill: string | undefined,
  ports: { database: Database },
): Promise<string | null> {
  if (skill === undefined) return null;
  const items = itemsOfSkill(skill);
  if (items.length === 0) throw itemUnknown();
  const solved = await solvedItems(person, ports.database, skill);
  return (items.find((item) => !solved.has(item.id)) ?? items[0])?.id ?? null;
}

/** A conversation about an item is called by its problem, or by the start of its words. */
function titleFor(item: AnyItem | null, conversationId: string, locale: Locale): string {
  if (item === null) return untitled;
  const state = startOf({ id: conversationId, itemId: item.id }, locale);
  const words = state.problem?.statement ?? plainWords(previewOf(item, locale));
  return words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`;
}

const symbols: Readonly<Record<string, string>> = {
  square: "□",
  cdot: "·",
  times: "×",
  div: "÷",
  le: "≤",
  leq: "≤",
  ge: "≥",
  geq: "≥",
  pi: "π",
  sqrt: "√",
};

/** Markdown and LaTeX as plain words, as far as a title needs it. */
function plainWords(text: string): string {
  return text
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, "$1/$2")
    .replace(/\\text\{([^{}]*)\}/g, "$1")
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => symbols[name] ?? "")
    .replace(/[*$`{}\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A page of the person's conversations, newest first, with those only that hold all words of `query`. */
export async function searchConversations(
  person: Person,
  input: { query?: string | undefined; cursor?: string | undefined },
  ports: { database: Database },
) {
  const cursor = readCursor(input.cursor);
  const words = input.query ?? "";
  const found = await listOwnConversations(person, ports.database, { words, cursor, limit: pageSize + 1 });
  const conversations = found.slice(0, pageSize);
  const last = conversations.at(-1);
  return { conversations, nextCursor: found.length > pageSize && last ? writeCursor(last) : null };
}

/** A conversation as its student sees it: the branch shown, and the page beside it. */
export async function viewConversation(
  person: Person,
  { id, locale }: { readonly id: string; readonly locale?: Locale | undefined },
  ports: { database: Database; tutors: Tutors },
): Promise<ConversationView> {
  const conversation = await findOwnConversation(person, ports.database, id);
  if (!conversation) throw notFound();
  // Read first: what comes while the rest is read is told again rather than not at all.
  const noticed = await newestNotice(ports.database, id);
  const [all, log, people, said] = await Promise.all([
    turnsOf(ports.database, id),
    chunksOf(ports.database, id),
    personMessagesOf(ports.database, id),
    assignmentSay(conversation, ports),
  ]);
  const inClass = conversation.classId === null ? null : await classFor(person, conversation.classId, ports);
  const policy = said.policy ?? inClass?.policy ?? "guide";
  const branch = branchTo(all, conversation.headTurnId);
  const lastDone = branch.findLast((turn) => turn.state !== null);
  const { configured } = ports.tutors;
  const spoken = locale ?? (branch.at(-1)?.locale === "es" ? "es" : "en");
  return {
    conversation: {
      id,
      title: conversation.title,
      class: inClass && { ...inClass, policy },
      createdAt: conversation.createdAt,
      updatedAt: conversation.updatedAt,
      runningMessageId: branch.find((turn) => turn.status === "running")?.assistantMessageId ?? null,
      noticed,
      item: itemView(conversation.itemId, spoken),
      tutor: { provider: configured.provider, id: configured.id },
    },
    messages: placeAmong(branch, people).flatMap((placed) =>
      placed.kind === "person"
        ? [messageOfPerson(placed.message)]
        : messagesOf(
            placed.turn,
            log.filter((chunk) => chunk.turnId === placed.turn.id),
          ),
    ),
    page: pageOf(readState(lastDone?.state ?? null, startOf(conversation, spoken)), policy, spoken),
  };
}

/** Where an item comes from, in words; null for an item that is not here any more. */
function itemView(itemId: string | null, locale: Locale): ConversationView["conversation"]["item"] {
  const item = itemId === null ? null : itemById(itemId);
  const pack = itemId === null ? null : catalogue.packOfItem(itemId);
  if (item === null || pack === null) return null;
  return {
    id: item.id,
    skill: skillName(item.skill, locale) ?? item.skill,
    subject: inLanguage(pack.name, locale),
    attribution: pack.attribution ?? null,
  };
}

/** What a teacher wrote, as a message of its own: never a turn, and never the student's or the tutor's. */
function messageOfPerson({ id, name, text, at }: PersonMessage): ConversationView["messages"][number] {
  return {
    id,
    role: "assistant",
    metadata: { at },
    parts: [
      { type: "data-person", id: "person", data: { name, role: "teacher" } },
      { type: "text", text, state: "done" },
    ],
  };
}

function messagesOf(turn: TurnRow, log: { chunk: string }[]): ConversationView["messages"] {
  const status =
    turn.status === "complete" || turn.status === "stopped" || turn.status === "failed"
      ? turn.status
      : "running";
  return [
    {
      id: turn.userMessageId,
      role: "user",
      metadata: { at: turn.startedAt, intent: intentSchema.nullable().catch(null).parse(turn.intent) },
      parts: [{ type: "text", text: turn.userText }],
    },
    {
      id: turn.assistantMessageId,
      role: "assistant",
      metadata: { at: turn.finishedAt ?? turn.startedAt, status },
      parts: partsOf(log),
    },
  ];
}
