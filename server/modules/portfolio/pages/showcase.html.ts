import { html } from "hono/html";
import type { ArtifactKind, Excerpt, PracticeResult, Strength } from "../artifacts/artifacts.schemas.ts";
import type { Block } from "../showcases/showcases.schemas.ts";
import { type AddressOf, codeHtml, type Html, joined, markdownHtml } from "./markdown.html.ts";
import type { ShownFile } from "./showing.repository.ts";
import { pageWords } from "./words.constants.ts";

/** An artifact as a page shows it. */
export interface ShownArtifact {
  readonly id: string;
  readonly kind: ArtifactKind;
  readonly title: string;
  readonly caption: string;
  readonly why: string;
  readonly body: string;
  readonly excerpt: Excerpt | null;
  readonly practice: PracticeResult | null;
  readonly file: ShownFile | null;
}

export interface ShownSkill {
  readonly id: string;
  readonly name: string;
  readonly self: Strength | null;
  readonly teacher: Strength | null;
  readonly artifacts: readonly { readonly id: string; readonly title: string }[];
}

/** All that a showcase shows; nothing of what it doesn't. */
export interface ShownShowcase {
  readonly title: string;
  readonly owner: string;
  readonly blocks: readonly Block[];
  readonly artifacts: ReadonlyMap<string, ShownArtifact>;
  readonly skills: readonly ShownSkill[];
}

/** A showcase as the body of a page. A piece that was put away leaves no trace. */
export function showcaseHtml(shown: ShownShowcase, language: "en" | "es", addressOf: AddressOf): Html {
  const words = pageWords[language];
  const firstHeading = shown.blocks.findIndex(({ kind }) => kind === "heading");
  const blocks = shown.blocks.map((block, place) => {
    // Under a heading of the page a piece stands a level lower.
    const level = firstHeading >= 0 && place > firstHeading ? 3 : 2;
    return blockHtml(block, shown, language, addressOf, level);
  });
  const isEmpty = blocks.every((block) => String(block).trim() === "");
  return joined([
    html`<header class="page"><h1 dir="auto">${shown.title}</h1><p class="by">${words.by.replace("{name}", shown.owner)}</p></header>`,
    html`<main>${isEmpty ? html`<p>${words.empty}</p>` : joined(blocks)}</main>`,
    html`<footer>${words.made}</footer>`,
  ]);
}

function blockHtml(
  block: Block,
  shown: ShownShowcase,
  language: "en" | "es",
  addressOf: AddressOf,
  level: 2 | 3,
): unknown {
  switch (block.kind) {
    case "heading":
      return html`<h2 dir="auto">${block.text}</h2>`;
    case "text":
      return markdownHtml(block.markdown, addressOf, level - 1);
    case "artifact": {
      const artifact = shown.artifacts.get(block.artifactId);
      return artifact ? artifactHtml(artifact, language, addressOf, { ...block, level }) : "";
    }
    case "gallery": {
      const own = block.artifactIds.flatMap((id) => shown.artifacts.get(id) ?? []);
      const parts = own.map((artifact) =>
        artifactHtml(artifact, language, addressOf, {
          caption: true,
          why: false,
          level,
          isSmall: true,
        }),
      );
      return own.length === 0 ? "" : html`<div class="gallery">${joined(parts)}</div>`;
    }
    case "skills": {
      const wanted = new Set(block.skills);
      return skillsHtml(
        shown.skills.filter(({ id }) => wanted.size === 0 || wanted.has(id)),
        language,
      );
    }
    case "quote":
      return html`<blockquote dir="auto"><p>${block.text}</p></blockquote>`;
  }
}

/** An artifact with what stands around it. */
export function artifactHtml(
  artifact: ShownArtifact,
  language: "en" | "es",
  addressOf: AddressOf,
  show: {
    readonly caption: boolean;
    readonly why: boolean;
    readonly level?: 2 | 3;
    readonly isSmall?: boolean;
  },
): unknown {
  const words = pageWords[language];
  const caption = show.caption && artifact.caption !== "" ? markdownHtml(artifact.caption, addressOf) : null;
  const why = show.why && artifact.why !== "" ? markdownHtml(artifact.why, addressOf) : null;
  return html`<section class="artifact" id="${`a-${artifact.id}`}">
${show.level === 2 ? html`<h2 dir="auto">${artifact.title}</h2>` : html`<h3 dir="auto">${artifact.title}</h3>`}
${contentHtml(artifact, language, addressOf, show.level ?? 3, show.isSmall)}
${caption === null ? "" : html`<div class="caption">${caption}</div>`}
${why === null ? "" : html`<div class="why" role="note" aria-label="${words.why}">${why}</div>`}
</section>`;
}

/**
 * What an artifact holds, without what stands around it.
 * @param under level of its title's heading
 * @param isSmall true in a gallery, where a picture is a third of the page wide
 */
export function contentHtml(
  artifact: ShownArtifact,
  language: "en" | "es",
  addressOf: AddressOf,
  under = 2,
  isSmall = false,
): unknown {
  const words = pageWords[language];
  const { kind, body, excerpt, practice } = artifact;
  switch (kind) {
    case "text":
    case "entry":
      return joined([markdownHtml(body, addressOf, under), fileHtml(artifact, language, addressOf)]);
    case "code":
      // With its language it is kept as a fenced block.
      return /^`{3,}[^`\n]+\n/.test(body) ? markdownHtml(body, addressOf) : codeHtml(body);
    case "link":
      return html`<p><a href="${body.trim()}" rel="noopener nofollow ugc">${body.trim()}</a></p>`;
    case "excerpt":
      return html`<dl class="talk">${joined(
        (excerpt ?? []).map(
          ({ by, text }) =>
            html`<dt>${by === "learner" ? words.learner : words.tutor}</dt><dd>${markdownHtml(text, addressOf)}</dd>`,
        ),
      )}</dl>`;
    case "practice":
      return practice === null ? "" : html`<p>${practiceWords(practice, language)}</p>`;
    case "image":
    case "audio":
    case "file":
      return fileHtml(artifact, language, addressOf, isSmall);
  }
}

/** A practice result in a sentence or two. */
export function practiceWords(result: PracticeResult, language: "en" | "es"): string {
  const words = pageWords[language];
  const said = words.practice
    .replace("{answered}", String(result.answered))
    .replace("{alone}", String(result.alone))
    .replace("{helped}", String(result.helped));
  const { right, of } = result.check;
  return of === 0
    ? said
    : `${said} ${words.check.replace("{right}", String(right)).replace("{of}", String(of))}`;
}

function fileHtml(
  { file, title }: ShownArtifact,
  language: "en" | "es",
  addressOf: AddressOf,
  isSmall = false,
): unknown {
  const address = file === null ? null : addressOf(file.id);
  if (file === null || address === null) return "";
  if (/^image\/(png|jpeg|gif|webp)$/.test(file.type))
    return html`<figure><img src="${address}" alt="${title}" loading="lazy"${pictureHtml(file, address, isSmall)}></figure>`;
  if (file.type.startsWith("audio/"))
    return html`<audio controls src="${address}" aria-label="${title}"></audio>`;
  if (file.type.startsWith("video/"))
    return html`<video controls src="${address}" aria-label="${title}"></video>`;
  return html`<p><a href="${address}">${pageWords[language].download}</a> (${file.name})</p>`;
}

/** What lets a browser keep a picture's place before it comes, and fetch the small copy where that is enough. */
function pictureHtml({ picture }: ShownFile, address: string, isSmall: boolean): unknown {
  if (!picture) return "";
  const { width, height, small } = picture;
  const size = html` width="${width}" height="${height}"`;
  if (small === null || small.width >= width) return size;
  const sizes = isSmall ? "(min-width: 34rem) 14rem, 90vw" : "(min-width: 47rem) 42rem, 90vw";
  return html`${size} srcset="${`${address}?size=small ${small.width}w, ${address} ${width}w`}" sizes="${sizes}"`;
}

/** Which skills the work shows, as a table: a picture's numbers are its words. */
export function skillsHtml(skills: readonly ShownSkill[], language: "en" | "es"): unknown {
  const words = pageWords[language];
  if (skills.length === 0) return "";
  const said = (strength: Strength | null) => (strength === null ? "–" : words.strength[strength]);
  const rows = skills.map(({ name, self, teacher, artifacts }) => {
    const links = artifacts
      .map(({ id, title }) => String(html`<a href="${`#a-${id}`}">${title}</a>`))
      .join(", ");
    return html`<tr><th scope="row">${name}</th><td>${said(self)}</td><td>${said(teacher)}</td><td>${joined([links])}</td></tr>`;
  });
  return html`<table><caption class="kind">${words.skills}</caption>
<thead><tr><th scope="col">${words.skill}</th><th scope="col">${words.own}</th><th scope="col">${words.teacher}</th><th scope="col">${words.evidence}</th></tr></thead>
<tbody>${joined(rows)}</tbody></table>`;
}
