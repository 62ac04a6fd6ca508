import { html } from "hono/html";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { excerptSchema, practiceResultSchema } from "../artifacts/artifacts.schemas.ts";
import { strengthsOf } from "../artifacts/artifacts.usecases.ts";
import { look } from "../pages/look.constants.ts";
import { type AddressOf, type Html, joined, markdownHtml } from "../pages/markdown.html.ts";
import { page } from "../pages/page.html.ts";
import {
  contentHtml,
  type ShownArtifact,
  type ShownSkill,
  showcaseHtml,
  skillsHtml,
} from "../pages/showcase.html.ts";
import { contentOf, filesById, newestFirst } from "./contents.models.ts";
import type { TextFile } from "./markdown-files.models.ts";
import { addressOf } from "./places.models.ts";
import type { Portfolio, PortfolioArtifact, PortfolioEntry, PortfolioFile } from "./portfolio.schemas.ts";
import { dayWords, takingWords } from "./words.constants.ts";

/** All that every page needs. */
interface Site {
  readonly portfolio: Portfolio;
  readonly name: string;
  readonly language: Language;
  readonly artifacts: ReadonlyMap<string, ShownArtifact>;
  readonly addressOf: AddressOf;
}

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
  const { showcases, entries, goals } = portfolio;
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
      section(
        words.goals,
        goals.map((goal) => html`<li dir="auto">${goal.text}${reachedWords(goal.reachedAt, language)}</li>`),
        words.nothing,
      ),
      skillsHtml(skillsOf(site), language),
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

function titleOf(artifact: PortfolioArtifact, { language, artifacts }: Site): string {
  const words = takingWords[language];
  const title = artifacts.get(artifact.id)?.title.trim() || words.untitled;
  return artifact.status === "draft" ? `${title} (${words.draft})` : title;
}

function skillsOf({ portfolio, language, artifacts }: Site): readonly ShownSkill[] {
  const rows = portfolio.artifacts.flatMap(({ id, skills }) =>
    skills.map(({ skill, by, strength }) => ({ artifactId: id, skill, by, strength })),
  );
  return strengthsOf(rows, language).map((one) => ({
    ...one,
    artifacts: one.artifacts.map((id) => ({ id, title: artifacts.get(id)?.title ?? "" })),
  }));
}

/** A page one folder down, with the way back. */
function innerPage(title: string, main: unknown, { language }: Site): string {
  const words = takingWords[language];
  const body = joined([
    html`<header class="page"><p><a href="../index.html">${words.back}</a></p></header>`,
    html`<main>${main}</main>`,
    html`<footer>${words.made}</footer>`,
  ]);
  return page({ title, language, theme: "paper", stylesheet: "../style.css", body });
}

function entryPage(entry: PortfolioEntry, site: Site): string {
  const { language } = site;
  const words = takingWords[language];
  const title = entry.title.trim() || words.untitled;
  const text = (markdown: string) => markdownHtml(markdown, site.addressOf);
  return innerPage(
    title,
    joined([
      html`<h1 dir="auto">${title}</h1>`,
      html`<p class="by">${dayWords(entry.createdAt, language)}. ${words.visibility[entry.visibility]}</p>`,
      entry.tags.length === 0 ? "" : html`<p class="kind" dir="auto">${entry.tags.join(", ")}</p>`,
      text(entry.body),
      part(
        words.moments,
        entry.moments.map(
          ({ kind, quote }) =>
            html`<p class="kind">${words.moment[kind]}</p><blockquote dir="auto"><p>${quote}</p></blockquote>`,
        ),
      ),
      part(
        words.feedback,
        entry.feedback.map((one) => text(one.text)),
      ),
      earlierVersions(
        entry.versions.map(({ title, body, at }, index) => ({ number: index + 1, at, title, body })),
        site,
      ),
    ]),
    site,
  );
}

function artifactPage(artifact: PortfolioArtifact, site: Site): string {
  const { language, artifacts, portfolio } = site;
  const words = takingWords[language];
  const shown = artifacts.get(artifact.id);
  const title = titleOf(artifact, site);
  const about = new Set(artifact.reflections);
  const isWritten = artifact.kind === "text" || artifact.kind === "entry" || artifact.kind === "code";
  return innerPage(
    title,
    joined([
      html`<h1 dir="auto">${title}</h1>`,
      html`<p class="by">${dayWords(artifact.createdAt, language)}. ${words.visibility[artifact.visibility]}</p>`,
      shown ? aroundHtml(shown, site) : "",
      part(
        words.reflections,
        portfolio.entries
          .filter(({ id }) => about.has(id))
          .map(
            ({ id, title: one }) =>
              html`<p><a href="../entries/${id}.html" dir="auto">${one.trim() || words.untitled}</a></p>`,
          ),
      ),
      earlierVersions(
        artifact.versions
          .filter(({ version }) => version !== artifact.version)
          .map(({ version, at, title: one, body }) => ({
            number: version,
            at,
            title: one,
            body: isWritten ? body : "",
          })),
        site,
      ),
    ]),
    site,
  );
}

/** What an artifact holds, its caption, and why it matters. */
function aroundHtml(shown: ShownArtifact, { language, addressOf: address }: Site): unknown {
  const { caption, why } = shown;
  return joined([
    contentHtml(shown, language, address),
    caption === "" ? "" : html`<div class="caption">${markdownHtml(caption, address)}</div>`,
    why === ""
      ? ""
      : part(takingWords[language].why, [html`<div class="why">${markdownHtml(why, address)}</div>`]),
  ]);
}

function part(heading: string, contents: readonly unknown[]): unknown {
  return contents.length === 0 ? "" : html`<section><h2>${heading}</h2>${joined(contents)}</section>`;
}

function earlierVersions(
  versions: readonly { number: number; at: number; title: string; body: string }[],
  { language, addressOf: address }: Site,
): unknown {
  const words = takingWords[language];
  const said = versions.toReversed().map(({ number, at, title, body }) => {
    const name = words.version.replace("{number}", String(number)).replace("{day}", dayWords(at, language));
    return html`<details><summary>${name}</summary><h3 dir="auto">${title}</h3>${markdownHtml(body, address)}</details>`;
  });
  return part(words.earlier, said);
}

function showcasePage(showcase: Portfolio["showcases"][number], site: Site): string {
  const { portfolio, name, language, artifacts } = site;
  const kept = new Set(portfolio.artifacts.filter(({ status }) => status === "kept").map(({ id }) => id));
  const onPage = new Map([...artifacts].filter(([id]) => kept.has(id) && isOn(showcase, id)));
  const skills = skillsOf(site).flatMap((one) => {
    const own = one.artifacts.filter(({ id }) => onPage.has(id));
    return own.length === 0 ? [] : [{ ...one, artifacts: own }];
  });
  const { title, theme, blocks } = showcase;
  const body: Html = joined([
    html`<nav><p class="kind"><a href="../index.html">${takingWords[language].back}</a></p></nav>`,
    showcaseHtml({ title, owner: name, blocks, artifacts: onPage, skills }, language, site.addressOf),
  ]);
  return page({ title, language, theme, stylesheet: "../style.css", body });
}

function isOn({ blocks }: Portfolio["showcases"][number], id: string): boolean {
  return blocks.some(
    (block) =>
      (block.kind === "artifact" && block.artifactId === id) ||
      (block.kind === "gallery" && block.artifactIds.includes(id)),
  );
}
