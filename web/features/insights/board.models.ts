interface Holding {
  readonly students: readonly { readonly id: string; readonly name: string }[];
}

/** Groups with a student moved to another one; as they were where it is no group or no student of theirs. */
export function moved<Group extends Holding>(
  groups: readonly Group[],
  studentId: string,
  to: number,
): readonly Group[] {
  const student = groups.flatMap(({ students }) => students).find(({ id }) => id === studentId);
  if (!student || groups[to] === undefined) return groups;
  if (groups[to].students.some(({ id }) => id === studentId)) return groups;
  return groups.map((group, at) => {
    const others = group.students.filter(({ id }) => id !== studentId);
    if (at === to) return { ...group, students: [...others, student] };
    return others.length === group.students.length ? group : { ...group, students: others };
  });
}

/** A wish of two students, as a teacher gave it. */
export interface PairWish {
  readonly kind: "together" | "apart";
  readonly pair: readonly [Holding["students"][number], Holding["students"][number]];
}

/** Wishes that groups changed by hand don't keep any more. */
export function brokenPairs(groups: readonly Holding[], wishes: readonly PairWish[]): readonly PairWish[] {
  const groupOf = (id: string) => groups.findIndex(({ students }) => students.some((one) => one.id === id));
  return wishes.filter(({ kind, pair: [one, other] }) => {
    const isTogether = groupOf(one.id) === groupOf(other.id);
    return kind === "together" ? !isTogether : isTogether;
  });
}
