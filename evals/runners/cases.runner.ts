import { findProblem, solve } from "../../server/modules/checking/engine.ts";
import { type EvalCase, evalCaseSchema } from "../../server/modules/review/cases/cases.schemas.ts";
import { workItem } from "../../server/modules/tutoring/items/work-item.models.ts";
import { readState } from "../../server/modules/tutoring/state.models.ts";
import type { PastTurn, StudentMessage, TurnContext } from "../../server/modules/tutoring/turn.models.ts";
import { playTurn } from "./dialogues.runner.ts";

/** A turn that a teacher would have had otherwise: what the tutor did then, what it does now, what the teacher wanted. */
export interface ReplayedCase {
  readonly problem: string | null;
  readonly words: string;
  readonly teacher: EvalCase["teacher"];
  readonly before: Pick<EvalCase, "move" | "hintLevel" | "reply">;
  readonly now: {
    readonly move: string;
    readonly hintLevel: number | null;
    readonly reply: string;
    readonly verdicts: readonly string[];
    /** Why the guard would have held the reply back, or null. */
    readonly held: string | null;
  };
}

/** Seconds between two turns; what was written doesn't say. */
const pause = 40_000;
const began = 1_700_000_000_000;

/**
 * Plays a teacher's case through the present turn with the built-in tutor. Whether it is better is for people to say.
 * @throws ZodError for what is no case
 */
export function runCase(row: unknown): ReplayedCase {
  const found = evalCaseSchema.parse(row);
  const message: StudentMessage = {
    id: "now",
    text: found.words,
    intent: found.intent,
    sentAt: began + found.history.length * pause,
  };
  const turn = playTurn(message, contextOf(found), { text: found.words });
  return {
    problem: found.problem,
    words: found.words || `(${found.intent ?? "nothing"})`,
    teacher: found.teacher,
    before: { move: found.move, hintLevel: found.hintLevel, reply: found.reply },
    now: {
      move: turn.decision.move,
      hintLevel: turn.decision.hintLevel,
      reply: turn.reply,
      verdicts: turn.diagnosis.lines.map(({ verdict }) => verdict),
      held: turn.held,
    },
  };
}

function contextOf({ locale, policy, history, state: stored, words }: EvalCase): TurnContext {
  const state = readState(JSON.stringify(stored));
  const problem = findProblem(words) ?? state.problem;
  return {
    locale,
    learner: { id: "learner", name: "Sam" },
    policy,
    facts: [],
    misconceptions: [],
    skills: [],
    memories: [],
    state,
    history: history.flatMap((past, index): PastTurn[] =>
      past.move === null
        ? []
        : [
            {
              turnId: `past-${index}`,
              studentText: past.words,
              replyText: past.reply,
              act: past.act,
              move: past.move,
              hintLevel: past.hintLevel,
              sentAt: began + index * pause,
            },
          ],
    ),
    solution: problem ? { ...solve(problem), source: "engine", likelyMistakes: [] } : null,
    sources: [],
    item: state.item ? workItem(state.item.id, locale) : null,
  };
}
