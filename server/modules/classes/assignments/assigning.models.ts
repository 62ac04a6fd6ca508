import type { AssignmentVersion, Audience } from "./assignments.schemas.ts";

/** A student as the audiences of versions see them. */
export interface Recipient {
  readonly id: string;
  /** Ids of the groups of the class that they are in now. */
  readonly groups: ReadonlySet<string>;
}

/** From the closest way of naming a student to the widest. */
const closest: readonly Audience["kind"][] = ["students", "group", "class"];

/**
 * The version a student gets: of those that name them, the one that does so most closely (by themselves, then by a
 * group, then with the whole class), and of several alike the first. Null where none names them.
 */
export function versionFor(
  versions: readonly AssignmentVersion[],
  recipient: Recipient,
): AssignmentVersion | null {
  const theirs = versions.filter(({ audience }) => names(audience, recipient));
  for (const kind of closest) {
    const found = theirs.find(({ audience }) => audience.kind === kind);
    if (found) return found;
  }
  return null;
}

function names(audience: Audience, { id, groups }: Recipient): boolean {
  switch (audience.kind) {
    case "class":
      return true;
    case "group":
      return groups.has(audience.groupId);
    case "students":
      return audience.students.includes(id);
  }
}
