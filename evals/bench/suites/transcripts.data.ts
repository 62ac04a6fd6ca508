import type { Client } from "@libsql/client";
import { marksOf, vocabularyOf } from "../../../server/modules/review/searching/words.models.ts";
import { moves } from "../../../server/modules/tutoring/turn.models.ts";
import { insertRows } from "./filled.ts";

/** So many turns in one file: a quarter of them in one huge class, the others in small ones. */
export interface TurnCrowd {
  readonly turns: number;
}

/** Turns of a conversation, conversations that go on at once, turns of a small class. */
const turnsEach = 10;
const atOnce = 64;
const turnsOfSmallClass = 5_000;
const studentsOfSmallClass = 30;
/** So many turns has a student of the huge class, at any size of it. */
const turnsOfStudent = 125;
export const benchStart = Date.UTC(2026, 0, 1);
/** Milliseconds between two turns. */
export const beat = 20_000;

export const hugeClass = "class-0";
export const teacher = { id: "teacher", name: "Teacher", username: "teacher", role: "teacher" } as const;
export const classesOf = ({ turns }: TurnCrowd) =>
  1 + Math.max(1, Math.round((turns * 0.75) / turnsOfSmallClass));
const studentsOfHugeClass = ({ turns }: TurnCrowd) => Math.ceil(turns / 4 / turnsOfStudent);
export const skills = Array.from({ length: 40 }, (_, index) => `subject-${index % 4}.skill-${index}`);

/** A number in 0..most-1 that looks drawn, the same for the same place. */
function drawn(place: number, salt: number, most: number): number {
  let mixed = Math.imul(place + 1, 2_654_435_761) ^ Math.imul(salt + 1, 2_246_822_519);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 3_266_489_917);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % most;
}

const openings = [
  "b",
  "br",
  "c",
  "d",
  "f",
  "g",
  "gr",
  "h",
  "l",
  "m",
  "n",
  "p",
  "pl",
  "r",
  "s",
  "st",
  "t",
  "v",
];
const vowels = ["a", "e", "i", "o", "u", "ai", "ou"];

/** The word of a rank: the lower, the commoner. Each is another. */
export function wordOf(rank: number): string {
  let word = "";
  for (let rest = rank + 7; rest > 0; rest = Math.floor(rest / (openings.length * vowels.length))) {
    const syllable = rest % (openings.length * vowels.length);
    word += `${openings[syllable % openings.length]}${vowels[Math.floor(syllable / openings.length)]}`;
  }
  return `${word}n`;
}

/** A word's rank as language has them: about 1 of 12 words is the commonest, and new ones keep coming (Zipf). */
function rankAt(place: number, salt: number): number {
  const share = drawn(place, salt, 1_000_003) / 1_000_003;
  return Math.floor(Math.exp(share * 10.5)) - 1;
}

function textOf(turn: number, salt: number, words: number): string {
  return Array.from({ length: words }, (_, index) => wordOf(rankAt(turn, salt + index))).join(" ");
}

const conversationOf = (turn: number) => Math.floor(turn / (turnsEach * atOnce)) * atOnce + (turn % atOnce);
const isHuge = (conversation: number) => conversation % 4 === 0;

/** A turn by number, as it would have been written. */
function turnAt(turn: number, crowd: TurnCrowd) {
  const conversation = conversationOf(turn);
  const owner = ownerOf(conversation, crowd);
  const hint = drawn(turn, 3, 5);
  return {
    id: `t${String(turn).padStart(8, "0")}`,
    conversation: `c${conversation}`,
    ...owner,
    words: `${textOf(turn, 100, 6)} ${turn % 97}x + ${turn % 13}`,
    reply: textOf(turn, 200, 22),
    skill: skills[drawn(conversation, 4, skills.length)] ?? "",
    move: hint > 0 && turn % 3 === 0 ? "hint" : (moves[drawn(turn, 5, moves.length)] ?? "elicit"),
    hintLevel: turn % 3 === 0 ? hint : 0,
    verdict: ["right", "wrong", "unchecked", null][drawn(turn, 6, 4)] ?? null,
    isStuck: drawn(turn, 7, 50) === 0,
    at: benchStart + turn * beat,
  };
}

export function ownerOf(conversation: number, crowd: TurnCrowd): { classId: string; learner: string } {
  if (isHuge(conversation))
    return { classId: hugeClass, learner: `l0-${drawn(conversation, 1, studentsOfHugeClass(crowd))}` };
  const group = 1 + drawn(conversation, 2, classesOf(crowd) - 1);
  return { classId: `class-${group}`, learner: `l${group}-${drawn(conversation, 1, studentsOfSmallClass)}` };
}

/** Fills a migrated database, in the order in which it would have been written. */
export async function fillTurns(client: Client, crowd: TurnCrowd, progress: (part: number) => void) {
  for (const setting of [
    "synchronous = OFF",
    "cache_size = -200000",
    "temp_store = MEMORY",
    "foreign_keys = OFF",
  ])
    await client.execute(`PRAGMA ${setting}`);
  const { turns } = crowd;
  const conversations = conversationOf(turns - 1) + 1;
  await addClasses(client, crowd);
  await insertRows(
    client,
    "conversations (id, learner_id, class_id, title, preview, turn_count, created_at, updated_at)",
    conversations,
    (index) => {
      const { classId, learner } = ownerOf(index, crowd);
      const at = benchStart + index * turnsEach * beat;
      return [`c${index}`, learner, classId, `Problem ${index}`, "what was said last", turnsEach, at, at];
    },
  );
  progress(0.08);
  await insertRows(
    client,
    `turns (id, conversation_id, user_message_id, user_text, locale, assistant_message_id, status, lease_owner, lease_until,
       move, hint_level, reply_text, provider, model_id, started_at, finished_at)`,
    turns,
    (index) => {
      const turn = turnAt(index, crowd);
      const hint = turn.hintLevel > 0 ? turn.hintLevel : null;
      return [
        ...[turn.id, turn.conversation, `m${index}`, turn.words, "en", `a${index}`, "complete", "bench", 0],
        ...[turn.move, hint, turn.reply, "builtin", "ponder", turn.at, turn.at],
      ];
    },
    (part) => progress(0.08 + part * 0.3),
  );
  await addSearch(client, crowd, (part) => progress(0.38 + part * 0.62));
}

async function addClasses(client: Client, crowd: TurnCrowd): Promise<void> {
  await client.execute({
    sql: "INSERT INTO user (id, name, email, role) VALUES (?, ?, 'teacher@bench.invalid', 'teacher')",
    args: [teacher.id, teacher.name],
  });
  const count = classesOf(crowd);
  await insertRows(client, "classes (id, name, policy, created_at)", count, (index) => [
    `class-${index}`,
    `Class ${index}`,
    "guide",
    benchStart,
  ]);
  await insertRows(client, "enrolments (class_id, user_id, role)", count, (index) => [
    `class-${index}`,
    teacher.id,
    "teacher",
  ]);
  const students = Array.from({ length: count }, (_, group) => group).flatMap((group) =>
    Array.from(
      { length: group === 0 ? studentsOfHugeClass(crowd) : studentsOfSmallClass },
      (_, one) => `l${group}-${one}`,
    ),
  );
  await insertRows(client, "user (id, name, email, role)", students.length, (index) => {
    const id = students[index] ?? "";
    return [id, `Student ${id}`, `${id}@bench.invalid`, "student"];
  });
}

async function addSearch(client: Client, crowd: TurnCrowd, progress: (part: number) => void) {
  const { turns } = crowd;
  await insertRows(
    client,
    "searchable_turns (place, turn_id, conversation_id, class_id, at)",
    turns,
    (index) => {
      const { id, conversation, classId, at } = turnAt(index, crowd);
      return [index + 1, id, conversation, classId, at];
    },
  );
  progress(0.15);
  const stuck = Array.from({ length: turns }, (_, index) => index).filter(
    (index) => drawn(index, 7, 50) === 0,
  );
  await insertRows(
    client,
    "alerts (id, turn_id, conversation_id, class_id, kind, severity, because, created_at)",
    stuck.length,
    (index) => {
      const turn = turnAt(stuck[index] ?? 0, crowd);
      return [`al${index}`, turn.id, turn.conversation, turn.classId, "stuck", "notice", "{}", turn.at];
    },
  );
  const vocabulary = new Set<string>();
  await insertRows(
    client,
    "turn_finder (rowid, words, marks)",
    turns,
    (index) => {
      const turn = turnAt(index, crowd);
      const text = `${turn.words}\n${turn.reply}`;
      for (const word of vocabularyOf(text)) vocabulary.add(word);
      const marks = {
        classId: turn.classId,
        conversationId: turn.conversation,
        student: turn.learner,
        skill: turn.skill,
        move: turn.move,
        flags: turn.isStuck ? ["stuck"] : [],
        verdicts: turn.verdict === null ? [] : [turn.verdict],
      };
      return [index + 1, text, marksOf(marks, turn.hintLevel).join(" ")];
    },
    (part) => progress(0.15 + part * 0.85),
  );
  const words = [...vocabulary];
  await insertRows(client, "searchable_words (word)", words.length, (index) => [words[index] ?? ""]);
}
