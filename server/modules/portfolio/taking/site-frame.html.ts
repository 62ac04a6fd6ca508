import { html } from "hono/html";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { type AddressOf, joined } from "../pages/markdown.html.ts";
import { page } from "../pages/page.html.ts";
import type { ShownArtifact } from "../pages/showcase.html.ts";
import type { PortfolioFeedback } from "./others.schemas.ts";
import type { Portfolio, PortfolioArtifact } from "./portfolio.schemas.ts";
import { takingWords } from "./words.constants.ts";

/** All that every page needs. */
export interface Site {
  readonly portfolio: Portfolio;
  readonly name: string;
  readonly language: Language;
  readonly artifacts: ReadonlyMap<string, ShownArtifact>;
  /** What was said about each artifact, by its id. */
  readonly feedback: ReadonlyMap<string, readonly PortfolioFeedback[]>;
  readonly addressOf: AddressOf;
}

/** A page one folder down, with the way back. */
export function innerPage(title: string, main: unknown, { language }: Site): string {
  const words = takingWords[language];
  const body = joined([
    html`<header class="page"><p><a href="../index.html">${words.back}</a></p></header>`,
    html`<main>${main}</main>`,
    html`<footer>${words.made}</footer>`,
  ]);
  return page({ title, language, theme: "paper", stylesheet: "../style.css", body });
}

export function part(heading: string, contents: readonly unknown[]): unknown {
  return contents.length === 0 ? "" : html`<section><h2>${heading}</h2>${joined(contents)}</section>`;
}

export function titleOf(artifact: PortfolioArtifact, { language, artifacts }: Site): string {
  const words = takingWords[language];
  const title = artifacts.get(artifact.id)?.title.trim() || words.untitled;
  return artifact.status === "draft" ? `${title} (${words.draft})` : title;
}
