import { foldText } from "../templates/folding.models.ts";
import { readTemplate, type SectionSpan } from "../templates/template-words.models.ts";
import { mostRead, templateById } from "../templates/templates.models.ts";
import { type ReflectionLevel, reflectionLevels } from "../templates/templates.schemas.ts";
import { legibilityOf } from "./legible.models.ts";
import { type ReadSentence, readLevels } from "./levels.models.ts";
import { ownProse } from "./own-words.models.ts";
import { isHarsh, type Passage, passageOf } from "./quoting.models.ts";
import { sentencesOf } from "./sentences.models.ts";

/** A moment of a session that was offered with the entry. */
export interface Moment {
  /** What it is, as the learner reads it: "First wrong step". */
  readonly label: string;
  /** The words of the turn it links to. */
  readonly quote: string;
}

/** A sentence with the words of it that can be quoted. */
export interface Quotable {
  readonly sentence: ReadSentence;
  readonly passage: Passage;
}

/** What the coach knows of a page when it speaks. */
export interface PageReading {
  readonly kind: "readable" | "empty" | "hollow" | "working" | "given" | "other-language" | "no-words";
  /** Levels that the page shows, from the first to the deepest, each with what shows it best and can be quoted. */
  readonly shown: readonly { readonly level: ReflectionLevel; readonly by: Quotable | null }[];
  /** Sentences that only tell, in order. */
  readonly telling: readonly Quotable[];
  /** An intention that says neither what nor when. */
  readonly vaguePlan: Passage | null;
  /** Angry or bitter words stand on the page. */
  readonly harsh: boolean;
  /** Only the beginning was read. */
  readonly cut: boolean;
}

/** Reads the first `mostRead` characters of a page, the learner's own words only. */
export function readPage(body: string, template: string | null, moments: readonly Moment[]): PageReading {
  const { text, at } = foldText(body, mostRead);
  const { own, sections } = readTemplate(text, template === null ? null : templateById(template));
  const given = moments.flatMap(({ quote, label }) => [quote, label]);
  const sentences = sentencesOf(ownProse(own, given), body, at);
  const nothing = { shown: [], telling: [], vaguePlan: null, harsh: false, cut: body.length > mostRead };
  const legible = legibilityOf(sentences);
  if (legible === "empty") return { ...nothing, kind: withoutProse(own) };
  if (legible !== "readable") return { ...nothing, kind: legible };

  const read = readLevels(sentences, ({ start }) => aimAt(sections, start));
  const quotable = (sentence: ReadSentence, from?: number): Quotable | null => {
    const passage = passageOf(body, at, sentence, from);
    return passage === null ? null : { sentence, passage };
  };
  const shown = reflectionLevels.flatMap((level) => {
    const showing = read.filter(({ levels }) => levels.includes(level));
    if (showing.length === 0) return [];
    // An open question is more use to come back to than a doubt already settled.
    if (level === "questions") showing.sort((a, b) => Number(b.wonders) - Number(a.wonders));
    return [{ level, by: first(showing, (sentence) => quotable(sentence, sentence.signs[level])) }];
  });
  const vague = read.filter(({ vaguePlan }) => vaguePlan);
  return {
    ...nothing,
    kind: shown.length === 0 && vague.length === 0 ? "hollow" : "readable",
    shown,
    telling: read
      .filter(({ levels }) => levels.length === 1 && levels[0] === "describes")
      .slice(0, mostTelling)
      .flatMap((sentence) => quotable(sentence) ?? []),
    vaguePlan: first(vague, (sentence) => quotable(sentence, sentence.signs.plans))?.passage ?? null,
    harsh: read.some(({ words }) => isHarsh(words)),
  };
}

const mostTelling = 40;

function aimAt(sections: readonly SectionSpan[], offset: number): ReflectionLevel | null {
  return sections.find(({ start, end }) => offset >= start && offset < end)?.section?.aim ?? null;
}

/** Why a page without prose has none. */
function withoutProse(own: string): PageReading["kind"] {
  if (!/[\p{L}\p{N}]/u.test(own)) return "empty";
  return /[=$`]|\d/.test(own.replace(/^ *>.*$/gm, "")) ? "working" : "given";
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
