import Fraction from "fraction.js";
import { polynomialOf } from "../../algebra/polynomial.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mathematicalSpans, type Span } from "../../finding/spans.models.ts";
import { ownWork } from "../../finding/words.constants.ts";
import { relationToLatex, relationToPlain } from "../../reading/printing.models.ts";
import type { ReadResult, Relation } from "../../reading/syntax.models.ts";

export type Method = "substitution" | "elimination";

/** Two linear equations in two letters. */
export interface SystemTask {
  readonly relations: readonly [Relation, Relation];
  /** In order of the alphabet. */
  readonly letters: readonly [string, string];
  readonly asked: Method | null;
}

/** `a * first + b * second = c`. */
export interface Row {
  readonly a: Fraction;
  readonly b: Fraction;
  readonly c: Fraction;
}

const zero = new Fraction(0);
const coefficientBound = 10_000;

/** A linear equation in two letters at most as a row, or null. */
export function rowOf(relation: Relation, [first, second]: readonly [string, string]): Row | null {
  if (relation.sign !== "=") return null;
  const polynomial = polynomialOf({ kind: "subtract", left: relation.left, right: relation.right });
  if (polynomial === null || [...polynomial.keys()].some((key) => !["", first, second].includes(key)))
    return null;
  const at = (key: string) => polynomial.get(key) ?? zero;
  return { a: at(first), b: at(second), c: at("").neg() };
}

/** What the equations have in common: a point, nothing, or a whole line. */
export type SystemTruth =
  | { readonly kind: "point"; readonly first: Fraction; readonly second: Fraction }
  | { readonly kind: "none" | "line" };

export function truthOf({ relations, letters }: SystemTask): SystemTruth | null {
  const [one, two] = relations.map((relation) => rowOf(relation, letters));
  if (one == null || two == null) return null;
  const determinant = one.a.mul(two.b).sub(two.a.mul(one.b));
  if (!determinant.equals(0)) {
    const first = one.c.mul(two.b).sub(two.c.mul(one.b)).div(determinant);
    const second = one.a.mul(two.c).sub(two.a.mul(one.c)).div(determinant);
    return { kind: "point", first, second };
  }
  const isSame = one.a.mul(two.c).equals(two.a.mul(one.c)) && one.b.mul(two.c).equals(two.b.mul(one.c));
  return { kind: isSame ? "line" : "none" };
}

/** Two linear equations in two letters as a problem, or null: an answer (`x = 3, y = 2`) is none. */
export function problemOfRelations(relations: readonly Relation[], asked: Method | null): Problem | null {
  const [one, two, ...others] = relations;
  if (one === undefined || two === undefined || others.length > 0) return null;
  const [first, second, third] = lettersIn({ kind: "system", relations });
  if (first === undefined || second === undefined || third !== undefined) return null;
  const letters = [first, second] as const;
  const rows = [one, two].map((relation) => rowOf(relation, letters));
  const isOpen = rows.some((row) => row !== null && !row.a.equals(0) && !row.b.equals(0));
  const isProper = rows.every(
    (row) => row !== null && !(row.a.equals(0) && row.b.equals(0)) && isBounded(row),
  );
  if (!isOpen || !isProper) return null;
  const task: SystemTask = { relations: [one, two], letters, asked };
  const plain = [one, two].map(relationToPlain).join(", ");
  // Two equations of one line are a system only where the words say so.
  const isSame = truthOf(task)?.kind === "line";
  return {
    family: "linear-system",
    statement:
      asked === null ? (isSame ? `solve the system: ${plain}` : plain) : `solve by ${asked}: ${plain}`,
    latex: `\\begin{cases} ${[one, two].map(relationToLatex).join(" \\\\ ")} \\end{cases}`,
    unknown: null,
    skill: `systems.${skillOf(task)}`,
  };
}

function isBounded({ a, b, c }: Row): boolean {
  return [a, b, c].every((value) => value.abs().lte(coefficientBound) && value.d <= 100n);
}

function skillOf(task: SystemTask): string {
  if (truthOf(task)?.kind !== "point") return "no-single-solution";
  return methodFor(task);
}

/** Substitution where a letter stands alone already; elimination otherwise. */
export function methodFor({ asked, relations, letters }: SystemTask): Method {
  if (asked !== null) return asked;
  return relations.some((relation) => isolatedLetter(relation, letters) !== null)
    ? "substitution"
    : "elimination";
}

/** The letter that a relation expresses by the other: `y = 5 - x` expresses y. */
export function isolatedLetter(relation: Relation, letters: readonly string[]): string | null {
  const { left, right } = relation;
  const [name, side] =
    left.kind === "letter" ? [left.name, right] : right.kind === "letter" ? [right.name, left] : [null, null];
  if (name === null || side === null || !letters.includes(name)) return null;
  return lettersIn({ kind: "expression", expression: side }).includes(name) ? null : name;
}

export function recogniseSystem(read: ReadResult): Problem | null {
  return read.kind === "system" ? problemOfRelations(read.relations, null) : null;
}

const solving =
  /\b(?:solve|solving|find|help|stuck|how do|resuelve|resolver|resuelva|halla|encuentra|ayuda(?:me)?|c[oó]mo)\b/i;
const systemWords = /\b(?:system|simultaneous|sistema|simult[aá]neas?)\b/i;
const methodWords: readonly (readonly [RegExp, Method])[] = [
  [
    /\b(?:by|using|with|method of) (?:the )?substitution|\bpor (?:el m[eé]todo de )?sustituci[oó]n|\bsustituci[oó]n\b/i,
    "substitution",
  ],
  [
    /\b(?:by|using|with|method of) (?:the )?(?:elimination|combination|addition method)|\bpor (?:el m[eé]todo de )?(?:reducci[oó]n|eliminaci[oó]n)|\b(?:reducci[oó]n|eliminaci[oó]n)\b/i,
    "elimination",
  ],
];

/** The system in a message: two equations in the same two letters, asked for or alone; or null. */
export function findSystem(message: string): Problem | null {
  const text = message.slice(0, 1_000);
  const equalSigns = text.match(/=/g)?.length ?? 0;
  if (equalSigns < 2 || equalSigns > 6) return null;
  const spans = mathematicalSpans(text);
  const found = spans.flatMap((span) => {
    const read = readExpression(span.text);
    const relations =
      read.kind === "relation" ? [read.relation] : read.kind === "system" ? read.relations : [];
    return relations.map((relation) => ({ relation, span }));
  });
  const [one, two] = found;
  if (one === undefined || two === undefined || found.length > 3) return null;
  const isWanted = systemWords.test(text) || methodWords.some(([words]) => words.test(text));
  if (found.length > 2 && !isWanted) return null;
  if (!isWanted && [one, two].some(({ span }) => ownWork.test(span.before))) return null;
  const asked = methodWords.find(([words]) => words.test(text))?.[1] ?? null;
  const problem = problemOfRelations([one.relation, two.relation], asked);
  if (problem === null) return null;
  const bothOpen = [one, two].every(({ relation }) => lettersIn({ kind: "relation", relation }).length === 2);
  const isAsked = isWanted || (bothOpen && solving.test(text)) || isAlone(text, [one.span, two.span]);
  const repeats = truthOfProblem(problem)?.kind === "line" && !isWanted;
  return isAsked && !repeats ? problem : null;
}

/** Nothing stands beside the equations but what joins them. */
function isAlone(text: string, spans: readonly Span[]): boolean {
  const rest = spans.reduce((all, span) => all.replace(span.text, " "), text);
  return /^(?:[\s,;.&$\\()[\]{}]|\\?(?:begin|end|left|right|cases|aligned)|\band\b|\by\b|\d[).])*$/i.test(
    rest,
  );
}

function truthOfProblem(problem: Problem): SystemTruth | null {
  const task = taskOf(problem);
  return task === null ? null : truthOf(task);
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): SystemTask | null {
  const [, asked, rest] =
    /^solve (?:by (substitution|elimination)|the system): (.+)$/.exec(problem.statement) ?? [];
  const read = readExpression(rest ?? problem.statement);
  const [one, two] = read.kind === "system" ? read.relations : [];
  const [first, second] = lettersIn(read);
  if (one === undefined || two === undefined || first === undefined || second === undefined) return null;
  // The pattern allows these two words only.
  return { relations: [one, two], letters: [first, second], asked: (asked as Method | undefined) ?? null };
}
