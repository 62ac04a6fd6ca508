import type { LineJudgement } from "../../checking/checking.models.ts";
import { latexOf } from "../decide/focus.models.ts";
import { type JudgedAnswer, judgeAnswer } from "../items/item-answers.models.ts";
import type { WorkItem, WorkQuestion } from "../items/work-item.models.ts";
import type { Diagnosis, TaskJudgement } from "../turn.models.ts";
import { blank, excerptOf, plain, type Reading } from "./reading.models.ts";

/**
 * An answer to the item's question, or to the smaller question that is open. Null where the message holds no
 * answer: then it is read as work.
 */
export function readItemAnswer(reading: Reading): Diagnosis | null {
  const { context, text, wording } = reading;
  const { item } = context;
  if (!item || context.state.solved || wording.asksAnswer || wording.asksHint) return null;
  const whole = item.question ? judgeAnswer(text, item.question) : null;
  if (whole?.verdict === "right" || whole?.verdict === "wrong-form") return judged(reading, whole, null);
  const part = openPart(item, context.state.item?.part ?? null);
  const answer = part === null ? null : judgeAnswer(text, part);
  if (part !== null && answer !== null) return judged(reading, answer, part);
  if (whole !== null) return judged(reading, whole, null);
  const asked = part ?? item.question;
  return asked && asked.options.length > 0 ? unclearChoice(reading) : null;
}

/** Something that might be meant as a choice and names none of the options. */
function unclearChoice(reading: Reading): Diagnosis | null {
  if (!/^\W*(?:[a-z]|-?[\d.,/]+)\W*$/i.test(reading.text)) return null;
  const task: TaskJudgement = { kind: "answer", verdict: "open", foreign: [], unused: [], result: null };
  return { ...plain(reading, "answer", "diagnose.task-no-option"), task };
}

function openPart(item: WorkItem, id: string | null): WorkQuestion | null {
  return item.parts.find((part) => part.id === id) ?? null;
}

function judged(reading: Reading, answer: JudgedAnswer, part: WorkQuestion | null): Diagnosis {
  const { verdict, given } = answer;
  const solved = verdict === "right" && part === null;
  const line: LineJudgement = {
    text: given,
    latex: asLatex(given),
    verdict: solved
      ? "finished"
      : verdict === "wrong"
        ? "wrong"
        : verdict === "right"
          ? "progress"
          : "no-progress",
    step: null,
    misconception: null,
    values: {},
  };
  const task: TaskJudgement = {
    kind: "answer",
    verdict,
    foreign: [],
    unused: [],
    result: given,
    form: answer.form,
    part: part?.id ?? null,
  };
  const code = {
    right: part === null ? "diagnose.task-solved" : "diagnose.task-part",
    wrong: "diagnose.task-answer-wrong",
    "wrong-form": "diagnose.task-form",
    open: "diagnose.task-answer-open",
  } as const;
  return {
    ...blank(reading, "answer"),
    lines: [line],
    firstWrong: verdict === "wrong" ? 0 : null,
    solved,
    task,
    because: { code: code[verdict], values: { line: given.slice(0, 80) } },
    excerpt: excerptOf(reading.text),
  };
}

/** Mathematics as it is set, words as text. */
function asLatex(given: string): string {
  const latex = latexOf(given);
  return /[a-z]{3,}/i.test(given) && latex === given ? `\\text{${given.replace(/[\\{}$]/g, "")}}` : latex;
}
