import { isWebAddress } from "../artifacts/artifacts.models.ts";
import { excerptSchema, practiceResultSchema } from "../artifacts/artifacts.schemas.ts";
import { fitsRubric, isOnPicture, readableBody, standsIn, type Words } from "../feedback/feedback.models.ts";
import type { Comment } from "../feedback/feedback.schemas.ts";
import type { PortfolioFeedback } from "./others.schemas.ts";
import type { Portfolio, PortfolioArtifact } from "./portfolio.schemas.ts";
import { portfolioDamaged } from "./taking.errors.ts";

/**
 * What no shape can say: ids stand once, the shown version is there, a body is what its kind says, and feedback is about a
 * version that is there, on words that stand in it.
 * @throws portfolio.damaged
 */
export function checkWhole(portfolio: Portfolio): void {
  const { entries, artifacts, goals, showcases, competencies, files, workFeedback, projects } = portfolio;
  const lists = {
    entries,
    artifacts,
    goals,
    showcases,
    competencies,
    files,
    workFeedback,
    projects,
    versions: entries.flatMap(({ versions }) => versions),
    feedback: entries.flatMap(({ feedback }) => feedback),
  };
  for (const [name, list] of Object.entries(lists))
    if (new Set(list.map(({ id }) => id)).size < list.length) throw portfolioDamaged(`${name}: an id twice`);
  for (const artifact of artifacts)
    if (!isWhole(artifact)) throw portfolioDamaged(`artifacts: ${artifact.id} doesn't fit its kind`);
  const byId = new Map(artifacts.map((artifact) => [artifact.id, artifact]));
  for (const feedback of workFeedback) {
    const wrong = wrongOf(feedback, byId.get(feedback.artifactId));
    if (wrong !== null) throw portfolioDamaged(`workFeedback: ${feedback.id} ${wrong}`);
  }
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

/** What is wrong about feedback; null for nothing. */
function wrongOf(feedback: PortfolioFeedback, artifact: PortfolioArtifact | undefined): string | null {
  const words = artifact ? wordsOf(artifact, feedback.version) : null;
  if (!artifact || words === null) return "is about work that isn't in it";
  const isPicture = artifact.kind === "image";
  if (feedback.comments.some((comment) => !isAnchored(comment, words, isPicture)))
    return "marks what isn't there";
  if (!fitsRubric(feedback.rubric, feedback.levels)) return "has levels that aren't in its rubric";
  if (feedback.strengths.length > 0 && feedback.givenAs !== "teacher") return "judges skills";
  if (feedback.status === "draft" && feedback.givenAs !== "self") return "was not released";
  if ((feedback.releasedAt === null) !== (feedback.status === "draft")) return "was released at no time";
  return null;
}

function isAnchored({ passage, region }: Comment, words: Words, isPicture: boolean): boolean {
  if (passage !== null && (region !== null || !standsIn(words, passage))) return false;
  return region === null || (isPicture && isOnPicture(region));
}

/** What a version says, as feedback marks passages in it; null where there is no such version. */
export function wordsOf({ kind, versions }: PortfolioArtifact, version: number): Words | null {
  const found = versions.find((one) => one.version === version);
  return found ? { ...found, body: readableBody(kind, found.body) } : null;
}
