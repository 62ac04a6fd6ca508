import { longestFormula } from "./delimiters.ts";
import { type Block, type Inline, parseRichText } from "./rich-text.models.ts";
import { type MathematicsWords, mathematicsWords } from "./spoken.constants.ts";

/** A reply as it is read out: no mark-up, mathematics in words, a line for each block. */
export function spokenText(text: string, locale: "en" | "es"): string {
  return linesOf(parseRichText(text), mathematicsWords[locale]).join("\n");
}

function linesOf(blocks: readonly Block[], words: MathematicsWords): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return [wordsOf(block.children, words)];
      case "list":
        return block.items.flatMap((item) => linesOf(item, words));
      case "quote":
        return linesOf(block.blocks, words);
      case "code":
        return [block.text];
      case "mathematics":
        return [mathematicsInWords(block.source, words)];
      case "table":
        return [block.head, ...block.rows].map((row) => row.map((cell) => wordsOf(cell, words)).join(", "));
      default:
        return [];
    }
  });
}

function wordsOf(inlines: readonly Inline[], words: MathematicsWords): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case "text":
        case "code":
          return inline.text;
        case "mathematics":
          return ` ${mathematicsInWords(inline.source, words)} `;
        case "break":
          return "\n";
        default:
          return wordsOf(inline.children, words);
      }
    })
    .join("")
    .replace(/ {2,}/g, " ")
    .replace(/ ([.,;:!?])/g, "$1")
    .trim();
}

/** Braces inside braces are opened from the inside; deeper than this they are read as they come. */
const deepest = 12;

/** TeX in words, e.g. `\frac{x}{2} = 4` as "x over 2 equals 4". What has no word is left as it is written. */
function mathematicsInWords(source: string, words: MathematicsWords): string {
  let text = source
    .slice(0, longestFormula)
    .replace(/\\(?:left|right|,|;|!|quad|displaystyle)(?![a-zA-Z])/g, " ")
    .replace(/\\dfrac|\\tfrac/g, "\\frac");
  for (let depth = 0; depth < deepest; depth++) {
    const opened = text
      .replace(/\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, ` $1 ${words.over} $2 `)
      .replace(/\\sqrt\s*\{([^{}]*)\}/g, ` ${words.root} $1 `)
      .replace(/\\(?:text|mathrm)\s*\{([^{}]*)\}/g, " $1 ")
      .replace(/\^\s*(?:\{([^{}]*)\}|(\w))/g, (_, braced?: string, bare?: string) =>
        powerWords(braced ?? bare ?? "", words),
      );
    if (opened === text) break;
    text = opened;
  }
  return text
    .replace(/\\[a-zA-Z]+|\\%|[=+\-−*·×/÷<>≤≥≠±%√²³π°_()[\]{}]/g, (sign) => signWords(sign, words))
    .replace(/\s+/g, " ")
    .trim();
}

function powerWords(exponent: string, words: MathematicsWords): string {
  if (exponent.trim() === "2") return ` ${words.squared} `;
  if (exponent.trim() === "3") return ` ${words.cubed} `;
  if (exponent.trim() === "\\circ") return " \\circ ";
  return ` ${words.power} ${exponent} `;
}

function signWords(sign: string, words: MathematicsWords): string {
  if (sign === "(" || sign === "[") return ` ${words.open} `;
  if (sign === ")" || sign === "]") return ` ${words.close} `;
  if (sign === "{" || sign === "}") return " ";
  return ` ${words.signs[sign] ?? sign.replace("\\", "")} `;
}
