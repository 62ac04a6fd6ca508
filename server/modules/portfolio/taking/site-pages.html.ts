import { html } from "hono/html";
import { strengthsOf } from "../artifacts/artifacts.usecases.ts";
import { type Html, joined, markdownHtml } from "../pages/markdown.html.ts";
import { page } from "../pages/page.html.ts";
import { contentHtml, type ShownArtifact, type ShownSkill, showcaseHtml } from "../pages/showcase.html.ts";
import { feedbackHtml } from "./others.html.ts";
import type { Portfolio, PortfolioArtifact, PortfolioEntry } from "./portfolio.schemas.ts";
import { innerPage, part, type Site, titleOf } from "./site-frame.html.ts";
import { dayWords, takingWords } from "./words.constants.ts";

export function entryPage(entry: PortfolioEntry, site: Site): string {
  const { language } = site;
  const words = takingWords[language];
  const title = entry.title.trim() || words.untitled;
  const text = (markdown: string) => markdownHtml(markdown, site.addressOf);
  return innerPage(
    title,
    joined([
      html`<h1 dir="auto">${title}</h1>`,
      html`<p class="by">${dayWords(entry.createdAt, language)}. ${words.visibility[entry.visibility]}</p>`,
      entry.mood === null || !site.portfolio.settings.moods
        ? ""
        : html`<p class="kind">${words.mood}: ${words.moods[entry.mood]}</p>`,
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
      part(
        words.leftOut,
        entry.versions.filter(({ kind }) => kind === "left-out").map(({ body }) => text(body)),
      ),
      earlierVersions(
        entry.versions
          .filter(({ kind }) => kind !== "left-out")
          .map(({ title, body, at }, index) => ({ number: index + 1, at, title, body })),
        site,
      ),
    ]),
    site,
  );
}

export function artifactPage(artifact: PortfolioArtifact, site: Site): string {
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
      part(words.feedbackOnIt, feedbackHtml(artifact, artifact.version, site, 3)),
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
            beside: feedbackHtml(artifact, version, site, 4),
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

function earlierVersions(
  versions: readonly {
    readonly number: number;
    readonly at: number;
    readonly title: string;
    readonly body: string;
    readonly beside?: readonly unknown[];
  }[],
  { language, addressOf: address }: Site,
): unknown {
  const words = takingWords[language];
  const said = versions.toReversed().map(({ number, at, title, body, beside = [] }) => {
    const name = words.version.replace("{number}", String(number)).replace("{day}", dayWords(at, language));
    return html`<details><summary>${name}</summary><h3 dir="auto">${title}</h3>${markdownHtml(body, address, 3)}${joined(beside)}</details>`;
  });
  return part(words.earlier, said);
}

export function showcasePage(showcase: Portfolio["showcases"][number], site: Site): string {
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

export function skillsOf({ portfolio, language, artifacts }: Site): readonly ShownSkill[] {
  const rows = portfolio.artifacts.flatMap(({ id, skills }) =>
    skills.map(({ skill, by, strength }) => ({ artifactId: id, skill, by, strength })),
  );
  return strengthsOf(rows, language).map((one) => ({
    ...one,
    artifacts: one.artifacts.map((id) => ({ id, title: artifacts.get(id)?.title ?? "" })),
  }));
}
