import type { IdeaSet } from "../../curriculum/packs.schemas.ts";
import type { Clause, Mention } from "./clauses.models.ts";
import { excludes, holds, type IdeaTest, type Place, readTest } from "./tests.models.ts";

/** How well an answer expresses something. */
export interface Match {
  /** Share of it that was expressed, 0..1; 1 is all of it. */
  readonly share: number;
  /** Indices of the clauses that express it. */
  readonly clauses: readonly number[];
}

const nothing: Match = { share: 0, clauses: [] };
const clausesInAThought = 3;

/** The best match of any of the sets within one thought (up to three clauses in a row). */
export function matchSets(
  sets: readonly IdeaSet[],
  clauses: readonly Clause[],
  topics: ReadonlySet<string>,
  isAnswer = true,
): Match {
  let best = nothing;
  for (const set of sets) {
    if (set.includes("#") && !isBare(set, clauses)) continue;
    const elements = set
      .filter((element) => element !== "#")
      .map((element) => element.split("|").map(readTest));
    for (const thought of thoughts(clauses, topicsOf(elements, topics))) {
      const said = shareOf(elements, { thought, clauses, topics });
      const share = isAnswer && said === 1 && isLoneWord(elements, thought, clauses) ? nearly : said;
      if (share > best.share) best = { share, clauses: thought };
    }
  }
  return best;
}

const nearly = 0.9;
/** Of the words of a clause, this share may be of no matter to the item where one word is to say it all. */
const mostUnknown = 0.6;

/** A single idea of a set in a clause about something else: most of its words are of no matter to the item. */
function isLoneWord(
  elements: readonly (readonly IdeaTest[])[],
  thought: readonly number[],
  clauses: readonly Clause[],
): boolean {
  if (elements.filter((tests) => !tests.every(excludes)).length > 1) return false;
  if (elements.flat().some((test) => test.parts.length > 0)) return false;
  const mentions = thought.flatMap((index) => clauses[index]?.mentions ?? []);
  const unknown = mentions.filter((mention) => mention.idea.startsWith("="));
  return mentions.length > 3 && unknown.length / mentions.length > mostUnknown;
}

/** Nothing but the set's own ideas is said in the whole answer. */
function isBare(set: IdeaSet, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) =>
    clause.mentions.every((mention) => mention.affirmed && set.includes(mention.idea)),
  );
}

function topicsOf(
  elements: readonly (readonly IdeaTest[])[],
  topics: ReadonlySet<string>,
): readonly string[] {
  return elements.flatMap((tests) => {
    const only = tests.length === 1 ? tests[0] : undefined;
    return only !== undefined && only.kind === "affirmed" && topics.has(only.idea) ? [only.idea] : [];
  });
}

/** Runs of neighbouring clauses about the wanted topics, shortest first. */
export function thoughts(
  clauses: readonly Clause[],
  wanted: readonly string[],
): readonly (readonly number[])[] {
  const about = (index: number): boolean =>
    wanted.every((topic) => clauses[index]?.topics.includes(topic) === true);
  const runs: number[][] = [];
  for (let length = 1; length <= clausesInAThought; length += 1) {
    for (let start = 0; start + length <= clauses.length; start += 1) {
      const run = Array.from({ length }, (_, offset) => start + offset);
      if (run.every(about)) runs.push(run);
    }
  }
  return runs;
}

function shareOf(elements: readonly (readonly IdeaTest[])[], place: Place): number {
  const met = elements.filter((tests) => tests.some((test) => holds(test, place))).length;
  const forbidden = elements.some(
    (tests) => tests.every(excludes) && !tests.some((test) => holds(test, place)),
  );
  return forbidden ? 0 : met / elements.length;
}

/** A paraphrase as mentions with their weight (inverse document frequency within the item). */
export interface WeighedParaphrase {
  /** Clauses that it is told in itself. */
  readonly clauses: number;
  readonly mentions: readonly (Mention & { readonly weight: number; readonly topics: readonly string[] })[];
}

/** Weighs the mentions of paraphrases: what few of an item's statements say counts most. */
export function weighParaphrases(
  paraphrases: readonly (readonly Clause[])[],
  everything: readonly (readonly Clause[])[],
): readonly WeighedParaphrase[] {
  const frequency = new Map<string, number>();
  for (const statement of everything) {
    const ideas = new Set(statement.flatMap((clause) => clause.mentions.map((mention) => mention.idea)));
    for (const idea of ideas) frequency.set(idea, (frequency.get(idea) ?? 0) + 1);
  }
  const weight = (idea: string): number => Math.log(1 + everything.length / (frequency.get(idea) ?? 1));
  return paraphrases.map((clauses) => ({
    clauses: clauses.length,
    mentions: clauses.flatMap((clause) =>
      clause.mentions.map((mention) => ({ ...mention, weight: weight(mention.idea), topics: clause.topics })),
    ),
  }));
}

/**
 * Weighed coverage of the best paraphrase, whatever the order of words. An idea that the answer denies
 * where the paraphrase affirms it, or moves the other way, makes the paraphrase not match at all; nor does a
 * paraphrase match that is one word of the lexicon.
 */
export function matchParaphrases(
  paraphrases: readonly WeighedParaphrase[],
  clauses: readonly Clause[],
  isOneThing = false,
): Match {
  let best = nothing;
  for (const thought of thoughts(clauses, [])) {
    const said = thought.flatMap((index) =>
      (clauses[index]?.mentions ?? []).map((mention) => ({
        ...mention,
        topics: clauses[index]?.topics ?? [],
      })),
    );
    for (const paraphrase of paraphrases) {
      if (isOneThing && thought.length > paraphrase.clauses) continue;
      const share = coverage(paraphrase, said);
      if (share > best.share) best = { share, clauses: thought };
    }
  }
  return best;
}

function coverage(
  paraphrase: WeighedParaphrase,
  said: readonly (Mention & { readonly topics: readonly string[] })[],
): number {
  let covered = 0;
  let total = 0;
  for (const wanted of paraphrase.mentions) {
    total += wanted.weight;
    const same = said.filter((mention) => mention.idea === wanted.idea);
    if (same.length === 0) continue;
    const fits = same.some(
      (mention) =>
        mention.affirmed === wanted.affirmed &&
        (wanted.role === null || mention.role === null || mention.role === wanted.role) &&
        wanted.topics.every((topic) => mention.topics.length === 0 || mention.topics.includes(topic)),
    );
    if (!fits) return 0;
    covered += wanted.weight;
  }
  const denied =
    said.some((mention) => !mention.affirmed) && paraphrase.mentions.every((one) => one.affirmed);
  const isWord = new Set(paraphrase.mentions.map((mention) => mention.at)).size < 2;
  return total === 0 || denied || isWord ? 0 : covered / total;
}
