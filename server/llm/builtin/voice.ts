import type { Decision, Say, TurnContext } from "../../modules/tutoring/turn.models.ts";
import { en } from "./phrases/en.ts";
import { es } from "./phrases/es.ts";
import { isQuestion, type PhraseBank } from "./phrases/phrases.models.ts";
import {
  canBeLeftOut,
  plainestFirst,
  wantsPlainWords,
  withGlosses,
  withoutGlosses,
} from "./plain-words.models.ts";
import { saidIn, sentencesOf } from "./sentences.models.ts";

const banks: Readonly<Record<TurnContext["locale"], PhraseBank>> = { en, es };

/** Kinds whose step words fall back to those of arithmetic before the general ones. */
const arithmetic: ReadonlySet<string> = new Set([
  "brackets",
  "powers",
  "multiply",
  "add",
  "common-denominator",
  "add-fractions",
  "multiply-fractions",
  "divide-fractions",
  "convert",
  "percent",
  "decimal",
]);

/**
 * A reply in Markdown, mathematics as `$latex$`, in the learner's language. The wording is chosen
 * deterministically: of each thing to say the first variant of which no sentence was said before in this
 * dialogue. At most one question, and it is last.
 * @param options.released what of a reply that was cut has been read already: the text returned continues it
 *   (with its own leading space), says nothing again and keeps to one question overall; empty when nothing is missing
 */
export function phrase(
  decision: Decision,
  context: TurnContext,
  options: { readonly released?: string } = {},
): string {
  const whole = compose(decision.plan, context, "");
  const released = options.released ?? "";
  if (released.trim() === "") return whole;
  if (whole.startsWith(released)) return whole.slice(released.length);
  return finish(decision, context, released);
}

/** Ends a reply that was begun in somebody else's words. */
function finish(decision: Decision, context: TurnContext, released: string): string {
  if (/[?？]/.test(released)) return "";
  const substance = decision.move === "support" || decision.move === "reveal" || released.trim().length < 40;
  const plan = substance ? decision.plan : decision.plan.slice(-1);
  const rest = compose(plan, context, released);
  if (rest === "") return "";
  return /\n\s*$/.test(released) ? rest : `\n\n${rest}`;
}

/** The words of a plan: statements in one paragraph, blocks and the question each in their own. */
function compose(plan: readonly Say[], context: TurnContext, released: string): string {
  const isPlain = wantsPlainWords(context);
  const said = new Set(
    [...context.history.map((turn) => turn.replyText), released].flatMap((text) =>
      sentencesOf(isPlain ? withoutGlosses(text, context.locale) : text),
    ),
  );
  const parts: { readonly text: string; readonly apart: boolean }[] = [];
  plan.forEach((part, index) => {
    if (isPlain && canBeLeftOut(part.kind) && plan.length > 1) return;
    const isLast = index === plan.length - 1;
    const text = word(part, context, said, isLast);
    if (text === null) return;
    for (const sentence of sentencesOf(text)) said.add(sentence);
    parts.push({ text, apart: (isQuestion(part.kind) && parts.length > 0) || text.startsWith("- ") });
  });
  const reply = parts.reduce((before, { text, apart }, index) => {
    if (index === 0) return text;
    const afterBlock = parts[index - 1]?.text.startsWith("- ");
    return `${before}${apart || afterBlock ? "\n\n" : " "}${text}`;
  }, "");
  return isPlain ? withGlosses(reply, context) : reply;
}

/** One thing to say; null when all that could be said was said before and the reply can do without. */
function word(part: Say, context: TurnContext, said: ReadonlySet<string>, needed: boolean): string | null {
  const bank = banks[context.locale];
  let again: string | null = null;
  for (const kind of kindsFor(part.kind, bank)) {
    const wordings = bank[kind] ?? [];
    // A text that comes as it is stands bare first; lead-ins are for when it was said before.
    const isBare = /^\{\w+\}$/.test(wordings[0] ?? "");
    const usable = wordings.flatMap((wording) => fill(wording, part.values) ?? []);
    const filled = isBare ? usable : ordered(usable, kind, context);
    const fresh = filled.find((text) => !saidIn(text, said));
    if (fresh !== undefined) return fresh;
    again ??= filled[0] ?? null;
  }
  return needed && again !== null ? rephrase(again, bank, said) : null;
}

/** Wordings in the order they are tried: the plainest first where that is asked for, else from a place of their own. */
function ordered(wordings: readonly string[], kind: string, context: TurnContext): readonly string[] {
  return wantsPlainWords(context) ? plainestFirst(wordings) : rotated(wordings, seedOf(kind, context));
}

function rotated(wordings: readonly string[], by: number): readonly string[] {
  const start = wordings.length === 0 ? 0 : by % wordings.length;
  return [...wordings.slice(start), ...wordings.slice(0, start)];
}

/** Where the choice of wordings begins, so that two dialogues do not sound alike (FNV-1a over what is known). */
function seedOf(kind: string, context: TurnContext): number {
  const about = `${kind}|${context.state.problem?.statement ?? ""}|${context.history.length}|${context.learner.id}`;
  let hash = 0x811c9dc5;
  for (const character of about) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/**
 * A kind, then the more general ones that stand in when it is used up. A small question has none: the tutor
 * remembers what its answer is.
 */
function kindsFor(kind: string, bank: PhraseBank): readonly string[] {
  const dot = kind.indexOf(".");
  if (dot < 0 || (kind.startsWith("small.") && kind !== "small.own" && bank[kind])) return [kind];
  if (kind === "principle.own" || kind === "operation.own") return [kind];
  const [prefix, rest] = [kind.slice(0, dot), kind.slice(dot + 1)];
  return [kind, ...(arithmetic.has(rest) ? [`${prefix}.sum`] : []), `${prefix}.any`];
}

/** Puts values into a wording: `[name]` as mathematics, `{name}` as it stands. Null when one is missing. */
function fill(wording: string, values: Readonly<Record<string, string>>): string | null {
  let complete = true;
  const text = wording.replace(
    /\[(\w+)\]|\{(\w+)\}/g,
    (_, mathematics: string | undefined, plain: string | undefined) => {
      const value = values[mathematics ?? plain ?? ""];
      if (value === undefined) complete = false;
      return mathematics === undefined ? (value ?? "") : `$${value ?? ""}$`;
    },
  );
  return complete ? text : null;
}

/** Every wording was said already: it is led in anew, by number when even that was said. */
function rephrase(text: string, bank: PhraseBank, said: ReadonlySet<string>): string {
  const leads = bank["again.lead"] ?? [];
  const last = text.split(/(?<=[.?!])\s+/).at(-1) ?? text;
  for (let round = 1; round <= 500; round += 1) {
    const lead =
      leads[round - 1] ?? (bank["again.count"]?.[0] ?? "{count}:").replace("{count}", String(round));
    const attempt = `${lead} ${last}`;
    if (!saidIn(attempt, said)) return attempt;
  }
  return text;
}
