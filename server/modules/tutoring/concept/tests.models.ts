import type { Clause, Mention } from "./clauses.models.ts";

/** What an element of an idea set asks of a thought; the notation is documented where the set's schema stands. */
export interface IdeaTest {
  readonly kind: "affirmed" | "denied" | "either" | "absent" | "unsaid" | "about" | "together" | "ordered";
  readonly idea: string;
  readonly role: Mention["role"];
  /** For `absent`: only where it is denied (`-!word`). */
  readonly deniedOnly: boolean;
  /** For `together` and `ordered`: the tests of the ideas that belong together, the governing one first. */
  readonly parts: readonly IdeaTest[];
}

/** Where a test looks: a run of clauses of an answer. */
export interface Place {
  readonly thought: readonly number[];
  readonly clauses: readonly Clause[];
  readonly topics: ReadonlySet<string>;
}

/** Reads one element (`word`, `!word`, `a+b`, …). */
export function readTest(written: string): IdeaTest {
  for (const [sign, kind] of [
    ["+", "together"],
    [">", "ordered"],
  ] as const) {
    if (written.includes(sign))
      return { kind, idea: written, role: null, deniedOnly: false, parts: written.split(sign).map(readTest) };
  }
  const kinds = { "!": "denied", "~": "either", "-": "absent", "^": "unsaid", "?": "about" } as const;
  const sign = (["!", "~", "-", "^", "?"] as const).find((one) => written.startsWith(one));
  const kind = sign === undefined ? "affirmed" : kinds[sign];
  const [named = "", role] = (kind === "affirmed" ? written : written.slice(1)).split("@");
  const deniedOnly = kind === "absent" && named.startsWith("!");
  const idea = deniedOnly ? named.slice(1) : named;
  return { kind, idea, role: role === "from" || role === "to" ? role : null, deniedOnly, parts: [] };
}

/** A test that forbids something rather than asking for it. */
export function excludes(test: IdeaTest): boolean {
  return test.kind === "absent" || test.kind === "unsaid" || test.kind === "about";
}

export function holds(test: IdeaTest, place: Place): boolean {
  const { thought, clauses, topics } = place;
  switch (test.kind) {
    case "about":
      return thought.every((index) => {
        const about = clauses[index]?.topics ?? [];
        return about.length === 0 || about.includes(test.idea);
      });
    case "unsaid":
      return clauses.every((clause) => clause.mentions.every((mention) => mention.idea !== test.idea));
    case "together":
      return thought.some((index) => saidTogether(test.parts, clauses[index]?.mentions ?? []));
    case "ordered":
      return saidInOrder(test.parts, mentionsOf(place));
    case "affirmed":
      if (topics.has(test.idea))
        return thought.some((index) => clauses[index]?.topics.includes(test.idea) === true);
      return mentionsOf(place).some((mention) => fits(mention, test));
    case "absent":
      return !mentionsOf(place).some(
        (mention) => names(mention, test) && !(test.deniedOnly && mention.affirmed),
      );
    default:
      return mentionsOf(place).some((mention) => fits(mention, test));
  }
}

function mentionsOf({ thought, clauses }: Place): readonly Mention[] {
  return thought.flatMap((index) => clauses[index]?.mentions ?? []);
}

function names(mention: Mention, test: IdeaTest): boolean {
  return mention.idea === test.idea && (test.role === null || mention.role === test.role);
}

function fits(mention: Mention, test: IdeaTest): boolean {
  if (!names(mention, test)) return false;
  return test.kind === "either" || mention.affirmed === (test.kind === "affirmed");
}

/** Of all mentions of the governing idea, affirmed or not, the nearest to each other part is one that fits. */
function saidTogether(parts: readonly IdeaTest[], mentions: readonly Mention[]): boolean {
  const [governing, ...governed] = parts;
  if (governing === undefined) return false;
  const governors = mentions.filter((mention) => names(mention, governing));
  return governed.every((part) =>
    mentions.some((mention) => {
      if (!fits(mention, part)) return false;
      const nearest = nearestTo(mention, governors);
      return nearest !== null && fits(nearest, governing);
    }),
  );
}

/** The nearest mention; of two as near the one before, as in "take in oxygen". */
function nearestTo(mention: Mention, others: readonly Mention[]): Mention | null {
  const distance = (other: Mention): number =>
    Math.abs(other.at - mention.at) + (other.at > mention.at ? 0.5 : 0);
  return others.reduce<Mention | null>(
    (best, other) => (best === null || distance(other) < distance(best) ? other : best),
    null,
  );
}

function saidInOrder(parts: readonly IdeaTest[], mentions: readonly Mention[]): boolean {
  let reached = -2;
  for (const part of parts) {
    const next = mentions.find((mention) => mention.at > reached && fits(mention, part));
    if (next === undefined) return false;
    reached = next.at;
  }
  return true;
}
