/** What the record holds of a class, as the insights look at it. */
export interface ClassRecord {
  readonly students: readonly Student[];
  readonly states: readonly SkillState[];
  /** The latest answers of each student, oldest first. */
  readonly answers: readonly Answer[];
  /** Signs of work in the class's conversations. */
  readonly times: readonly SignOfWork[];
  readonly misconceptions: readonly SeenMisconception[];
  /** Words of students against their record that are not taken back. */
  readonly disputes: readonly Dispute[];
}

export interface Student {
  readonly id: string;
  readonly name: string;
}

export interface SkillState {
  readonly learnerId: string;
  readonly skill: string;
  /** Probability in 0..1 that it is known. */
  readonly mastery: number;
  /** Answers it rests on; 0 where it was tested out. */
  readonly answers: number;
  /** Milliseconds since epoch, UTC (so are all times here), or null. */
  readonly masteredAt: number | null;
}

/** One answer or line, once for each of its skills. */
export interface Answer {
  readonly learnerId: string;
  readonly skill: string;
  readonly source: "turn" | "practice" | "diagnostic" | "check";
  /** With `place` it names one answer. */
  readonly sourceId: string;
  readonly place: number;
  readonly itemId: string | null;
  readonly correct: boolean;
  /** 0 for none. */
  readonly helpLevel: number;
  /** Probability in 0..1 of a right answer, foretold before it; null where it was not asked. */
  readonly foretold: number | null;
  /** How sure beforehand, 0..1, or null. */
  readonly confidence: number | null;
  readonly at: number;
}

export interface SignOfWork {
  readonly learnerId: string;
  readonly at: number;
}

export interface SeenMisconception {
  readonly learnerId: string;
  readonly id: string;
  readonly count: number;
  readonly lastAt: number;
  readonly status: "open" | "disputed" | "overcome" | "withdrawn";
}

export interface Dispute {
  readonly learnerId: string;
  readonly claim: "misconception" | "skill-mastered" | "skill-open";
  readonly subjectId: string;
  readonly status: "open" | "agreed" | "kept";
}

/** Each answer once, whatever skills it asked for. */
export function onceEach(answers: readonly Answer[]): readonly Answer[] {
  const seen = new Set<string>();
  return answers.filter(({ learnerId, sourceId, place }) => {
    const key = `${learnerId} ${sourceId} ${place}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A list by a key, each part in its order. */
export function parted<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(keyOf(row));
    if (own) own.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}

/** A list by learner. */
export function byLearner<Row extends { readonly learnerId: string }>(rows: readonly Row[]) {
  return parted(rows, ({ learnerId }) => learnerId);
}
