/**
 * A formula as a line of text that can be read on paper and aloud: `\frac{1}{2}x^2 \le 3` is "(1/2)x² ≤ 3". Nothing is left
 * out and nothing can be read in two ways: a command that isn't known stays as it was written. Read once from the left, at most `deepest` braces deep.
 */
export function mathText(latex: string): string {
  const reader = { at: 0, text: latex.slice(0, longest) };
  const said = `${sequence(reader, "", 0)}${latex.slice(longest)}`.replace(/\s+/g, " ").trim();
  return isBracketed(said) && latex.trim().startsWith("\\frac") ? said.slice(1, -1) : said;
}

/** Whether the first bracket is closed by the last: a fraction that is all there is needs none. */
function isBracketed(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") open += 1;
    if (text[at] === ")") open -= 1;
    if (open === 0) return at === text.length - 1 && text.length > 1;
  }
  return false;
}

interface Reader {
  at: number;
  readonly text: string;
}

/** Characters of a formula that are read; what follows stays as it is. */
const longest = 4_000;
const deepest = 20;

/** What comes up to a closing mark, or to the end. */
function sequence(reader: Reader, until: string, depth: number): string {
  let said = "";
  while (reader.at < reader.text.length) {
    if (until !== "" && reader.text.startsWith(until, reader.at)) {
      reader.at += until.length;
      return said;
    }
    said += part(reader, depth);
  }
  return said;
}

/** The next letter, group or command with what belongs to it. */
function part(reader: Reader, depth: number): string {
  const sign = reader.text[reader.at] ?? "";
  reader.at += 1;
  if (sign === "{") return depth < deepest ? sequence(reader, "}", depth + 1) : sign;
  if (sign === "^") return raised(argument(reader, depth));
  if (sign === "_") return `_${grouped(argument(reader, depth))}${isFollowed(reader) ? " " : ""}`;
  if (sign === "~") return " ";
  if (sign === "&") return " ";
  return sign === "\\" ? command(reader, depth) : sign;
}

function argument(reader: Reader, depth: number): string {
  while (/\s/.test(reader.text[reader.at] ?? "")) reader.at += 1;
  return reader.at < reader.text.length ? part(reader, depth) : "";
}

function command(reader: Reader, depth: number): string {
  const name = /^(?:[a-zA-Z]+|[\s\S])/.exec(reader.text.slice(reader.at, reader.at + 40))?.[0] ?? "";
  reader.at += name.length;
  if (name === "frac" || name === "dfrac" || name === "tfrac")
    return `(${grouped(argument(reader, depth))}/${grouped(argument(reader, depth))})`;
  if (name === "sqrt") return root(reader, depth);
  if (name === "begin" || name === "end") {
    argument(reader, depth);
    return " ";
  }
  if (named.has(name)) return argument(reader, depth);
  const known = signs[name];
  if (known !== undefined) return known;
  // sin, cos, log and their kind are words.
  return functions.has(name) ? `${name} ` : `\\${name}`;
}

function root(reader: Reader, depth: number): string {
  let index = "";
  if (reader.text[reader.at] === "[") {
    reader.at += 1;
    index = raised(sequence(reader, "]", depth));
  }
  const under = argument(reader, depth);
  return `${index}√${isFollowed(reader) ? `(${under})` : grouped(under)}`;
}

/** Whether something follows at once that would be read as a part of what stands before. */
const isFollowed = ({ at, text }: Reader): boolean => /^[\p{L}\d({\\]/u.test(text.slice(at, at + 2));

/** In brackets, unless it is one number or one letter. */
const grouped = (text: string): string => (/^(?:[\d.,]+|\p{L}?)$/u.test(text) ? text : `(${text})`);

const high: Readonly<Record<string, string>> = { "1": "¹", "2": "²", "3": "³", "∘": "°", "°": "°", "′": "′" };

const raised = (text: string): string => high[text] ?? `^(${text})`;

/** Commands that only say how their argument looks. */
const named = new Set([
  "text",
  "textbf",
  "textit",
  "mathrm",
  "mathbf",
  "mathit",
  "mathbb",
  "mathcal",
  "operatorname",
  "boxed",
]);
const functions = new Set(
  "sin cos tan cot sec csc arcsin arccos arctan log ln exp lim max min gcd".split(" "),
);

const signs: Readonly<Record<string, string>> = {
  ...{ "\\": "; ", ",": " ", ";": " ", ":": " ", "!": "", " ": " ", "{": "{", "}": "}", "%": "%", $: "$" },
  ...{
    quad: " ",
    qquad: " ",
    left: "",
    right: "",
    displaystyle: "",
    cdot: "·",
    times: "×",
    div: "÷",
    pm: "±",
  },
  ...{ le: "≤", leq: "≤", ge: "≥", geq: "≥", ne: "≠", neq: "≠", approx: "≈", equiv: "≡", infty: "∞" },
  ...{ to: "→", rightarrow: "→", Rightarrow: "⇒", implies: "⇒", iff: "⇔", Leftrightarrow: "⇔", in: "∈" },
  ...{
    notin: "∉",
    subset: "⊂",
    subseteq: "⊆",
    cup: "∪",
    cap: "∩",
    emptyset: "∅",
    varnothing: "∅",
    forall: "∀",
  },
  ...{ exists: "∃", neg: "¬", land: "∧", lor: "∨", sum: "∑", prod: "∏", int: "∫", partial: "∂", nabla: "∇" },
  ...{
    angle: "∠",
    perp: "⊥",
    circ: "∘",
    degree: "°",
    prime: "′",
    ldots: "…",
    cdots: "…",
    dots: "…",
    mid: "|",
  },
  ...{
    alpha: "α",
    beta: "β",
    gamma: "γ",
    delta: "δ",
    epsilon: "ε",
    varepsilon: "ε",
    theta: "θ",
    lambda: "λ",
  },
  ...{ mu: "μ", pi: "π", rho: "ρ", sigma: "σ", tau: "τ", phi: "φ", varphi: "φ", omega: "ω", Delta: "Δ" },
  ...{ Sigma: "Σ", Omega: "Ω", Phi: "Φ", Pi: "Π", Gamma: "Γ", Theta: "Θ", Lambda: "Λ" },
};
