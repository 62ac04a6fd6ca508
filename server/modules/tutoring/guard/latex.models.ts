/** Commands that stand for a sign or vanish. */
const commands: Readonly<Record<string, string>> = {
  cdot: "*",
  times: "*",
  ast: "*",
  div: "/",
  le: "≤",
  leq: "≤",
  leqslant: "≤",
  ge: "≥",
  geq: "≥",
  geqslant: "≥",
  lt: "<",
  gt: ">",
  ne: "≠",
  neq: "≠",
  approx: "≈",
  sim: "≈",
  equiv: "=",
  coloneqq: "=",
  to: "→",
  rightarrow: "→",
  Rightarrow: "→",
  implies: "→",
  therefore: "→",
  iff: "→",
  in: "∈",
  infty: "∞",
  pm: "±",
  ldots: "…",
  cdots: "…",
  dots: "…",
  quad: " ",
  qquad: " ",
  vert: "|",
  mid: "|",
  lvert: "|",
  rvert: "|",
  sqrt: "√",
  square: "□",
  Box: "□",
};

/**
 * LaTeX as plain notation: fractions become `((a)/(b))`, commands that only change the look leave
 * their content, braces become brackets. One pass for each nesting level, at most 12.
 */
export function plainFromLatex(text: string): string {
  if (!text.includes("\\")) return text.replace(/\^\s?\{([^{}\n]{1,60})\}/g, "^($1)");
  let plain = text
    .replace(/\^\s?\{([^{}\\\n]{1,60})\}/g, "^($1)")
    .replace(/\\\\/g, "\n")
    .replace(/\\(begin|end)\s?\{[a-z*]{1,20}\}/g, " ")
    .replace(/\\[,;:!> ]/g, " ")
    .replace(/\\([()[\]])/g, " ")
    .replace(/\\([{}%$#_&])/g, (_, sign: string) => (sign === "{" ? "(" : sign === "}" ? ")" : sign))
    .replace(/\\(?:text)?color\s?\{[^{}]{0,30}\}/g, "")
    .replace(/\\[dtc]?frac\s?(\d)\s?(\d)/g, " (($1)/($2)) ")
    .replace(/\\[dtc]?frac\s?(\d)\s?\{/g, "\\frac{$1}{");
  for (let level = 0; level < 12; level += 1) {
    const next = plain
      .replace(/\\[dtc]?frac\s?\{([^{}]{0,200})\}\s?\{([^{}]{0,200})\}/g, " (($1)/($2)) ")
      .replace(/\\[dtc]?frac\s?\{([^{}]{0,200})\}\s?(\d)/g, " (($1)/($2)) ")
      .replace(/\\(?:over|under)?(?:set|brace|line)\s?\{([^{}]{0,200})\}/g, " $1 ")
      .replace(
        /\\(?:text|mathrm|mathbf|mathit|mathsf|mathtt|mathbb|boldsymbol|bm|boxed|fbox|mbox|textbf|textit|texttt|emph|operatorname|cancel|phantom|hbox|displaystyle|tag|underline|overline|href|mathnormal)\s?\{([^{}]{0,200})\}/g,
        " $1 ",
      )
      .replace(/\\sqrt\s?\{([^{}]{0,200})\}/g, " √($1) ");
    if (next === plain) break;
    plain = next;
  }
  return plain
    .replace(/\\(?:left|right|big|Big|bigg|Bigg)(?![a-z])/g, "")
    .replace(/\\([A-Za-z]{1,20})/g, (_, name: string) => commands[name] ?? ` ${name} `)
    .replace(/\{,\}/g, ",")
    .replace(/\{/g, "(")
    .replace(/\}/g, ")");
}
