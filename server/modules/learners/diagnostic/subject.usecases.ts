import { inLanguage, type Language } from "../../curriculum/packs.schemas.ts";
import { catalogue, itemById } from "../../curriculum/packs.ts";
import { askableItems } from "../asking/asked-item.models.ts";
import type { ItemCandidate } from "./diagnostic.models.ts";
import { type Belief, type SkillNode, startingBelief } from "./placement.models.ts";

/** A subject as a diagnostic looks at it. */
export interface DiagnosedSubject {
  readonly id: string;
  readonly name: (locale: Language) => string;
  /** In the order they are taught. */
  readonly skills: readonly SkillNode[];
  /** Belief before any question. */
  readonly belief: () => Belief;
}

/** Drawing the states of a large subject takes a tenth of a second, and gives the same each time. */
const beliefs = new Map<string, { readonly version: string; readonly belief: Belief }>();

/** A subject by its id. One that no pack has any more has no skills, and its id for a name. */
export function subjectById(id: string): DiagnosedSubject {
  const subject = catalogue.subjects.find((one) => one.id === id);
  const skills = (subject?.skills ?? []).map(({ id: skill, prerequisites }) => ({
    id: skill,
    prerequisites,
  }));
  return {
    id,
    name: (locale) => (subject ? inLanguage(subject.name, locale) : id),
    skills,
    belief: () => (subject ? beliefOf(id, skills) : startingBelief([])),
  };
}

function beliefOf(id: string, skills: readonly SkillNode[]): Belief {
  const version = catalogue.packs.find((pack) => pack.id === id)?.version ?? "";
  const kept = beliefs.get(id);
  if (kept?.version === version) return kept.belief;
  const belief = startingBelief(skills);
  beliefs.set(id, { version, belief });
  return belief;
}

/** Subjects that can be diagnosed, with the number of skills that there are questions for. */
export function diagnosableSubjects(): readonly { readonly id: string; readonly askable: number }[] {
  return catalogue.subjects
    .map(({ id, skills }) => ({
      id,
      askable: skills.filter((skill) => candidatesOf(skill.id).length > 0).length,
    }))
    .filter(({ askable }) => askable > 0);
}

/** A skill's items that can be asked in a diagnostic. */
export function candidatesOf(skill: string): readonly ItemCandidate[] {
  return askableItems(skill).flatMap((item) =>
    item.kind === "problem" || item.kind === "choice" || item.kind === "generated"
      ? [{ id: item.id, kind: item.kind, difficulty: item.difficulty }]
      : [],
  );
}

/** P(right) by chance for an item whose answer is chosen from a few; undefined for a typed one, and one that is gone. */
export function guessOf(itemId: string): number | undefined {
  const item = itemById(itemId);
  return item?.kind === "choice" && item.options.length > 0 ? 1 / item.options.length : undefined;
}
