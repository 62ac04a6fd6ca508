import type { DialogueTurn } from "../runners/dialogues.runner.ts";
import type { DialogueScript } from "../runners/dialogues.schemas.ts";

/** Something a dialogue should not have. */
export interface Finding {
  readonly rule: "verdict" | "reveals" | "repeats" | "questions" | "no-reflection" | "too-long";
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly detail: string;
}

/** Most words of a reply, worked examples and formulas aside. */
const mostWords = 75;

/** All that is wrong with a dialogue: verdicts, leaks, repeated sentences, questions, the closing, length. */
export function gradeDialogue(script: DialogueScript, turns: readonly DialogueTurn[]): readonly Finding[] {
  return [
    ...turns.flatMap((turn, index) => verdictFindings(turn, index)),
    ...turns.flatMap((turn, index) =>
      turn.held === null ? [] : [{ rule: "reveals" as const, turn: index, detail: turn.held }],
    ),
    ...repeats(turns),
    ...turns.flatMap((turn, index) => questionFindings(turn, index)),
    ...closing(script, turns),
    ...turns.flatMap((turn, index) => lengthFindings(turn, index)),
  ];
}

function verdictFindings({ message, diagnosis, decision }: DialogueTurn, turn: number): readonly Finding[] {
  const { expect } = message;
  if (!expect) return [];
  const found: Readonly<Record<string, unknown>> = {
    act: diagnosis.act,
    verdicts: diagnosis.lines.map((line) => line.verdict),
    misconception: diagnosis.misconception,
    solved: diagnosis.solved,
    move: decision.move,
    covers: diagnosis.concept?.newlyCovered ?? [],
  };
  return Object.entries(expect).flatMap(([name, wanted]) => {
    const got = found[name];
    if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(got)) return [];
    return [
      {
        rule: "verdict" as const,
        turn,
        detail: `${name}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
      },
    ];
  });
}

/** Sentences as a reader sees them: formulas kept whole, mark-up and case aside. */
export function readableSentences(reply: string): readonly string[] {
  const masked = reply.replace(/\$[^$\n]+\$/g, (formula) => formula.replace(/[.!?]/g, "·"));
  return masked
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) =>
      sentence
        .replace(/[*_“”"«»]|^- /g, "")
        .replace(/\s+/g, " ")
        .trim()
        .toLowerCase(),
    )
    .filter((sentence) => sentence !== "");
}

function repeats(turns: readonly DialogueTurn[]): readonly Finding[] {
  const firstAt = new Map<string, number>();
  const findings: Finding[] = [];
  turns.forEach(({ reply }, turn) => {
    for (const sentence of readableSentences(reply)) {
      const earlier = firstAt.get(sentence);
      if (earlier !== undefined)
        findings.push({ rule: "repeats", turn, detail: `said in turn ${earlier}: ${sentence}` });
      else firstAt.set(sentence, turn);
    }
  });
  return findings;
}

function questionFindings({ reply }: DialogueTurn, turn: number): readonly Finding[] {
  const marks = (reply.match(/\?/g) ?? []).length;
  if (marks > 1) return [{ rule: "questions", turn, detail: `${marks} questions` }];
  if (marks === 1 && !/\?["”»*)]*\s*$/.test(reply))
    return [{ rule: "questions", turn, detail: "the question is not last" }];
  return reply.trim() === "" ? [{ rule: "questions", turn, detail: "nothing was said" }] : [];
}

/** A dialogue in which the work got done looks back once. */
function closing(script: DialogueScript, turns: readonly DialogueTurn[]): readonly Finding[] {
  const solvedAt = turns.findIndex((turn) => turn.diagnosis.solved);
  if (script.policy === "exam" || solvedAt < 0) return [];
  const asked = turns.filter((turn) => turn.decision.plan.some((part) => part.kind.startsWith("reflect.")));
  return asked.length > 0
    ? []
    : [{ rule: "no-reflection", turn: solvedAt, detail: "solved without a reflection question" }];
}

/** Words of a reply; a formula counts as one. */
export function wordsOf(reply: string): number {
  return reply
    .replace(/\$[^$\n]+\$/g, "formula")
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

function lengthFindings({ reply }: DialogueTurn, turn: number): readonly Finding[] {
  const words = wordsOf(reply);
  return words > mostWords ? [{ rule: "too-long", turn, detail: `${words} words` }] : [];
}
