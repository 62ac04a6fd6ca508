import type Fraction from "fraction.js";
import type { LineVerdict } from "../../checking.models.ts";
import { includes } from "./calculations.models.ts";
import { type Claim, rowIn } from "./claims.models.ts";
import { isSameBag, isSameRow, sorted, tally } from "./lists.models.ts";
import { middleOf, truthOf } from "./solving.models.ts";
import type { StatisticsTask } from "./task.models.ts";

type Row = readonly Fraction[];

/** What a row of numbers is worth: the values in order, the middle two, the two ends, several modes. */
export function judgeRow(
  row: Row,
  head: Claim["head"],
  task: StatisticsTask,
  earlier: readonly string[],
): LineVerdict {
  if (task.kind === "mode") return judgeModeRow(row, head, task);
  if (head === "answer") return "wrong";
  const isRepeated = isSameRow(row, task.data) || earlier.some((line) => isSameRow(rowIn(line) ?? [], row));
  const isOrdered = isSameRow(row, sorted(row)) || isSameRow([...row].reverse(), sorted(row));
  if (isSameBag(row, task.data)) {
    if (isOrdered) return isRepeated || task.kind !== "median" ? "no-progress" : "progress";
    return isRepeated ? "no-progress" : task.kind === "median" || head === "sorted" ? "wrong" : "unchecked";
  }
  if (task.kind === "median") return judgeMiddleRow(row, isRepeated, task);
  const inOrder = sorted(task.data);
  const ends = [...inOrder.slice(0, 1), ...inOrder.slice(-1)];
  return task.kind === "range" && isSameBag(row, ends) ? "progress" : "unchecked";
}

/** Values left after as many were crossed out on both sides; or the values with repeated ones left out. */
function judgeMiddleRow(row: Row, isRepeated: boolean, task: StatisticsTask): LineVerdict {
  const inOrder = sorted(task.data);
  const out = (inOrder.length - row.length) / 2;
  const isMiddle = Number.isInteger(out) && out > 0 && isSameRow(sorted(row), inOrder.slice(out, -out));
  if (isMiddle) return isRepeated ? "no-progress" : "progress";
  const once = tally(inOrder).map(({ value }) => value);
  if (once.length < inOrder.length && isSameBag(row, once)) return "wrong";
  return row.length === 2 && middleOf(inOrder).length === 2 && row.every((value) => includes(inOrder, value))
    ? "wrong"
    : "unchecked";
}

function judgeModeRow(row: Row, head: Claim["head"], task: StatisticsTask): LineVerdict {
  const truth = truthOf(task);
  const counts = tally(task.data);
  const given = tally(row).map(({ value }) => value);
  if (truth.length > 0 && given.length === row.length && isSameBag(row, truth)) return "finished";
  const isOfData = row.every((value) => includes(task.data, value));
  if (isSameBag(row, task.data) && head !== "answer")
    return isSameRow(row, sorted(row)) && !isSameRow(row, task.data) ? "progress" : "no-progress";
  const isAll = given.length === counts.length && isOfData;
  if (isAll && truth.length === 0) return "unchecked";
  if (head === "answer") return "wrong";
  const isSome = isOfData && given.length === row.length && given.length < counts.length;
  const isFrequencies = row.every((value) => counts.some(({ times }) => value.equals(times)));
  return isSome && !isFrequencies ? "wrong" : "unchecked";
}
