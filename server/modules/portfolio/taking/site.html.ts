import { html } from "hono/html";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { excerptSchema, practiceResultSchema } from "../artifacts/artifacts.schemas.ts";
import { look } from "../pages/look.constants.ts";
import { joined } from "../pages/markdown.html.ts";
import { page } from "../pages/page.html.ts";
import { type ShownArtifact, skillsHtml } from "../pages/showcase.html.ts";
import { contentOf, filesById, newestFirst } from "./contents.models.ts";
import type { TextFile } from "./markdown-files.models.ts";
import { competenciesHtml, projectPage } from "./others.html.ts";
import { addressOf } from "./places.models.ts";
import type { Portfolio, PortfolioArtifact, PortfolioFile } from "./portfolio.schemas.ts";
import { type Site, titleOf } from "./site-frame.html.ts";
import { artifactPage, entryPage, showcasePage, skillsOf } from "./site-pages.html.ts";
import { dayWords, takingWords } from "./words.constants.ts";

/**
 * A portfolio as a web site that opens from a folder: no script, nothing from the network, links from page to page
 * within it. What the learner wrote stands in it as text, whatever it looks like.
 */
export function* siteFiles(portfolio: Portfolio, name: string, language: Language): Generator<TextFile> {
  const files = filesById(portfolio);
  const site: Site = {
    portfolio,
    name,
    language,
    artifacts: new Map(portfolio.artifacts.map((artifact) => [artifact.id, shownOf(artifact, files)])),
    feedback: Map.groupBy(portfolio.workFeedback, ({ artifactId }) => artifactId),
    addressOf: (id) => {
      const file = files.get(id);
      return file ? addressOf(file.path) : null;
    },
  };
  yield { path: "style.css", text: look };
  yield { path: "index.html", text: indexPage(site) };
  for (const entry of portfolio.entries)
    yield { path: `entries/${entry.id}.html`, text: entryPage(entry, site) };
  for (const artifact of portfolio.artifacts)
    yield { path: `artifacts/${artifact.id}.html`, text: artifactPage(artifact, site) };
  for (const showcase of portfolio.showcases)
    yield { path: `showcases/${showcase.id}.html`, text: showcasePage(showcase, site) };
  for (const project of portfolio.projects)
    yield { path: `projects/${project.id}.html`, text: projectPage(project, site) };
}

function shownOf(artifact: PortfolioArtifact, files: ReadonlyMap<string, PortfolioFile>): ShownArtifact {
  const { id, kind } = artifact;
  const { title, caption, why, body, fileId } = contentOf(artifact);
  return {
    id,
    kind,
    title,
    caption,
    why,
    body,
    file: fileId === null ? null : (files.get(fileId) ?? null),
    excerpt: kind === "excerpt" ? excerptSchema.parse(JSON.parse(body)) : null,
    practice: kind === "practice" ? practiceResultSchema.parse(JSON.parse(body)) : null,
  };
}

function indexPage(site: Site): string {
  const { portfolio, name, language } = site;
  const words = takingWords[language];
  const title = words.portfolio.replace("{name}", () => name);
  const { showcases, entries, goals, projects } = portfolio;
  const links = (folder: string, list: readonly { id: string; title: string; createdAt: number }[]) =>
    newestFirst(list).map(
      (one) =>
        html`<li id="${`a-${one.id}`}"><a href="${folder}/${one.id}.html" dir="auto">${one.title.trim() || words.untitled}</a> <span class="kind">${dayWords(one.createdAt, language)}</span></li>`,
    );
  const artifacts = portfolio.artifacts.map((one) => ({ ...one, title: titleOf(one, site) }));
  const body = joined([
    html`<header class="page"><h1 dir="auto">${title}</h1></header>`,
    html`<main>${joined([
      section(words.showcases, links("showcases", showcases), words.nothing),
      section(words.artifacts, links("artifacts", artifacts), words.nothing),
      section(words.entries, links("entries", entries), words.nothing),
      projects.length === 0 ? "" : section(words.projects, links("projects", projects), words.nothing),
      section(
        words.goals,
        goals.map((goal) => html`<li dir="auto">${goal.text}${reachedWords(goal.reachedAt, language)}</li>`),
        words.nothing,
      ),
      skillsHtml(skillsOf(site), language),
      competenciesHtml(site),
    ])}</main>`,
    html`<footer>${words.made}</footer>`,
  ]);
  return page({ title, language, theme: "paper", stylesheet: "style.css", body });
}

function section(heading: string, items: readonly unknown[], nothing: string): unknown {
  const list = items.length === 0 ? html`<p class="kind">${nothing}</p>` : html`<ul>${joined(items)}</ul>`;
  return html`<section><h2>${heading}</h2>${list}</section>`;
}

function reachedWords(reachedAt: number | null, language: Language): unknown {
  if (reachedAt === null) return "";
  const said = takingWords[language].reached.replace("{day}", dayWords(reachedAt, language));
  return html` <span class="kind">(${said})</span>`;
}
