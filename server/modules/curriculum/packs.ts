import { type ConceptItem, type Pack, type PackSkill, packSchema } from "./packs.schemas.ts";

const files = import.meta.glob<unknown>("./packs/*.json", { eager: true, import: "default" });

/**
 * Reads packs from parsed JSON, in order of file name.
 * @throws Error naming the file and what is wrong with it.
 */
export function readPacks(sources: Readonly<Record<string, unknown>>): readonly Pack[] {
  return Object.keys(sources)
    .sort()
    .map((file) => {
      const parsed = packSchema.safeParse(sources[file]);
      if (parsed.success) return parsed.data;
      const issue = parsed.error.issues[0];
      throw new Error(`Pack ${file}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "can't be read"}`);
    });
}

/** The packs that come with Ponder. */
export const packs: readonly Pack[] = readPacks(files);

export const conceptItems: readonly ConceptItem[] = packs.flatMap((pack) => pack.conceptItems);

export const packSkills: readonly PackSkill[] = packs.flatMap((pack) => pack.skills);

/** A skill's name in a language, or null when no pack knows the id. */
export function skillName(id: string, locale: "en" | "es"): string | null {
  return packSkills.find((skill) => skill.id === id)?.name[locale] ?? null;
}
