import { existsSync, readdirSync } from "node:fs";
import { z } from "zod";
import type { AnswerVerdict } from "../../../server/modules/checking/checking.models.ts";
import { checkAnswer } from "../../../server/modules/checking/engine.ts";
import { runCheck } from "../../runners/check.runner.ts";
import { type FieldFile, readJsonLines } from "../data.ts";
import { type Figure, type Section, shareOf } from "../report.models.ts";
import type { SectionInput, SectionRunner } from "./section.models.ts";

const khanRow = z.object({
  a: z.string(),
  b: z.string(),
  mode: z.enum(["value", "form"]),
  equivalent: z.boolean(),
});
const ownRow = z.looseObject({ verdict: z.string() });
const ownFolder = "evals/cases/check";
const ownFiles = existsSync(ownFolder)
  ? readdirSync(ownFolder).filter((name) => name.endsWith(".jsonl"))
  : [];
const mathstepsRow = z.object({ from: z.string(), to: z.string() });

/** One pair of a suite as it was judged. */
interface Judged {
  readonly suite: string;
  readonly expected: string;
  readonly given: string;
  readonly same: boolean;
  readonly verdict: AnswerVerdict;
}

/** Rows of mistakes that the report lists at most. */
const mostListed = 60;

/** Pairs of expressions that other checkers were tested with: does ours say the same? */
export const answersSection: SectionRunner = {
  title: "Answer checking",
  run({ data, progress }: SectionInput): Section {
    const suites: readonly [string, FieldFile, (row: unknown) => readonly Judged[]][] = [
      ["Khan Academy’s checker", readJsonLines(data, "khan_kas/equivalence_pairs.jsonl"), judgeKhan],
      ["mathsteps", readJsonLines(data, "mathsteps/equivalent_pairs.jsonl"), judgeMathsteps],
    ];
    const judged = suites.flatMap(([, file, judge], index) => {
      progress(index / suites.length);
      return file.kind === "here" ? file.rows.flatMap(judge) : [];
    });
    const names = [...new Set(judged.map(({ suite }) => suite))];
    const figures: Figure[] = names.map((name) =>
      shareOf(`${name}: pairs agreed on`, of(judged, name), isAgreed, { at: "least", value: 0.98 }),
    );
    const wrongly = judged.filter(({ same, verdict }) => !same && verdict === "correct");
    figures.push({
      name: "Called correct where the suite says otherwise",
      value: wrongly.length,
      unit: "count",
      of: judged.filter(({ same }) => !same).length,
      target: { at: "most", value: 0 },
    });
    figures.push(ownRows());
    figures.push(shareOf("Left unchecked", judged, ({ verdict }) => verdict === "unchecked"));
    return {
      id: "answers",
      title: "Answer checking",
      about:
        "Pairs of expressions from the tests of other open checkers, compared by value, or by form where the suite says so. What is not agreed on is listed.",
      figures,
      tables: [
        {
          title: "Not agreed on",
          head: ["Suite", "Expected", "Given", "Suite says", "We say"],
          rows: judged
            .filter((row) => !isAgreed(row))
            .slice(0, mostListed)
            .map((row) => [row.suite, row.expected, row.given, row.same ? "same" : "different", row.verdict]),
        },
      ],
      missing: suites.flatMap(([, file]) => (file.kind === "missing" ? [file.path] : [])),
    };
  },
};

/** Answers of every kind as students write them, written for this project, each with the verdict it should get. */
function ownRows(): Figure {
  const rows = ownFiles.flatMap((name) => {
    const file = readJsonLines(ownFolder, name);
    return file.kind === "here" ? file.rows : [];
  });
  const asked = rows.flatMap((row) => {
    const parsed = ownRow.safeParse(row);
    return parsed.success ? [{ verdict: parsed.data.verdict, row }] : [];
  });
  const agrees = ({ verdict, row }: (typeof asked)[number]) =>
    z.object({ verdict: z.string() }).safeParse(runCheck(row)).data?.verdict === verdict;
  return shareOf("Rows of evals/cases/check with the verdict they should get", asked, agrees, {
    at: "least",
    value: 0.99,
  });
}

function of(judged: readonly Judged[], suite: string): readonly Judged[] {
  return judged.filter((row) => row.suite === suite);
}

function isAgreed({ same, verdict }: Judged): boolean {
  return same ? verdict === "correct" : verdict === "incorrect" || verdict === "equivalent-wrong-form";
}

function judgeKhan(row: unknown): readonly Judged[] {
  const parsed = khanRow.safeParse(row);
  if (!parsed.success) return [];
  const { a, b, mode, equivalent } = parsed.data;
  const { verdict } = checkAnswer({
    expected: a,
    given: b,
    ...(mode === "form" ? { form: "same" as const } : {}),
  });
  return [{ suite: "Khan Academy’s checker", expected: a, given: b, same: equivalent, verdict }];
}

/** A few rows of the suite say that nothing is to be done. */
function judgeMathsteps(row: unknown): readonly Judged[] {
  const parsed = mathstepsRow.safeParse(row);
  if (!parsed.success || parsed.data.to === "no-steps") return [];
  const { from, to } = parsed.data;
  const { verdict } = checkAnswer({ expected: from, given: to });
  return [{ suite: "mathsteps", expected: from, given: to, same: true, verdict }];
}
