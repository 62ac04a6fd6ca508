import { meaningOf, termOf } from "../diagnose/glossary/glossary.models.ts";
import type { Decision } from "../turn.models.ts";
import { because, reply, say } from "./reply.models.ts";
import type { Situation } from "./situation.models.ts";

/** Under `exam` the wording is clarified and nothing else: no hint, no verdict, no confirmation. */
export function examReply(situation: Situation): Decision {
  const { diagnosis } = situation;
  const term = diagnosis.topic === null ? null : termOf(diagnosis.topic);
  if (diagnosis.act === "question" && term) {
    const { name, meaning } = meaningOf(term, situation.locale);
    return reply(situation, {
      move: "explain",
      plan: [say("word.meaning", { name, meaning }), say("exam.wording")],
      because: because("decide.explain", { topic: name }),
    });
  }
  if (diagnosis.act === "stuck") {
    return reply(situation, {
      move: "redirect",
      plan: [say("stuck.noted"), say("exam.go-on")],
      because: because("decide.stuck"),
    });
  }
  return reply(situation, {
    move: "redirect",
    plan: [say("exam.reply"), say("exam.go-on")],
    because: because("decide.exam"),
  });
}
