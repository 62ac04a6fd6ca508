import type { Decision, ScreenResult, TurnContext } from "../turn.models.ts";
import { because, say } from "./reply.models.ts";

/**
 * The reply when `screen` raised a concern: warm, short, help named in general, no quiz. It comes before
 * anything about the work. @param screen a result with a concern
 */
export function decideSupport(screen: ScreenResult, context: TurnContext): Decision {
  const concern = screen.concern ?? "dangerous";
  const urgent = screen.severity === "high";
  const again = context.history.at(-1)?.move === "support";
  const plan =
    concern === "personal-data"
      ? [say("support.personal-data")]
      : [
          say(again ? "support.still-here" : `support.${concern}`),
          urgent ? say("support.people-urgent") : say("support.people"),
          say(urgent ? "support.teacher-told" : "support.pause"),
        ];
  return bare("support", plan, because("decide.support", { concern }));
}

/** The reply to a message that tries to change the tutor's rules: calm, and back to the work. */
export function decideInjection(context: TurnContext): Decision {
  const { state } = context;
  const line = state.lines.at(-1)?.latex;
  const goes = line !== undefined && !state.solved;
  return bare(
    "redirect",
    [say("injection"), goes ? say("ask.line", { line }) : say("ask.problem")],
    because("decide.redirect-injection"),
    context,
  );
}

function bare(
  move: Decision["move"],
  plan: Decision["plan"],
  reason: Decision["because"],
  context?: TurnContext,
): Decision {
  const answer = context?.solution?.answer;
  return {
    move,
    hintLevel: null,
    plan,
    forbidden: answer !== undefined && !context?.state.solved ? [answer] : [],
    allowed: [],
    because: reason,
    asks: null,
  };
}
