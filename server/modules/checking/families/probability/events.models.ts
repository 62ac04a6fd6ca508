import type { Language } from "../statistics/statistics-words.constants.ts";
import { type Draw, isCounted, stem } from "./draws.models.ts";

/** Outcomes of a draw that are hoped for. */
export interface Event {
  /** As a statement writes it: `red`, `even`, `greater than 4`. */
  readonly text: string;
  /** Indexes of outcomes. */
  readonly members: readonly number[];
}

/** How many of the things drawn from belong to an event. */
export function countOf(draw: Draw, event: Event): number {
  return event.members.reduce((sum, index) => sum + (draw.outcomes[index]?.count ?? 0), 0);
}

export function areExclusive(one: Event, other: Event): boolean {
  return one.members.every((member) => !other.members.includes(member));
}

export function union(one: Event, other: Event): Event {
  const members = [...new Set([...one.members, ...other.members])].sort((a, b) => a - b);
  return { text: `${one.text} or ${other.text}`, members };
}

interface Kind {
  readonly pattern: RegExp;
  readonly en: string;
  readonly es: string;
  readonly has: (label: string, than: number) => boolean;
}

const isPrime = (value: number) =>
  value > 1 &&
  Array.from({ length: Math.floor(Math.sqrt(value)) }, (_, at) => at + 1).every(
    (at) => at === 1 || value % at > 0,
  );
const than = String.raw`(?:\s+(?:un|the|el|a))?\s+(?<than>\d{1,3})(?![\d.,/]*\d)`;

const ofNumbers: readonly Kind[] = [
  {
    pattern: new RegExp(`(?:multiple of|m[uú]ltiplo de)${than}`, "iu"),
    en: "multiple of",
    es: "múltiplo de",
    has: (label, of) => of > 0 && Number(label) % of === 0,
  },
  {
    pattern: new RegExp(
      `(?:(?:greater|more|higher|larger|bigger) than(?! or)|mayor (?:que|de))${than}`,
      "iu",
    ),
    en: "greater than",
    es: "mayor que",
    has: (label, of) => Number(label) > of,
  },
  {
    pattern: new RegExp(`(?:(?:less|smaller|lower|fewer) than(?! or)|menor (?:que|de))${than}`, "iu"),
    en: "less than",
    es: "menor que",
    has: (label, of) => Number(label) < of,
  },
  {
    pattern: /(?<!\p{L})(?:even|par)(?!\p{L})/iu,
    en: "even",
    es: "par",
    has: (label) => Number(label) % 2 === 0,
  },
  {
    pattern: /(?<!\p{L})(?:odd|impar)(?!\p{L})/iu,
    en: "odd",
    es: "impar",
    has: (label) => Number(label) % 2 === 1,
  },
  {
    pattern: /(?<!\p{L})(?:prime|primo)(?!\p{L})/iu,
    en: "prime",
    es: "primo",
    has: (label) => isPrime(Number(label)),
  },
  {
    pattern: /(?<![\p{L}\d.,/])(?<than>\d{1,3})(?![\d/]|[.,]\d)/u,
    en: "",
    es: "",
    has: (label, of) => Number(label) === of,
  },
];
const suit = (pattern: RegExp, en: string, es: string, name: string): Kind => ({
  pattern,
  en,
  es,
  has: (label) => label.startsWith(name),
});
const rank = (pattern: RegExp, en: string, es: string, values: readonly string[]): Kind => ({
  pattern,
  en,
  es,
  has: (label) => values.includes(label.split(" ")[1] ?? ""),
});
const ofCards: readonly Kind[] = [
  suit(/(?<!\p{L})(?:hearts?|coraz[oó]n(?:es)?)(?!\p{L})/iu, "heart", "corazón", "hearts"),
  suit(/(?<!\p{L})(?:diamonds?|diamantes?)(?!\p{L})/iu, "diamond", "diamante", "diamonds"),
  suit(/(?<!\p{L})(?:spades?|picas?)(?!\p{L})/iu, "spade", "pica", "spades"),
  suit(/(?<!\p{L})(?:clubs?|tr[eé]bol(?:es)?)(?!\p{L})/iu, "club", "trébol", "clubs"),
  rank(/(?<!\p{L})(?:aces?|as(?:es)?)(?!\p{L})/iu, "ace", "as", ["1"]),
  rank(/(?<!\p{L})(?:kings?|rey(?:es)?)(?!\p{L})/iu, "king", "rey", ["13"]),
  rank(/(?<!\p{L})(?:queens?|reinas?)(?!\p{L})/iu, "queen", "reina", ["12"]),
  rank(/(?<!\p{L})(?:jacks?|jotas?)(?!\p{L})/iu, "jack", "jota", ["11"]),
  rank(/(?<!\p{L})(?:face cards?|figuras?)(?!\p{L})/iu, "face card", "figura", ["11", "12", "13"]),
  {
    pattern: /(?<!\p{L})(?:red|roja)(?!\p{L})/iu,
    en: "red",
    es: "roja",
    has: (label) => /^(?:hearts|diamonds)/.test(label),
  },
  {
    pattern: /(?<!\p{L})(?:black|negra)(?!\p{L})/iu,
    en: "black",
    es: "negra",
    has: (label) => /^(?:spades|clubs)/.test(label),
  },
];
const ofCoin: readonly Kind[] = [
  {
    pattern: /(?<!\p{L})(?:heads?|cara)(?!\p{L})/iu,
    en: "heads",
    es: "cara",
    has: (label) => label === "heads",
  },
  {
    pattern: /(?<!\p{L})(?:tails?|cruz|sello)(?!\p{L})/iu,
    en: "tails",
    es: "cruz",
    has: (label) => label === "tails",
  },
];

/** Events that a text names, in the order it names them; none where it names nothing that the draw has. */
export function eventsIn(draw: Draw, text: string, language: Language): readonly Event[] {
  const found = isCounted(draw) ? labelsIn(draw, text) : kindsIn(draw, text, language);
  return found.filter((event, index) => found.findIndex((one) => one.text === event.text) === index);
}

function labelsIn(draw: Draw, text: string): readonly Event[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map(([word]) => word);
  return words.flatMap((word) => {
    const index = draw.outcomes.findIndex(({ label }) => stem(label) === stem(word));
    return index < 0 ? [] : [{ text: word.toLowerCase(), members: [index] }];
  });
}

function kindsIn(draw: Draw, text: string, language: Language): readonly Event[] {
  const kinds = draw.place === "cards" ? ofCards : draw.place === "coin" ? ofCoin : ofNumbers;
  const found: { readonly at: number; readonly event: Event }[] = [];
  let rest = text;
  for (let count = 0; count < 6; count += 1) {
    const match = firstOf(kinds, rest);
    if (match === null) break;
    const { at, length, kind, value } = match;
    const members = draw.outcomes.flatMap(({ label }, index) => (kind.has(label, value) ? [index] : []));
    const name = [kind[language], ...(Number.isNaN(value) ? [] : [String(value)])].filter(
      (part) => part !== "",
    );
    found.push({ at, event: { text: name.join(" "), members } });
    rest = `${rest.slice(0, at)}${" ".repeat(length)}${rest.slice(at + length)}`;
  }
  return found.sort((a, b) => a.at - b.at).map(({ event }) => event);
}

/** The first kind, in the order of the table, that stands in a text: `multiple of 3` is no `3`. */
function firstOf(kinds: readonly Kind[], text: string) {
  for (const kind of kinds) {
    const match = kind.pattern.exec(text);
    if (match !== null) {
      const value = match.groups?.than === undefined ? Number.NaN : Number(match.groups.than);
      return { at: match.index, length: match[0].length, kind, value };
    }
  }
  return null;
}
