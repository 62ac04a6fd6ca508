import { html, raw } from "hono/html";
import type { Theme } from "./look.constants.ts";
import type { Html } from "./markdown.html.ts";

export interface Page {
  readonly title: string;
  readonly language: "en" | "es";
  readonly theme: Theme;
  /** Address of the style sheet, as seen from the page. */
  readonly stylesheet: string;
  readonly body: Html;
}

/** A whole page: no script, nothing loaded from anywhere else, not to be found by search engines. */
export function page({ title, language, theme, stylesheet, body }: Page): string {
  return String(html`${raw("<!doctype html>")}
<html lang="${language}" class="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="same-origin">
<title>${title}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
${body}
</body>
</html>
`);
}
