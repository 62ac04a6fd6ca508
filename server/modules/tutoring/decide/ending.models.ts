import type { LineJudgement } from "../../checking/checking.models.ts";
import { solve } from "../../checking/engine.ts";
import type { Decision, Say } from "../turn.models.ts";
import { latexOf } from "./focus.models.ts";
import { goalClosing } from "./profile.models.ts";
import { because, reply, say } from "./reply.models.ts";
import { base, type Situation } from "./situation.models.ts";

/** Right and finished: confirmed, praised for what was done, and closed with one look back. */
export function confirmEnd(situation: Situation, last: LineJudgement): Decision {
  const { state } = situation.context;
  const confirmed = say(situation.problem?.unknown ? "done.value" : "done.sum", {
    line: wholeAnswer(situation, last),
    problem: situation.problem?.latex,
  });
  if (state.reflected && !situation.opens) {
    return reply(situation, {
      move: "praise",
      plan: [confirmed, say("close.next")],
      because: because("decide.closed"),
    });
  }
  return reply(situation, {
    move: "reflect",
    plan: [confirmed, praise(situation), goalClosing(situation), reflection(situation)],
    because: because("decide.reflect"),
  });
}

/** A bare number is said back as the statement it makes: `5` as `x = 5`. */
function wholeAnswer(situation: Situation, last: LineJudgement): string {
  const isBare =
    situation.problem?.unknown &&
    !last.latex.includes(situation.problem.unknown) &&
    /^[-\d.,/\\a-z{}\s]+$/.test(last.latex);
  return isBare && situation.problem?.family === "linear-equation"
    ? latexOf(solve(situation.problem).answer)
    : last.latex;
}

/** Only a problem with two sides has them kept in step. */
const bothSides = { en: "both sides", es: "los dos lados" } as const;

/** Praise of the way, not of the person: what this student did on this problem. */
function praise(situation: Situation): Say {
  const { state } = situation.context;
  const lines = String(situation.lines.length - 1);
  if (situation.opens || situation.lines.length <= 2) {
    return say(
      state.lastMisconception && !situation.opens ? "praise.recovered" : "praise.short",
      base(situation),
    );
  }
  if (state.lastMisconception) return say("praise.recovered", { lines });
  const both = situation.problem?.unknown ? bothSides[situation.locale] : undefined;
  if (state.hintsUsed === 0) return say("praise.alone", { lines, both });
  return say("praise.kept-going", { lines });
}

function reflection(situation: Situation): Say {
  const { state } = situation.context;
  if (state.story && !situation.opens)
    return say("reflect.story-equation", { line: situation.current?.latex });
  if (state.lastMisconception && !situation.opens) return say("reflect.slip", base(situation));
  if (state.hintsUsed > 0 && !situation.opens) return say("reflect.helped", base(situation));
  return say("reflect.any", base(situation));
}
