import type { Scanner } from "./numerals.models.ts";
import { type Token, Unreadable } from "./syntax.models.ts";

const subscriptDigits = "₀₁₂₃₄₅₆₇₈₉";

export function isSubscriptDigit(character: string): boolean {
  return character !== "" && subscriptDigits.includes(character);
}

/** `x_1`, `x_{max}`, `x₁` name a letter; `log_2` and `root_4` name a base. */
export function scanSubscript(scanner: Scanner): void {
  const at = scanner.position;
  const text = scanner.text[at] === "_" ? writtenSubscript(scanner) : glyphSubscript(scanner);
  const before = scanner.tokens.pop();
  if (before?.kind === "function" && ["log", "root"].includes(before.name) && before.base === undefined) {
    scanner.tokens.push(withBase(before, scanner.scan(text, at)));
    return;
  }
  const name = text.replace(/^\\(?:text|mathrm)\{([A-Za-z]{1,8})\}$/, "$1");
  if (before?.kind !== "letter" || before.name.includes("_")) throw new Unreadable("syntax", at);
  if (!/^[A-Za-z0-9]{1,8}$/.test(name)) throw new Unreadable("outside", at);
  scanner.tokens.push({ ...before, name: `${before.name}_${name}` });
}

function withBase(token: Token & { readonly kind: "function" }, base: readonly Token[]): Token {
  const [only, ...others] = base;
  if (only === undefined) throw new Unreadable("syntax", token.at);
  const isDefault =
    only.kind === "number" && others.length === 0 && only.value.equals(token.name === "log" ? 10 : 2);
  if (!isDefault) return { ...token, base };
  return token.name === "log" ? token : { ...token, name: "sqrt" };
}

function glyphSubscript(scanner: Scanner): string {
  let digits = "";
  while (isSubscriptDigit(scanner.text[scanner.position] ?? "")) {
    digits += subscriptDigits.indexOf(scanner.text[scanner.position] ?? "");
    scanner.position += 1;
  }
  return digits;
}

function writtenSubscript(scanner: Scanner): string {
  const at = scanner.position + 1;
  const rest = scanner.text.slice(at, at + 60);
  const group =
    /^\{([^{}]*(?:\{[^{}]*\})?[^{}]*)\}/.exec(rest) ??
    (scanner.isLatex ? null : /^\(([^()]*)\)(?=\s*\()/.exec(rest));
  if (group !== null) {
    scanner.position = at + group[0].length;
    return (group[1] ?? "").trim();
  }
  const digits = /^\d+/.exec(rest)?.[0] ?? "";
  // In LaTeX a subscript without braces is one character: `x_10` is x_1 times 0, which nobody means.
  if (scanner.isLatex && digits.length > 1 && !/^10\b/.test(rest)) throw new Unreadable("ambiguous", at);
  const single = digits || (/^[A-Za-z]/.exec(rest)?.[0] ?? "");
  if (single === "") throw new Unreadable("syntax", at);
  scanner.position = at + single.length;
  return single;
}
