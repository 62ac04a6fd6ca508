/** What was foretold of an answer, how it came out, and how many rows of a log it stands for. */
export interface Prediction {
  /** Probability in 0..1 of a right answer. */
  readonly probability: number;
  readonly correct: boolean;
  readonly rows: number;
}

/** How good predictions are. */
export interface PredictionFigures {
  /** Area under the receiver operating curve, 0..1; null where all came out alike. */
  readonly auc: number | null;
  /** Mean squared error (Brier 1950), 0..1. */
  readonly brier: number;
  /** Mean negative log-likelihood, nats. */
  readonly logLoss: number;
  /** Foretold and seen share by tenths of what was foretold; empty tenths are left out. */
  readonly calibration: readonly CalibrationRow[];
}

export interface CalibrationRow {
  /** The tenth's limits, 0..1. */
  readonly from: number;
  readonly to: number;
  /** Mean of what was foretold in it, 0..1. */
  readonly foretold: number;
  /** Share of right answers in it, 0..1. */
  readonly right: number;
  readonly rows: number;
}

/** Grades predictions by rows, so that figures compare with those published on the same log. */
export function gradePredictions(predictions: readonly Prediction[]): PredictionFigures {
  const rows = predictions.reduce((sum, one) => sum + one.rows, 0);
  const mean = (of: (one: Prediction) => number) =>
    predictions.reduce((sum, one) => sum + of(one) * one.rows, 0) / Math.max(rows, 1);
  return {
    auc: areaUnderCurve(predictions),
    brier: mean(({ probability, correct }) => (probability - Number(correct)) ** 2),
    logLoss: mean(
      ({ probability, correct }) => -Math.log(Math.max(correct ? probability : 1 - probability, 1e-12)),
    ),
    calibration: calibrationOf(predictions),
  };
}

/** By ranks (Hanley & McNeil 1982), ties counting half. */
function areaUnderCurve(predictions: readonly Prediction[]): number | null {
  const sorted = [...predictions].sort((a, b) => a.probability - b.probability);
  let below = 0;
  let wins = 0;
  let right = 0;
  for (let at = 0; at < sorted.length; ) {
    const tied: [wrong: number, right: number] = [0, 0];
    const { probability } = sorted[at] ?? { probability: 0 };
    for (; sorted[at]?.probability === probability; at += 1)
      tied[sorted[at]?.correct ? 1 : 0] += sorted[at]?.rows ?? 0;
    wins += tied[1] * (below + tied[0] / 2);
    below += tied[0];
    right += tied[1];
  }
  return below === 0 || right === 0 ? null : wins / (below * right);
}

const tenths = 10;

function calibrationOf(predictions: readonly Prediction[]): readonly CalibrationRow[] {
  const bins = Array.from({ length: tenths }, () => ({ rows: 0, foretold: 0, right: 0 }));
  for (const { probability, correct, rows } of predictions) {
    const bin = bins[Math.min(tenths - 1, Math.floor(probability * tenths))];
    if (!bin) continue;
    bin.rows += rows;
    bin.foretold += probability * rows;
    bin.right += correct ? rows : 0;
  }
  return bins.flatMap(({ rows, foretold, right }, at) =>
    rows === 0
      ? []
      : [{ from: at / tenths, to: (at + 1) / tenths, foretold: foretold / rows, right: right / rows, rows }],
  );
}
