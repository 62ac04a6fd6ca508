import { notFound } from "../../shared/errors.ts";
import { generate } from "../checking/engine.ts";
import type { AnyItem } from "./catalogue.models.ts";
import type { ItemList, ItemPreview, SkillView, SubjectList } from "./catalogue.schemas.ts";
import { inLanguage, type Language } from "./packs.schemas.ts";
import { catalogue } from "./packs.ts";

/** Longest preview of an item, characters. */
const longestPreview = 160;

/** Subjects that have something to work on, with their skills that do. */
export function listSubjects(locale: Language): SubjectList {
  const subjects = catalogue.subjects.map(({ id, name, attribution, licence, skills }) => ({
    id,
    name: inLanguage(name, locale),
    attribution,
    licence,
    skills: skills
      .filter((skill) => skill.items > 0)
      .map((skill) => ({
        id: skill.id,
        name: inLanguage(skill.name, locale),
        prerequisites: skill.prerequisites,
        items: skill.items,
      })),
  }));
  return { subjects: subjects.filter(({ skills }) => skills.length > 0) };
}

/** A skill with its items. @throws not-found for an id no pack knows */
export function viewSkill(id: string, locale: Language): SkillView {
  const name = catalogue.skillName(id, locale);
  if (name === null) throw notFound();
  return { skill: { id, name }, items: catalogue.itemsOfSkill(id).map((item) => shownInList(item, locale)) };
}

/** Items by their ids, in that order; ids that no pack knows are left out. */
export function viewItems(ids: readonly string[], locale: Language): ItemList {
  return {
    items: ids.flatMap((id) => catalogue.itemById(id) ?? []).map((item) => shownInList(item, locale)),
  };
}

function shownInList(item: AnyItem, locale: Language): ItemPreview {
  return {
    id: item.id,
    kind: item.kind,
    difficulty: difficultyOf(item),
    preview: shortened(previewOf(item, locale)),
  };
}

function difficultyOf(item: AnyItem): number {
  if (item.kind === "concept") return 2;
  return item.kind === "task" ? item.task.difficulty : item.difficulty;
}

/** What an item is about, without an answer: its text, its question, or a generated example of its kind. */
export function previewOf(item: AnyItem, locale: Language): string {
  switch (item.kind) {
    case "concept":
      return item.concept[locale].question;
    case "task": {
      const words = item.task[locale] ?? item.task.en ?? item.task.es;
      return words?.title ?? words?.prompt ?? "";
    }
    case "problem":
    case "choice":
      return inLanguage(item.text, locale);
    case "generated": {
      const made = generate(item.generator ?? item.skill, item.difficulty, 1, locale);
      return made === null ? "" : `$${made.problem.latex}$`;
    }
  }
}

/** The first words, never cut inside a formula. */
function shortened(text: string): string {
  const plain = text
    .replace(/```[\s\S]*?(?:```|$)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= longestPreview) return plain;
  const cut = plain.slice(0, longestPreview);
  const formulas = cut.split("$").length - 1;
  const whole = formulas % 2 === 0 ? cut : cut.slice(0, cut.lastIndexOf("$"));
  return `${whole.replace(/\s+\S*$/, "")}…`;
}
