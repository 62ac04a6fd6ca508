import { meaningOf, termOf } from "../diagnose/glossary/glossary.models.ts";
import type { Decision, Say } from "../turn.models.ts";
import { exampleOf, hintAt, hintReply } from "./hints.models.ts";
import { citeFor } from "./inquiry.models.ts";
import { lastTime } from "./profile.models.ts";
import { stepsAhead } from "./protect.models.ts";
import { because, reply, say } from "./reply.models.ts";
import { base, type Situation } from "./situation.models.ts";
import { smallQuestion } from "./small.models.ts";

/** A request for the answer: declined kindly, with something smaller to do; under `explain` shown after a try. */
export function answerRequest(situation: Situation): Decision {
  const small = smallQuestion(situation);
  const { policy, state, history } = situation.context;
  if (situation.done) return afterTheEnd(situation);
  if (!situation.current) return withoutProblem(situation, say("decline.plain"), "decline");
  const tried = state.attempts > 0 || state.lines.length > 1;
  if (policy === "explain") return tried ? worked(situation) : tryFirst(situation);
  const asked = countBack(history.map((turn) => turn.act === "answer-request"));
  return reply(situation, {
    move: "decline",
    plan: [say(asked > 0 ? "decline.again" : "decline.first", base(situation)), small.say],
    because: because("decide.decline"),
    asks: small.asks,
  });
}

/** The whole worked solution from the student's last right line, then a look back. */
function worked(situation: Situation): Decision {
  const steps =
    situation.problem && situation.current ? stepsAhead(situation.problem, situation.current.text) : [];
  const latex = [situation.current?.latex, ...steps.map((step) => step.latex)].filter(
    (line) => line !== undefined,
  );
  return reply(situation, {
    move: "reveal",
    plan: [
      say("reveal.opening"),
      say("reveal.lines", { lines: latex.map((line) => `- $${line}$`).join("\n") }),
      say("reflect.revealed"),
    ],
    because: because("decide.reveal"),
    told: "everything",
  });
}

function tryFirst(situation: Situation): Decision {
  const small = smallQuestion(situation);
  return reply(situation, {
    move: "decline",
    plan: [say("decline.try-first", base(situation)), small.say],
    because: because("decide.try-first"),
    asks: small.asks,
  });
}

/** Hollow replies: a smaller question first, then another move each time. */
export function lowEffort(situation: Situation): Decision {
  const small = smallQuestion(situation);
  const count = situation.context.state.hollow + 1;
  if (situation.done) return afterTheEnd(situation);
  if (!situation.current) {
    const kind = situation.context.state.openProblem !== null ? "hollow.open" : "hollow.nothing";
    return withoutProblem(situation, count > 1 ? say("hollow.still") : say(kind), "pump");
  }
  const changed = because("decide.change-move", { count });
  switch (count % 4) {
    case 1:
      return reply(situation, {
        move: "pump",
        plan: [say(count === 1 ? "hollow.first" : "hollow.more"), small.say],
        because: count === 1 ? because("decide.pump") : changed,
        asks: small.asks,
      });
    case 2:
      return { ...hintAt(situation, exampleOf(situation) ? 3 : 2, say("hollow.example")), because: changed };
    case 3:
      return reply(situation, {
        move: "elicit",
        plan: [say("hollow.choice"), say("ask.choice")],
        because: changed,
      });
    default:
      return { ...hintAt(situation, 2, say("hollow.principle")), because: changed };
  }
}

/** Chosen from the tutor's offer: only the small question. */
export function smallerQuestion(situation: Situation): Decision {
  const small = smallQuestion(situation);
  return reply(situation, {
    move: "pump",
    plan: [say("hollow.more"), small.say],
    because: because("decide.pump"),
    asks: small.asks,
  });
}

export function discouraged(situation: Situation): Decision {
  const small = smallQuestion(situation);
  const { history, state } = situation.context;
  if (situation.done || !situation.current) {
    return withoutProblem(situation, say("discouraged.plain"), "elicit");
  }
  const opening = say(state.lines.length > 1 ? "discouraged.got-far" : "discouraged.first", {
    ...base(situation),
    count: String(state.lines.length - 1),
  });
  if (state.hollow > 1 || state.hintLevel >= 1 || history.at(-1)?.act === "hint-request") {
    const hint = hintReply(situation, opening);
    return { ...hint, because: because("decide.encourage") };
  }
  return reply(situation, {
    move: "elicit",
    plan: [opening, small.say],
    because: because("decide.encourage"),
    asks: small.asks,
  });
}

/** The honest exit: the teacher gets a note, and there is something small to do meanwhile. */
export function stuck(situation: Situation): Decision {
  const goes = situation.current !== null && !situation.done;
  const small = smallQuestion(situation);
  return reply(situation, {
    move: "elicit",
    plan: goes ? [say("stuck.noted"), say("stuck.meanwhile"), small.say] : [say("stuck.noted")],
    because: because("decide.stuck"),
    asks: goes ? small.asks : null,
  });
}

/** A word or idea, explained freely, then one question back to the work. */
export function explainWord(situation: Situation, topic: string): Decision {
  const term = termOf(topic);
  if (!term) {
    const cited = citeFor(situation, topic);
    if (cited !== null) return cited;
    return reply(situation, {
      move: "explain",
      plan: [say("word.unknown", { topic }), say("ask.word-where", { topic })],
      because: because("decide.explain-unknown", { topic }),
    });
  }
  const { name, meaning } = meaningOf(term, situation.locale);
  return reply(situation, {
    move: "explain",
    plan: [say("word.meaning", { meaning, name }), tieBack(situation, name)],
    because: because("decide.explain", { topic: name }),
  });
}

function tieBack(situation: Situation, name: string): Say {
  return situation.current && !situation.done
    ? say("ask.word-here", { ...base(situation), name })
    : say("ask.word-own", { name });
}

/** "Why?": the principle of the step ahead, in words. */
export function explainStep(situation: Situation): Decision {
  if (!situation.current || situation.done) return withoutProblem(situation, say("question.plain"), "elicit");
  const kind = situation.focus?.kind ?? "any";
  return reply(situation, {
    move: "explain",
    plan: [say(`principle.${kind}`, base(situation)), say(`use.${kind}`, base(situation))],
    because: because("decide.explain", { topic: kind }),
  });
}

/** A question or remark that could not be read: asked back to the line at hand. */
export function unclearQuestion(situation: Situation): Decision {
  if (!situation.current || situation.done) return withoutProblem(situation, say("question.plain"), "elicit");
  return reply(situation, {
    move: "elicit",
    plan: [say("question.unclear", base(situation)), say("ask.into-line", base(situation))],
    because: because("decide.pump"),
  });
}

/** A bare yes or no is neither confirmed nor denied: the reason behind it is what helps. */
export function askMore(situation: Situation): Decision {
  return reply(situation, {
    move: "pump",
    plan: [say("yes-or-no"), say("ask.reason", base(situation))],
    because: because("decide.pump"),
  });
}

/** The student said what they would do: the line it gives is asked for, and a plan that surely fits is said to fit. */
export function takePlan(situation: Situation): Decision {
  const right = situation.diagnosis.nuance === "plan-right";
  return reply(situation, {
    move: right ? "verify" : "pump",
    plan: [say(right ? "plan.right" : "plan.heard", base(situation)), say("ask.into-line", base(situation))],
    because: because("decide.plan"),
  });
}

/** "What is 15/3?": the right sum to do, and theirs to do. */
export function sideSum(situation: Situation, sum: string): Decision {
  return reply(situation, {
    move: "elicit",
    plan: [say("sum.yours", { sum }), say("ask.sum", { sum })],
    because: because("decide.decline"),
  });
}

export function greet(situation: Situation): Decision {
  const { learner } = situation.context;
  if (situation.diagnosis.nuance === "thanks") {
    return reply(situation, {
      move: situation.done ? "praise" : "redirect",
      plan: [say(situation.done || !situation.current ? "thanks.done" : "thanks.open", base(situation))],
      because: because("decide.closed"),
    });
  }
  const memory = situation.context.memories[0];
  const goes = situation.current && !situation.done;
  return reply(situation, {
    move: "elicit",
    plan: [
      say("greet", { name: learner.name }),
      memory && situation.context.history.length === 0
        ? say("open.memory", { memory: lastTime(memory.text) })
        : null,
      goes ? say("ask.line", base(situation)) : say("ask.problem"),
    ],
    because: because("decide.greet"),
  });
}

export function redirect(situation: Situation): Decision {
  const goes = situation.current && !situation.done;
  return reply(situation, {
    move: "redirect",
    plan: [say("off-task"), goes ? say("ask.line", base(situation)) : say("ask.problem")],
    because: because("decide.redirect"),
  });
}

/** Something weighs more than the work: it is heard, and whether to go on is the student's choice. */
export function hearTrouble(situation: Situation): Decision {
  return reply(situation, {
    move: "elicit",
    plan: [say("troubled"), say("ask.troubled")],
    because: because("decide.troubled"),
  });
}

/** The student's look back is taken up in their own words; no more quiz. */
export function takeReflection(situation: Situation): Decision {
  const { excerpt } = situation.diagnosis;
  return reply(situation, {
    move: "praise",
    plan: [say("reflection.taken", excerpt ? { excerpt } : {}), say("close.next")],
    because: because("decide.closed"),
  });
}

/** Asked for more when the problem is done: what is done stays done. */
export function afterTheEnd(situation: Situation): Decision {
  return reply(situation, {
    move: "praise",
    plan: [say("close.done", base(situation)), say("close.next")],
    because: because("decide.closed"),
  });
}

function withoutProblem(situation: Situation, opening: Say, move: Decision["move"]): Decision {
  const open = situation.context.state.openProblem !== null;
  return reply(situation, {
    move,
    plan: [opening, say(open ? "ask.open-plan" : "ask.problem")],
    because: because(move === "decline" ? "decide.decline" : "decide.pump"),
  });
}

/** How many of the latest entries in a row are true. */
function countBack(entries: readonly boolean[]): number {
  const last = entries.lastIndexOf(false);
  return entries.length - 1 - last;
}
