import { similar } from "../../checking/engine.ts";
import type { AskedQuestion, ClassPolicy, Decision, HintLevel, Say } from "../turn.models.ts";
import { focusKindOf } from "./focus.models.ts";
import { interestScene } from "./profile.models.ts";
import { stepsAhead } from "./protect.models.ts";
import { because, reply, say } from "./reply.models.ts";
import { base, type Situation } from "./situation.models.ts";
import { smallQuestion } from "./small.models.ts";

/** A second hint sooner than this, milliseconds, with nothing tried in between, is slowed. */
export const rapid = 15_000;
/** Honest attempts at a step before a policy may tell that one step. */
const attemptsBeforeStep = 2;

const mostLevel: Readonly<Record<ClassPolicy, 0 | 3 | 4>> = {
  coach: 3,
  guide: 4,
  explain: 4,
  exam: 0,
  off: 0,
};

/** The next rung of the ladder: 1 to 3, and 4 where the policy and two honest attempts allow. */
export function nextLevel(situation: Situation): HintLevel {
  const { policy, state } = situation.context;
  const opened = situation.diagnosis.newProblem !== null;
  const given = opened ? 0 : state.hintLevel;
  const stepAllowed = mostLevel[policy] === 4 && !opened && state.attempts >= attemptsBeforeStep;
  if (given >= 3) return stepAllowed ? 4 : 3;
  // Above: nothing between 0 and 2 plus one leaves 1..3.
  return given === 0 ? 1 : given === 1 ? 2 : 3;
}

/** A hint on request: the next rung, or a pause when the last one was not tried. */
export function hintReply(situation: Situation, opening: Say | null = null): Decision {
  const since = situation.diagnosis.sinceHint ?? null;
  if (since !== null && since < rapid && situation.diagnosis.nuance !== "discouraged") {
    return reply(situation, {
      move: "pump",
      plan: [say("hint.slow"), say("ask.try", base(situation))],
      because: because("decide.hint-slowed", { seconds: Math.round(since / 1000) }),
    });
  }
  return hintAt(situation, nextLevel(situation), opening);
}

/** A hint of a level, from the line the student stands on. */
export function hintAt(situation: Situation, level: HintLevel, opening: Say | null = null): Decision {
  const { state, policy } = situation.context;
  const rung =
    level === 3 || level === 4 ? withExample(situation, level) : { level, ...spoken(situation, level) };
  const reason =
    rung.level === 4
      ? because("decide.hint-step", { attempts: state.attempts })
      : because("decide.hint", { level: rung.level, used: state.hintLevel, most: mostLevel[policy] });
  return reply(situation, {
    move: "hint",
    level: rung.level,
    plan: [opening, ...rung.plan],
    because: reason,
    ...(rung.told ? { told: rung.told } : {}),
    asks: rung.asks ?? null,
  });
}

interface Rung {
  readonly level: HintLevel;
  readonly plan: readonly (Say | null)[];
  readonly told?: readonly string[];
  readonly asks?: AskedQuestion | null;
}

function spoken(situation: Situation, level: 1 | 2): Omit<Rung, "level"> {
  const kind = situation.focus?.kind ?? "any";
  const values = base(situation);
  if (level === 1) {
    const small = smallQuestion(situation);
    return { plan: [say(`point.${kind}`, values), small.say], asks: small.asks };
  }
  const scene = interestScene(situation);
  return {
    plan: [
      say(`principle.${kind}`, values),
      scene ? say(`scene.${kind}`, { ...values, ...scene }) : null,
      say(`use.${kind}`, values),
    ],
  };
}

/** Level 4 tells one step, but never the answer itself; there only the operation is named. */
function withExample(situation: Situation, level: 3 | 4): Rung {
  const step = situation.focus?.step;
  if (level === 4 && situation.problem && situation.current && step) {
    const isLast = stepsAhead(situation.problem, situation.current.text).length <= 1;
    const kind = situation.focus?.kind ?? "any";
    return isLast
      ? { level: 4, plan: [say(`operation.${kind}`, base(situation)), say("ask.last-step", base(situation))] }
      : {
          level: 4,
          plan: [
            say(`step.${kind}`, { ...base(situation), to: step.latex }),
            say("ask.after-step", { ...base(situation), to: step.latex }),
          ],
          told: [step.line],
        };
  }
  const worked = exampleOf(situation);
  if (!worked) return { level: 2, ...spoken(situation, 2) };
  const values = { ...base(situation), ...worked };
  const scene = interestScene(situation);
  const introduction =
    scene && situation.context.state.hintsUsed < 2 ? say("example.interest", { ...values, ...scene }) : null;
  return {
    level: 3,
    plan: [
      introduction ?? say("example.opening", values),
      say("example.lines", values),
      say("example.ask", values),
    ],
  };
}

/** One step of a similar problem: the line before and after it, LaTeX. The numbers differ from time to time. */
export function exampleOf(situation: Situation): Readonly<Record<string, string>> | null {
  const { problem, focus, context } = situation;
  if (!problem) return null;
  const told = context.history.filter((turn) => turn.hintLevel === 3).length;
  const example = similar(problem, seedOf(problem.statement) + told);
  const { steps } = example.solution;
  const kind = focus?.kind ?? "any";
  const at = Math.max(
    0,
    steps.findIndex(
      (step) => step.name === focus?.step?.name || (kind !== "any" && focusKindOf(step.name) === kind),
    ),
  );
  const after = steps[at];
  if (!after) return null;
  return {
    from: at === 0 ? example.problem.latex : (steps[at - 1]?.latex ?? example.problem.latex),
    to: after.latex,
  };
}

/** A number from a text, always the same for the same text (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 100_000;
}
