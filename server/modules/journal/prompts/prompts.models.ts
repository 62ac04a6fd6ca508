import type { Claim, Progress } from "../../learners/record/record.schemas.ts";
import type { JournalLocale } from "../templates/templates.schemas.ts";
import { promptWords } from "./prompts.constants.ts";
import type { Prompt } from "./prompts.schemas.ts";

/** Prompts at a time: three are a choice, more are a list. */
const mostPrompts = 3;
/** Between how sure and how right, from which it is worth a thought, 0..1. */
const apart = 0.2;
/** Answers with a confidence that it takes. */
const fewestAnswers = 5;
const recent = 14 * 86_400_000;

/**
 * Questions to write about, from what the record says: a slip that came back, something mastered lately, something that is
 * hard, and being surer (or less sure) than right. Disputed claims are left alone.
 * @param now milliseconds since epoch, UTC
 */
export function promptsFrom(
  claims: readonly Claim[],
  calibration: Progress["calibration"],
  locale: JournalLocale,
  now: number,
): readonly Prompt[] {
  const open = claims.filter(({ dispute }) => dispute?.status !== "open");
  const first = (code: Claim["code"]) =>
    open.find((claim) => claim.code === code && now - claim.lastAt < recent);
  const words = promptWords[locale];
  const from = (claim: Claim | undefined, kind: keyof typeof words, template: string): readonly Prompt[] =>
    claim === undefined
      ? []
      : [{ id: `${kind}:${claim.subjectId}`, text: words[kind], because: claim.text, template }];
  return [
    ...from(first("often") ?? first("once"), "slip", "error-log"),
    ...sureness(calibration, locale),
    ...from(first("mastered"), "mastered", "what-so-what-now-what"),
    ...from(first("hard"), "hard", "kwl"),
    ...from(first("overcome"), "overcome", "what-so-what-now-what"),
  ].slice(0, mostPrompts);
}

function sureness(calibration: Progress["calibration"], locale: JournalLocale): readonly Prompt[] {
  const answers = calibration.reduce((sum, band) => sum + band.answers, 0);
  if (answers < fewestAnswers) return [];
  const mean = (of: (band: Progress["calibration"][number]) => number) =>
    calibration.reduce((sum, band) => sum + of(band) * band.answers, 0) / answers;
  const gap = mean(({ sure }) => sure) - mean(({ right }) => right);
  if (Math.abs(gap) < apart) return [];
  const words = promptWords[locale];
  return gap > 0
    ? [{ id: "sure", text: words.sure, because: words.sureBecause, template: "free" }]
    : [{ id: "modest", text: words.modest, because: words.modestBecause, template: "free" }];
}
