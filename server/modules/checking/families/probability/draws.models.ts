import type { Language } from "../statistics/statistics-words.constants.ts";

/** Outcomes that a draw, throw or spin may have, each as likely as its count. */
export interface Draw {
  readonly place: "bag" | "spinner" | "results" | "die" | "numbers" | "cards" | "coin";
  readonly outcomes: readonly Outcome[];
}

export interface Outcome {
  /** A colour or thing as the problem writes it, a number, `heads`, `hearts 12`. */
  readonly label: string;
  readonly count: number;
}

/** Most kinds of things, and most things, that are counted. */
export const mostKinds = 8;
export const mostThings = 2_000;

const numbered = (low: number, high: number): readonly Outcome[] =>
  Array.from({ length: high - low + 1 }, (_, index) => ({ label: String(low + index), count: 1 }));

export const die: Draw = { place: "die", outcomes: numbered(1, 6) };
export const coin: Draw = {
  place: "coin",
  outcomes: ["heads", "tails"].map((label) => ({ label, count: 1 })),
};
const suits = ["hearts", "diamonds", "spades", "clubs"];
export const cards: Draw = {
  place: "cards",
  outcomes: suits.flatMap((suit) =>
    numbered(1, 13).map(({ label }) => ({ label: `${suit} ${label}`, count: 1 })),
  ),
};

/** The numbers from 1 to a highest one, each on a ticket of its own; null where there are none or too many. */
export function numbersTo(high: number): Draw | null {
  return high >= 2 && high <= 200 ? { place: "numbers", outcomes: numbered(1, high) } : null;
}

/** Things of several kinds; null where there is only one kind, or too much to count. */
export function thingsOf(place: Draw["place"], outcomes: readonly Outcome[]): Draw | null {
  const kinds = new Set(outcomes.map(({ label }) => stem(label)));
  const total = outcomes.reduce((sum, { count }) => sum + count, 0);
  const isHandy = outcomes.length >= 2 && outcomes.length <= mostKinds && kinds.size === outcomes.length;
  return isHandy && total <= mostThings && outcomes.every(({ count }) => count > 0)
    ? { place, outcomes }
    : null;
}

export function totalOf(draw: Draw): number {
  return draw.outcomes.reduce((sum, { count }) => sum + count, 0);
}

/** Whether the kinds of outcome stand beside their counts: a bag, a wheel, a table of results. */
export function isCounted(draw: Draw): boolean {
  return draw.place === "bag" || draw.place === "spinner" || draw.place === "results";
}

const names: Readonly<Record<Language, Readonly<Record<Draw["place"], string>>>> = {
  en: {
    bag: "bag",
    spinner: "spinner",
    results: "results",
    die: "die",
    numbers: "numbers 1 to ",
    cards: "deck of 52 cards",
    coin: "coin",
  },
  es: {
    bag: "bolsa",
    spinner: "ruleta",
    results: "resultados",
    die: "dado",
    numbers: "números del 1 al ",
    cards: "baraja de 52 cartas",
    coin: "moneda",
  },
};

/** `bag: 3 red, 5 blue`, `numbers 1 to 20`, `die`. */
export function drawText(draw: Draw, language: Language): string {
  const name = names[language][draw.place];
  if (isCounted(draw))
    return `${name}: ${draw.outcomes.map(({ label, count }) => `${count} ${label}`).join(", ")}`;
  return draw.place === "numbers" ? `${name}${draw.outcomes.length}` : name;
}

/** Reads what `drawText` writes; null for anything else. */
export function readDraw(text: string): Draw | null {
  const counted = /^(bag|spinner|results|bolsa|ruleta|resultados): (.+)$/.exec(text);
  if (counted !== null) {
    const outcomes = (counted[2] ?? "")
      .split(", ")
      .map((part) => /^(\d{1,4}) (\p{L}[\p{L} ]{0,30})$/u.exec(part));
    const place = (["bag", "spinner", "results"] as const).find((one) =>
      [names.en[one], names.es[one]].includes(counted[1] ?? ""),
    );
    if (place === undefined || outcomes.includes(null)) return null;
    return thingsOf(
      place,
      outcomes.flatMap((match) =>
        match === null ? [] : [{ label: match[2] ?? "", count: Number(match[1]) }],
      ),
    );
  }
  const high = /^(?:numbers 1 to|números del 1 al) (\d{1,3})$/.exec(text)?.[1];
  if (high !== undefined) return numbersTo(Number(high));
  return (
    [die, cards, coin].find((draw) => [names.en[draw.place], names.es[draw.place]].includes(text)) ?? null
  );
}

/** A word without what gender and number change: `roja`, `rojos` and `rojas` alike, `comic` and `comics`. */
export function stem(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return plain
    .split(" ")
    .map((part) => (part.length > 3 ? part.replace(/s$/, "").replace(/(?<=..)[aeo]$/, "") : part))
    .join(" ");
}
