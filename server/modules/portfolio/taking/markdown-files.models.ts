import type { Language } from "../../curriculum/packs.schemas.ts";
import { excerptSchema } from "../artifacts/artifacts.schemas.ts";
import { contentOf, filesById } from "./contents.models.ts";
import type { PortfolioFeedback } from "./others.schemas.ts";
import {
  competenciesText,
  feedbackText,
  oneLine,
  paragraphs,
  projectText,
} from "./others-markdown.models.ts";
import { addressOf, fileAddress } from "./places.models.ts";
import type { Portfolio, PortfolioArtifact, PortfolioEntry, PortfolioFile } from "./portfolio.schemas.ts";
import { dayWords, takingWords } from "./words.constants.ts";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Entries and artifacts as Markdown, one file each in the order they were made; pictures point to the files beside. */
export function* markdownFiles(portfolio: Portfolio, language: Language): Generator<TextFile> {
  const files = filesById(portfolio);
  const feedback = Map.groupBy(portfolio.workFeedback, ({ artifactId }) => artifactId);
  for (const [index, entry] of portfolio.entries.entries())
    yield {
      path: place("journal", index, entry.title),
      text: entryText(entry, portfolio.settings.moods, files, language),
    };
  for (const [index, artifact] of portfolio.artifacts.entries())
    yield {
      path: place("work", index, contentOf(artifact).title),
      text: artifactText(artifact, feedback.get(artifact.id) ?? [], files, language),
    };
  for (const [index, project] of portfolio.projects.entries())
    yield {
      path: place("projects", index, project.title),
      text: projectText(project, (markdown) => withFiles(markdown, files), language),
    };
  const competencies = competenciesText(portfolio, language);
  if (competencies !== "") yield { path: "markdown-competencies.md", text: competencies };
}

/** "markdown-journal/0003-what-i-found.md" */
function place(folder: string, index: number, title: string): string {
  const plain = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  const number = String(index + 1).padStart(4, "0");
  return `markdown-${folder}/${plain === "" ? number : `${number}-${plain}`}.md`;
}

type Files = ReadonlyMap<string, PortfolioFile>;

/** Text whose pictures are found beside it. */
function withFiles(markdown: string, files: Files): string {
  return markdown.replace(fileAddress, (address, id: string) => {
    const file = files.get(id);
    return file ? addressOf(file.path) : address;
  });
}

function entryText(entry: PortfolioEntry, moods: boolean, files: Files, language: Language): string {
  const words = takingWords[language];
  return paragraphs([
    `# ${oneLine(entry.title) || words.untitled}`,
    `*${dayWords(entry.createdAt, language)}. ${words.visibility[entry.visibility]}*`,
    entry.mood === null || !moods ? "" : `*${words.mood}: ${words.moods[entry.mood]}*`,
    withFiles(entry.body, files),
  ]);
}

function artifactText(
  artifact: PortfolioArtifact,
  about: readonly PortfolioFeedback[],
  files: Files,
  language: Language,
): string {
  const words = takingWords[language];
  const { title, caption, why, body, fileId } = contentOf(artifact);
  const file = fileId === null ? undefined : files.get(fileId);
  return paragraphs([
    `# ${oneLine(title) || words.untitled}`,
    `*${dayWords(artifact.createdAt, language)}. ${words.visibility[artifact.visibility]}*`,
    bodyText(artifact.kind, withFiles(body, files), language),
    file ? `${words.file}: [${oneLine(file.name)}](${addressOf(file.path)})` : "",
    caption === "" ? "" : `## ${words.caption}\n\n${withFiles(caption, files)}`,
    why === "" ? "" : `## ${words.why}\n\n${withFiles(why, files)}`,
    feedbackText(artifact, about, language),
  ]);
}

function bodyText(kind: PortfolioArtifact["kind"], body: string, language: Language): string {
  const words = takingWords[language];
  switch (kind) {
    case "link":
      return `<${body.trim()}>`;
    case "code":
    case "practice":
      return fenced(body);
    case "excerpt":
      return excerptSchema
        .parse(JSON.parse(body))
        .map(({ by, text }) => `**${by === "learner" ? words.learner : words.tutor}:**\n\n${text}`)
        .join("\n\n");
    default:
      return body;
  }
}

/** Code between fences that are longer than any in it. */
function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}
