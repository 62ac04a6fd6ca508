import type { Decision, Say } from "../turn.models.ts";
import { because, reply, say } from "./reply.models.ts";
import type { Situation } from "./situation.models.ts";

/**
 * A problem or question that can't be calculated here: said plainly, and worked at by asking. Where the class's
 * own materials speak of it, their words are quoted with their place, and the question is about them.
 */
export function openInquiry(situation: Situation): Decision {
  const { diagnosis, context } = situation;
  const first = diagnosis.newOpenProblem !== null;
  const cited = citation(situation);
  const round = context.history.filter((turn) => turn.move === "elicit" || turn.move === "pump").length;
  const questions = ["ask.open-known", "ask.open-wanted", "ask.open-plan", "ask.open-check"] as const;
  const opening = first
    ? say("open.cannot-check")
    : say("open.heard", diagnosis.excerpt ? { excerpt: diagnosis.excerpt } : {});
  return reply(situation, {
    move: first ? "elicit" : "pump",
    plan: cited
      ? [first ? opening : null, cited, say("ask.material")]
      : [opening, say(questions[round % questions.length] ?? "ask.open-known")],
    because: because(cited ? "decide.material" : "decide.unchecked", cited ? titled(cited) : {}),
  });
}

/** A word that only the class's materials explain: their words, then a question about them; null without any. */
export function citeFor(situation: Situation, topic: string): Decision | null {
  const cited = citation(situation);
  if (cited === null) return null;
  return reply(situation, {
    move: "explain",
    plan: [cited, say("ask.material-word", { topic })],
    because: because("decide.material", titled(cited)),
  });
}

/** A question without a problem: what the class reads about it, then a question about that; null without any. */
export function citeAlone(situation: Situation): Decision | null {
  const cited = citation(situation);
  if (cited === null) return null;
  return reply(situation, {
    move: "elicit",
    plan: [cited, say("ask.material")],
    because: because("decide.material", titled(cited)),
  });
}

/** The nearest passage that was not quoted yet in this dialogue. */
function citation({ context, locale }: Situation): Say | null {
  const read = context.history.map((turn) => turn.replyText).join("\n");
  const fresh = context.passages?.find(
    ({ quote }) => !quote.split(/(?<=[.!?…])\s+/).some((sentence) => read.includes(sentence)),
  );
  if (!fresh) return null;
  const place =
    locale === "es" ? fresh.place.replace(/^page /, "página ").replace(/^part /, "parte ") : fresh.place;
  return say("material.cite", { title: fresh.title, place, quote: fresh.quote });
}

function titled({ values }: Say): Readonly<Record<string, string>> {
  return { title: values.title ?? "", place: values.place ?? "" };
}
