import { randomShares } from "../../../../shared/random.ts";
import { arrange, type Block, blocksOf, countsFor, inTheWay } from "./fitting.models.ts";
import {
  type Constraints,
  type Groups,
  type Measure,
  type Member,
  measureFor,
  type Purpose,
  shareOf,
  type Wish,
} from "./grouping.models.ts";

export type Proposal =
  | { readonly kind: "groups"; readonly groups: Groups; readonly value: number }
  /** The wishes that can't be kept together; `proven` is false where no way was found in the steps taken. */
  | { readonly kind: "impossible"; readonly wishes: readonly Wish[]; readonly proven: boolean };

/** Steps of the search for a first arrangement. */
const mostSteps = 40_000;
/** Changes tried from each start: so many for each student, and no more than so many looks at pairs. */
const changes = { perStudent: 200, least: 2_000, looks: 3_000_000 } as const;
/** Starts of a class of up to `smallClass`; a lecture is arranged once. */
const starts = 2;
const smallClass = 120;
/** Share of a pair's whole overlap that a change may lose at the start, falling to 0 (simulated annealing). */
const warmth = 0.25;

/**
 * Groups that keep every wish, as good by the measure as was found: arrangements at random, each made better by moving and swapping
 * students as long as no wish is broken (simulated annealing; Kirkpatrick, Gelatt & Vecchi 1983). The same seed gives the same groups.
 */
export function propose(
  members: readonly Member[],
  purpose: Purpose,
  wishes: Constraints,
  seed: number,
): Proposal {
  const measure = measureFor(purpose, members);
  const times = members.length <= smallClass ? starts : 1;
  let best: { groups: readonly (readonly number[])[]; value: number } | null = null;
  const share = randomShares(seed);
  const first = arrangedAtRandom(members, wishes, share);
  if (first.kind === "impossible") return first;
  for (let start = 0; start < times; start += 1) {
    const next = start === 0 ? first : arrangedAtRandom(members, wishes, share);
    if (next.kind === "impossible") continue;
    const { groups, value } = new Improving(next.blocks, next.groups, measure, wishes, share).run();
    if (best === null || value > best.value) best = { groups, value };
  }
  const { groups = [], value = 0 } = best ?? {};
  return { kind: "groups", groups: named(groups, members), value };
}

/** Groups by chance that keep the same wishes: what proposals are compared with. */
export function randomGroups(members: readonly Member[], wishes: Constraints, seed: number): Groups | null {
  const found = arrangedAtRandom(members, wishes, randomShares(seed));
  if (found.kind === "impossible") return null;
  return named(
    found.groups.map((group) => group.flatMap((at) => found.blocks[at]?.students ?? [])),
    members,
  );
}

function named(groups: readonly (readonly number[])[], members: readonly Member[]): Groups {
  return groups.map((group) => [...group].sort((a, b) => a - b).flatMap((at) => members[at]?.id ?? []));
}

type AtRandom =
  | {
      readonly kind: "arranged";
      readonly blocks: readonly Block[];
      readonly groups: readonly (readonly number[])[];
    }
  | Extract<Proposal, { kind: "impossible" }>;

function arrangedAtRandom(members: readonly Member[], wishes: Constraints, share: () => number): AtRandom {
  const ids = members.map(({ id }) => id);
  const blocks = blocksOf(ids, wishes);
  let proven = true;
  if (blocks !== null)
    for (const count of countsFor(ids.length, wishes, wishes.count)) {
      const found = arrange(blocks, count, wishes, share, mostSteps);
      if (found.kind === "found") return { kind: "arranged", blocks, groups: found.groups };
      proven = proven && found.proven;
    }
  return { kind: "impossible", wishes: inTheWay(ids, wishes, share), proven };
}

/** An arrangement that is made better step by step; every step keeps all wishes. */
class Improving {
  readonly #groups: number[][];
  readonly #sizes: number[];
  readonly #parts: { readonly got: number; readonly most: number }[];

  constructor(
    private readonly blocks: readonly Block[],
    groups: readonly (readonly number[])[],
    private readonly measure: Measure,
    private readonly wishes: Pick<Constraints, "from" | "to">,
    private readonly share: () => number,
  ) {
    this.#groups = groups.map((group) => [...group]);
    this.#sizes = this.#groups.map((group) => this.#studentsOf(group).length);
    this.#parts = this.#groups.map((group) => measure.of(this.#studentsOf(group)));
  }

  run(): { readonly groups: readonly (readonly number[])[]; readonly value: number } {
    const students = this.#sizes.reduce((sum, size) => sum + size, 0);
    const looks = (students / Math.max(this.#groups.length, 1)) ** 2;
    const wanted = Math.max(students * changes.perStudent, changes.least);
    const tries = Math.min(wanted, Math.ceil(changes.looks / Math.max(looks, 1)));
    let best = this.#value();
    let kept = this.#groups.map((group) => [...group]);
    for (let step = 0; step < tries && this.#groups.length > 1; step += 1) {
      if (!this.#change(warmth * (1 - step / tries) ** 2)) continue;
      const value = this.#value();
      if (value <= best + 1e-9) continue;
      best = value;
      kept = this.#groups.map((group) => [...group]);
    }
    return { groups: kept.map((group) => this.#studentsOf(group)), value: best };
  }

  #value(): number {
    return shareOf(this.#parts);
  }

  #studentsOf(group: readonly number[]): readonly number[] {
    return group.flatMap((at) => this.blocks[at]?.students ?? []);
  }

  #pick(length: number): number {
    return Math.floor(this.share() * length);
  }

  /** Moves a block to another group or swaps two, where the wishes allow it and it is better, or a little worse while warm. */
  #change(warm: number): boolean {
    const from = this.#pick(this.#groups.length);
    const to = (from + 1 + this.#pick(this.#groups.length - 1)) % this.#groups.length;
    const [source = [], target = []] = [this.#groups[from], this.#groups[to]];
    const gives = source[this.#pick(source.length)];
    const takes = this.share() < 0.25 ? undefined : target[this.#pick(target.length)];
    if (gives === undefined) return false;
    const left = [...source.filter((at) => at !== gives), ...(takes === undefined ? [] : [takes])];
    const right = [...target.filter((at) => at !== takes), gives];
    if (!this.#isAllowed(left, takes) || !this.#isAllowed(right, gives)) return false;
    const parts = [this.measure.of(this.#studentsOf(left)), this.measure.of(this.#studentsOf(right))];
    const [was, is] = [this.#gain([this.#parts[from], this.#parts[to]]), this.#gain(parts)];
    if (is < was && this.share() >= Math.exp((is - was) / Math.max(warm, 1e-6))) return false;
    this.#groups[from] = left;
    this.#groups[to] = right;
    for (const [group, own, at] of [
      [from, left, 0],
      [to, right, 1],
    ] as const) {
      this.#sizes[group] = this.#studentsOf(own).length;
      const part = parts[at];
      if (part) this.#parts[group] = part;
    }
    return true;
  }

  /** What two groups got above what as much would get at the present value: moves between unlike sizes are judged by it too. */
  #gain(parts: readonly ({ readonly got: number; readonly most: number } | undefined)[]): number {
    const value = this.#value();
    return parts.reduce((sum, part) => sum + (part ? part.got - value * part.most : 0), 0);
  }

  #isAllowed(group: readonly number[], added: number | undefined): boolean {
    const size = group.reduce((sum, at) => sum + (this.blocks[at]?.students.length ?? 0), 0);
    if (size < this.wishes.from || size > this.wishes.to) return false;
    const not = added === undefined ? undefined : this.blocks[added]?.not;
    return not === undefined || !group.some((at) => not.has(at));
  }
}
