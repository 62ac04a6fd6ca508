/** How each function is written in LaTeX; `sqrt`, `root`, `abs`, `floor`, `ceil` and `factorial` have signs of their own. */
export const functionNames: Readonly<Record<string, string>> = {
  sqrt: "",
  root: "",
  abs: "",
  floor: "",
  ceil: "",
  factorial: "",
  exp: "\\exp",
  ln: "\\ln",
  log: "\\log",
  sin: "\\sin",
  cos: "\\cos",
  tan: "\\tan",
  sec: "\\sec",
  csc: "\\csc",
  cot: "\\cot",
  arcsin: "\\arcsin",
  arccos: "\\arccos",
  arctan: "\\arctan",
  arcsec: "\\operatorname{arcsec}",
  arccsc: "\\operatorname{arccsc}",
  arccot: "\\operatorname{arccot}",
  sinh: "\\sinh",
  cosh: "\\cosh",
  tanh: "\\tanh",
  sech: "\\operatorname{sech}",
  csch: "\\operatorname{csch}",
  coth: "\\coth",
  arsinh: "\\operatorname{arsinh}",
  arcosh: "\\operatorname{arcosh}",
  artanh: "\\operatorname{artanh}",
  arsech: "\\operatorname{arsech}",
  arcsch: "\\operatorname{arcsch}",
  arcoth: "\\operatorname{arcoth}",
};

/** Other names in use, Spanish ones and those of programs among them. */
const otherNames: Readonly<Record<string, string>> = {
  sen: "sin",
  tg: "tan",
  ctg: "cot",
  cotg: "cot",
  cosec: "csc",
  asin: "arcsin",
  acos: "arccos",
  atan: "arctan",
  asec: "arcsec",
  acsc: "arccsc",
  acot: "arccot",
  arcsen: "arcsin",
  arctg: "arctan",
  asinh: "arsinh",
  acosh: "arcosh",
  atanh: "artanh",
  arcsinh: "arsinh",
  arccosh: "arcosh",
  arctanh: "artanh",
  asech: "arsech",
  acsch: "arcsch",
  acoth: "arcoth",
  arcsech: "arsech",
  arccsch: "arcsch",
  arccoth: "arcoth",
  senh: "sinh",
  tgh: "tanh",
  lg: "log",
  ceiling: "ceil",
};

/** The function that a word names, or null. `cbrt` and `nthRoot` are read apart: they carry an index. */
export function functionNamed(word: string): string | null {
  if (word === "factorial") return null;
  if (Object.hasOwn(functionNames, word)) return word;
  if (Object.hasOwn(otherNames, word)) return otherNames[word] ?? null;
  const lower = word.toLowerCase();
  const isCapitalised = word.length > 2 && (word === word.toUpperCase() || /^[A-Z][a-z]+$/.test(word));
  if (isCapitalised && lower !== word) return functionNamed(lower);
  return null;
}

const inverses: Readonly<Record<string, string>> = {
  sin: "arcsin",
  cos: "arccos",
  tan: "arctan",
  sec: "arcsec",
  csc: "arccsc",
  cot: "arccot",
  sinh: "arsinh",
  cosh: "arcosh",
  tanh: "artanh",
  sech: "arsech",
  csch: "arcsch",
  coth: "arcoth",
};

/** What `sin^-1` stands for, or null where that exponent has two readings. */
export function inverseOf(name: string): string | null {
  return Object.hasOwn(inverses, name) ? (inverses[name] ?? null) : null;
}

/** Words that begin like a function and a letter, or are otherwise not `cos t`, `pi n`. */
export const wordsLikeFunctions: ReadonlySet<string> = new Set([
  ...[
    "cost",
    "coso",
    "cosa",
    "since",
    "sing",
    "sink",
    "sins",
    "sinc",
    "sino",
    "tans",
    "tank",
    "tang",
    "tant",
  ],
  ...["logo", "logs", "sect", "secs", "secy", "exps", "abso", "absx", "abst", "lnk", "pin", "pie", "pit"],
  ...["pig", "pip", "pis", "pia", "pic", "api", "floors", "floory", "roots", "senx1", "send", "sens", "sent"],
  ...["seno", "tanh1", "cota", "cots", "tgif", "tanto", "ceils"],
]);

/** Greek letters by their names, as one letter each; `pi` is a constant and `epsilon`, `varphi` spell variants. */
export const greekLetters: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  zeta: "ζ",
  eta: "η",
  theta: "θ",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  nu: "ν",
  xi: "ξ",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  phi: "φ",
  chi: "χ",
  psi: "ψ",
  omega: "ω",
  Gamma: "Γ",
  Delta: "Δ",
  Theta: "Θ",
  Lambda: "Λ",
  Sigma: "Σ",
  Phi: "Φ",
  Psi: "Ψ",
  Omega: "Ω",
};

const greekVariants: Readonly<Record<string, string>> = {
  varepsilon: "epsilon",
  vartheta: "theta",
  varphi: "phi",
  varrho: "rho",
};
const nameOfGlyph = new Map(Object.entries(greekLetters).map(([name, glyph]) => [glyph, name]));

/** The letter's name (`theta`) of a Greek glyph or LaTeX name, or null. */
export function greekName(text: string): string | null {
  const name =
    nameOfGlyph.get(text) ?? (text === "ϕ" ? "phi" : text === "ϑ" ? "theta" : text === "µ" ? "mu" : text);
  const usual = Object.hasOwn(greekVariants, name) ? (greekVariants[name] ?? name) : name;
  return Object.hasOwn(greekLetters, usual) ? usual : null;
}
