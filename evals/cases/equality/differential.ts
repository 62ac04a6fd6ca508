import { sameValue } from "../../../server/modules/checking/equality/equality.models.ts";
import {
  type Expression,
  readExpression,
  toLatex,
  toPlain,
} from "../../../server/modules/checking/expression.models.ts";
import { askKas, askMathjs } from "./oracles.ts";
import { rewritten } from "./rewriting.generator.ts";
import { changed, pickFrom, treeFrom } from "./trees.generator.ts";

export interface Compared {
  readonly seed: number;
  readonly texts: readonly [string, string];
  readonly ours: boolean | null;
  /** What is wrong with our verdict, or null. */
  readonly fault: string | null;
}

/** An expression and one equal to it by construction, read back in plain notation or LaTeX. */
export function compareRewritten(seed: number): Compared {
  const pick = pickFrom(seed);
  const first = treeFrom(pick, pick(1, 4));
  const second = rewritten(first, pick, pick(1, 4));
  const compared = compare(seed, first, second, seed % 2 === 0);
  return {
    ...compared,
    fault: compared.fault ?? (compared.ours === false ? "an equal pair is called unequal" : null),
  };
}

/** An expression and the same (rewritten or not) with one part changed, judged by two libraries. */
export function compareChanged(seed: number): Compared {
  const pick = pickFrom(seed);
  const first = treeFrom(pick, pick(1, 4));
  const second = changed(seed % 3 === 0 ? rewritten(first, pick, 1) : first, pick);
  const compared = compare(seed, first, second, seed % 2 === 0);
  if (compared.fault !== null || compared.ours === null) return compared;
  const mathjs = askMathjs(first, second);
  if (compared.ours && mathjs === "different")
    return { ...compared, fault: "mathjs finds a point where they differ" };
  const kas = askKas(first, second);
  if (compared.ours && kas === "different" && mathjs !== "equal")
    return { ...compared, fault: "KAS calls them different" };
  if (!compared.ours && kas === "equal" && mathjs === "equal")
    return { ...compared, fault: "KAS and mathjs call them equal" };
  return compared;
}

function compare(seed: number, first: Expression, second: Expression, isLatex: boolean): Compared {
  const print = isLatex ? toLatex : toPlain;
  const texts = [print(first), print(second)] as const;
  const [a, b] = texts.map(readExpression);
  const outcome = { seed, texts, ours: null };
  if (a?.kind !== "expression" || b?.kind !== "expression") {
    const isTooBig = [a, b].some((read) => read?.kind === "unreadable" && read.reason === "too-big");
    return { ...outcome, fault: isTooBig ? null : "what was printed is not read" };
  }
  if (sameValue(a.expression, first) === false)
    return { ...outcome, fault: `reads as ${toPlain(a.expression)}` };
  return { ...outcome, ours: sameValue(a.expression, b.expression), fault: null };
}
