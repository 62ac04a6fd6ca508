import type { Person } from "../../accounts/accounts.models.ts";
import { parted } from "./class-record.models.ts";
import { readSeenWords, type SeenWords } from "./class-record.repository.ts";
import type { SeenMisconceptionView } from "./insights.schemas.ts";
import type { InsightPorts, Look } from "./look.usecases.ts";
import { namingIn, skillOfMisconception } from "./naming.usecases.ts";

const most = { misconceptions: 12, students: 12, examples: 3 } as const;

/**
 * Misconceptions of a class, those that most students have now first, with words of up to three of them. Where the class's
 * teachers don't read conversations, no words are read at all.
 */
export async function misconceptionsFor(
  person: Person,
  { group, record }: Look,
  locale: "en" | "es",
  { database }: Pick<InsightPorts, "database">,
): Promise<SeenMisconceptionView[]> {
  const naming = namingIn(locale);
  const names = new Map(record.students.map(({ id, name }) => [id, name]));
  const shown = [...parted(record.misconceptions, ({ id }) => id)]
    .map(([id, seen]) => ({
      id,
      seenIn: seen.length,
      times: seen.reduce((sum, { count }) => sum + count, 0),
      has: seen.filter(({ status }) => status === "open" || status === "disputed"),
    }))
    .sort((a, b) => b.has.length - a.has.length || b.seenIn - a.seenIn || b.times - a.times)
    .slice(0, most.misconceptions);
  const words = group.read
    ? await readSeenWords(
        person,
        database,
        group.id,
        shown.map(({ id }) => id),
      )
    : [];
  return shown.map(({ id, seenIn, times, has }, at) => {
    const skill = skillOfMisconception(id);
    return {
      id,
      words: naming.misconception(id),
      skill: skill === null ? null : { id: skill, name: naming.skill(skill) },
      seenIn,
      now: has.length,
      times,
      students: has
        .flatMap(({ learnerId }) => studentOf(learnerId, names))
        .sort((a, b) => a.name.localeCompare(b.name))
        .slice(0, most.students),
      examples: ofDifferent(words[at] ?? [])
        .slice(0, most.examples)
        .flatMap(({ studentId, ...seen }) =>
          studentOf(studentId, names).map((student) => ({ student, ...seen })),
        ),
    };
  });
}

function studentOf(id: string, names: ReadonlyMap<string, string>) {
  const name = names.get(id);
  return name === undefined ? [] : [{ id, name }];
}

/** One of each student first, the latest; then the others. */
function ofDifferent(words: readonly SeenWords[]): readonly SeenWords[] {
  const seen = new Set<string>();
  const firsts = words.filter(({ studentId }) => {
    const isFirst = !seen.has(studentId);
    seen.add(studentId);
    return isFirst;
  });
  return [...firsts, ...words.filter((one) => !firsts.includes(one))];
}
