import { randomIntegers } from "../../../server/modules/checking/families/random.models.ts";

/** The ways in which students and books write the same equation. */
export const notations = ["tight", "spaced", "unicode", "latex", "flipped", "words"] as const;
export type Notation = (typeof notations)[number];

/** An equation or inequality with what is true of it, computed from its numbers and not by the engine. */
export interface GeneratedCase {
  readonly seed: number;
  readonly notation: Notation;
  /** As a student might type it. */
  readonly message: string;
  readonly letter: string;
  /** A right next line, the right answer, a wrong answer, a wrong next line. */
  readonly rightLine: string;
  readonly rightAnswer: string;
  readonly wrongAnswer: string;
  readonly wrongLine: string;
}

interface Parts {
  readonly left: string;
  readonly sign: string;
  readonly right: string;
}

type Sign = "=" | "<" | "<=" | ">" | ">=";
const flips: Readonly<Record<Sign, Sign>> = { "=": "=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/** The case for a seed: any letter, three shapes, five signs, six notations, in rotation. */
export function generateCase(seed: number): GeneratedCase {
  const pick = randomIntegers(seed * 7_919 + 13);
  const notation = notations[seed % notations.length] ?? "tight";
  const letters = "abcdfghjkmnpqrstuvwxyz";
  const letter = letters[pick(0, letters.length - 1)] ?? "x";
  const sign: Sign = pick(0, 1) === 0 ? "=" : ((["<", "<=", ">", ">="] as const)[pick(0, 3)] ?? "<");
  const shape = [ofTwoSteps, withBrackets, onBothSides][pick(0, 2)] ?? ofTwoSteps;
  const made = shape(pick, letter, sign);
  const write = (parts: Parts) => written(parts, notation, letter);
  return {
    seed,
    notation,
    message: asked(write(made.statement), notation, letter),
    letter,
    rightLine: write(made.rightLine),
    rightAnswer: write(made.answer(0)),
    wrongAnswer: write(made.answer(pick(0, 1) === 0 ? pick(1, 5) : -pick(1, 5))),
    wrongLine: write(made.wrongLine),
  };
}

interface Made {
  readonly statement: Parts;
  readonly rightLine: Parts;
  readonly wrongLine: Parts;
  /** The answer, off by so much. */
  readonly answer: (off: number) => Parts;
}

type Pick = (low: number, high: number) => number;

const nonZero = (pick: Pick, low: number, high: number) => {
  const value = pick(low, high);
  return value === 0 ? 1 : value;
};
const signed = (value: number) => (value < 0 ? `- ${-value}` : `+ ${value}`);
const multiple = (factor: number, letter: string) =>
  factor === 1 ? letter : factor === -1 ? `-${letter}` : `${factor}${letter}`;

/** The answer `letter sign solution` for a relation whose coefficient has the sign of `factor`. */
function answerOf(letter: string, sign: Sign, factor: number, solution: number) {
  return (off: number): Parts => ({
    left: letter,
    sign: factor < 0 ? flips[sign] : sign,
    right: String(solution + off),
  });
}

/** `a x + b = c`. */
function ofTwoSteps(pick: Pick, letter: string, sign: Sign): Made {
  const [a, b, solution] = [
    nonZero(pick, -9, 9) === 1 ? 2 : nonZero(pick, 2, 9) * (pick(0, 2) === 0 ? -1 : 1),
    nonZero(pick, -15, 15),
    pick(-12, 12),
  ];
  const c = a * solution + b;
  return {
    statement: { left: `${multiple(a, letter)} ${signed(b)}`, sign, right: String(c) },
    rightLine: { left: multiple(a, letter), sign, right: String(c - b) },
    wrongLine: { left: multiple(a, letter), sign, right: String(c + b) },
    answer: answerOf(letter, sign, a, solution),
  };
}

/** `a(x + b) = c`. */
function withBrackets(pick: Pick, letter: string, sign: Sign): Made {
  const [a, b, solution] = [
    nonZero(pick, 2, 9) * (pick(0, 2) === 0 ? -1 : 1),
    nonZero(pick, -9, 9),
    pick(-12, 12),
  ];
  const c = String(a * (solution + b));
  return {
    statement: { left: `${a}(${letter} ${signed(b)})`, sign, right: c },
    rightLine: { left: `${multiple(a, letter)} ${signed(a * b)}`, sign, right: c },
    wrongLine: { left: `${multiple(a, letter)} ${signed(b)}`, sign, right: c },
    answer: answerOf(letter, sign, a, solution),
  };
}

/** `a x + b = c x + d`. */
function onBothSides(pick: Pick, letter: string, sign: Sign): Made {
  const [c, more, b, solution] = [
    nonZero(pick, -6, 6),
    nonZero(pick, -7, 7),
    nonZero(pick, -15, 15),
    pick(-12, 12),
  ];
  const a = c + more === 0 ? c + more + (more > 0 ? 1 : -1) : c + more;
  const d = (a - c) * solution + b;
  return {
    statement: {
      left: `${multiple(a, letter)} ${signed(b)}`,
      sign,
      right: d === 0 ? multiple(c, letter) : `${multiple(c, letter)} ${signed(d)}`,
    },
    rightLine: { left: multiple(a - c, letter), sign, right: String(d - b) },
    wrongLine: { left: multiple(a - c, letter), sign, right: String(d - b + nonZero(pick, 1, 9)) },
    answer: answerOf(letter, sign, a - c, solution),
  };
}

const unicodeSigns: Readonly<Record<string, string>> = { "<=": "≤", ">=": "≥" };
const latexSigns: Readonly<Record<string, string>> = { "<=": "\\le", ">=": "\\geq" };

function written(parts: Parts, notation: Notation, letter: string): string {
  const { left, sign, right } = parts;
  switch (notation) {
    case "tight":
      return `${left}${sign}${right}`.replaceAll(" ", "");
    case "spaced":
    case "words":
      return `${left} ${sign} ${right}`;
    case "unicode":
      return `${left} ${unicodeSigns[sign] ?? sign} ${right}`
        .replaceAll("-", "−")
        .replaceAll(`(${letter}`, `·(${letter}`);
    case "latex":
      return `$${left.replace("(", "\\left(").replace(")", "\\right)")} ${latexSigns[sign] ?? sign} ${right}$`;
    case "flipped":
      // The sign is one of the five by construction.
      return `${right} ${flips[sign as Sign]} ${left}`;
  }
}

function asked(text: string, notation: Notation, letter: string): string {
  if (notation === "words") return `can you help me solve for ${letter}: ${text}? i'm stuck`;
  return notation === "latex" ? `Solve ${text}.` : text;
}
