import { misconceptionById } from "../../checking/engine.ts";
import { firstSentence } from "../../learners/memories/summary.models.ts";
import { foldText } from "../diagnose/wording.models.ts";
import type { OpenMisconception, Say, TurnContext } from "../turn.models.ts";
import { biting } from "./biting.ts";
import type { Focus } from "./focus.models.ts";
import { scenes } from "./interests.ts";
import { say } from "./reply.models.ts";
import type { Situation } from "./situation.models.ts";

/** Longest profile text that is quoted in a reply. */
const longestQuote = 90;
/** Longest sentence of a memory: the tutor's own words with the name of a skill. */
const longestMemory = 160;

/** A learner's goal named at the start of work on a problem; null without one. */
export function goalOpening(situation: Situation): Say | null {
  const goal = factText(situation.context, "goal");
  return goal === null || saidBefore(situation.context, goal) ? null : say("open.goal", { goal });
}

/** The goal named when a problem is finished; null without one. */
export function goalClosing(situation: Situation): Say | null {
  const goal = factText(situation.context, "goal");
  return goal === null ? null : say("close.goal", { goal });
}

/**
 * What an earlier session was about, once in a conversation; null without one, and where it names an equation: one of
 * another problem is false in this one.
 */
export function memoryOpening(situation: Situation): Say | null {
  const memory = situation.context.memories[0];
  if (!memory || situation.context.history.length > 0) return null;
  if (/[=<>≤≥]/.test(firstSentence(memory.text))) return null;
  return say("open.memory", { memory: lastTime(memory.text) });
}

/** A memory as it follows "Last time:". */
export function lastTime(memory: string): string {
  return quotable(firstSentence(memory), longestMemory);
}

/** A scene for a hint from the learner's interest: its furniture, or the interest's own words. Null without one. */
export function interestScene(situation: Situation): Readonly<Record<string, string>> | null {
  const fact = situation.context.facts.find((candidate) => candidate.kind === "interest");
  if (!fact) return null;
  const folded = foldText(fact.text);
  const scene = scenes.find((candidate) => candidate.match.test(folded));
  const interest = quotable(fact.text);
  return scene ? { ...scene[situation.locale], interest } : { interest };
}

/** The open misconception that bites at the step ahead, with its names; null when none does. */
export function misconceptionAhead(
  situation: Situation,
): { readonly seen: OpenMisconception; readonly name: { readonly en: string; readonly es: string } } | null {
  const { focus, problem, context } = situation;
  if (!focus?.step || !problem) return null;
  for (const seen of context.misconceptions) {
    const rule = misconceptionById(seen.misconception);
    if (rule && bitesAt(rule, focus)) return { seen, name: rule.name };
  }
  return null;
}

/** Whether a rule's mistake can be made in the step ahead: by what is known of the rule, else by its skill. */
function bitesAt(rule: { readonly id: string; readonly skill: string }, focus: Focus): boolean {
  return biting[rule.id]?.includes(focus.kind) ?? rule.skill === focus.step?.skill;
}

function factText(context: TurnContext, kind: "goal" | "interest"): string | null {
  const fact = context.facts.find((candidate) => candidate.kind === kind);
  return fact ? quotable(fact.text) : null;
}

function saidBefore(context: TurnContext, text: string): boolean {
  return context.history.some((turn) => turn.replyText.includes(text));
}

/** Profile text as it may stand inside quotation marks in Markdown: one line, no mark-up, no end stop. */
function quotable(text: string, most = longestQuote): string {
  const plain = text
    .replace(/[\s]+/g, " ")
    .replace(/[*_`$[\]<>#|\\“”"?¿!¡]/g, "")
    .trim();
  return plain.length <= most
    ? plain.replace(/[.;,\s]+$/, "")
    : `${plain.slice(0, most).replace(/\s\S*$/, "")}…`;
}
