import type { WorkItem } from "../items/work-item.models.ts";
import type { Decision, HintLevel, Say } from "../turn.models.ts";
import { because, reply, say } from "./reply.models.ts";
import type { Situation } from "./situation.models.ts";

/** Wrong answers after which the item's own help is offered without being asked for. */
const wrongBeforeHelp = 2;
/** Honest attempts before a hint that tells may be given, where the policy allows it at all. */
const attemptsBeforeTelling = 2;

/** The reply to an answer to an item's question or to a smaller one; null when the message was no such answer. */
export function answerItem(situation: Situation): Decision | null {
  const { task, lines } = situation.diagnosis;
  const { item, state } = situation.context;
  if (!item || task?.kind !== "answer") return null;
  const line = { line: lines.at(-1)?.latex };
  if (task.verdict === "wrong-form") {
    return reply(situation, {
      move: "verify",
      plan: [say("item.form", line), say(`ask.form-${task.form ?? "any"}`)],
      because: because("decide.item-form", { form: task.form ?? "" }),
    });
  }
  if (task.verdict === "right" && task.part) {
    return reply(situation, {
      move: "verify",
      plan: [say("item.part-right", line), say("ask.item-back")],
      because: because("decide.item-part"),
    });
  }
  if (task.verdict === "open") return askForOption(situation);
  if (task.verdict !== "wrong") return null;
  const opening = say(task.part ? "item.part-wrong" : "story.wrong-answer", line);
  if (state.attempts + 1 >= wrongBeforeHelp) {
    const help = helpFrom(situation, item, opening);
    if (help !== null) return help;
  }
  const chosen = (item.question?.options.length ?? 0) > 0;
  return reply(situation, {
    move: "verify",
    plan: [opening, say(chosen ? "ask.item-why" : "ask.story-wrong-answer", line)],
    because: because("decide.locate"),
  });
}

function askForOption(situation: Situation): Decision | null {
  const letters = situation.context.item?.question?.options.map((option) => option.letter) ?? [];
  if (letters.length === 0) return null;
  return reply(situation, {
    move: "elicit",
    plan: [say("item.no-option", { letters: letters.join(", ") }), say("ask.item-option")],
    because: because("decide.item-options"),
  });
}

/**
 * The item's next help: a smaller question that is due, or a hint; with options and no hint left, a way to tell them
 * apart. Null when all that may be given is given.
 */
export function hintOnItem(situation: Situation): Decision | null {
  const { item } = situation.context;
  if (!item) return null;
  return helpFrom(situation, item, null) ?? tellOptionsApart(situation, item);
}

function tellOptionsApart(situation: Situation, item: WorkItem): Decision | null {
  if (!item.question || item.question.options.length === 0) return null;
  const { hintLevel } = situation.context.state;
  const level = hintLevel >= 2 ? 3 : hintLevel === 1 ? 2 : 1;
  return reply(situation, {
    move: "hint",
    level,
    plan: [say(`item.options-${level}`), say("ask.item-rule-out")],
    because: because("decide.item-options"),
  });
}

function helpFrom(situation: Situation, item: WorkItem, opening: Say | null): Decision | null {
  const { state } = situation.context;
  const at = state.item ?? { id: item.id, hintsGiven: 0, part: null, answered: [] };
  const due = item.parts.find(
    (part) => part.afterHints <= at.hintsGiven && !at.answered.includes(part.id) && part.id !== at.part,
  );
  if (due) {
    return reply(situation, {
      move: "elicit",
      plan: [
        opening,
        say("item.smaller", { part: due.id }),
        say("item.part-asks", { text: withoutMarks(due.text) }),
        say("ask.item-part"),
      ],
      because: because("decide.item-smaller"),
    });
  }
  const hint = item.hints[at.hintsGiven];
  if (!hint || (hint.bottomOut && !mayTell(situation))) return null;
  return reply(situation, {
    move: "hint",
    level: levelOf(hint.level),
    plan: [opening, ...hintWords(hint.text, at.hintsGiven + 1)],
    because: because("decide.hint", { level: hint.level, used: state.hintLevel, most: 4 }),
    ...(hint.bottomOut ? { told: [hint.text] } : {}),
  });
}

/** A hint that tells comes last, after honest attempts, and only where the class lets one step be told. */
function mayTell({ context }: Situation): boolean {
  return context.policy === "explain" && context.state.attempts >= attemptsBeforeTelling;
}

function levelOf(level: number): HintLevel {
  if (level <= 1) return 1;
  return level === 2 ? 2 : level === 3 ? 3 : 4;
}

/** A hint that ends in its only question is the question of the reply; any other one is followed by one. */
function hintWords(text: string, given: number): readonly Say[] {
  const values = { given: String(given) };
  if (/^[^?]*\?\s*$/.test(text)) return [say("ask.item-hint", { ...values, text: text.trim() })];
  return [say("item.hint", { ...values, text: withoutMarks(text) }), say("ask.item-try")];
}

/** A hint that holds questions is said as a statement of what to think about, so that a reply asks one thing. */
function withoutMarks(text: string): string {
  return text.replace(/[¿?]+/g, (mark) => (mark.startsWith("?") ? "." : "")).trim();
}

/** The reply to a text being written: one criterion of its rubric at a time, in what a reader sees. */
export function talkAboutTask(situation: Situation, opening: Say): Decision | null {
  const { item, history } = situation.context;
  if (!item || item.criteria.length === 0) return null;
  const criterion = item.criteria[history.length % item.criteria.length];
  const best = criterion?.levels.at(-1);
  return reply(situation, {
    move: "elicit",
    plan: [
      opening,
      say("task.criterion", { name: criterion?.name, level: best?.replace(/[.\s]+$/, "") }),
      say("ask.task-level", { name: criterion?.name }),
    ],
    because: because("decide.task-criterion", { name: criterion?.name ?? "" }),
  });
}
