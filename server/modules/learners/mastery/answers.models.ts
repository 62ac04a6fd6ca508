/** One observed answer, as the models of mastery see it. */
export interface ObservedAnswer {
  readonly learner: string;
  readonly item: string;
  /** Skills that the item asks for, without repetition; at least one. */
  readonly skills: readonly string[];
  readonly correct: boolean;
}

/** A row of a log that gives an answer once for each of its skills. */
export interface LogRow {
  readonly learner: string;
  readonly item: string;
  readonly correct: boolean;
  readonly skill: string;
}

/** An answer with the number of log rows it stands for. */
export interface LoggedAnswer extends ObservedAnswer {
  readonly rows: number;
}

/**
 * Joins the rows of one answer. Logs such as ASSISTments 2009 repeat an answer for each of its skills; taken one by
 * one, the second row would be foretold from the outcome of the first. Rows that follow each other, of one learner on
 * one item with the same outcome and a skill that is new among them, are one answer; the same skill again is a new try.
 */
export function* joinAnswers(rows: Iterable<LogRow>): Generator<LoggedAnswer> {
  let open: { row: LogRow; skills: string[] } | null = null;
  for (const row of rows) {
    if (open !== null && isSameAnswer(open.row, row) && !open.skills.includes(row.skill)) {
      open.skills.push(row.skill);
      continue;
    }
    if (open !== null) yield answerOf(open.row, open.skills);
    open = { row, skills: [row.skill] };
  }
  if (open !== null) yield answerOf(open.row, open.skills);
}

function isSameAnswer(a: LogRow, b: LogRow): boolean {
  return a.learner === b.learner && a.item === b.item && a.correct === b.correct;
}

function answerOf({ learner, item, correct }: LogRow, skills: readonly string[]): LoggedAnswer {
  return { learner, item, correct, skills, rows: skills.length };
}
