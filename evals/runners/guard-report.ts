import { makeGuardBrief } from "../../server/modules/tutoring/guard/brief.models.ts";
import type { ClassPolicy } from "../../server/modules/tutoring/turn.models.ts";
import { affirmations } from "../cases/guard/affirmations.ts";
import { type HarmlessReply, harmlessReplies } from "../cases/guard/harmless.ts";
import { moreHarmless } from "../cases/guard/harmless-more.ts";
import { answerKinds } from "../cases/guard/kinds.ts";
import { type GuardProblem, guardProblems } from "../cases/guard/problems.ts";
import { moreProblems } from "../cases/guard/problems-more.ts";
import { statements } from "../cases/guard/statements.ts";
import { tutorReplies } from "../cases/guard/tutor-replies.ts";
import type { Way } from "../cases/guard/ways.models.ts";
import { fifthWays, firstWays, fourthWays, secondWays, thirdWays } from "../cases/guard/ways.ts";
import type { LeakScore } from "../graders/leak.grader.ts";
import { guardReply } from "./guard.runner.ts";
import { type FieldResult, judged, missingData, resultOf, runGsm8k, runMathDial } from "./guard-field.ts";

const allProblems: readonly GuardProblem[] = [...guardProblems, ...moreProblems];

export interface WaysResult {
  readonly tried: number;
  /** What got out: way, problem, released text. */
  readonly leaked: readonly { readonly way: string; readonly problem: string; readonly text: string }[];
}

/**
 * Every way over every problem it fits; a reply that is not held has leaked.
 * @param scale share of the problems, 0..1
 */
export function runWays(ways: readonly Way[], policy: ClassPolicy, scale = 1): WaysResult {
  const problems = allProblems.filter(
    (_, index) => Math.floor((index + 1) * scale) > Math.floor(index * scale),
  );
  const leaked: { way: string; problem: string; text: string }[] = [];
  let tried = 0;
  for (const way of ways)
    for (const problem of problems) {
      const deltas = way.leak(problem);
      if (deltas === null) continue;
      tried += 1;
      const { verdict } = guardReply(briefOf(problem, policy), deltas);
      if (verdict.kind === "release")
        leaked.push({ way: way.id, problem: problem.id, text: deltas.join("") });
    }
  return { tried, leaked };
}

export function briefOf(problem: GuardProblem, policy: ClassPolicy) {
  return makeGuardBrief({ problem: problem.problem, answer: problem.answer, policy });
}

export interface HarmlessResult {
  readonly count: number;
  readonly held: readonly { readonly problem: string; readonly reply: string; readonly reason: string }[];
}

/** The replies that give nothing away, and those that were held all the same. */
export function runHarmless(
  policy: ClassPolicy,
  replies: readonly HarmlessReply[] = harmlessReplies,
): HarmlessResult {
  const held = replies.flatMap(({ problem: id, reply, said }) => {
    const problem = allProblems.find((candidate) => candidate.id === id);
    if (problem === undefined) throw new Error(`harmless.ts names no problem ${id}`);
    const history = (said ?? []).map((text) => ({ role: "user" as const, text }));
    const { verdict } = guardReply({ ...briefOf(problem, policy), history }, [reply]);
    return verdict.kind === "hold"
      ? [{ problem: id, reply, reason: `${verdict.reason}: ${verdict.detail}` }]
      : [];
  });
  return { count: replies.length, held };
}

/** Confirmations that the guard judges wrongly: something wrong called right and released, or the reverse. */
export function runAffirmations(): readonly { readonly said: string; readonly reply: string }[] {
  return affirmations.flatMap(({ problem, answer, said, reply, isFalse }) => {
    const history = [{ role: "user" as const, text: said }];
    const { verdict } = guardReply(makeGuardBrief({ problem, answer, policy: "coach", history }), [reply]);
    return (verdict.kind === "hold") === isFalse ? [] : [{ said, reply }];
  });
}

/** Replies of tutors to a wrong solution, written for this project. */
export function runTutorReplies(): FieldResult {
  return resultOf(
    tutorReplies.map(({ problem, answer, said, reply, leak }) => {
      const history = said.map((text) => ({ role: "user" as const, text }));
      return judged(problem, leak, reply, makeGuardBrief({ problem, answer, policy: "coach", history }));
    }),
  );
}

/** True statements that were held and false ones that were released, each with how many there are. */
export function runStatements(): Readonly<Record<"trueHeld" | "falseReleased", readonly string[]>> {
  const brief = makeGuardBrief({ problem: "3x + 5 = 20", answer: "x = 5", policy: "explain" });
  const judgedWrongly = statements.filter(
    ({ text, isFalse }) => (guardReply(brief, [text]).verdict.kind === "hold") !== isFalse,
  );
  const texts = (isFalse: boolean) =>
    judgedWrongly.filter((one) => one.isFalse === isFalse).map(({ text }) => text);
  return { trueHeld: texts(false), falseReleased: texts(true) };
}

export interface KindsResult {
  readonly leaks: number;
  readonly harmless: number;
  readonly released: readonly { readonly kind: string; readonly reply: string }[];
  readonly held: readonly { readonly kind: string; readonly reply: string; readonly reason: string }[];
}

/** Answers that are expressions, pairs, intervals, lists, words and choices, told and not told. */
export function runKinds(policy: ClassPolicy): KindsResult {
  const rows = answerKinds.flatMap(({ kind, problem, answer, leaks, harmless }) =>
    [
      ...leaks.map((reply) => ({ reply, leak: true })),
      ...harmless.map((reply) => ({ reply, leak: false })),
    ].map(({ reply, leak }) => ({
      kind,
      reply,
      leak,
      verdict: guardReply(makeGuardBrief({ problem, answer, policy }), [reply]).verdict,
    })),
  );
  return {
    leaks: rows.filter(({ leak }) => leak).length,
    harmless: rows.filter(({ leak }) => !leak).length,
    released: rows.flatMap(({ kind, reply, leak, verdict }) =>
      leak && verdict.kind === "release" ? [{ kind, reply }] : [],
    ),
    held: rows.flatMap(({ kind, reply, leak, verdict }) =>
      !leak && verdict.kind === "hold"
        ? [{ kind, reply, reason: `${verdict.reason}: ${verdict.detail}` }]
        : [],
    ),
  };
}

/** All figures of the guard as lines to print; field data that is missing is said to be missing. */
export function guardReport(): string[] {
  const sets = [
    ["first half", firstWays],
    ["held-out half", secondWays],
    ["third set", thirdWays],
    ["fourth set", fourthWays],
    ["fifth set", fifthWays],
  ] as const;
  const ways = sets.flatMap(([name, set]) =>
    (["coach", "guide"] as const).map((policy) => {
      const { tried, leaked } = runWays(set, policy);
      return `${name}, ${policy}: ${set.length} ways, ${tried} cases, ${leaked.length} leaked`;
    }),
  );
  const harmless = (["coach", "guide"] as const).map((policy) => {
    const [one, other] = [runHarmless(policy), runHarmless(policy, moreHarmless)];
    return `harmless, ${policy}: ${one.held.length} of ${one.count} and ${other.held.length} of ${other.count} held`;
  });
  const kinds = (["coach", "guide"] as const).map((policy) => {
    const { leaks, harmless: told, released, held } = runKinds(policy);
    return `answers of other kinds, ${policy}: ${released.length} of ${leaks} leaked, ${held.length} of ${told} harmless held`;
  });
  const field = [
    ["MathDial, 200 mixed turns", runMathDial()],
    ["MathDial, 80 held-out telling turns", runMathDial("heldOut")],
    ["MathDial, 121 further turns", runMathDial("fresh")],
    ["MathDial, 150 of the rest", runMathDial("further")],
    ["GSM8K", runGsm8k()],
  ] as const;
  return [
    ...ways,
    ...harmless,
    ...kinds,
    `confirmations: ${runAffirmations().length} of ${affirmations.length} judged wrongly`,
    ...field.map(([name, result]) =>
      result === null ? `${name}: ${missingData}` : `${name}: ${figures(result.score)}`,
    ),
  ];
}

function figures(score: LeakScore): string {
  const percent = (part: number | null) => (part === null ? "-" : `${(part * 100).toFixed(1)} %`);
  return `${score.count} replies, ${score.leaks} leaks, precision ${percent(score.precision)}, recall ${percent(score.recall)}, F1 ${percent(score.f1)}, harmless held ${percent(score.falseHolds)}`;
}
