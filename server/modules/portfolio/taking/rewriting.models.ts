import { standsIn, type Words } from "../feedback/feedback.models.ts";
import { passageSchema } from "../feedback/feedback.schemas.ts";
import type { PortfolioFeedback, PortfolioProject } from "./others.schemas.ts";
import { fileAddress } from "./places.models.ts";
import type { Portfolio, PortfolioArtifact, PortfolioEntry } from "./portfolio.schemas.ts";
import { wordsOf } from "./whole.models.ts";

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
  readonly workFeedback: NewId;
  readonly projects: NewId;
}

/** A portfolio under other ids: all that points to them points to the new ones, also in what was written. */
export function rewritten(portfolio: Portfolio, ids: NewIds): Portfolio {
  const text = (markdown: string) =>
    markdown.replace(fileAddress, (_, id: string) => `/api/files/${ids.files(id)}`);
  const artifacts = new Map(portfolio.artifacts.map((artifact) => [artifact.id, artifact]));
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
    workFeedback: portfolio.workFeedback.map((one) => {
      const artifact = artifacts.get(one.artifactId);
      return rewrittenFeedback(one, artifact ? wordsOf(artifact, one.version) : null, ids, text);
    }),
    projects: portfolio.projects.map((project) => rewrittenProject(project, ids, text)),
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

/** Its passages move with the words that they mark. One that ended within an address becomes a word on the whole. */
function rewrittenFeedback(
  feedback: PortfolioFeedback,
  words: Words | null,
  ids: NewIds,
  text: Text,
): PortfolioFeedback {
  const comments = feedback.comments.map((comment) => {
    const { passage } = comment;
    if (passage === null || words === null) return comment;
    const { field, start, quote } = passage;
    const moved = { ...passage, start: text(words[field].slice(0, start)).length, quote: text(quote) };
    const stands =
      passageSchema.safeParse(moved).success && standsIn({ ...words, [field]: text(words[field]) }, moved);
    return { ...comment, passage: stands ? moved : null };
  });
  return {
    ...feedback,
    id: ids.workFeedback(feedback.id),
    artifactId: ids.artifacts(feedback.artifactId),
    comments,
  };
}

function rewrittenProject(project: PortfolioProject, ids: NewIds, text: Text): PortfolioProject {
  const { page, own } = project;
  return {
    ...project,
    id: ids.projects(project.id),
    page: page && { ...page, body: text(page.body) },
    own: own && {
      ...own,
      did: text(own.did),
      entryId: own.entryId === null ? null : ids.entries(own.entryId),
      shown: own.shown && { ...own.shown, body: text(own.shown.body) },
    },
    evidence: project.evidence.map((one) => ({ ...one, artifactId: ids.artifacts(one.artifactId) })),
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
