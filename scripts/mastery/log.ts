import { readFileSync } from "node:fs";
import type { LogRow } from "../../server/modules/learners/mastery/answers.models.ts";

/** A log that can't be used, with a stable code. */
export class LogError extends Error {
  readonly code: "log.not-found" | "log.no-column" | "log.empty";
  constructor(code: LogError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

export interface Log {
  /** In the order of the file, each learner's own rows by time. */
  readonly rows: readonly LogRow[];
  /** Lines that were left out, with the reason. */
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

const columns = ["user_id", "item_id", "timestamp", "correct", "skill_id"] as const;

/**
 * Reads a log of answers: tab-separated, a header line, the columns above in any order among others. Damaged lines
 * are left out and listed.
 * @throws LogError when the file is not there, lacks a column, or holds no answer
 */
export function readLog(path: string): Log {
  return parseLog(textOf(path), path);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new LogError("log.not-found", `There is no file that can be read at ${path}.`);
  }
}

/** @param name of the file, for messages */
export function parseLog(text: string, name: string): Log {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const names = header.split("\t").map((column) => column.trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new LogError("log.no-column", `${name} has no column ${missing.join(", ")} in its first line.`);
  const at = columns.map((column) => names.indexOf(column));
  const refused: { line: number; reason: string }[] = [];
  const timed: { row: LogRow; time: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = rowOf(at.map((column) => line.split("\t")[column]?.trim() ?? ""));
    if (typeof read === "string") refused.push({ line: index + 2, reason: read });
    else timed.push(read);
  }
  if (timed.length === 0) throw new LogError("log.empty", `${name} holds no answer that can be read.`);
  return { rows: byTimeWithinLearners(timed), refused };
}

function rowOf(fields: readonly string[]): { row: LogRow; time: number } | string {
  const [learner = "", item = "", timestamp = "", correct = "", skill = ""] = fields;
  const time = timestamp === "" ? Number.NaN : Number(timestamp);
  if (learner === "") return "user_id is empty";
  if (item === "") return "item_id is empty";
  if (skill === "") return "skill_id is empty";
  if (!Number.isFinite(time)) return `timestamp is no number: ${timestamp.slice(0, 40)}`;
  if (!/^[01](?:\.0+)?$/.test(correct)) return `correct is neither 0 nor 1: ${correct.slice(0, 40)}`;
  return { row: { learner, item, skill, correct: correct.startsWith("1") }, time };
}

/** Learners keep their places; each one's rows are put in order where they are not. */
function byTimeWithinLearners(timed: readonly { row: LogRow; time: number }[]): readonly LogRow[] {
  const latest = new Map<string, number>();
  const isOrdered = timed.every(({ row, time }) => {
    const before = latest.get(row.learner) ?? Number.NEGATIVE_INFINITY;
    latest.set(row.learner, time);
    return before <= time;
  });
  if (isOrdered) return timed.map(({ row }) => row);
  const own = Map.groupBy(timed, ({ row }) => row.learner);
  return [...own.values()].flatMap((rows) => rows.sort((a, b) => a.time - b.time).map(({ row }) => row));
}
