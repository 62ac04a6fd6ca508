import { misconceptionById } from "../checking/engine.ts";
import { skillName } from "../curriculum/packs.ts";
import { summaryOf } from "../learners/memories/summary.models.ts";
import { conceptItem } from "./concept/concept.models.ts";
import { seedOf } from "./decide/hints.models.ts";
import { makeGuardBrief } from "./guard/brief.models.ts";
import { judgeSegment } from "./guard/judge.models.ts";
import { isFit } from "./known.models.ts";
import { itemSkill } from "./skill.models.ts";
import type { Diagnosis, TurnContext, TutoringState } from "./turn.models.ts";

/** A memory as a turn makes it or makes it anew: one for each problem of a conversation. */
export interface MadeMemory {
  readonly id: string;
  readonly text: string;
  readonly skill: string | null;
}

/**
 * What a turn leaves to be remembered of the work on its problem: nothing before there was work, nothing of an exam, and
 * nothing that gives the problem's answer, since the same problem may come again. A session needs no end for it: each turn
 * of work makes the problem's memory anew, and the last one stays.
 */
export function memoryOf(input: {
  readonly conversationId: string;
  readonly context: TurnContext;
  readonly diagnosis: Diagnosis;
  /** How the conversation stands after the turn. */
  readonly state: TutoringState;
}): MadeMemory | null {
  const { context, diagnosis, state } = input;
  const subject = subjectOf(state, context);
  if (subject === null || context.policy === "exam" || !isWorthIt(context, diagnosis, state)) return null;
  if (!isFit(subject)) return null;
  const { locale } = context;
  const skill = itemSkill(state);
  // A name can hold the answer too ("Products that are zero" of a product that is zero at 0).
  const named = (name: string | null | undefined) =>
    name && !tellsAnswer(name, { context, state }) ? name : null;
  const text = summaryOf(
    {
      problem: subject.text,
      isQuestion: subject.isQuestion,
      skill: skill === null ? null : named(skillName(skill, locale)),
      done: state.solved,
      hints: state.hintsUsed,
      hard: named(misconceptionById(state.lastMisconception ?? "")?.name[locale]),
      said: saidAtTheEnd(context, diagnosis),
    },
    locale,
  );
  return { id: `${input.conversationId}.${seedOf(subject.text)}`, text, skill };
}

/** What is worked on, as the learner knows it. */
function subjectOf(
  state: TutoringState,
  { locale }: TurnContext,
): { readonly text: string; readonly isQuestion: boolean } | null {
  const problem = state.story ?? state.problem?.statement ?? state.openProblem;
  if (problem !== null) return { text: problem, isQuestion: false };
  const question = state.concept === null ? undefined : conceptItem(state.concept.itemId, locale)?.question;
  return question === undefined ? null : { text: question, isQuestion: true };
}

/** Work, help or a look back; once the problem is done, only the look back adds to it. */
function isWorthIt({ state: before }: TurnContext, diagnosis: Diagnosis, after: TutoringState): boolean {
  if (diagnosis.act === "reflection") return true;
  if (before.solved && after.solved && diagnosis.newProblem === null) return false;
  const judged = diagnosis.lines.length > 0 || diagnosis.task !== undefined || diagnosis.concept !== null;
  return judged || after.solved || after.hintsUsed > 0;
}

/** The learner's look back in their own words, unless it holds figures, the answer, or what is not fit to be said back. */
function saidAtTheEnd(context: TurnContext, { act, excerpt }: Diagnosis): string | null {
  if (act !== "reflection" || !excerpt || /[\d=<>≤≥]/.test(excerpt) || !isFit({ text: excerpt })) return null;
  return tellsAnswer(excerpt, { context, state: context.state }) ? null : excerpt;
}

/** Whether the guard would hold words back, for any class. */
function tellsAnswer(
  words: string,
  { context, state }: { readonly context: TurnContext; readonly state: TutoringState },
): boolean {
  const brief = makeGuardBrief({
    problem: state.problem?.statement ?? state.openProblem,
    answer: context.solution?.answer ?? null,
    policy: "coach",
    confirmable: false,
  });
  return judgeSegment(brief, "", words).kind === "hold";
}
