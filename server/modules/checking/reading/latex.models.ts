import { functionNamed, greekName } from "./functions.constants.ts";
import { latexCommands } from "./notation.constants.ts";
import { push, pushFraction, type Scanner } from "./numerals.models.ts";
import { readingBounds, type Token, Unreadable } from "./syntax.models.ts";
import { pushFunction } from "./words.models.ts";

/** Reads one LaTeX command with its arguments. Throws `Unreadable` (`outside`) for those we don't know. */
export function scanCommand(scanner: Scanner, scanOperator: (sign: string, at: number) => void): void {
  const at = scanner.position;
  const rest = scanner.text.slice(at, at + 40);
  if (rest.startsWith("\\\\")) {
    scanner.position += 2;
    push(scanner, { kind: "separator", isWord: false }, at);
    return;
  }
  if (/^\\[,;:! ()[\]]/.test(rest)) {
    scanner.position += 2;
    scanner.spaced = true;
    return;
  }
  if (/^\\[%{}$_|]/.test(rest)) {
    scanner.position += 1;
    return;
  }
  const name = /^\\([a-zA-Z]+)/.exec(rest)?.[1];
  if (name === undefined) throw new Unreadable("syntax", at);
  scanner.position += name.length + 1;
  if (/^[dtc]?frac$/.test(name)) scanFraction(scanner, at);
  else if (/^[dt]?binom$/.test(name)) scanBinomial(scanner, at);
  else if (name === "sqrt") scanRoot(scanner, at);
  else if (name === "begin" || name === "end") scanEnvironment(scanner);
  else if (/^(?:text|mathrm|mathit|mathbf|operatorname|textrm|textit|mbox|mathsf)$/.test(name))
    scanNamed(scanner, name, at, scanOperator);
  else if (!scanBracket(scanner, name, at)) scanSymbolCommand(scanner, name, at, scanOperator);
}

function scanSymbolCommand(
  scanner: Scanner,
  name: string,
  at: number,
  scanOperator: (sign: string, at: number) => void,
): void {
  const greek = greekName(name);
  const known = /^[a-z]+$/.test(name) ? functionNamed(name) : null;
  if (name === "pi") push(scanner, { kind: "constant", name: "pi" }, at);
  else if (name === "exponentialE") push(scanner, { kind: "constant", name: "e" }, at);
  else if (name === "degree") push(scanner, { kind: "constant", name: "degree" }, at);
  else if (name === "pm" || name === "mp")
    push(scanner, { kind: "plus-minus", first: name === "pm" ? "+" : "-" }, at);
  else if (name === "placeholder") throw new Unreadable("syntax", at);
  else if (greek !== null) push(scanner, { kind: "letter", name: greek }, at);
  else if (known !== null && !["sqrt", "root", "abs"].includes(known)) pushFunction(scanner, known, at);
  else {
    if (!Object.hasOwn(latexCommands, name)) throw new Unreadable("outside", at);
    const plain = latexCommands[name] ?? "";
    if (plain.trim() === "") scanner.spaced = true;
    else scanOperator(plain, at);
  }
}

/** `\left|`, `\lvert`, `\lfloor`; `\left.` is nothing. */
function scanBracket(scanner: Scanner, name: string, at: number): boolean {
  const isSide = /^(?:m?(?:left|right)|[bB]igg?[lr]?)$/.test(name);
  if (isSide) {
    const next = /^\s*(\.(?!\d)|\||\\(?:vert|lvert|rvert)(?![a-zA-Z]))/.exec(
      scanner.text.slice(scanner.position, scanner.position + 20),
    );
    if (next === null) return true;
    scanner.position += next[0].length;
    if (next[1] === ".") return true;
    const side = /left|l$/.test(name) ? "open" : /right|r$/.test(name) ? "close" : "either";
    push(scanner, { kind: "bar", side }, at);
    return true;
  }
  if (name === "lvert" || name === "rvert" || name === "vert" || name === "mid") {
    const side = name === "lvert" ? "open" : name === "rvert" ? "close" : "either";
    push(scanner, { kind: "bar", side }, at);
    return true;
  }
  if (name === "lfloor" || name === "lceil") {
    push(scanner, { kind: "function", name: name === "lfloor" ? "floor" : "ceil" }, at);
    push(scanner, { kind: "open" }, at);
    return true;
  }
  if (name === "rfloor" || name === "rceil") {
    push(scanner, { kind: "close" }, at);
    return true;
  }
  return false;
}

/** Only environments that set statements one under the other. */
function scanEnvironment(scanner: Scanner): void {
  const at = scanner.position;
  const name = /^\{(cases|aligned|align\*?|gathered|array|alignedat)\}(?:\{[lcr|\s]*\})?/.exec(
    scanner.text.slice(at, at + 40),
  );
  if (name === null) throw new Unreadable("outside", at);
  scanner.position += name[0].length;
  scanner.spaced = true;
}

/** `\operatorname{sin}`, `\mathrm{e}`, `\text{or}`. */
function scanNamed(
  scanner: Scanner,
  command: string,
  at: number,
  scanOperator: (sign: string, at: number) => void,
): void {
  const group = latexArgument(scanner);
  const word = group.text.replaceAll("~", " ").trim();
  const known = functionNamed(word);
  if (word === "") scanner.spaced = true;
  else if (word === "e" && command !== "text") push(scanner, { kind: "constant", name: "e" }, at);
  else if (known !== null) pushFunction(scanner, known, at);
  else if (word === "or" || word === "o") scanOperator("∨", at);
  else if (word === "and" || word === "y") push(scanner, { kind: "separator", isWord: true }, at);
  else if (/^[a-zA-Z]$/.test(word)) push(scanner, { kind: "letter", name: word }, at);
  else throw new Unreadable("words", at);
}

function scanFraction(scanner: Scanner, at: number): void {
  const top = latexArgument(scanner);
  const bottom = latexArgument(scanner);
  if (/^d(?![a-z]{2})/.test(top.text.trim()) && /^d\s*(?:[a-zA-Z]|\\[a-z]+)$/.test(bottom.text.trim()))
    throw new Unreadable("outside", at);
  if (
    /^\d{1,6}$/.test(top.text) &&
    /^\d{1,6}$/.test(bottom.text) &&
    scanner.tokens.at(-1)?.kind === "number"
  ) {
    pushFraction(scanner, Number(top.text), Number(bottom.text), at);
    return;
  }
  push(scanner, { kind: "open" }, at);
  pushGroup(scanner, top);
  push(scanner, { kind: "operator", operator: "/" }, at);
  pushGroup(scanner, bottom);
  push(scanner, { kind: "close" }, at);
}

/** `\binom{5}{2}`. */
function scanBinomial(scanner: Scanner, at: number): void {
  const [top, bottom] = [latexArgument(scanner), latexArgument(scanner)];
  push(scanner, { kind: "function", name: "binom" }, at);
  push(scanner, { kind: "open" }, at);
  pushGroup(scanner, top);
  push(scanner, { kind: "separator", isWord: false }, at);
  pushGroup(scanner, bottom);
  push(scanner, { kind: "close" }, at);
}

/** `\sqrt{x}`, `\sqrt2`, `\sqrt[3]{x}`. */
function scanRoot(scanner: Scanner, at: number): void {
  const index = /^\s*\[([^\][]{1,20})\]/.exec(scanner.text.slice(scanner.position, scanner.position + 30));
  if (index !== null) scanner.position += index[0].length;
  const written = index?.[1]?.trim() ?? "2";
  const base = written === "2" ? null : scanner.scan(written, at);
  if (base?.length === 0) throw new Unreadable("syntax", at);
  push(scanner, { kind: "function", name: base === null ? "sqrt" : "root", ...(base ? { base } : {}) }, at);
  pushGroup(scanner, latexArgument(scanner));
}

function pushGroup(scanner: Scanner, group: { readonly text: string; readonly at: number }): void {
  push(scanner, { kind: "open" }, group.at);
  for (const token of scanner.scan(group.text, group.at)) {
    if (token.kind === "sign" || token.kind === "or") throw new Unreadable("syntax", group.at);
    scanner.tokens.push(token);
  }
  push(scanner, { kind: "close" }, group.at);
}

/** One argument of a command: a group in braces, or a single character or command. */
function latexArgument(scanner: Scanner): { readonly text: string; readonly at: number } {
  while (scanner.text[scanner.position] === " ") scanner.position += 1;
  const at = scanner.position;
  if (scanner.text[at] !== "{") {
    const single = /^(?:[0-9a-zA-Z]|\\[a-zA-Z]+)/.exec(scanner.text.slice(at, at + 20))?.[0];
    if (single === undefined) throw new Unreadable("syntax", at);
    scanner.position += single.length;
    return { text: single, at };
  }
  let depth = 0;
  for (let index = at; index < scanner.text.length; index += 1) {
    if (scanner.text[index] === "{") depth += 1;
    if (scanner.text[index] === "}") depth -= 1;
    if (depth > readingBounds.depth) throw new Unreadable("too-big", index);
    if (depth > 0) continue;
    scanner.position = index + 1;
    return { text: scanner.text.slice(at + 1, index), at: at + 1 };
  }
  throw new Unreadable("syntax", at);
}

/** Tokens moved to where their group stands in the whole text. */
export function placedAt(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.map((token) => ({ ...token, at: at + token.at }));
}
