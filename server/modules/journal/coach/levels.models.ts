import { type ReflectionLevel, reflectionLevels } from "../templates/templates.schemas.ts";
import type { Sentence } from "./sentences.models.ts";
import type { Signals } from "./signals.models.ts";
import { english } from "./signals-en.constants.ts";
import { spanish } from "./signals-es.constants.ts";

type Signs = Partial<Readonly<Record<ReflectionLevel, number>>>;

/** A sentence with what it does. */
export interface ReadSentence extends Sentence {
  readonly levels: readonly ReflectionLevel[];
  /** Where in the folded text the words stand that show a level, for those that are shown by words. */
  readonly signs: Signs;
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
 * reflection (Hatton & Smith 1995; Kember et al. 2008 draw similar lines), and `plans` the step back into action with
 * which reflective cycles close (Gibbs 1988; Moon 1999). Signs are words, as in Ullmann (2019); a sentence may do
 * several things at once.
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
  const is = (pattern: "hollow" | "chore" | "asksAtTheHead" | "excuse" | "earlierBelief") =>
    languages.some((signals) => signals[pattern].test(words));
  const nothing = { ...sentence, levels: [], signs: {}, vaguePlan: false, wonders: false, earlier: false };
  if (is("hollow")) return { ...nothing, hollow: true };
  if (sentence.asks && (count < 3 || is("chore"))) return { ...nothing, hollow: false };

  const asks = (sentence.asks || is("asksAtTheHead")) && count >= 3;
  const plan = planOf(sentence, languages, aim);
  const reason = asks || is("excuse") ? null : firstSign(languages, "explains", words);
  const doubt = firstSign(languages, "questions", words);
  const turned =
    before !== null &&
    languages.some((signals) => signals.turn.test(words) && signals.earlierBelief.test(before.words));
  /** An answer to its section's question, without a sign of its own. */
  const answers = !asks && count >= 3 && reason === null && plan === null ? aim : null;
  const wonders =
    asks ||
    (answers === "questions" && inquiring.test(words)) ||
    (doubt !== null && doubt < 25 && reason === null && wondering.test(words));
  const lead = plan === null ? count : words.slice(0, plan.at).split(" ").length - 1;
  const tells = !wonders && answers !== "questions" && tellsFirst(words, lead, plan !== null);

  const signs: Signs = {
    ...(tells ? { describes: sentence.start } : {}),
    ...signAt("explains", sentence, reason, answers === "explains" && count >= 4),
    ...signAt(
      "questions",
      sentence,
      asks || turned ? null : doubt,
      asks || turned || answers === "questions",
    ),
    ...(plan?.concrete ? { plans: offset(sentence, plan.at) } : {}),
  };
  return {
    ...sentence,
    levels: reflectionLevels.filter((level) => signs[level] !== undefined),
    signs,
    vaguePlan: plan !== null && !plan.concrete,
    hollow: false,
    wonders,
    earlier: turned || is("earlierBelief") || /\bused to\b|\bat first\b|\bal principio\b/.test(words),
  };
}

/** Where a level is shown: at its words, else by the whole sentence where that shows it. */
function signAt(level: ReflectionLevel, sentence: Sentence, index: number | null, whole: boolean): Signs {
  if (index !== null) return { [level]: offset(sentence, index) };
  return whole ? { [level]: sentence.start } : {};
}

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
