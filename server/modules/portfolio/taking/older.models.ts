import { z } from "zod";
import { portfolioCompetencySchema } from "./others.schemas.ts";
import { type SealedPortfolio, sealedPortfolioSchema } from "./portfolio.schemas.ts";

/** The first format: without feedback on work, projects and settings, and without names. */
const version1 = sealedPortfolioSchema.omit({ workFeedback: true, projects: true, settings: true }).extend({
  version: z.literal(1),
  competencies: z
    .array(
      portfolioCompetencySchema
        .omit({ withdrawn: true, brought: true })
        .extend({ confirmedBy: z.string().max(100) }),
    )
    .max(20_000),
});

function fromVersion1({ competencies, ...rest }: z.infer<typeof version1>): SealedPortfolio {
  return {
    ...rest,
    version: 2,
    competencies: competencies.map(({ confirmedBy, ...one }) => ({
      ...one,
      confirmedBy: { id: confirmedBy, name: "" },
      withdrawn: null,
      brought: false,
    })),
    workFeedback: [],
    projects: [],
    settings: { moods: false },
  };
}

/** The shape of a portfolio of a format, as one of today's. @param version 1 or more */
export function shapeOf(version: number): z.ZodType<SealedPortfolio> {
  return version === 1 ? version1.transform(fromVersion1) : sealedPortfolioSchema;
}
