import type { JournalLocale, ReflectionLevel } from "../templates/templates.schemas.ts";
import { type Asking, claimOf, nextOf } from "./next.models.ts";
import type { Moment, PageReading, Quotable } from "./page.models.ts";
import type { AskKind, CoachPhrases, Showing, Wordings } from "./phrases.models.ts";
import { phrasesEn } from "./phrases-en.constants.ts";
import { phrasesEs } from "./phrases-es.constants.ts";
import { nameOf, type Passage } from "./quoting.models.ts";

const phrasesOf: Readonly<Record<JournalLocale, CoachPhrases>> = { en: phrasesEn, es: phrasesEs };

interface Spoken {
  readonly say: readonly string[];
  readonly ask: string;
}

/** Words for a page on which somebody's safety comes first. Without a question. */
export function supportIn(locale: JournalLocale): readonly string[] {
  return phrasesOf[locale].support;
}

/** Puts into words what was read of a page, and what to ask next. */
export function speak(
  page: PageReading,
  about: { readonly locale: JournalLocale; readonly body: string; readonly moments: readonly Moment[] },
): Spoken {
  const phrases = phrasesOf[about.locale];
  const { say, ask } =
    page.kind === "readable"
      ? ofWriting(page, phrases, voiceOf(phrases, about.body))
      : ofNothing(page.kind, phrases, about.moments);
  return { say: page.cut ? [...say.slice(0, 2), phrases.long] : say, ask };
}

type Say = (wordings: Wordings, quote?: string | null) => string;

/** Chooses wordings by the page, so that it always hears the same, and puts the learner's words between marks. */
function voiceOf(phrases: CoachPhrases, body: string): Say {
  let turn = hashOf(body.slice(0, 2_000));
  return (wordings, quote = null) => {
    const wording = wordings[turn % wordings.length] ?? wordings[0];
    turn = Math.floor(turn / 3) + 7;
    return quote === null ? wording : wording.replace("{q}", () => marked(phrases, quote));
  };
}

function ofWriting(page: PageReading, phrases: CoachPhrases, say: Say): Spoken {
  const next = nextOf(page);
  if (next.passage === null) return phrases.other[next.kind];
  const lines: string[] = [];
  const quoted: Passage[] = [];
  const show = (showing: Showing, passage: Passage) => {
    if (lines.length === 2 || quoted.some((other) => overlap(other, passage))) return;
    quoted.push(passage);
    lines.push(say(phrases.shows[showing], passage.quote));
  };
  const thinking = page.shown.filter(({ level }) => level !== "describes").reverse();
  if (next.kind === "concrete") show("vaguePlan", next.passage);
  for (const { level, by } of thinking) if (by !== null) show(showingOf(level, by), by.passage);
  const asked = page.telling.find(({ passage }) => passage.start === next.passage.start);
  if (lines.length === 0 && asked) show(manner[claimOf(asked)], asked.passage);
  if (lines.length === 0) lines.push(phrases.unquoted[thinking[0]?.level ?? "describes"]);
  const { room, ask } = phrases.next[next.kind];
  lines.push(say(room));
  return { say: lines, ask: `${lead(phrases, next, quoted)}${say(ask)}` };
}

/** What a question is about, where that isn't plain from what was said just before. */
function lead(phrases: CoachPhrases, next: Asking, quoted: readonly Passage[]): string {
  const isQuoted = quoted.some(({ start }) => start === next.passage.start);
  if (!isQuoted) return `${phrases.refer.replace("{q}", () => marked(phrases, next.passage.quote))} `;
  const subject = subjects[next.kind];
  return quoted.length > 1 && subject !== undefined ? `${phrases.backTo[subject]} ` : "";
}

const subjects: Partial<Readonly<Record<AskKind, keyof CoachPhrases["backTo"]>>> = {
  other: "reason",
  plan: "reason",
  guess: "doubt",
  lookUp: "doubt",
  purpose: "plan",
  notice: "plan",
};

function showingOf(level: ReflectionLevel, { sentence }: Quotable): Showing {
  if (level !== "questions") return level;
  if (sentence.wonders) return "asking";
  return sentence.earlier ? "earlier" : "otherwise";
}

const manner = {
  learned: "opinion",
  hard: "describes",
  belief: "describes",
  why: "describes",
  opinion: "opinion",
  event: "describes",
  fact: "fact",
} as const;

function ofNothing(
  kind: Exclude<PageReading["kind"], "readable">,
  phrases: CoachPhrases,
  moments: readonly Moment[],
): Spoken {
  const { say, ask } = phrases.other[kind];
  const label = moments.map((moment) => nameOf(moment.label)).find((name) => name !== null);
  if (kind === "working" || kind === "other-language" || kind === "no-words" || !label) return { say, ask };
  const [first] = kind === "given" ? phrases.other.empty.say : say;
  return {
    say: [first, phrases.moment.say.replace("{label}", () => marked(phrases, label))],
    ask: phrases.moment.ask,
  };
}

function marked({ marks: [open, close] }: CoachPhrases, words: string): string {
  return `${open}${words}${close}`;
}

function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash >>> 8;
}
