import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { saidOf } from "./export-others.repository.ts";
import {
  type PortfolioCompetency,
  type PortfolioFeedback,
  type PortfolioProject,
  portfolioCompetencySchema,
  portfolioFeedbackSchema,
  portfolioProjectSchema,
} from "./others.schemas.ts";

/** What came along from another place about work that is there; exported so that a test can read its plan. */
export function broughtStatement(personId: string) {
  return {
    sql: `SELECT x.*, v.title FROM brought_along x LEFT JOIN artifacts a ON a.id = x.artifact_id
          LEFT JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version
          WHERE x.learner_id = ? AND (x.artifact_id IS NULL OR a.deleted_at IS NULL)`,
    args: [personId],
  };
}

/** All that came along to the person, in no order. */
export async function readBrought(
  person: Person,
  database: Database,
): Promise<{
  readonly feedback: readonly (PortfolioFeedback & { readonly artifactTitle: string })[];
  readonly projects: readonly PortfolioProject[];
  readonly competencies: readonly PortfolioCompetency[];
}> {
  const { rows } = await database.client.execute(broughtStatement(person.id));
  const of = <Shape extends z.ZodType>(kind: string, shape: Shape) =>
    z.array(shape).parse(rows.filter((row) => row.kind === kind).map(saidOf));
  const titles = new Map(rows.map((row) => [row.artifact_id, String(row.title ?? "")]));
  return {
    feedback: of("feedback", portfolioFeedbackSchema).map((one) => ({
      ...one,
      artifactTitle: titles.get(one.artifactId) ?? "",
    })),
    projects: of("project", portfolioProjectSchema),
    competencies: of("competency", portfolioCompetencySchema),
  };
}
