/** The report's look: paper and ink as in the product, light and dark, no web font. */
export const stylesheet = `
:root{--paper:#fbfaf6;--sheet:#fff;--ink:#1e2430;--quiet:#5b6270;--line:#e4e0d5;--accent:#0f6b66;--good:#1f6b3a;--short:#a03a12}
@media (prefers-color-scheme:dark){:root{--paper:#15181e;--sheet:#1c2028;--ink:#ece8df;--quiet:#a8adb8;--line:#343a46;--accent:#5cc2b8;--good:#7fce98;--short:#f0a07a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif}
header,main{max-width:900px;margin-inline:auto;padding:24px 18px}
h1,h2{font-family:Literata,Georgia,serif;font-weight:600;line-height:1.25}
h1{font-size:1.9rem;margin:0 0 6px}h2{font-size:1.3rem;margin:0 0 8px}h3{font-size:1rem;margin:18px 0 6px}
header p{color:var(--quiet);margin:4px 0}.summary strong{color:var(--ink)}
nav ul{display:flex;flex-wrap:wrap;gap:6px 16px;padding:0;list-style:none}a{color:var(--accent)}
section{background:var(--sheet);border:1px solid var(--line);border-radius:14px;padding:20px;margin-block:18px}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.94rem}
th,td{text-align:start;padding:7px 10px 7px 0;border-bottom:1px solid var(--line);vertical-align:top}
thead th{color:var(--quiet);font-weight:500}tbody th{font-weight:500}.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.met{color:var(--good)}.short{color:var(--short);font-weight:600}.missing{color:var(--short)}
figure{margin:18px 0 0}figcaption{font-weight:600;margin-bottom:6px}svg{max-width:none;display:block}
svg text{font-size:13px;fill:var(--ink)}svg .value{fill:var(--quiet)}svg rect{fill:var(--accent)}
svg .line{fill:none;stroke:var(--accent);stroke-width:2.5}svg .line-1{stroke:var(--short);stroke-dasharray:7 4}svg .line-2{stroke:var(--good);stroke-dasharray:2 4}svg .line-3{stroke:var(--quiet);stroke-dasharray:10 3 2 3}svg .grid{stroke:var(--line)}
details{margin-top:6px}summary{cursor:pointer;color:var(--quiet)}
`;
