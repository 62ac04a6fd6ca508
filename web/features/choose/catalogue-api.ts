import {
  type SkillView,
  type SubjectList,
  skillViewSchema,
  subjectListSchema,
} from "../../../server/modules/curriculum/catalogue.schemas.ts";
import type { Api } from "../../lib/api.ts";

export type Subject = SubjectList["subjects"][number];
export type Skill = Subject["skills"][number];
export type SkillItem = SkillView["items"][number];

/** Subjects with their skills, in a language. */
export async function subjectsIn(api: Api, locale: string, signal?: AbortSignal) {
  return (await api.get(subjectListSchema, `/api/subjects?locale=${locale}`, signal)).subjects;
}

/** A skill's items, in a language. */
export async function itemsOf(api: Api, skill: string, locale: string, signal?: AbortSignal) {
  const path = `/api/skills/${encodeURIComponent(skill)}?locale=${locale}`;
  return (await api.get(skillViewSchema, path, signal)).items;
}
