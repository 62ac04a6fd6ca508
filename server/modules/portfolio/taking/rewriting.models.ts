import { fileAddress } from "./places.models.ts";
import type { Portfolio, PortfolioArtifact, PortfolioEntry } from "./portfolio.schemas.ts";

/** What one id becomes; itself where it stays. */
export type NewId = (id: string) => string;

export interface NewIds {
  readonly entries: NewId;
  readonly versions: NewId;
  readonly feedback: NewId;
  readonly artifacts: NewId;
  readonly goals: NewId;
  readonly showcases: NewId;
  readonly competencies: NewId;
  readonly files: NewId;
}

/** A portfolio under other ids: all that points to them points to the new ones, also in what was written. */
export function rewritten(portfolio: Portfolio, ids: NewIds): Portfolio {
  const text = (markdown: string) =>
    markdown.replace(fileAddress, (_, id: string) => `/api/files/${ids.files(id)}`);
  return {
    ...portfolio,
    entries: portfolio.entries.map((entry) => rewrittenEntry(entry, ids, text)),
    artifacts: portfolio.artifacts.map((artifact) => rewrittenArtifact(artifact, ids, text)),
    goals: portfolio.goals.map((goal) => ({
      ...goal,
      id: ids.goals(goal.id),
      artifacts: goal.artifacts.map(ids.artifacts),
    })),
    showcases: portfolio.showcases.map((showcase) => ({
      ...showcase,
      id: ids.showcases(showcase.id),
      blocks: showcase.blocks.map((block) => rewrittenBlock(block, ids, text)),
    })),
    competencies: portfolio.competencies.map((competency) => ({
      ...competency,
      id: ids.competencies(competency.id),
      evidence: competency.evidence.map(ids.artifacts),
    })),
    files: portfolio.files.map((file) => ({ ...file, id: ids.files(file.id) })),
  };
}

type Text = (markdown: string) => string;

function rewrittenEntry(entry: PortfolioEntry, ids: NewIds, text: Text): PortfolioEntry {
  return {
    ...entry,
    id: ids.entries(entry.id),
    body: text(entry.body),
    versions: entry.versions.map((one) => ({ ...one, id: ids.versions(one.id), body: text(one.body) })),
    feedback: entry.feedback.map((one) => ({ ...one, id: ids.feedback(one.id) })),
  };
}

function rewrittenArtifact(artifact: PortfolioArtifact, ids: NewIds, text: Text): PortfolioArtifact {
  const { source } = artifact;
  return {
    ...artifact,
    id: ids.artifacts(artifact.id),
    source: source?.kind === "entry" ? { ...source, entryId: ids.entries(source.entryId) } : source,
    versions: artifact.versions.map((one) => ({
      ...one,
      caption: text(one.caption),
      why: text(one.why),
      body: text(one.body),
      fileId: one.fileId === null ? null : ids.files(one.fileId),
    })),
    reflections: artifact.reflections.map(ids.entries),
  };
}

type Block = Portfolio["showcases"][number]["blocks"][number];

function rewrittenBlock(block: Block, ids: NewIds, text: Text): Block {
  switch (block.kind) {
    case "text":
      return { ...block, markdown: text(block.markdown) };
    case "artifact":
      return { ...block, artifactId: ids.artifacts(block.artifactId) };
    case "gallery":
      return { ...block, artifactIds: block.artifactIds.map(ids.artifacts) };
    case "quote":
      return { ...block, entryId: ids.entries(block.entryId) };
    case "heading":
    case "skills":
      return block;
  }
}
