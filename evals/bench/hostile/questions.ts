import {
  type AnswerQuestion,
  answerForms,
  answerKinds,
} from "../../../server/modules/checking/answers/answers.models.ts";
import { randomIntegers } from "../../../server/modules/checking/families/random.models.ts";
import { expressionShapes } from "./expressions.shapes.ts";
import { choose, type Hostile, type Pick, type Shape } from "./shape.models.ts";
import { statementShapes } from "./statements.shapes.ts";
import { textShapes } from "./texts.shapes.ts";

/** A question made to keep the checker busy. */
export interface HostileQuestion {
  /** Shape, length and place, as people read it: `tower, 200 characters, as given`. */
  readonly name: string;
  readonly question: AnswerQuestion;
  /** Whether `correct` would be false; where it isn't known, `correct` may be right. */
  readonly isDifferent: boolean;
}

export const hostileShapes: readonly Shape[] = [...expressionShapes, ...statementShapes, ...textShapes];

/** Lengths in characters: within what is read, at its bounds, and far beyond them. */
const lengths = [12, 60, 200, 500, 990, 1_100, 5_000, 50_000] as const;

/** An answer that none of the hostile texts is equal to, one of each kind that is compared differently. */
const usual = [
  "41/7",
  "x^2 + 41/7 x + pi^2",
  "3x^3 - x = 41/7",
  "x = 41/7 or x = -43/11",
  "2x^2 < 41/7 x + pi",
  "{41/7, -43/11, sqrt(53)}",
  "(41/7, sqrt(53))",
  "(-41/7, 43/11] ∪ [53, ∞)",
  "41.7 km/h",
  "\\begin{pmatrix} 41/7 & 2 \\\\ x & 53 \\end{pmatrix}",
  "41x^3/7 + ln(x) + C",
  "the powerhouse of a cell",
] as const;

/** Shapes (all unless some are named) in every place, so many times over; the same for the same seed. */
export function hostileQuestions(
  rounds: number,
  seed: number,
  shapes: readonly Shape[] = hostileShapes,
): readonly HostileQuestion[] {
  const pick = randomIntegers(seed);
  return Array.from({ length: rounds }, () => shapes)
    .flat()
    .flatMap((shape) => places.map((place) => questionOf(shape, choose(pick, lengths), place, pick)));
}

/** Questions of random shape, length, place and options. */
export function* fuzzedQuestions(count: number, seed: number): Generator<HostileQuestion> {
  const pick = randomIntegers(seed);
  for (let made = 0; made < count; made += 1) {
    const shape = hostileShapes[pick(0, hostileShapes.length - 1)];
    if (shape === undefined) return;
    const length = pick(0, 1) === 0 ? choose(pick, lengths) : pick(3, 999);
    const { question, isDifferent, name } = questionOf(shape, length, choose(pick, places), pick);
    const options = randomOptions(question, pick);
    // Another kind, a tolerance or a choice can make right what differs in value.
    const isStrict = Object.keys(options).every((option) => option === "form" || option === "ordered");
    yield { name, question: { ...question, ...options }, isDifferent: isDifferent && isStrict };
  }
}

interface Place {
  readonly name: string;
  readonly put: (hostile: Hostile, pick: Pick, again: () => Hostile) => Omit<HostileQuestion, "name">;
}

const places: readonly [Place, ...Place[]] = [
  {
    name: "as given",
    put: ({ text }, pick) => ({
      question: { expected: choose(pick, usual), given: text },
      isDifferent: true,
    }),
  },
  {
    name: "as expected",
    put: ({ text }, pick) => ({
      question: { expected: text, given: choose(pick, usual) },
      isDifferent: true,
    }),
  },
  {
    name: "as both",
    put: ({ text }) => ({ question: { expected: text, given: ` ${text}` }, isDifferent: false }),
  },
  {
    name: "as both, one changed",
    put: ({ text, changed }) => ({
      question: { expected: text, given: changed ?? `${text}9` },
      isDifferent: changed !== undefined,
    }),
  },
  {
    name: "beside another of its kind",
    put: ({ text }, _, again) => ({ question: { expected: text, given: again().text }, isDifferent: false }),
  },
  {
    name: "beside other right answers",
    put: ({ text }, pick, again) => ({
      question: {
        expected: choose(pick, usual),
        given: text,
        // Long ones are not read, so a few are as good as many.
        accepted: Array.from({ length: text.length > 1_100 ? 2 : 40 }, () => again().text),
      },
      isDifferent: false,
    }),
  },
];

function questionOf(shape: Shape, length: number, place: Place, pick: Pick): HostileQuestion {
  const make = () => shape.make(length, pick);
  return { name: `${shape.name}, ${length} characters, ${place.name}`, ...place.put(make(), pick, make) };
}

/** What an item may say besides; with it the verdict may be any, but never late. */
function randomOptions(question: AnswerQuestion, pick: Pick): Partial<AnswerQuestion> {
  switch (pick(0, 9)) {
    case 0:
      return { kind: choose(pick, answerKinds) };
    case 1:
    case 2:
      return { form: choose(pick, answerForms) };
    case 3:
      return { tolerance: choose(pick, [{ absolute: 1e-9 }, { relative: 1e-6 }]) };
    case 4:
      return { significantFigures: pick(1, 12) };
    case 5:
      return { decimal: "comma" };
    case 6:
      return { ordered: pick(0, 1) === 0 };
    case 7:
      return { choices: [question.expected, question.given, ...usual].filter((one) => one.trim() !== "") };
    case 8:
      return { kind: choose(pick, answerKinds), form: choose(pick, answerForms) };
    default:
      return {};
  }
}
