import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { skillName } from "../../curriculum/packs.ts";
import { readTitles } from "../artifacts/artifacts.repository.ts";
import { readBrought } from "./brought.repository.ts";
import type { Brought } from "./portfolio.schemas.ts";

/** What others said, and what was kept together with others, in another place: for the learner alone, newest first. */
export async function broughtAlong(
  person: Person,
  locale: Language,
  ports: { readonly database: Database },
): Promise<Brought> {
  const { feedback, projects, competencies } = await readBrought(person, ports.database);
  const titles = await readTitles(person, ports.database, [
    ...new Set([
      ...projects.flatMap(({ evidence }) => evidence.map(({ artifactId }) => artifactId)),
      ...competencies.flatMap(({ evidence }) => evidence),
    ]),
  ]);
  const shown = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => {
      const title = titles.get(id);
      return title === undefined ? [] : [{ id, title }];
    });
  const nameOf = (skill: string) => skillName(skill, locale) ?? skill;
  return {
    feedback: feedback
      .toSorted((left, right) => right.createdAt - left.createdAt)
      .map(({ strengths, ...one }) => ({
        ...one,
        strengths: strengths.map((said) => ({ ...said, name: nameOf(said.skill) })),
      })),
    projects: projects
      .toSorted((left, right) => right.createdAt - left.createdAt)
      .map((one) => ({ ...one, evidence: shown(one.evidence.map(({ artifactId }) => artifactId)) })),
    competencies: competencies
      .toSorted((left, right) => right.at - left.at)
      .map((one) => ({ ...one, name: nameOf(one.skill), evidence: shown(one.evidence) })),
  };
}
