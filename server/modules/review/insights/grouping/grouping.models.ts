/** A student as grouping looks at them: what they need next, and what they have already. */
export interface Member {
  readonly id: string;
  /** Skills with evidence that are not mastered yet. What nothing is known of is no need. */
  readonly needs: readonly string[];
  /** Skills that are mastered. */
  readonly has: readonly string[];
}

/** What groups are made by: who needs the same, or who can help whom. */
export type Purpose = "need" | "complement";

/** What a teacher decides beforehand. Ids of students throughout. */
export interface Constraints {
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
  /** Fewest and most students of a group. */
  readonly from: number;
  readonly to: number;
  /** How many groups; null for what the sizes suggest. */
  readonly count: number | null;
  /** Groups that stay together as they are; others may join them. Each stays a group of its own. */
  readonly keep: readonly (readonly string[])[];
}

/** Groups of ids of students. */
export type Groups = readonly (readonly string[])[];

/** How good groups are, 0..1, of members by place. */
export interface Measure {
  /** What a group adds, and what it could have added at most. */
  readonly of: (group: readonly number[]) => { readonly got: number; readonly most: number };
}

/**
 * Shared need: the average overlap of needs over all pairs of students who are in one group; the overlap of two sets is their
 * Jaccard index (Jaccard 1912, "The distribution of the flora in the alpine zone"); of two students without needs it is 0.
 */
export function sharedNeed(members: readonly Member[]): Measure {
  const bits = bitsOf(members);
  const overlaps = new Float32Array(members.length ** 2);
  for (const [one, left] of bits.entries())
    for (let other = one + 1; other < bits.length; other += 1) {
      const overlap = jaccard(left, bits[other] ?? left);
      overlaps[one * members.length + other] = overlap;
      overlaps[other * members.length + one] = overlap;
    }
  return {
    of(group) {
      let got = 0;
      for (const [place, one] of group.entries())
        for (let next = place + 1; next < group.length; next += 1)
          got += overlaps[one * members.length + (group[next] ?? one)] ?? 0;
      return { got, most: (group.length * (group.length - 1)) / 2 };
    },
  };
}

/** Needs as bits, 32 skills to a number, so that a lecture's pairs are compared at once. */
function bitsOf(members: readonly Member[]): readonly Uint32Array[] {
  const skills = new Map([...new Set(members.flatMap(({ needs }) => needs))].map((skill, at) => [skill, at]));
  return members.map(({ needs }) => {
    const bits = new Uint32Array(Math.ceil(skills.size / 32));
    for (const at of needs.flatMap((skill) => skills.get(skill) ?? []))
      bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
    return bits;
  });
}

function jaccard(left: Uint32Array, right: Uint32Array): number {
  let both = 0;
  let either = 0;
  for (const [at, word] of left.entries()) {
    both += ones(word & (right[at] ?? 0));
    either += ones(word | (right[at] ?? 0));
  }
  return either === 0 ? 0 : both / either;
}

/** How many bits of 32 are set (Warren 2012, "Hacker's delight", fig. 5-2). */
function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Complement: of all needs (a student, a skill), the share for which somebody in the group has the skill. Needs that nobody in
 * the class can help with count as well, so that the number says how much of the work a group can do by itself.
 */
export function complement(members: readonly Member[]): Measure {
  const has = members.map((member) => new Set(member.has));
  return {
    of(group) {
      let got = 0;
      let most = 0;
      for (const one of group) {
        const { needs = [] } = members[one] ?? {};
        most += needs.length;
        for (const skill of needs) if (group.some((other) => has[other]?.has(skill))) got += 1;
      }
      return { got, most };
    },
  };
}

export function measureFor(purpose: Purpose, members: readonly Member[]): Measure {
  return purpose === "need" ? sharedNeed(members) : complement(members);
}

/** How good groups are by a measure, 0..1; 0 where there is nothing to measure. */
export function worthOf(groups: Groups, members: readonly Member[], purpose: Purpose): number {
  const place = new Map(members.map(({ id }, at) => [id, at]));
  const measure = measureFor(purpose, members);
  const parts = groups.map((group) => measure.of(group.flatMap((id) => place.get(id) ?? [])));
  return shareOf(parts);
}

export function shareOf(parts: readonly { readonly got: number; readonly most: number }[]): number {
  const got = parts.reduce((sum, part) => sum + part.got, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  return most === 0 ? 0 : got / most;
}

/** A wish of the teacher, for saying which can't be kept. */
export type Wish =
  | { readonly kind: "together" | "apart" | "keep"; readonly students: readonly string[] }
  | { readonly kind: "sizes" };

/** Wishes that groups don't keep; empty where all are kept. Students that are missing or twice there break `sizes`. */
export function brokenBy(groups: Groups, ids: readonly string[], wishes: Constraints): readonly Wish[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)));
  const isOne = (set: readonly string[]) => new Set(set.map((id) => groupOf.get(id))).size <= 1;
  const isEach = (set: readonly string[]) =>
    new Set(set.map((id) => groupOf.get(id))).size === new Set(set).size;
  const keptIn = wishes.keep.filter((set) => set.length > 0).map(([first = ""]) => groupOf.get(first));
  const isWhole =
    groups.flat().length === ids.length &&
    ids.every((id) => groupOf.has(id)) &&
    groups.every(({ length }) => length >= wishes.from && length <= wishes.to) &&
    (wishes.count === null || groups.length === wishes.count);
  return [
    ...wishes.together.filter((set) => !isOne(set)).map((students): Wish => ({ kind: "together", students })),
    ...wishes.apart.filter((set) => !isEach(set)).map((students): Wish => ({ kind: "apart", students })),
    ...wishes.keep
      .filter((set) => !isOne(set) || (new Set(keptIn).size < keptIn.length && set.length > 0))
      .map((students): Wish => ({ kind: "keep", students })),
    ...(isWhole ? [] : [{ kind: "sizes" } as const]),
  ];
}
