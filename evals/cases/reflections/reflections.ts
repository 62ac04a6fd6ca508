import { readFileSync } from "node:fs";
import { z } from "zod";
import { coach } from "../../../server/modules/journal/coach/coach.models.ts";
import {
  type ReflectionLevel,
  reflectionLevelSchema,
  reflectionLevels,
} from "../../../server/modules/journal/templates/templates.schemas.ts";

export type Half = "dev" | "held-out";

const caseSchema = z.strictObject({
  id: z.string(),
  template: z.string().optional(),
  body: z.string(),
  levels: z.array(reflectionLevelSchema),
  deepest: reflectionLevelSchema.nullable(),
});

export interface ReflectionCase extends z.infer<typeof caseSchema> {
  readonly locale: "en" | "es";
  readonly half: Half;
}

export interface ReflectionMistake {
  readonly reflection: ReflectionCase;
  readonly missed: readonly ReflectionLevel[];
  readonly added: readonly ReflectionLevel[];
}

/** Right, added and missed findings of one level. */
export interface LevelCount {
  readonly right: number;
  readonly added: number;
  readonly missed: number;
}

export interface ReflectionResult {
  readonly of: number;
  readonly levels: Readonly<Record<ReflectionLevel, LevelCount>>;
  /** Reflections whose deepest level is the labelled one. */
  readonly deepest: number;
  readonly mistakes: readonly ReflectionMistake[];
}

/** Which half a case is in is fixed by its id (FNV-1a), from before the rules were run on any of them. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 2 === 0 ? "dev" : "held-out";
}

/** @throws ZodError for a damaged line */
export function readReflections(folder: string): readonly ReflectionCase[] {
  return (["en", "es"] as const).flatMap((locale) =>
    readFileSync(`${folder}/${locale}.jsonl`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => caseSchema.parse(JSON.parse(line)))
      .map((row): ReflectionCase => ({ ...row, locale, half: halfOf(row.id) })),
  );
}

/** Compares what the coach finds in each reflection with what a person labelled. */
export function judgeReflections(cases: readonly ReflectionCase[]): ReflectionResult {
  const judged = cases.map((reflection) => {
    const { body, template = null, locale } = reflection;
    const feedback = coach({ body, template, locale });
    return { reflection, found: feedback.levels.map(({ level }) => level), depth: feedback.depth };
  });
  const countOf = (level: ReflectionLevel): LevelCount => {
    const count = (labelled: boolean, seen: boolean) =>
      judged.filter(
        ({ reflection, found }) =>
          reflection.levels.includes(level) === labelled && found.includes(level) === seen,
      ).length;
    return { right: count(true, true), added: count(false, true), missed: count(true, false) };
  };
  return {
    of: cases.length,
    levels: {
      describes: countOf("describes"),
      explains: countOf("explains"),
      questions: countOf("questions"),
      plans: countOf("plans"),
    },
    deepest: judged.filter(({ reflection, depth }) => reflection.deepest === depth).length,
    mistakes: judged
      .map(({ reflection, found }) => ({
        reflection,
        missed: reflection.levels.filter((level) => !found.includes(level)),
        added: reflectionLevels.filter(
          (level) => found.includes(level) && !reflection.levels.includes(level),
        ),
      }))
      .filter(({ missed, added }) => missed.length + added.length > 0),
  };
}
