import type { ReflectionLevel } from "../templates/templates.schemas.ts";
import type { Sentence } from "./sentences.models.ts";
import type { Signals } from "./signals.models.ts";
import { english } from "./signals-en.constants.ts";
import { spanish } from "./signals-es.constants.ts";

/** A sentence with what it does. */
export interface ReadSentence extends Sentence {
  readonly levels: readonly ReflectionLevel[];
  /** Where in the folded text the words stand that show a level, for those that are shown by words. */
  readonly signs: Partial<Readonly<Record<ReflectionLevel, number>>>;
  /** An intention that says neither what nor when. */
  readonly vaguePlan: boolean;
  /** "idk", "nothing": an answer's place without an answer. */
  readonly hollow: boolean;
  /** It asks, with or without a question mark. */
  readonly wonders: boolean;
  /** Tells what the writer believed before. */
  readonly earlier: boolean;
}

/**
 * What each sentence of a page does. The four levels follow what studies of reflective writing tell apart, in words a
 * learner can use: `describes` is descriptive writing, `explains` descriptive reflection, `questions` dialogic
 * reflection (Hatton & Smith 1995, table 1; Kember et al. 2008 call the last two understanding and reflection), and
 * `plans` the step back into action that closes the cycle (Gibbs 1988; Moon 1999, ch. 4: transformative learning).
 * Signs are words, as in the linguistic markers of Ullmann (2019); a sentence may do several things at once.
 * @param aimOf what the section asks for in which a sentence stands: under "Next time" a note is a plan
 */
export function readLevels(
  sentences: readonly Sentence[],
  aimOf: (sentence: Sentence) => ReflectionLevel | null,
): readonly ReadSentence[] {
  return sentences.map((sentence, index) =>
    readSentence(sentence, sentences[index - 1] ?? null, aimOf(sentence)),
  );
}

function readSentence(
  sentence: Sentence,
  before: Sentence | null,
  aim: ReflectionLevel | null,
): ReadSentence {
  const { words, count } = sentence;
  const languages = signalsFor(sentence);
  const is = (pattern: keyof Signals & string) =>
    languages.some((signals) => {
      const found = signals[pattern];
      return found instanceof RegExp && found.test(words);
    });
  const nothing = { ...sentence, levels: [], signs: {}, vaguePlan: false, wonders: false, earlier: false };
  if (is("hollow")) return { ...nothing, hollow: true };

  const chore = is("chore") && (sentence.asks || count < 8);
  const asks = (sentence.asks || is("asksAtTheHead")) && count >= 3;
  if (sentence.asks && (chore || count < 3)) return { ...nothing, hollow: false };

  const plan = planOf(sentence, languages, aim);
  const reason = asks || is("excuse") ? null : firstSign(languages, "explains", words);
  const doubt = firstSign(languages, "questions", words);
  const turned =
    before !== null &&
    languages.some((signals) => signals.turn.test(words) && signals.earlierBelief.test(before.words));
  const noted = aim !== null && !asks && count >= 3 && reason === null && plan === null;

  const signs: Partial<Record<ReflectionLevel, number>> = {};
  if (reason !== null) signs.explains = offset(sentence, reason);
  else if (noted && aim === "explains" && count >= 4) signs.explains = sentence.start;
  if (asks || turned) signs.questions = sentence.start;
  else if (doubt !== null) signs.questions = offset(sentence, doubt);
  else if (noted && aim === "questions") signs.questions = sentence.start;
  if (plan?.concrete) signs.plans = offset(sentence, plan.at);

  const lead = plan === null ? count : words.slice(0, plan.at).split(" ").length - 1;
  const wonders =
    asks ||
    (noted && aim === "questions" && inquiring.test(words)) ||
    (doubt !== null && doubt < 25 && reason === null && wondering.test(words));
  if (!wonders && tellsFirst(words, lead, plan !== null) && !(noted && aim === "questions"))
    signs.describes = sentence.start;
  return {
    ...sentence,
    levels: order.filter((level) => signs[level] !== undefined),
    signs,
    vaguePlan: plan !== null && !plan.concrete,
    hollow: false,
    wonders,
    earlier: turned || is("earlierBelief") || /\bused to\b|\bat first\b|\bal principio\b/.test(words),
  };
}

const order: readonly ReflectionLevel[] = ["describes", "explains", "questions", "plans"];
/** Beginnings that make a sentence a question in all but its mark. */
const wondering =
  /\b(?:wonder|curious|not (?:\w+ )?(?:sure|know|get|understand)|unsure|confused|want to (?:know|find|learn)|me pregunto|no (?:me )?(?:se|entiendo|tengo claro|queda claro)|saber|sera)\b/;

/** Whether enough is told for a sentence to tell something: beside its plan, more than when it is to be done. */
function tellsFirst(words: string, lead: number, plans: boolean): boolean {
  if (!plans) return lead >= 2;
  return lead >= 5 || (lead >= 3 && !timeFirst.test(words));
}

const timeFirst =
  /^(?:so |and |then |y )*(?:before|after|on|for|by|when|if|this|next|tomorrow|in|antes|despues|para|el|en|manana|cuando|si|este|esta|la)\b/;

/** How a line under "What I want to know" begins. */
const inquiring =
  /^(?:how|why|what|if|whether|where|who|when|which|como|por que|que|si|donde|quien|cuando|cual)\b/;

/** Both languages where a sentence mixes them or is too short to tell. */
function signalsFor({ language }: Sentence): readonly Signals[] {
  if (language === "en") return [english];
  if (language === "es") return [spanish];
  return [english, spanish];
}

function firstSign(
  languages: readonly Signals[],
  level: "explains" | "questions",
  words: string,
): number | null {
  const found = languages
    .flatMap((signals) => signals[level])
    .map((pattern) => pattern.exec(words)?.index ?? -1)
    .filter((index) => index >= 0);
  return found.length === 0 ? null : Math.min(...found);
}

/** No time at all: a wish is no plan for being meant for every day. */
const always = /\b(?:every|each|cada|todos los|first|primero)(?: (?:single )?(?:day|time|dia|dias|vez))?\b/g;

/** An intention: whether it says what or when, and where in `words` it begins. */
function planOf(
  { words, asks, count }: Sentence,
  languages: readonly Signals[],
  aim: ReflectionLevel | null,
): { readonly at: number; readonly concrete: boolean } | null {
  if (asks) return null;
  for (const { intends, denies, acts, when, vague } of languages) {
    const marker = intends.exec(words);
    if (marker === null && aim !== "plans") continue;
    if (denies.test(words)) continue;
    const at = marker?.index ?? 0;
    const rest = words.slice(at);
    const left = rest.replace(new RegExp(vague, "g"), " ");
    if (acts.test(left)) return { at, concrete: true };
    if (vague.test(rest)) return { at, concrete: when.test(left.replace(always, " ")) && count > 9 };
    const isNote = marker === null || (marker[0].endsWith(",") && when.test(left));
    if (isNote && count >= 3) return { at, concrete: true };
  }
  return null;
}

function offset({ at, start }: Sentence, index: number): number {
  return at[index] ?? start;
}
