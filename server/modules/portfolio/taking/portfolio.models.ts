import { z } from "zod";
import { isWebAddress } from "../artifacts/artifacts.models.ts";
import { excerptSchema, practiceResultSchema } from "../artifacts/artifacts.schemas.ts";
import {
  type Portfolio,
  type PortfolioArtifact,
  portfolioSchema,
  portfolioVersion,
  type SealedPortfolio,
  sealedPortfolioSchema,
  versionedSchema,
} from "./portfolio.schemas.ts";
import { portfolioDamaged, portfolioNewer } from "./taking.errors.ts";

/**
 * A portfolio from its JSON, as nobody has to trust it.
 * @throws portfolio.newer, portfolio.damaged with the first place that doesn't fit
 */
export function readPortfolio(text: string): SealedPortfolio {
  const json = parsed(text);
  const versioned = versionedSchema.safeParse(json);
  if (!versioned.success) throw portfolioDamaged("it doesn't say which format it has");
  if (versioned.data.version > portfolioVersion) throw portfolioNewer();
  const portfolio = sealedPortfolioSchema.safeParse(json);
  if (!portfolio.success) {
    const first = portfolio.error.issues[0];
    throw portfolioDamaged(first ? `${first.path.map(String).join(".")}: ${first.message}` : "unknown");
  }
  checkWhole(portfolio.data);
  return portfolio.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw portfolioDamaged("it isn't JSON");
  }
}

/** What no shape can say: ids stand once, the shown version is there, and a body is what its kind says. */
function checkWhole(portfolio: Portfolio): void {
  const { entries, artifacts, goals, showcases, competencies, files } = portfolio;
  const lists = {
    entries,
    artifacts,
    goals,
    showcases,
    competencies,
    files,
    versions: entries.flatMap(({ versions }) => versions),
    feedback: entries.flatMap(({ feedback }) => feedback),
  };
  for (const [name, list] of Object.entries(lists))
    if (new Set(list.map(({ id }) => id)).size < list.length) throw portfolioDamaged(`${name}: an id twice`);
  for (const artifact of artifacts)
    if (!isWhole(artifact)) throw portfolioDamaged(`artifacts: ${artifact.id} doesn't fit its kind`);
}

function isWhole({ kind, version, versions, skills, reflections }: PortfolioArtifact): boolean {
  const numbers = new Set(versions.map((one) => one.version));
  const said = new Set(skills.map(({ skill, by }) => `${by} ${skill}`));
  return (
    numbers.has(version) &&
    numbers.size === versions.length &&
    said.size === skills.length &&
    new Set(reflections).size === reflections.length &&
    versions.every(({ body }) => fitsKind(kind, body))
  );
}

function fitsKind(kind: PortfolioArtifact["kind"], body: string): boolean {
  switch (kind) {
    case "link":
      return isWebAddress(body);
    case "excerpt":
      return excerptSchema.safeParse(jsonOrNull(body)).success;
    case "practice":
      return practiceResultSchema.safeParse(jsonOrNull(body)).success;
    default:
      return true;
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The same portfolio in the one order in which it is written; nothing else of it changes. */
export function canonical(portfolio: Portfolio): Portfolio {
  const { format, version, entries, artifacts, goals, showcases, competencies, files } = portfolio;
  return portfolioSchema.parse({
    format,
    version,
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
  });
}

const sayer = ({ skill, by }: PortfolioArtifact["skills"][number]) => `${skill} ${by}`;

function byTime<One extends { readonly id: string }>(timeOf: (one: One) => number) {
  return (left: One, right: One) => timeOf(left) - timeOf(right) || compared(left.id, right.id);
}

const compared = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

/** A portfolio without what teachers said in it, and how much that was. */
export function withoutTeachers(portfolio: Portfolio): {
  readonly portfolio: Portfolio;
  readonly left: number;
} {
  const artifacts = portfolio.artifacts.map((artifact) => ({
    ...artifact,
    skills: artifact.skills.filter(({ by }) => by === "self"),
  }));
  const said = (list: Portfolio["artifacts"]) =>
    list.reduce((sum, artifact) => sum + artifact.skills.filter(({ by }) => by === "teacher").length, 0);
  const left = said(portfolio.artifacts) + portfolio.competencies.length;
  return { portfolio: { ...portfolio, artifacts, competencies: [] }, left };
}

/** The published shape of `portfolio.json`. */
export function portfolioJsonSchema() {
  return {
    title: "Ponder portfolio",
    description: "All that a learner wrote and kept in Ponder. Times are milliseconds since 1970, UTC.",
    ...z.toJSONSchema(sealedPortfolioSchema, { io: "input" }),
  };
}
