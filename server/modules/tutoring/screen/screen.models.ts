import type { Concern, ScreenResult } from "../turn.models.ts";
import { foldForScreen } from "./folding.models.ts";
import { hiddenTexts } from "./hidden.models.ts";
import { isInjection } from "./injection.models.ts";
import { abuseFrames, maltratoFrames } from "./rules/abuse.frames.ts";
import { abuseRules, maltratoRules } from "./rules/abuse.rules.ts";
import { dangerousFrames } from "./rules/dangerous.frames.ts";
import { frameSigns, realSigns } from "./rules/frames.constants.ts";
import type { ScreenRule } from "./rules/rules.models.ts";
import { dangerousRules, sexualRules } from "./rules/safety.rules.ts";
import { autolesionFrames, selfHarmFrames } from "./rules/self-harm.frames.ts";
import { autolesionRules, selfHarmRules } from "./rules/self-harm.rules.ts";
import { sexualesFrames, sexualFrames } from "./rules/sexual.frames.ts";
import { violenceFrames, violenciaFrames } from "./rules/violence.frames.ts";
import { violenceRules, violenciaRules } from "./rules/violence.rules.ts";
import { bullyingFrames, eatingFrames, personalDataFrames } from "./rules/wellbeing.frames.ts";
import { bullyingRules, eatingRules, personalDataRules } from "./rules/wellbeing.rules.ts";

/** What others did or said, although the words are those of harm to oneself or at home. */
const bullyingFirst = bullyingRules.filter(
  (rule) => rule.id === "bullying.told-to-die" || rule.id === "bullying.es.fisico",
);

/** Meeting a stranger is named before what the stranger may want. */
const dangerousFirst = dangerousRules.filter((rule) => rule.id === "dangerous.meeting");

/** Rules in order of urgency: of two findings of the same severity the earlier rule is named. */
export const screenRules: readonly ScreenRule[] = [
  ...bullyingFirst,
  ...selfHarmRules,
  ...autolesionRules,
  ...eatingFrames,
  ...selfHarmFrames,
  ...autolesionFrames,
  ...abuseRules,
  ...maltratoRules,
  ...sexualRules,
  ...dangerousFirst,
  ...sexualFrames,
  ...sexualesFrames,
  ...abuseFrames,
  ...maltratoFrames,
  ...violenceRules,
  ...violenciaRules,
  ...violenceFrames,
  ...violenciaFrames,
  ...eatingRules,
  ...bullyingRules.filter((rule) => !bullyingFirst.includes(rule)),
  ...bullyingFrames,
  ...dangerousRules.filter((rule) => !dangerousFirst.includes(rule)),
  ...dangerousFrames,
  ...personalDataRules,
  ...personalDataFrames,
];

interface Finding {
  readonly concern: Concern;
  readonly severity: "notice" | "high";
  readonly rule: string;
}

const remembered = 4;
/** Of each earlier message, the characters read at either end: what was said then has been screened then. */
const rememberedEnd = 1_000;

/**
 * What local rules say about a student's message: a safeguarding concern with its severity, and whether
 * it tries to change the tutor's rules. `history` holds the student's earlier messages, oldest first; a
 * concern of the last few is kept when the message goes on with it, and a sentence written over several
 * messages is read as one.
 */
export function screen(text: string, history: readonly string[]): ScreenResult {
  const injection = isInjection(text);
  const earlier = history.slice(-remembered).map(ends);
  const finding =
    findConcern(text) ?? findHidden(text) ?? continued(text, earlier) ?? splitOver(text, earlier);
  if (finding !== null)
    return {
      ...finding,
      injection,
      because: {
        code: finding.severity === "high" ? "screen.concern-high" : "screen.concern",
        values: { concern: finding.concern },
      },
    };
  return {
    concern: null,
    severity: "none",
    injection,
    rule: injection ? "injection" : null,
    because: { code: injection ? "screen.injection" : "screen.fine", values: {} },
  };
}

function ends(text: string): string {
  if (text.length <= 2 * rememberedEnd) return text;
  return `${text.slice(0, rememberedEnd)}\n${text.slice(-rememberedEnd)}`;
}

/** The most serious finding in a text by itself, or null. */
export function findConcern(text: string): Finding | null {
  return findInFolded(foldForScreen(text));
}

function findInFolded(folded: string): Finding | null {
  let best: Finding | null = null;
  for (const rule of screenRules) {
    if (best !== null && (best.severity === "high" || rule.severity === "notice")) {
      if (best.severity === "high") break;
      if (rule.severity === "notice") continue;
    }
    const severity = severityOf(rule, folded);
    if (severity === "high" || (severity === "notice" && best === null))
      best = { concern: rule.concern, severity, rule: rule.id };
  }
  return best;
}

const matchesPerRule = 12;

/** How serious a rule finds a text: the worst of its matches, each judged in its own surroundings. */
function severityOf(rule: ScreenRule, folded: string): "none" | "notice" | "high" {
  let worst: "none" | "notice" = "none";
  const everywhere = globalOf(rule.pattern);
  everywhere.lastIndex = 0;
  for (let count = 0; count < matchesPerRule; count += 1) {
    const found = everywhere.exec(folded);
    if (found === null) break;
    if (found[0].length === 0) everywhere.lastIndex += 1;
    const severity = severityOfMatch(rule, folded, found.index, found.index + found[0].length);
    if (severity === "high") return "high";
    if (severity === "notice") worst = "notice";
  }
  return worst;
}

function severityOfMatch(
  rule: ScreenRule,
  folded: string,
  start: number,
  end: number,
): "none" | "notice" | "high" {
  const sentence = sentenceAround(folded, start, end);
  if (rule.unless?.test(sentence) === true) return "none";
  if (rule.frame === "ignored") return rule.severity;
  const around = folded.slice(Math.max(0, start - 160), end + 120);
  if (!frameSigns.test(around) || realSigns.test(around)) return rule.severity;
  return rule.frame === "clears" || rule.severity === "notice" ? "none" : "notice";
}

function sentenceAround(folded: string, start: number, end: number): string {
  const before = folded.slice(Math.max(0, start - 120), start);
  const after = folded.slice(end, end + 80);
  const from = Math.max(...[".", "!", "?", "\n"].map((sign) => before.lastIndexOf(sign)));
  const to = after.search(/[.!?\n]/);
  return before.slice(from + 1) + folded.slice(start, end) + (to < 0 ? after : after.slice(0, to + 1));
}

const globals = new WeakMap<RegExp, RegExp>();

function globalOf(pattern: RegExp): RegExp {
  const known = globals.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern.source, "g");
  globals.set(pattern, made);
  return made;
}

function findHidden(text: string): Finding | null {
  for (const hidden of hiddenTexts(text)) {
    const finding = findConcern(hidden);
    if (finding !== null) return finding;
  }
  return null;
}

const goesOn =
  /^(?:yes|yeah|yea|yep|ya|ye|yup|si|sip|i did|i do|i have|i am|i will|i am serious|im serious|i mean it|for real|not joking|im not joking|no joke|really|sometimes|always|a lot|lots|every ?(?:day|night|time)|often|(?:for )?(?:\w+ ){0,2}(?:days?|weeks?|months?|years?|nights?)|last (?:night|week|month|year)|yesterday|today|tonight|since \w+|a while|no(?: one)?(?: (?:knows|else))?|no|nobody(?: knows)?|never|idk|i dont know|i dont wanna talk about it|please (?:dont|help)|dont tell|help me|it hurts|im scared|i cant|what (?:do|should) i do|because|he|she|they|my|and|but|so|also|again|it|just|me|siempre|todos los dias|a veces|nadie(?: sabe)?|no se|ayuda(?:me)?|por favor|tengo miedo|desde|hace|en serio|de verdad|y|pero)\b/;
const ownWork =
  /\d|=|\bx\b|\b(?:equation|answer|hint|solve|step|homework|problem|respuesta|pista|ecuacion)\b/;

/** A short message that goes on with a concern of the last few stays noticed under it. */
function continued(text: string, earlier: readonly string[]): Finding | null {
  const folded = foldForScreen(text).trim();
  if (folded.length > 160 || !goesOn.test(folded)) return null;
  if (ownWork.test(folded) && !/\b(?:days?|weeks?|months?|years?|times?)\b/.test(folded)) return null;
  const before = earlier.slice(-3).map(findConcern).reverse();
  const open = before.find((finding) => finding !== null);
  if (open === undefined || open === null) return null;
  const insists =
    /\b(?:serious|mean it|not joking|for real|en serio|de verdad|tonight|right now|help)\b/.test(folded);
  return {
    concern: open.concern,
    severity: insists && open.severity === "high" ? "high" : "notice",
    rule: "history.continued",
  };
}

/** A sentence spread over short messages ("i want to" · "kill myself"). */
function splitOver(text: string, earlier: readonly string[]): Finding | null {
  if (text.length > 60) return null;
  const pieces = [...earlier.slice(-3).filter((piece) => piece.length <= 60), text];
  for (let from = pieces.length - 2; from >= 0; from -= 1) {
    if (findConcern(pieces[from] ?? "") !== null) return null;
    const finding = findConcern(pieces.slice(from).join(" "));
    if (finding?.severity === "high") return { ...finding, rule: `history.split:${finding.rule}` };
  }
  return null;
}
