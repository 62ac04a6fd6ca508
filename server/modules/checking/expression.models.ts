import type Fraction from "fraction.js";
import { exactValue } from "./reading/exact.models.ts";
import { solutionSetInWords } from "./reading/notation.constants.ts";
import {
  expressionToLatex,
  expressionToPlain,
  latexSign,
  relationToLatex,
  relationToPlain,
} from "./reading/printing.models.ts";
import { readTokens } from "./reading/statements.models.ts";
import { type Expression, type ReadResult, type Relation, Unreadable } from "./reading/syntax.models.ts";
import { tokenise } from "./reading/tokens.models.ts";
import { OutOfWork } from "./work.models.ts";

export type { Expression, ReadResult, Relation, Sign, UnreadableReason } from "./reading/syntax.models.ts";

/**
 * Reads mathematics in any notation students use: plain, unicode or LaTeX; one expression, a relation, a
 * chain of relations, alternatives (`x = ±2`, `x = 2 or x = 3`), statements that hold together (`x = 2, y = 3`),
 * or the words "no solution". Bounded by size, never throws. What has two usual
 * readings (`6/2(1+2)`, `x2`, `3,5`) is unreadable with the reason `ambiguous`.
 */
export function readExpression(text: string): ReadResult {
  try {
    const which = text.length < 80 ? solutionSetInWords(text) : null;
    if (which !== null) return { kind: "solution-set", which };
    return readTokens(tokenise(withoutPunctuation(text)));
  } catch (error) {
    if (error instanceof OutOfWork) throw error;
    if (error instanceof Unreadable) return { kind: "unreadable", at: error.at, reason: error.reason };
    return { kind: "unreadable", at: 0, reason: "too-big" };
  }
}

/** Sentence punctuation at the end is not mathematics, nor is the brace before a system. */
function withoutPunctuation(text: string): string {
  if (text.length > 4_000) return text;
  const plain = text.replace(/[\s?.,;¿]+$/, "");
  if (!plain.includes("\\begin")) return plain;
  return plain
    .replace(/\\left\s*\\\{\s*(?=\\begin)/, "")
    .replace(/\\right\s*\.\s*$/, "")
    .replace(/(?:\\\\\s*)+(?=\\end)/, "");
}

/** Exact value of a text that is one closed arithmetic expression (`3/4 + 1/6`, `15% of 80`), else null. */
export function evaluateExactly(text: string): Fraction | null {
  const read = readExpression(text);
  return read.kind === "expression" ? exactValue(read.expression) : null;
}

/** Normalised plain notation; reads back as the same mathematics. */
export function toPlain(mathematics: Expression | Relation): string {
  return "sign" in mathematics ? relationToPlain(mathematics) : expressionToPlain(mathematics);
}

/** LaTeX without delimiters. */
export function toLatex(mathematics: Expression | Relation): string {
  return "sign" in mathematics ? relationToLatex(mathematics) : expressionToLatex(mathematics);
}

/** LaTeX of anything that was read; text that was not read is returned as LaTeX text. */
export function readToLatex(read: ReadResult, text: string): string {
  switch (read.kind) {
    case "expression":
      return expressionToLatex(read.expression);
    case "relation":
      return relationToLatex(read.relation);
    case "chain":
      return read.parts
        .map((part, index) => {
          const sign = read.signs[index];
          return sign === undefined
            ? expressionToLatex(part)
            : `${expressionToLatex(part)} ${latexSign(sign)}`;
        })
        .join(" ");
    case "either":
      return read.relations.map(relationToLatex).join(" \\lor ");
    case "system":
      return read.relations.map(relationToLatex).join(",\\; ");
    default:
      return `\\text{${text
        .slice(0, 200)
        .replace(/[\\{}$%#&_^~]/g, " ")
        .trim()}}`;
  }
}
