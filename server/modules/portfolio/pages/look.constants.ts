/** Themes of a showcase: the same page in three moods. */
export const themes = ["paper", "slate", "garden"] as const;
export type Theme = (typeof themes)[number];

/** The look of showcase pages and of what is taken along; one sheet, no fonts to load, dark where the reader's device is. */
export const look = `
:root { --paper: #fbfaf6; --ink: #1e2430; --soft: #5a6272; --line: #ded9cc; --accent: #0f6b6b; --own: #8a4b1f; }
.slate { --paper: #f4f6f8; --ink: #17202b; --soft: #53606f; --line: #d3dae2; --accent: #2a4f87; --own: #6b4a8a; }
.garden { --paper: #f7faf3; --ink: #1d2a1e; --soft: #556353; --line: #d6e0cf; --accent: #2f6b3a; --own: #8a5a1f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #161a21; --ink: #eceae4; --soft: #a9b0bd; --line: #343b47; --accent: #6fc2c0; --own: #e0a77c; }
  .slate { --paper: #12171e; --ink: #e8edf3; --soft: #a3afbd; --line: #323d4a; --accent: #8fb4ea; --own: #c9a9e6; }
  .garden { --paper: #131a14; --ink: #e9efe6; --soft: #a5b3a2; --line: #323e33; --accent: #8ccf98; --own: #e2b97f; }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 Literata, Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
main, footer, header.page { max-inline-size: 44rem; margin-inline: auto; padding-inline: 1.25rem; }
header.page { padding-block: 3rem 1rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.25rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1.15rem; margin: 1.5rem 0 0.25rem; }
.by, footer, .caption, .kind { color: var(--soft); font-size: 0.95rem; }
section.artifact { border-block-start: 1px solid var(--line); margin-block: 2rem; padding-block-start: 1rem; }
section.artifact h2, section.artifact h3 { margin-block-start: 0; }
.why { border-inline-start: 3px solid var(--own); margin-block: 1rem; padding-inline-start: 1rem; color: var(--own); }
.why p { margin: 0; }
blockquote { border-inline-start: 3px solid var(--accent); margin-inline: 0; padding-inline-start: 1rem; }
figure { margin: 1.5rem 0; }
img { max-inline-size: 100%; block-size: auto; border-radius: 6px; }
audio, video { inline-size: 100%; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 1rem; }
pre { overflow-x: auto; background: color-mix(in srgb, var(--ink) 7%, transparent); padding: 1rem; border-radius: 6px; font-size: 0.9rem; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; }
a { color: var(--accent); }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; padding: 0.4rem 0.6rem; border-block-end: 1px solid var(--line); vertical-align: top; }
dl.talk { margin: 0; } dl.talk dt { font-size: 0.9rem; color: var(--soft); } dl.talk dd { margin: 0 0 0.75rem; }
footer { padding-block: 2rem 3rem; border-block-start: 1px solid var(--line); margin-block-start: 3rem; }
form { display: grid; gap: 0.75rem; max-inline-size: 22rem; }
input, button { font: inherit; padding: 0.6rem 0.8rem; border-radius: 8px; border: 1px solid var(--soft); }
button { background: var(--accent); color: var(--paper); border-color: var(--accent); cursor: pointer; }
@media print { body { background: none; color: #000; } section.artifact { break-inside: avoid; } }
`.trimStart();
