import type { Database } from "../../../db/client.ts";
import { inLanguage, type Language } from "../../curriculum/packs.schemas.ts";
import { subjects } from "../../curriculum/packs.ts";
import { type PathSkill, standingsOf } from "../path/path.models.ts";
import { isMastered, type SkillRecord, unknownSkill } from "./skills.models.ts";
import type { OwnSkills } from "./skills.schemas.ts";
import { skillRecordsOf } from "./skills.usecases.ts";

/** A learner's skills in every subject, each with where it stands. */
export async function ownSkills(
  learner: { readonly id: string },
  locale: Language,
  ports: { readonly database: Database },
): Promise<OwnSkills> {
  const records = new Map((await skillRecordsOf(learner, ports)).map((record) => [record.skill, record]));
  const standings = standingsOf(
    subjects().flatMap(({ skills }) => skills.map((skill) => pathSkillOf(skill, records.get(skill.id)))),
  );
  const views = subjects().map(({ id, name, skills }) => ({
    id,
    name: inLanguage(name, locale),
    skills: skills.map((skill) => {
      const record = records.get(skill.id);
      return {
        id: skill.id,
        name: inLanguage(skill.name, locale),
        prerequisites: [...skill.prerequisites],
        standing: standings.get(skill.id) ?? "later",
        mastery: record?.mastery ?? null,
        opportunities: record?.opportunities ?? 0,
        dueAt: record?.review?.dueAt ?? null,
        masteredAt: record?.masteredAt ?? null,
      };
    }),
  }));
  return { subjects: views.filter(({ skills }) => skills.length > 0) };
}

/** A skill of a pack with what is known of the learner in it, as the path looks at it. */
export function pathSkillOf(
  skill: { readonly id: string; readonly prerequisites: readonly string[] },
  record: SkillRecord = unknownSkill(skill.id),
): PathSkill {
  return {
    id: skill.id,
    prerequisites: skill.prerequisites,
    mastery: record.mastery,
    mastered: isMastered(record),
    opportunities: record.opportunities,
    dueAt: record.review?.dueAt ?? null,
    lastAt: record.review?.lastAt ?? null,
  };
}
