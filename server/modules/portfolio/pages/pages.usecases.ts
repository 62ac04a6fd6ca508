import { html } from "hono/html";
import type { Database } from "../../../db/client.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import type { ShowcaseRow } from "../showcases/showcases.repository.ts";
import { joined } from "./markdown.html.ts";
import { type Page, page } from "./page.html.ts";
import { showcaseHtml } from "./showcase.html.ts";
import { filesShown, shownOf } from "./showing.usecases.ts";
import { pageWords } from "./words.constants.ts";

/** Path of the pages' style sheet. */
export const lookPath = "/p/look.css";

export interface Viewing {
  readonly language: Language;
  /** Where a file of the page's own is for whoever looks. */
  readonly addressOf: (fileId: string) => string;
}

/** A showcase as a page. Who may see it was asked before. */
export async function showcasePage(
  showcase: ShowcaseRow,
  { language, addressOf }: Viewing,
  ports: { readonly database: Database },
): Promise<Response> {
  const shown = await shownOf(showcase, language, ports);
  const files = filesShown(shown);
  const body = showcaseHtml(shown, language, (id) => (files.has(id) ? addressOf(id) : null));
  return answer(200, { title: showcase.title, language, theme: showcase.theme, stylesheet: lookPath, body });
}

/** The same answer for a link that never was, has ended or was closed. */
export function gonePage(language: Language): Response {
  const words = pageWords[language];
  const body = joined([
    html`<header class="page"><h1>${words.gone}</h1></header><main><p>${words.goneWhy}</p></main>`,
  ]);
  return answer(404, { title: words.gone, language, theme: "paper", stylesheet: lookPath, body });
}

/** Asks for the passphrase; tells nothing of the page behind it. */
export function lockedPage(language: Language, wasWrong: boolean): Response {
  const words = pageWords[language];
  const error = wasWrong ? html`<p id="wrong" role="alert">${words.wrong}</p>` : "";
  const body = joined([
    html`<header class="page"><h1>${words.locked}</h1></header>
<main>${error}<form method="post">
<label for="passphrase">${words.passphrase}</label>
<input id="passphrase" name="passphrase" type="password" autocomplete="off" required autofocus ${wasWrong ? html`aria-describedby="wrong"` : ""}>
<button>${words.open}</button></form></main>`,
  ]);
  return answer(wasWrong ? 403 : 200, {
    title: words.locked,
    language,
    theme: "paper",
    stylesheet: lookPath,
    body,
  });
}

function answer(status: number, content: Page): Response {
  return new Response(page(content), { status, headers: pageHeaders });
}

/** No script, nothing from elsewhere, nothing kept by caches or found by search engines. */
const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  "x-robots-tag": "noindex, nofollow, noarchive",
  "cache-control": "no-store",
  // Nobody else is told the address; this server is, as its own form would come from nowhere otherwise and be refused.
  "referrer-policy": "same-origin",
} as const;
