import type { Decision } from "../turn.models.ts";
import { latexOf } from "./focus.models.ts";
import { because, reply, say } from "./reply.models.ts";
import { base, type Situation } from "./situation.models.ts";
import { takeUpSmall } from "./small.models.ts";

/** The student worked out the tutor's small question: their numbers are used, and the line is theirs to mend. */
export function takeUpReply(situation: Situation): Decision {
  const asked = situation.context.state.asked;
  if (asked?.about[0]?.startsWith("small.")) return takeUpSmall(situation, asked);
  const right = situation.diagnosis.nuance === "reply-right";
  const [first, second] = asked?.expects ?? [];
  const values = {
    ...base(situation),
    first: latexed(first),
    second: latexed(second),
    should: closedSide(situation),
  };
  if (!right) {
    return reply(situation, {
      move: "verify",
      plan: [say("reply.wrong", values), say("reply.recount", values)],
      because: because("decide.reply-used"),
      asks: asked ?? null,
    });
  }
  const kind = asked?.kind === "put-back" ? "put-back" : "test";
  return reply(situation, {
    move: "verify",
    plan: [
      say(second === undefined ? `reply.${kind}-one` : `reply.${kind}-two`, values),
      say("ask.mend", values),
    ],
    because: because("decide.reply-used"),
  });
}

function latexed(value: string | undefined): string | undefined {
  return value === undefined ? undefined : latexOf(value);
}

/** The side of the problem without the unknown, which the other has to come to. */
function closedSide(situation: Situation): string | undefined {
  const { problem } = situation;
  const side = problem?.statement
    .split("=")
    .find((part) => problem.unknown !== null && !part.includes(problem.unknown));
  return latexed(side?.trim());
}

/** Several guesses at once: none judged, a way to test one asked for. */
export function answerGuesses(situation: Situation): Decision {
  return reply(situation, {
    move: "verify",
    plan: [
      say("guess.many", base(situation)),
      say(situation.problem?.unknown ? "ask.test-guess" : "ask.how-sum", base(situation)),
    ],
    because: because("decide.guesses"),
  });
}
