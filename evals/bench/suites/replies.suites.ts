import { randomIntegers } from "../../../server/modules/checking/families/random.models.ts";
import { makeGuardBrief } from "../../../server/modules/tutoring/guard/brief.models.ts";
import { judgeSegment } from "../../../server/modules/tutoring/guard/judge.models.ts";
import { makeSegmenter } from "../../../server/modules/tutoring/guard/segmenter.models.ts";
import { screen } from "../../../server/modules/tutoring/screen/screen.models.ts";
import { readJsonLines } from "../../reporting/data.ts";
import { runScreen } from "../../runners/screen.runner.ts";
import { hostileShapes } from "../hostile/questions.ts";
import { choose, filled, type Pick, type Shape } from "../hostile/shape.models.ts";
import { type Suite, sampled, type Trial } from "./suite.models.ts";

const problems = [
  { problem: "3(x - 2) = 2x + 7", answer: "x = 13" },
  { problem: "Expand (x + 2)(x - 3)", answer: "x^2 - x - 6" },
  { problem: "A box holds 12 pens. How many pens do 7 boxes hold?", answer: "84" },
  { problem: "Solve x + y = 5, x - y = 1", answer: "(3, 2)" },
] as const;

/** What tutors say that tells nothing, with the numbers and letters of a problem in it. */
const sentences = [
  "You wrote a sum of two parts, and one of them holds the unknown.",
  "The 3 in front of the bracket belongs to both terms inside, so each of them is multiplied.",
  "What would undo adding 7 on the right-hand side?",
  "A similar one: in 5(y - 1) = 20 you could divide both sides by 5 first, and then y - 1 = 4.",
  "Look at your second line again: is every sign the one you meant?",
  "Una pista: ¿qué pasa con el signo cuando cambias de lado un término?",
  "When you have a guess, put it into the problem and see whether both sides agree.",
] as const;

/** Replies that a tutor could give, of 600 and of 5,000 characters; each segment is judged with all before it. */
export const shortReplies = repliesOf(600, 40);
export const longReplies = repliesOf(5_000, 10);

function repliesOf(length: number, count: number): Suite {
  return {
    title: `Guard, a segment of a reply of ${length.toLocaleString("en")} characters`,
    trials: ({ scale, seed }) => {
      const pick = randomIntegers(seed);
      const replies = Array.from({ length: Math.max(1, Math.round(count * scale)) }, (_, index) =>
        replyOf(length, index, pick),
      );
      return replies.flatMap((text, index) => guardTrials(`reply of ${length} characters`, text, index));
    },
  };
}

/** Replies with hostile mathematics and texts in them, as a model led astray could write. */
export const hostileReplies: Suite = {
  title: "Guard, a segment of a hostile reply",
  trials: ({ scale, seed }) => {
    const pick = randomIntegers(seed + 3);
    return sampled(hostileShapes, scale).flatMap((shape, index) => hostileReply(shape, index, pick));
  },
};

/** Messages of the project's own cases, and long ones. */
export const usualMessages: Suite = {
  title: "Screen, a message",
  trials: ({ scale }) => {
    const file = readJsonLines("evals/cases/screen", "messages.jsonl");
    const rows = file.kind === "here" ? file.rows : [];
    const own = rows.map(
      (row): Trial => ({
        name: "a row of evals/cases/screen",
        asked: row,
        run: () => ({ verdict: JSON.stringify(runScreen(row)), isFalse: false }),
      }),
    );
    const long = [600, 5_000].flatMap((length) =>
      sentences.map((sentence) => screenTrial("long", filled(length, sentence))),
    );
    return sampled([...own, ...long], scale);
  },
};

/** Hostile texts of up to 20,000 characters, the longest message that is taken. */
export const hostileMessages: Suite = {
  title: "Screen, a hostile message",
  trials: ({ scale, seed }) => {
    const pick = randomIntegers(seed + 4);
    return sampled(hostileShapes, scale).map(({ name, make }) =>
      screenTrial(name, make(choose(pick, [600, 5_000, 19_000]), pick).text),
    );
  },
};

function replyOf(length: number, start: number, pick: Pick): string {
  let text = sentences[start % sentences.length] ?? sentences[0];
  while (text.length < length) text += ` ${choose(pick, sentences)}`;
  return text;
}

function hostileReply({ name, make }: Shape, index: number, pick: Pick): readonly Trial[] {
  const length = choose(pick, [60, 200, 590]);
  const parts = Array.from(
    { length: Math.max(1, Math.floor(1_200 / length)) },
    () => make(length, pick).text,
  );
  const text = parts.map((part) => `${choose(pick, sentences)} ${part}. `).join("");
  return guardTrials(`${name}, ${length} characters each`, text, index);
}

/** One trial a segment, with everything before it released. */
function guardTrials(name: string, text: string, index: number): readonly Trial[] {
  const problem = problems[index % problems.length] ?? problems[0];
  const brief = makeGuardBrief({ ...problem, forbidden: [], allowed: [], policy: "coach", history: [] });
  const segmenter = makeSegmenter();
  const segments = [...segmenter.push(text), ...segmenter.flush()];
  let released = "";
  return segments.map((segment): Trial => {
    const before = released;
    released += segment;
    return {
      name: `${name}, ${before.length + segment.length} characters so far`,
      asked: { ...problem, released: before, segment },
      run: () => ({ verdict: judgeSegment(brief, before, segment).kind, isFalse: false }),
    };
  });
}

function screenTrial(name: string, text: string): Trial {
  return {
    name: `${name}, ${text.length} characters`,
    asked: { text },
    run: () => ({ verdict: screen(text, []).severity, isFalse: false }),
  };
}
