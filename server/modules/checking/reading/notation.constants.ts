/** Characters that mean the same as a plain one. */
export const plainCharacters: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "﹣": "-",
  "×": "*",
  "·": "*",
  "⋅": "*",
  "∙": "*",
  "•": "*",
  "∗": "*",
  "✕": "*",
  "⁄": "/",
  "∕": "/",
  "≤": "≤",
  "⩽": "≤",
  "≦": "≤",
  "≥": "≥",
  "⩾": "≥",
  "≧": "≥",
  "[": "(",
  "]": ")",
  "{": "(",
  "}": ")",
  "٪": "%",
};

export const vulgarFractions: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅐": [1, 7],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
  "⅑": [1, 9],
  "⅒": [1, 10],
};

export const superscripts: Readonly<Record<string, string>> = {
  "⁰": "0",
  "¹": "1",
  "²": "2",
  "³": "3",
  "⁴": "4",
  "⁵": "5",
  "⁶": "6",
  "⁷": "7",
  "⁸": "8",
  "⁹": "9",
  "⁻": "-",
  "⁺": "+",
  ⁿ: "n",
  ˣ: "x",
  ᵏ: "k",
};

/** LaTeX commands and the plain text they stand for; an empty text is layout only. */
export const latexCommands: Readonly<Record<string, string>> = {
  displaystyle: "",
  textstyle: "",
  limits: "",
  quad: " ",
  qquad: " ",
  cdot: "*",
  times: "*",
  ast: "*",
  div: "÷",
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
  lor: "∨",
  vee: "∨",
  land: "∧",
  wedge: "∧",
  lbrace: "(",
  rbrace: ")",
  lbrack: "(",
  rbrack: ")",
};

/** Words for operations, English and Spanish, as students write them inside mathematics. */
export const operatorWords: Readonly<Record<string, string>> = {
  plus: "+",
  minus: "-",
  times: "*",
  over: "/",
  equals: "=",
  más: "+",
  menos: "-",
  por: "*",
  entre: "÷",
  of: "*",
  de: "*",
  or: "∨",
  o: "∨",
};

/** Two letters side by side that are a product rather than a word. */
export const letterPair = /^[abchkmnpqrstuvwxyz]{2}$/;
export const pairsThatAreWords: ReadonlySet<string> = new Set([
  "am",
  "an",
  "as",
  "at",
  "by",
  "my",
  "ya",
  "km",
  "cm",
  "mm",
  "kg",
  "pm",
  "ms",
  "ab",
  "ah",
  "ha",
  "vs",
  "st",
  "mr",
  "hm",
  "pt",
  "hr",
  "ny",
  "us",
  "up",
  "tu",
  "su",
  "un",
  "ay",
]);

export const unitsInLetters: ReadonlySet<string> = new Set(["km", "cm", "mm", "kg", "ms", "hr", "pm", "am"]);

/** Longer products that formulas are made of. */
export const productsOfLetters: ReadonlySet<string> = new Set([
  ...["lw", "wl", "lwh", "lh", "mgh", "prt", "Prt", "PRT", "abc", "acb", "bac", "bca", "cba", "xyz", "mvt"],
  ...["abx", "aby", "bxy", "cxy", "axy", "mnp", "pqr", "rst", "xyt", "bcd", "nrt", "nRT", "PV", "kx", "ab"],
  ...["abcd", "ac", "bd", "cd", "ax", "ay", "bx", "by", "cx", "cy", "yxz", "zyx", "xzy", "mx", "bh"],
]);

const noSolution =
  /^(?:there (?:is|are) |it has |has |hay |no tiene |tiene )?(?:no (?:real )?solutions?|no soluci[oó]n|sin soluci[oó]n|ninguna soluci[oó]n|soluci[oó]n|(?:the )?(?:empty|null) set|(?:el )?conjunto vac[ií]o|∅|\\emptyset|\\varnothing|never true|nunca)$/i;
const allNumbers =
  /^(?:x is |x can be |it is |it's |its |true for |es |son )?(?:all (?:the )?(?:real )?numbers?|any (?:real )?number|every (?:real )?number|all reals|infinitely many(?: solutions)?|infinite(?:ly)? solutions|always true|todos los n[uú]meros(?: reales)?|cualquier n[uú]mero(?: real)?|infinitas soluciones|siempre)$/i;

/** The solution set that a sentence names in words, or null. */
export function solutionSetInWords(text: string): "none" | "all" | null {
  const sentence = text.trim().replace(/[.!]+$/, "");
  if (noSolution.test(sentence) && !/^(?:tiene )?soluci/i.test(sentence)) return "none";
  if (allNumbers.test(sentence)) return "all";
  return null;
}
