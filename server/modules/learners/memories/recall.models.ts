/** Why something was recalled: a sentence of the tutor's reasons, and what fills it. */
export interface Why {
  readonly code:
    | "recall.always"
    | "recall.profile"
    | "recall.same-skill"
    | "recall.before-skill"
    | "recall.after-skill"
    | "recall.lately"
    | "recall.words"
    | "recall.meaning"
    | "recall.newest"
    | "recall.materials";
  readonly values: Readonly<Record<string, string>>;
}

/** Something a turn might be told. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
  /** How much it is worth to the turn, 0..1; what must be there is taken before all else. */
  readonly value: number;
  readonly must: boolean;
  readonly why: readonly Why[];
}

/** Characters of a token, as English and Spanish prose comes out with the tokenizers of today's models. */
const charactersPerToken = 4;

/** About how many tokens a text is. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

/**
 * What fits a budget of tokens, worth most first: what must be there always, then each that still fits. Only what must be
 * there can go over the budget, and then nothing else is taken. The same candidates in another order give the same.
 */
export function cutToBudget<One extends Candidate>(
  candidates: readonly One[],
  budget: number,
): readonly One[] {
  const ranked = [...candidates].sort(
    (a, b) => Number(b.must) - Number(a.must) || b.value - a.value || compare(a.id, b.id),
  );
  let left = budget;
  return ranked.filter(({ must, text }) => {
    const fits = must || tokensOf(text) <= left;
    if (fits) left -= tokensOf(text);
    return fits;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of reciprocal rank fusion: how little it matters to be first rather than second. */
const flatness = 60;

/**
 * Several rankings of ids as one, the best first, each with its score in 0..1: 1 is first in all rankings (reciprocal rank
 * fusion, Cormack, Clarke & Büttcher 2009, k = 60). Ties keep the order of the first ranking that names them.
 */
export function fuse(rankings: readonly (readonly string[])[]): readonly { id: string; score: number }[] {
  const scores = new Map<string, number>();
  const best = (flatness + 1) / rankings.length;
  for (const ranking of rankings)
    for (const [place, id] of ranking.entries())
      scores.set(id, (scores.get(id) ?? 0) + best / (flatness + 1 + place));
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
