import { html } from "hono/html";
import { filled } from "../../../shared/filled.ts";
import { skillName } from "../../curriculum/packs.ts";
import type { Comment } from "../feedback/feedback.schemas.ts";
import { joined, markdownHtml } from "../pages/markdown.html.ts";
import type { PortfolioCompetency, PortfolioFeedback, PortfolioProject } from "./others.schemas.ts";
import { regionWords, saidBy } from "./others-words.models.ts";
import type { PortfolioArtifact } from "./portfolio.schemas.ts";
import { innerPage, part, type Site, titleOf } from "./site-frame.html.ts";
import { dayWords, takingWords } from "./words.constants.ts";

/** What was said about a version of an artifact, oldest first. @param level of the headings */
export function feedbackHtml(
  artifact: PortfolioArtifact,
  version: number,
  site: Site,
  level: 3 | 4,
): readonly unknown[] {
  return (site.feedback.get(artifact.id) ?? [])
    .filter((one) => one.version === version)
    .map((one) => oneFeedback(one, site, level));
}

function oneFeedback(feedback: PortfolioFeedback, site: Site, level: 3 | 4): unknown {
  const { language } = site;
  const words = takingWords[language];
  const { rubric, levels, comments, strengths, createdAt, releasedAt, status } = feedback;
  const name = saidBy(feedback, language);
  const title = status === "draft" ? `${name} (${words.draft})` : name;
  const criteria = (rubric?.criteria ?? []).flatMap((criterion) => {
    const chosen = levels.find((one) => one.criterion === criterion.id);
    const found = criterion.levels.find(({ id }) => id === chosen?.level);
    return found ? [{ name: criterion.name, level: found }] : [];
  });
  const rows = criteria.map(
    ({ name, level: { name: reached, description } }) =>
      html`<tr><th scope="row" dir="auto">${name}</th><td dir="auto"><strong>${reached}</strong> ${description}</td></tr>`,
  );
  const skills = strengths.map(
    ({ skill, strength }) =>
      html`<li>${skillName(skill, language) ?? skill}: ${words.strength[strength]}</li>`,
  );
  return joined([
    level === 3 ? html`<h3 dir="auto">${title}</h3>` : html`<h4 dir="auto">${title}</h4>`,
    html`<p class="kind">${dayWords(releasedAt ?? createdAt, language)}${feedback.withCoach && feedback.givenAs !== "coach" ? `, ${words.withCoach}` : ""}</p>`,
    feedback.brought ? broughtHtml(site) : "",
    rows.length === 0
      ? ""
      : html`<table><caption class="kind" dir="auto">${rubric?.name ?? ""}</caption><thead><tr><th scope="col">${words.criterion}</th><th scope="col">${words.level}</th></tr></thead><tbody>${joined(rows)}</tbody></table>`,
    ...comments.map((comment) => commentHtml(comment, site)),
    skills.length === 0 ? "" : html`<p class="kind">${words.shows}</p><ul>${joined(skills)}</ul>`,
  ]);
}

function commentHtml({ passage, region, text }: Comment, { language }: Site): unknown {
  return joined([
    passage === null ? "" : html`<blockquote dir="auto">${linesHtml(passage.quote)}</blockquote>`,
    region ? html`<p class="kind">${regionWords(region, language)}</p>` : "",
    linesHtml(text),
  ]);
}

/** Plain text with its lines. */
function linesHtml(text: string): unknown {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return joined(lines.map((line) => html`<p dir="auto">${line}</p>`));
}

function broughtHtml({ language }: Site): unknown {
  return html`<p class="kind"><em>${takingWords[language].brought}</em></p>`;
}

/** A project as its learner could read it: the shared page, their own part and their own work in it. */
export function projectPage(project: PortfolioProject, site: Site): string {
  const { language, portfolio } = site;
  const words = takingWords[language];
  const { className, members, page, own, evidence } = project;
  const title = project.title.trim() || words.untitled;
  const text = (markdown: string, under: number) => markdownHtml(markdown, site.addressOf, under);
  const byId = new Map(portfolio.artifacts.map((artifact) => [artifact.id, artifact]));
  const entry = portfolio.entries.find(({ id }) => id === own?.entryId);
  const thoughts = [
    ...(own?.shown ? [html`<h3 dir="auto">${own.shown.title}</h3>`, text(own.shown.body, 3)] : []),
    ...(entry
      ? [
          html`<p><a href="../entries/${entry.id}.html" dir="auto">${entry.title.trim() || words.untitled}</a></p>`,
        ]
      : []),
  ];
  const work = [...new Set(evidence.map(({ artifactId }) => artifactId))].flatMap((id) => {
    const artifact = byId.get(id);
    return artifact
      ? [html`<p><a href="../artifacts/${id}.html" dir="auto">${titleOf(artifact, site)}</a></p>`]
      : [];
  });
  const around =
    page === null
      ? html`<p>${words.left}</p>`
      : joined([
          text(page.body, 1),
          html`<p class="kind">${filled(words.writtenBy, { name: page.writtenBy, day: dayWords(page.writtenAt, language) })}</p>`,
        ]);
  return innerPage(
    title,
    joined([
      html`<h1 dir="auto">${title}</h1>`,
      html`<p class="by" dir="auto">${members.length === 0 ? className : filled(words.together, { className, members: members.join(", ") })}</p>`,
      project.brought ? broughtHtml(site) : "",
      around,
      part(words.did, own && own.did !== "" ? [text(own.did, 2)] : []),
      part(words.thought, thoughts),
      part(words.myWork, work),
    ]),
    site,
  );
}

/** Competencies that somebody confirmed, with what shows them. */
export function competenciesHtml(site: Site): unknown {
  const { portfolio, language } = site;
  const items = portfolio.competencies.map((one) => html`<li>${competencyHtml(one, site)}</li>`);
  return part(
    takingWords[language].competencies,
    items.length === 0 ? [] : [html`<ul>${joined(items)}</ul>`],
  );
}

function competencyHtml(one: PortfolioCompetency, site: Site): unknown {
  const { portfolio, language } = site;
  const words = takingWords[language];
  const { skill, confirmedBy, at, withdrawn, evidence } = one;
  const said = confirmedBy.name === "" ? words.confirmedBy : words.confirmed;
  const shown = portfolio.artifacts.filter(({ id }) => evidence.includes(id));
  return joined([
    html`<strong>${skillName(skill, language) ?? skill}</strong>: ${filled(said, { name: confirmedBy.name, day: dayWords(at, language) })}`,
    ...shown.map(
      (artifact) =>
        html`<br><a href="artifacts/${artifact.id}.html" dir="auto">${titleOf(artifact, site)}</a>`,
    ),
    withdrawn === null
      ? ""
      : html`<p>${filled(words.takenBack, { day: dayWords(withdrawn.at, language), reason: withdrawn.reason })}</p>`,
    one.brought ? broughtHtml(site) : "",
  ]);
}
