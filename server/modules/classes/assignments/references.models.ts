import type { AssignmentPart, AssignmentVersion, Audience } from "./assignments.schemas.ts";

/** A thing that stands elsewhere and that an assignment names by its id. */
export interface Reference {
  readonly kind: "item" | "skill" | "pack" | "material" | "rubric" | "group" | "student";
  readonly id: string;
}

/** What versions name, in the order they name it. */
export function referencesIn(versions: readonly AssignmentVersion[]): readonly Reference[] {
  return versions.flatMap(({ audience, parts }) => [...ofAudience(audience), ...parts.flatMap(ofPart)]);
}

/** What is named now and was not before: what was there once may be gone since, and the assignment still be changed. */
export function newReferences(
  now: readonly AssignmentVersion[],
  before: readonly AssignmentVersion[],
): readonly Reference[] {
  const known = new Set(referencesIn(before).map(keyOf));
  return referencesIn(now).filter((reference) => !known.has(keyOf(reference)));
}

const keyOf = ({ kind, id }: Reference) => `${kind} ${id}`;

function ofAudience(audience: Audience): readonly Reference[] {
  switch (audience.kind) {
    case "class":
      return [];
    case "group":
      return [{ kind: "group", id: audience.groupId }];
    case "students":
      return audience.students.map((id) => ({ kind: "student", id }));
  }
}

function ofPart(part: AssignmentPart): readonly Reference[] {
  switch (part.kind) {
    case "items":
      return part.items.map((id) => ({ kind: "item", id }));
    case "skills":
      return part.skills.map((id) => ({ kind: "skill", id }));
    case "pack":
      return [{ kind: "pack", id: part.pack }];
    case "reading":
      return part.materialId === null ? [] : [{ kind: "material", id: part.materialId }];
    case "writing":
      return part.rubricId === null ? [] : [{ kind: "rubric", id: part.rubricId }];
    case "project":
      return [];
  }
}
