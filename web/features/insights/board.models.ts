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
