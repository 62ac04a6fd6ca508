import { z } from "zod";
import { pageOf, readState } from "../../tutoring/state.models.ts";
import { dataPartSchemas, moveSchema } from "../../tutoring/stream.schemas.ts";
import type { LiveClassRow, LiveRow, TurnLeft } from "./live.repository.ts";
import {
  type LiveBoard,
  type LiveCard,
  type LiveChange,
  liveClassSchema,
  liveNeedSchema,
} from "./live.schemas.ts";

/** What a turn says about where its student stands; read once for a turn, which does not change any more. */
export interface Standing {
  readonly problem: { readonly text: string; readonly latex: string | null } | null;
  /** Id of the skill of the problem, or null. */
  readonly skill: string | null;
  readonly steps: number;
  readonly lastVerdict: NonNullable<LiveCard["work"]>["lastVerdict"];
  readonly help: { readonly level: number; readonly used: number };
}

export const nothingYet: Standing = {
  problem: null,
  skill: null,
  steps: 0,
  lastVerdict: null,
  help: { level: 0, used: 0 },
};

const linesChunk = z.object({ data: dataPartSchemas.lines });

export function standingAfter({ state: stored, lines }: TurnLeft): Standing {
  const state = readState(stored);
  const page = pageOf(state, "guide", "en");
  const found = lines === null ? null : linesChunk.safeParse(JSON.parse(lines)).data?.data;
  const last = found?.lines[found.firstWrong ?? found.lines.length - 1];
  return {
    problem: page.problem ?? (page.concept ? { text: page.concept.question, latex: null } : null),
    skill: state.problem?.skill ?? null,
    steps: page.lines.filter(({ verdict }) => verdict !== "given").length,
    lastVerdict: last?.verdict ?? null,
    help: { level: page.help.level, used: page.help.hintsUsed },
  };
}

/** What somebody is needed for first comes first. */
const needOrder = liveNeedSchema.options;

/** @param names of a skill in both languages, or null where no pack has it */
export function cardOf(
  { studentId, name, pausedAt, work }: LiveRow,
  standing: Standing,
  rules: { readonly read: boolean },
  names: (skill: string) => { en: string; es: string } | null,
): LiveCard {
  const student = { id: studentId, name };
  if (work === null) return { student, pausedAt, work: null };
  const skill = standing.skill ?? work.skillId;
  const needs = needOrder.filter((need) => (need === "draft" ? work.draftWaits : work.needs.includes(need)));
  return {
    student,
    pausedAt,
    work: {
      conversationId: work.conversationId,
      since: work.createdAt,
      at: work.at,
      running: work.running,
      // What a student typed is words; what a pack asks isn't theirs.
      problem: rules.read || work.itemId !== null ? standing.problem : null,
      skill: skill === null ? null : names(skill),
      turns: work.turns,
      steps: standing.steps,
      lastVerdict: standing.lastVerdict,
      help: standing.help,
      move: moveSchema.nullable().catch(null).parse(work.move),
      solved: work.solved,
      needs,
    },
  };
}

export function classOf({ id, name, policy, read, pausedAt, archivedAt }: LiveClassRow): LiveBoard["class"] {
  return liveClassSchema.parse({ id, name, policy, read, pausedAt, isArchived: archivedAt !== null });
}

/** Students by name, whatever the language of the names; of the same name, by id. */
export function byName(cards: readonly LiveCard[]): LiveCard[] {
  return [...cards].sort(
    ({ student: one }, { student: other }) =>
      one.name.localeCompare(other.name, undefined, { numeric: true }) || (one.id < other.id ? -1 : 1),
  );
}

/** A board and its parts as text, to tell apart what changed. */
export interface Snapshot {
  readonly board: LiveBoard;
  readonly classText: string;
  readonly cardTexts: ReadonlyMap<string, string>;
}

export function snapshotOf(board: LiveBoard): Snapshot {
  return {
    board,
    classText: JSON.stringify(board.class),
    cardTexts: new Map(board.cards.map((card) => [card.student.id, JSON.stringify(card)])),
  };
}

/** What is different between two looks; null where nothing is. */
export function changeBetween(before: Snapshot, after: Snapshot): LiveChange | null {
  const cards = after.board.cards.filter(
    ({ student }) => before.cardTexts.get(student.id) !== after.cardTexts.get(student.id),
  );
  const gone = [...before.cardTexts.keys()].filter((id) => !after.cardTexts.has(id));
  const isOther = before.classText !== after.classText;
  if (cards.length === 0 && gone.length === 0 && !isOther) return null;
  return { class: isOther ? after.board.class : null, cards, gone };
}
