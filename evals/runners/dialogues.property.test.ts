import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printDialogue } from "./dialogues.print.ts";
import { runDialogue } from "./dialogues.runner.ts";
import type { DialogueScript } from "./dialogues.schemas.ts";

type Message = DialogueScript["messages"][number];

const problems = [
  "3(x-2) = 2x + 7",
  "solve 3x+5=20",
  "new problem: 5k - 4 = 2k + 11",
  "-3x > 12",
  "2/3 y - 1 >= 5",
  "what is 3/4 + 1/6?",
  "15% of 80",
  "2 + 3 * 4",
  "resuelve 2x + 3 = 11",
  "why does an inequality flip when you multiply by a negative?",
  "why do cells need mitochondria?",
  "A train goes 60 miles in 2 hours, how fast is it?",
];

const talk = [
  ..."idk|?|no sé|just tell me the answer|is it 4, 5 or 6?|what is 15/3?|x = 4|x = 5|5|17|12|-3 and 1|3x = 15".split(
    "|",
  ),
  ..."3x - 2 = 2x + 7|3x - 6 = 2x + 7|x - 6 = 7|x = 13|subtract 5 from both sides|what does distribute mean|why".split(
    "|",
  ),
  ..."i give up|im so bad at this|ask my teacher|hi|thanks|do you like pizza|a|b|c|x < -4|x > -4|2/4|9/12 + 2/12".split(
    "|",
  ),
  ..."11/12|20/100|energy i think|they use oxygen|it just flips|dame la respuesta|whats the next line|is x bigger than 3?".split(
    "|",
  ),
  ..."x = x|0 = 0|x^2 = 4|the first one matters most|me rindo|ok|no|12 + 7|7 = 3|<b>x</b>|$\\frac{x}{2}$|😀".split(
    "|",
  ),
];

const message: fc.Arbitrary<Message> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...problems).map((text) => ({ text })) },
  { weight: 8, arbitrary: fc.constantFrom(...talk).map((text) => ({ text })) },
  {
    weight: 2,
    arbitrary: fc.record({
      text: fc.constant(""),
      intent: fc.constantFrom("hint" as const, "check" as const, "explain" as const, "stuck" as const),
      after: fc.constantFrom(5, 60),
    }),
  },
);

const script: fc.Arbitrary<DialogueScript> = fc.record({
  id: fc.constant("generated"),
  kind: fc.constant("correct" as const),
  locale: fc.constantFrom("en" as const, "es" as const),
  policy: fc.constantFrom("coach" as const, "guide" as const, "exam" as const),
  learner: fc.constantFrom(
    { name: "Sam" },
    {
      name: "Ada",
      goal: "pass the test",
      interest: "chess",
      misconception: "distribute-first-only",
      memory: "Equations with brackets.",
    },
  ),
  messages: fc.array(message, { minLength: 1, maxLength: 14 }),
});

describe("any dialogue at all", () => {
  it("reveals nothing, repeats no sentence, and asks at most one question, last", () => {
    fc.assert(
      fc.property(script, (generated) => {
        const transcript = runDialogue(generated);
        const broken = transcript.findings.filter((finding) => finding.rule !== "too-long");
        expect(broken, printDialogue(transcript)).toEqual([]);
      }),
      { numRuns: 200, seed: 99 },
    );
  });
});
