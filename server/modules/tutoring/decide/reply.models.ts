import type { Because } from "../reasons/reasons.constants.ts";
import type { AskedQuestion, Decision, HintLevel, Move, Say } from "../turn.models.ts";
import { protectionOf } from "./protect.models.ts";
import type { Situation } from "./situation.models.ts";

export interface Reply {
  readonly move: Move;
  readonly level?: HintLevel;
  /** In order; what is null is left out. */
  readonly plan: readonly (Say | null)[];
  readonly because: Because;
  readonly asks?: AskedQuestion | null;
  /** Lines this move tells although they are ahead of the student, or `everything`. */
  readonly told?: readonly string[] | "everything";
}

/** A decision from what is to be said, with what must not be. */
export function reply(situation: Situation, { move, level, plan, because, asks, told }: Reply): Decision {
  return {
    move,
    hintLevel: level ?? null,
    plan: plan.filter((part) => part !== null),
    ...protectionOf(situation, told),
    because,
    asks: asks ?? null,
  };
}

/** One thing to say. Values that are not there are left out, so that only wordings that need none fit. */
export function say(kind: string, values: Readonly<Record<string, string | undefined>> = {}): Say {
  const filled = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return { kind, values: Object.fromEntries(filled) };
}

export function because(code: Because["code"], values: Because["values"] = {}): Because {
  return { code, values };
}
