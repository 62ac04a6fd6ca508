import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { skillName } from "../../curriculum/packs.ts";
import { classKey } from "../../tutoring/notices/notices.usecases.ts";
import type { LogHub } from "../../tutoring/turn-log.usecases.ts";
import {
  byName,
  cardOf,
  classOf,
  nothingYet,
  type Snapshot,
  type Standing,
  snapshotOf,
  standingAfter,
} from "./live.models.ts";
import { readBoard, readTurnsLeft } from "./live.repository.ts";

/** How often a watched class is looked at, for what another process wrote, milliseconds. */
const lookEvery = 700;
/** Least time between two looks at a class, however much happens in it, milliseconds. */
const restAtLeast = 150;
/** After this a look is taken to be lost, milliseconds. */
const lateAfter = 5_000;
/** What is older than this is not "now", milliseconds. */
const nowIs = 12 * 3_600_000;

/** A class at one moment, and who may see it. */
export interface Look {
  readonly snapshot: Snapshot;
  readonly teachers: ReadonlySet<string>;
}

/** The classes that are watched. However many watch a class in this process, it is read once a look. */
export interface LiveBoards {
  /** The class now; null where it isn't there. */
  now(classId: string): Promise<Look | null>;
  /** The next look: when something was announced, or a little later. Resolves early with the last one when `signal` fires. */
  next(classId: string, signal: AbortSignal): Promise<Look | null>;
}

interface Board {
  /** Standings by turn, of the turns that are on the board. */
  standings: ReadonlyMap<string, Standing>;
  last: Look | null;
  /** When the last look began, milliseconds since epoch, UTC. */
  lookedAt: number;
  pending: Promise<Look | null> | null;
  /** Resolves when something was announced since the last look began; null before the first. */
  arrived: Promise<void> | null;
  watchers: number;
}

export function makeLiveBoards(ports: {
  readonly database: Database;
  readonly clock: Clock;
  readonly hub: LogHub;
}): LiveBoards {
  const boards = new Map<string, Board>();

  function boardOf(classId: string): Board {
    const known = boards.get(classId);
    if (known) return known;
    const made: Board = {
      standings: new Map(),
      last: null,
      lookedAt: 0,
      pending: null,
      arrived: null,
      watchers: 0,
    };
    boards.set(classId, made);
    return made;
  }

  async function look(classId: string, board: Board): Promise<Look | null> {
    const now = ports.clock.now();
    board.lookedAt = now;
    const found = await readBoard(ports.database, classId, now - nowIs);
    if (!found) {
      board.last = null;
      return null;
    }
    const turnIds = found.students.flatMap(({ work }) => work?.turnId ?? []);
    const unknown = turnIds.filter((id) => !board.standings.has(id));
    const left = unknown.length === 0 ? new Map() : await readTurnsLeft(ports.database, unknown);
    board.standings = new Map(
      turnIds.map((id) => {
        const turn = left.get(id);
        return [id, board.standings.get(id) ?? (turn ? standingAfter(turn) : nothingYet)];
      }),
    );
    const cards = found.students.map((row) => {
      const standing = board.standings.get(row.work?.turnId ?? "") ?? nothingYet;
      return cardOf(row, standing, found.class, namesOf);
    });
    board.last = {
      snapshot: snapshotOf({ class: classOf(found.class), cards: byName(cards) }),
      teachers: new Set(found.class.teachers),
    };
    return board.last;
  }

  /** One wait and one look for all that watch. What is announced during a look is waited for from before it. */
  function nextLook(classId: string, board: Board): Promise<Look | null> {
    board.pending ??= (async () => {
      try {
        board.arrived ??= ports.hub.next(classKey(classId), nobodyLeaves(), lookEvery);
        await board.arrived;
        const rested = ports.clock.now() - board.lookedAt;
        if (rested >= 0 && rested < restAtLeast) await pause(restAtLeast - rested);
        board.arrived = ports.hub.next(classKey(classId), nobodyLeaves(), lookEvery);
        return await look(classId, board);
      } finally {
        board.pending = null;
      }
    })();
    return board.pending;
  }

  return {
    now: (classId) => look(classId, boardOf(classId)),
    async next(classId, signal) {
      const board = boardOf(classId);
      board.watchers++;
      const late = makeLate(signal);
      try {
        const found = await Promise.race([nextLook(classId, board), late.when]);
        if (found !== "late") return found;
        // Whose wait this was is gone, as requests are at the edge: whoever is still here begins another.
        if (!signal.aborted) Object.assign(board, { pending: null, arrived: null });
        return board.last;
      } finally {
        late.end();
        board.watchers--;
        if (board.watchers === 0 && signal.aborted) boards.delete(classId);
      }
    },
  };
}

/** A board's wait is nobody's own: it ends with its timer. */
const nobodyLeaves = () => new AbortController().signal;

function namesOf(skill: string): { en: string; es: string } | null {
  const en = skillName(skill, "en");
  return en === null ? null : { en, es: skillName(skill, "es") ?? en };
}

/** Resolves when a look is taken to be lost, or when its watcher leaves. */
function makeLate(signal: AbortSignal) {
  let end: () => void = () => undefined;
  const when = new Promise<"late">((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve("late");
    };
    const timer = setTimeout(done, lateAfter);
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
    end = done;
  });
  return { when, end: () => end() };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
