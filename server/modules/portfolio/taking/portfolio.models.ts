import { z } from "zod";
import { shapeOf } from "./older.models.ts";
import type { PortfolioProject } from "./others.schemas.ts";
import {
  type Portfolio,
  type PortfolioArtifact,
  portfolioSchema,
  portfolioVersion,
  sealedPortfolioSchema,
  versionedSchema,
} from "./portfolio.schemas.ts";
import { portfolioDamaged, portfolioNewer } from "./taking.errors.ts";
import { checkWhole } from "./whole.models.ts";

/** A portfolio as somebody brought it. */
export interface BroughtPortfolio {
  readonly portfolio: Portfolio;
  readonly seal: string;
  /** All but the seal as it was sent, which the seal is about. */
  readonly sent: object;
}

/**
 * A portfolio from its JSON, as nobody has to trust it; one of an older format becomes one of today's.
 * @throws portfolio.newer, portfolio.damaged with the first place that doesn't fit
 */
export function readPortfolio(text: string): BroughtPortfolio {
  const json = parsed(text);
  const versioned = versionedSchema.safeParse(json);
  if (!versioned.success) throw portfolioDamaged("it doesn't say which format it has");
  if (versioned.data.version > portfolioVersion) throw portfolioNewer();
  const read = shapeOf(versioned.data.version).safeParse(json);
  if (!read.success) {
    const first = read.error.issues[0];
    throw portfolioDamaged(first ? `${first.path.map(String).join(".")}: ${first.message}` : "unknown");
  }
  const { seal, ...portfolio } = read.data;
  checkWhole(portfolio);
  const { seal: _, ...sent } = versioned.data;
  return { portfolio, seal, sent };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw portfolioDamaged("it isn't JSON");
  }
}

/** The same portfolio in the one order in which it is written; nothing else of it changes. */
export function canonical(portfolio: Portfolio): Portfolio {
  const { entries, artifacts, goals, showcases, competencies, files, workFeedback, projects } = portfolio;
  return portfolioSchema.parse({
    ...portfolio,
    entries: entries.toSorted(byTime(({ createdAt }) => createdAt)).map((entry) => ({
      ...entry,
      versions: entry.versions.toSorted(byTime(({ at }) => at)),
      feedback: entry.feedback.toSorted(byTime(({ createdAt }) => createdAt)),
    })),
    artifacts: artifacts.toSorted(byTime(({ createdAt }) => createdAt)).map((artifact) => ({
      ...artifact,
      versions: artifact.versions.toSorted((left, right) => left.version - right.version),
      skills: artifact.skills.toSorted((left, right) => compared(sayer(left), sayer(right))),
      reflections: artifact.reflections.toSorted(),
    })),
    goals: goals.toSorted(byTime(({ createdAt }) => createdAt)),
    showcases: showcases.toSorted(byTime(({ createdAt }) => createdAt)),
    competencies: competencies.toSorted(byTime(({ at }) => at)),
    files: files.toSorted((left, right) => compared(left.id, right.id)),
    workFeedback: workFeedback.toSorted(byTime(({ createdAt }) => createdAt)),
    projects: projects.toSorted(byTime(({ createdAt }) => createdAt)).map((project) => ({
      ...project,
      evidence: project.evidence.toSorted((left, right) => compared(placeOf(left), placeOf(right))),
    })),
  });
}

const placeOf = ({ artifactId, place }: PortfolioProject["evidence"][number]) => `${artifactId} ${place}`;
const sayer = ({ skill, by }: PortfolioArtifact["skills"][number]) => `${skill} ${by}`;

function byTime<One extends { readonly id: string }>(timeOf: (one: One) => number) {
  return (left: One, right: One) => timeOf(left) - timeOf(right) || compared(left.id, right.id);
}

const compared = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

/**
 * A portfolio in which no word of a teacher's counts, and how many there were: how strongly work shows skills is left out;
 * competencies come along as from another place.
 */
export function withoutTeachers(portfolio: Portfolio): {
  readonly portfolio: Portfolio;
  readonly left: number;
} {
  const artifacts = portfolio.artifacts.map((artifact) => ({
    ...artifact,
    skills: artifact.skills.filter(({ by }) => by === "self"),
  }));
  const said = portfolio.artifacts.flatMap(({ skills }) => skills.filter(({ by }) => by === "teacher"));
  const competencies = portfolio.competencies.map((one) => ({ ...one, brought: true }));
  return { portfolio: { ...portfolio, artifacts, competencies }, left: said.length + competencies.length };
}

/** What others have a part in as it comes to a place where nobody signed it. The learner's own words stay their own. */
export function asBrought(portfolio: Portfolio): Portfolio {
  return {
    ...portfolio,
    workFeedback: portfolio.workFeedback.map((one) => ({ ...one, brought: one.givenAs !== "self" })),
    projects: portfolio.projects.map((one) => ({ ...one, brought: true })),
  };
}

/** The published shape of `portfolio.json`. */
export function portfolioJsonSchema() {
  return {
    title: "Ponder portfolio",
    description:
      "All that a learner wrote and kept in Ponder, with the feedback on it that they could read. Times are milliseconds since 1970, UTC. Taken in on another server, it is the same there but for `seal` and `brought`.",
    ...z.toJSONSchema(sealedPortfolioSchema, { io: "input" }),
  };
}
