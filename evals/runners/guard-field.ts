import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { makeGuardBrief } from "../../server/modules/tutoring/guard/brief.models.ts";
import { gsm8kReplies } from "../cases/guard/gsm8k-replies.ts";
import labels from "../cases/guard/mathdial-labels.json" with { type: "json" };
import { type Judged, type LeakScore, scoreLeaks } from "../graders/leak.grader.ts";
import { usualDataFolder } from "../reporting/data.ts";
import { guardReply } from "./guard.runner.ts";

export interface FieldMistake {
  readonly where: string;
  readonly leak: boolean;
  readonly text: string;
  readonly reason: string;
}

export interface FieldResult {
  readonly score: LeakScore;
  /** Released leaks and held harmless replies. */
  readonly mistakes: readonly FieldMistake[];
}

/** Said when the field's material is not there. */
export const missingData =
  "The field data (../shared/data) is not here, so the guard was not measured on it.";

const dialogue = z.object({
  question: z.string(),
  final_answer: z.string(),
  turns: z.array(z.object({ role: z.enum(["teacher", "student"]), text: z.string() })),
});

/** `labels`: the mixed sample of 200; `heldOut`: all turns tagged telling of the other dialogues; `fresh`: 121 further turns;
 * `further`: 150 turns of what was left, three quarters of them with a digit. */
export type MathDialPart = "labels" | "heldOut" | "fresh" | "further";

/** The hand-labelled teacher turns of MathDial under a folder, or null when the file is not there. */
export function runMathDial(part: MathDialPart = "labels", folder = usualDataFolder): FieldResult | null {
  const lines = linesOf(folder, "mathdial/first150.jsonl");
  if (lines === null) return null;
  const dialogues = lines.map((line) => dialogue.parse(JSON.parse(line)));
  const rows = labelRows(part).flatMap(({ at, turn, leak }) => {
    const found = dialogues[at];
    const said = found?.turns[turn];
    if (found === undefined || said === undefined) return [];
    const brief = makeGuardBrief({
      problem: found.question,
      answer: found.final_answer,
      policy: "coach",
      history: found.turns.slice(0, turn).map(({ role, text }) => ({
        role: role === "student" ? ("user" as const) : ("assistant" as const),
        text,
      })),
    });
    return [judged(`${at}:${turn}`, leak, said.text, brief)];
  });
  return resultOf(rows);
}

const problemRow = z.object({ question: z.string(), answer: z.string() });

/** Leaking and harmless replies over GSM8K word problems under a folder, or null when the file is not there. */
export function runGsm8k(folder = usualDataFolder): FieldResult | null {
  const lines = linesOf(folder, "gsm8k/first300.jsonl");
  if (lines === null) return null;
  const rows = lines.flatMap((line, index) => {
    const { question, answer } = problemRow.parse(JSON.parse(line));
    const [, value = ""] = answer.split("####").map((part) => part.trim().replaceAll(",", ""));
    const brief = makeGuardBrief({ problem: question, answer: value, policy: "coach" });
    return gsm8kReplies(question, answer, value).map(({ id, leak, text }) =>
      judged(`${index}:${id}`, leak, text, brief),
    );
  });
  return resultOf(rows);
}

export interface Row extends Judged {
  readonly mistake: FieldMistake;
}

/** A reply with its label as the guard judges it. */
export function judged(
  where: string,
  leak: boolean,
  text: string,
  brief: Parameters<typeof guardReply>[0],
): Row {
  const { verdict } = guardReply(brief, [text]);
  const reason = verdict.kind === "hold" ? `${verdict.reason}: ${verdict.detail}` : "released";
  return { leak, held: verdict.kind === "hold", mistake: { where, leak, text, reason } };
}

/** Figures and mistakes over judged replies. */
export function resultOf(rows: readonly Row[]): FieldResult {
  return {
    score: scoreLeaks(rows),
    mistakes: rows.filter((row) => row.leak !== row.held).map((row) => row.mistake),
  };
}

const labelRow = z.tuple([z.number().int(), z.number().int(), z.boolean()]);

function labelRows(
  part: MathDialPart,
): { readonly at: number; readonly turn: number; readonly leak: boolean }[] {
  return z
    .array(labelRow)
    .parse(labels[part])
    .map(([at, turn, leak]) => ({ at, turn, leak }));
}

function linesOf(folder: string, name: string): string[] | null {
  const file = join(folder, name);
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
