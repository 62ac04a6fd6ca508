import type { LineVerdict } from "../../../server/modules/checking/checking.models.ts";
import type {
  BuggyRule,
  Difficulty,
  ProblemFamily,
  WorkedProblem,
} from "../../../server/modules/checking/families/family.models.ts";

/** What became of one buggy rule's wrong lines. */
export interface RuleRow {
  readonly family: string;
  readonly misconception: string;
  /** Wrong lines made, one a seed at most; fewer than asked for where the rule rarely bites. */
  readonly made: number;
  /** Judged wrong. */
  readonly found: number;
  /** Named as this misconception, or as one whose rule gives the very same line from the same right lines. */
  readonly named: number;
  /** Named as this misconception itself. */
  readonly namedItself: number;
}

/** How often lines of right solutions were called wrong. */
export interface RightRow {
  readonly family: string;
  readonly lines: number;
  readonly flagged: number;
  /** Up to five of them: statement, line and verdict. */
  readonly examples: readonly string[];
}

const wrongVerdicts: ReadonlySet<LineVerdict> = new Set(["wrong", "loses-solutions", "adds-solutions"]);
const difficulties: readonly Difficulty[] = [1, 2, 3];
/** Problems of each kind that are looked at to see where a rule bites, and most that are drawn for each wrong line. */
const patience = { tasting: 12, drawing: 12 } as const;

type Kind = readonly [skill: string, level: Difficulty];

/** One row for each buggy rule of the families, each tried on so many generated problems. */
export function misconceptionTable(families: readonly ProblemFamily[], seeds = 50): readonly RuleRow[] {
  return families.flatMap((family) => {
    if (family.generate === undefined || family.buggyRules === undefined) return [];
    const tasted = kindsOf(family).map(
      (kind) => [kind, problemsOf(family, [kind], patience.tasting)] as const,
    );
    return family.buggyRules.map((rule) => {
      const bites = tasted.filter(([, problems]) =>
        problems.some((one, at) => wrongLineOf(rule, one, at) !== null),
      );
      const kinds = bites.length > 0 ? bites.map(([kind]) => kind) : kindsOf(family);
      return ruleRow(family, rule, kinds, seeds);
    });
  });
}

function kindsOf(family: ProblemFamily): readonly Kind[] {
  return (family.skills ?? []).flatMap((skill) => difficulties.map((level) => [skill, level] as const));
}

function problemAt(family: ProblemFamily, kinds: readonly Kind[], index: number): WorkedProblem | null {
  const [skill, level] = kinds[index % kinds.length] ?? ["", 1];
  return family.generate?.(skill, level, 1_000 + index) ?? null;
}

/** Generated problems of some kinds in turn. */
function problemsOf(family: ProblemFamily, kinds: readonly Kind[], count: number): readonly WorkedProblem[] {
  return Array.from({ length: count }, (_, index) => problemAt(family, kinds, index)).flatMap((made) =>
    made === null ? [] : [made],
  );
}

function ruleRow(family: ProblemFamily, rule: BuggyRule, kinds: readonly Kind[], seeds: number): RuleRow {
  const row = { made: 0, found: 0, named: 0, namedItself: 0 };
  for (let index = 0; index < seeds * patience.drawing && row.made < seeds; index += 1) {
    const worked = problemAt(family, kinds, index);
    const trial = worked === null ? null : wrongLineOf(rule, worked, index);
    if (worked === null || trial === null) continue;
    const judged = family.judgeLine(worked.problem, trial.before, trial.line);
    const isFound = wrongVerdicts.has(judged.verdict);
    const isItself = judged.misconception === rule.misconception.id;
    row.made += 1;
    row.found += isFound ? 1 : 0;
    row.namedItself += isFound && isItself ? 1 : 0;
    const isSame = isItself || givesTheSame(family, judged.misconception, worked, trial.line);
    row.named += isFound && isSame ? 1 : 0;
  }
  return { family: family.id, misconception: rule.misconception.id, ...row };
}

interface Trial {
  /** Right lines before the wrong one, the statement first. */
  readonly before: readonly string[];
  readonly line: string;
}

function linesOf({ problem, solution }: WorkedProblem): readonly string[] {
  return [problem.statement, ...solution.steps.map((step) => step.line)];
}

/** A wrong line that the rule gives somewhere on the way of a right solution, or null. */
function wrongLineOf(rule: BuggyRule, worked: WorkedProblem, index: number): Trial | null {
  const lines = linesOf(worked);
  const trials = lines.flatMap((line, at) => {
    const made = rule.apply(worked.problem, line);
    const chosen = made[index % Math.max(made.length, 1)];
    return chosen === undefined ? [] : [{ before: lines.slice(0, at + 1), line: chosen.line }];
  });
  return trials[index % Math.max(trials.length, 1)] ?? null;
}

function givesTheSame(
  family: ProblemFamily,
  misconception: string | null,
  worked: WorkedProblem,
  line: string,
): boolean {
  const rules = family.buggyRules?.filter((rule) => rule.misconception.id === misconception) ?? [];
  return rules.some((rule) =>
    linesOf(worked).some((from) => rule.apply(worked.problem, from).some((wrong) => wrong.line === line)),
  );
}

/**
 * One row for each family: lines of its own solutions, each after the lines before it, right after the
 * statement (steps left out), and in LaTeX.
 */
export function rightLinesTable(families: readonly ProblemFamily[], seeds = 50): readonly RightRow[] {
  return families.flatMap((family) => {
    if (family.generate === undefined) return [];
    const kinds = kindsOf(family);
    const problems = problemsOf(family, kinds, Math.max(seeds, kinds.length));
    const tried = problems.flatMap((worked) => trialsOf(family, worked));
    const flagged = tried.filter((trial) => trial.isWrong);
    const examples = flagged.slice(0, 5).map((trial) => trial.text);
    return [{ family: family.id, lines: tried.length, flagged: flagged.length, examples }];
  });
}

function trialsOf(family: ProblemFamily, worked: WorkedProblem) {
  const { problem, solution } = worked;
  const lines = linesOf(worked);
  return solution.steps.flatMap((step, index) => {
    const trials = [
      [lines.slice(0, index + 1), step.line],
      [[problem.statement], step.line],
      [lines.slice(0, index + 1), `$${step.latex}$`],
    ] as const;
    return trials.map(([before, line]) => {
      const { verdict } = family.judgeLine(problem, before, line);
      return { isWrong: wrongVerdicts.has(verdict), text: `${problem.statement}: ${line} is ${verdict}` };
    });
  });
}
