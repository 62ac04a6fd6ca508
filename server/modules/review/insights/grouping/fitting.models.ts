import type { Constraints, Wish } from "./grouping.models.ts";

/** Students who can only go together, by place, with the other blocks they can't be with. */
export interface Block {
  readonly students: readonly number[];
  readonly not: ReadonlySet<number>;
}

/** Blocks of the students, or the wishes that contradict each other. */
export function blocksOf(
  ids: readonly string[],
  { together, apart, keep }: Pick<Constraints, "together" | "apart" | "keep">,
): readonly Block[] | null {
  const place = new Map(ids.map((id, at) => [id, at]));
  const placesOf = (set: readonly string[]) => [...new Set(set.flatMap((id) => place.get(id) ?? []))];
  const root = ids.map((_, at) => at);
  const rootOf = (at: number): number => {
    let top = at;
    while (root[top] !== top) top = root[top] ?? top;
    return top;
  };
  for (const set of [...together, ...keep].map(placesOf))
    for (const at of set) root[rootOf(at)] = rootOf(set[0] ?? at);
  const roots = [...new Set(ids.map((_, at) => rootOf(at)))];
  const blockAt = new Map(roots.map((top, block) => [top, block]));
  const blockOf = (at: number) => blockAt.get(rootOf(at)) ?? 0;
  const students: number[][] = roots.map(() => []);
  for (const at of ids.keys()) students[blockOf(at)]?.push(at);
  const not = roots.map(() => new Set<number>());
  const kept = keep.map(placesOf).flatMap(([first]) => (first === undefined ? [] : [first]));
  for (const set of [...apart.map(placesOf), kept])
    for (const [index, one] of set.entries())
      for (const other of set.slice(index + 1)) {
        if (blockOf(one) === blockOf(other)) return null;
        not[blockOf(one)]?.add(blockOf(other));
        not[blockOf(other)]?.add(blockOf(one));
      }
  return students.map((own, block) => ({ students: own, not: not[block] ?? new Set() }));
}

export interface Sizes {
  readonly from: number;
  readonly to: number;
}

/** Most groups that a class can keep (`groupLimits`). */
export const mostGroups = 100;

/** Numbers of groups that the sizes allow, those of middling size first. */
export function countsFor(students: number, { from, to }: Sizes, count: number | null): readonly number[] {
  const least = Math.max(1, Math.ceil(students / to));
  const most = Math.min(mostGroups, Math.floor(students / from));
  if (students === 0) return [];
  if (count !== null) return count >= least && count <= most ? [count] : [];
  const usual = students / ((from + to) / 2);
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => least + more).sort(
    (a, b) => Math.abs(a - usual) - Math.abs(b - usual) || a - b,
  );
}

/** Tries of putting blocks in one after the other before the search with steps back begins. */
const quickTries = 12;

export type Arranged =
  | { readonly kind: "found"; readonly groups: readonly (readonly number[])[] }
  /** `proven` is false where the search was ended before all was tried. */
  | { readonly kind: "none"; readonly proven: boolean };

/**
 * Puts blocks into so many groups with every wish kept, at random by `share`. Quick tries come first; then a search that steps
 * back, the most hindered block first (Brélaz 1979, "New methods to color the vertices of a graph"), of at most `steps` steps.
 * @returns groups of places in `blocks`
 */
export function arrange(
  blocks: readonly Block[],
  count: number,
  sizes: Sizes,
  share: () => number,
  steps: number,
): Arranged {
  for (let attempt = 0; attempt < quickTries; attempt += 1) {
    const groups = quickly(blocks, count, sizes, share);
    if (groups) return { kind: "found", groups };
  }
  return search(blocks, count, sizes, share, steps);
}

const sizeOf = (blocks: readonly Block[], at: number) => blocks[at]?.students.length ?? 0;

/** The order of blocks: the hardest to place first, otherwise by chance. */
function hardestFirst(blocks: readonly Block[], share: () => number): readonly number[] {
  const chance = blocks.map(share);
  const weight = (at: number) => (blocks[at]?.not.size ?? 0) + 2 * (sizeOf(blocks, at) - 1);
  return [...blocks.keys()].sort((a, b) => weight(b) - weight(a) || (chance[a] ?? 0) - (chance[b] ?? 0));
}

function quickly(blocks: readonly Block[], count: number, { from, to }: Sizes, share: () => number) {
  const groups: number[][] = Array.from({ length: count }, () => []);
  const filled = groups.map(() => 0);
  for (const at of hardestFirst(blocks, share)) {
    const size = sizeOf(blocks, at);
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const [group, own] of groups.entries()) {
      const rank = (filled[group] ?? 0) + 0.5 * share();
      if (rank >= bestRank || (filled[group] ?? 0) + size > to) continue;
      if (own.some((other) => blocks[at]?.not.has(other))) continue;
      [best, bestRank] = [group, rank];
    }
    if (best < 0) return null;
    groups[best]?.push(at);
    filled[best] = (filled[best] ?? 0) + size;
  }
  return filled.every((size) => size >= from) ? groups : null;
}

function search(
  blocks: readonly Block[],
  count: number,
  { from, to }: Sizes,
  share: () => number,
  steps: number,
): Arranged {
  const groups: number[][] = Array.from({ length: count }, () => []);
  const filled = groups.map(() => 0);
  const open = new Set(hardestFirst(blocks, share));
  let left = blocks.reduce((sum, { students }) => sum + students.length, 0);
  let taken = 0;
  const fits = (at: number, group: number) =>
    (filled[group] ?? 0) + sizeOf(blocks, at) <= to &&
    !(groups[group] ?? []).some((other) => blocks[at]?.not.has(other));
  const placesFor = (at: number) => {
    const empty = filled.indexOf(0);
    // Empty groups are alike: one of them stands for all.
    return filled.flatMap((size, group) => ((size > 0 || group === empty) && fits(at, group) ? [group] : []));
  };
  const missing = () => filled.reduce((sum, size) => sum + Math.max(0, from - size), 0);
  const put = (at: number, group: number, way: 1 | -1) => {
    if (way === 1) groups[group]?.push(at);
    else groups[group]?.pop();
    filled[group] = (filled[group] ?? 0) + way * sizeOf(blocks, at);
    left -= way * sizeOf(blocks, at);
    if (way === 1) open.delete(at);
    else open.add(at);
  };
  const go = (): boolean => {
    if (open.size === 0) return missing() === 0;
    if (missing() > left) return false;
    let chosen: { at: number; places: readonly number[] } | null = null;
    for (const at of open) {
      const places = placesFor(at);
      if (chosen === null || places.length < chosen.places.length) chosen = { at, places };
      if (places.length === 0) return false;
    }
    const { at, places } = chosen ?? { at: 0, places: [] };
    for (const group of [...places].sort((a, b) => (filled[a] ?? 0) - (filled[b] ?? 0))) {
      taken += 1;
      if (taken > steps) return false;
      put(at, group, 1);
      if (go()) return true;
      put(at, group, -1);
    }
    return false;
  };
  if (blocks.some((_, at) => sizeOf(blocks, at) > to)) return { kind: "none", proven: true };
  return go() ? { kind: "found", groups } : { kind: "none", proven: taken <= steps };
}

/** Steps of the search when the wishes that stand in the way are looked for. */
const stepsOfEach = 3_000;
/** Wishes up to which each is tried by leaving it out. */
const mostTried = 60;

/** Whether groups with these wishes can be: yes, no, or not found in the steps taken. */
function isPossible(ids: readonly string[], wishes: Constraints, share: () => number): boolean {
  const blocks = blocksOf(ids, wishes);
  if (blocks === null) return false;
  return countsFor(ids.length, wishes, wishes.count).some(
    (count) => arrange(blocks, count, wishes, share, stepsOfEach).kind === "found",
  );
}

/**
 * The wishes that can't be kept together: leaving out any one of them would do (a minimal unsatisfiable set by deletion;
 * Chinneck & Dravnieks 1991, "Locating minimal infeasible constraint sets in linear programs"). `sizes` stands among them where
 * the rest could be kept with groups of any size.
 */
export function inTheWay(ids: readonly string[], wishes: Constraints, share: () => number): readonly Wish[] {
  const alone: Constraints = { ...wishes, together: [], apart: [], keep: [] };
  if (!isPossible(ids, alone, share)) return [{ kind: "sizes" }];
  const all = (["together", "apart", "keep"] as const).flatMap((kind) =>
    wishes[kind].map((students) => ({ kind, students })),
  );
  let needed = all;
  if (all.length <= mostTried)
    for (const wish of all) {
      const without = needed.filter((one) => one !== wish);
      if (!isPossible(ids, withWishes(alone, without), share)) needed = without;
    }
  const anySize = { ...withWishes(alone, needed), from: 1, to: ids.length, count: null };
  return blocksOf(ids, anySize) === null ? needed : [...needed, { kind: "sizes" }];
}

type SetWish = Exclude<Wish, { kind: "sizes" }>;

function withWishes(alone: Constraints, wishes: readonly SetWish[]): Constraints {
  const of = (kind: SetWish["kind"]) =>
    wishes.filter((wish) => wish.kind === kind).map(({ students }) => students);
  return { ...alone, together: of("together"), apart: of("apart"), keep: of("keep") };
}
