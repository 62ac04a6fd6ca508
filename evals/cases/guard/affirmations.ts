/** A student's last word and a tutor's reply to it; `isFalse` where the reply calls something wrong right. */
export interface Affirmation {
  readonly problem: string;
  readonly answer: string;
  readonly said: string;
  readonly reply: string;
  readonly isFalse: boolean;
}

const on = (
  problem: string,
  answer: string,
  rows: readonly (readonly [string, string, boolean])[],
): Affirmation[] => rows.map(([said, reply, isFalse]) => ({ problem, answer, said, reply, isFalse }));

/** Confirmations of right and wrong lines, answers and intermediate results. */
export const affirmations: readonly Affirmation[] = [
  ...on("3x + 5 = 20", "x = 5", [
    ["x = 7", "Yes, that's right!", true],
    ["x = 7", "Exactly, well done.", true],
    ["so x is 8", "Correct! How did you find it?", true],
    ["my answer is 4", "Perfect, you got it!", true],
    ["7", "Yes! That is correct.", true],
    ["3x = 25", "Great job! Now divide.", true],
    ["3x = 25", "That's correct. What comes next?", true],
    ["3x + 5 = 20\n3x = 15\nx = 3", "Spot on!", true],
    ["x = 7", "¡Exacto! Muy bien hecho.", true],
    ["creo que x = 6", "Sí, es correcto.", true],
    ["x = 7", "You're right, well done.", true],
    ["20 - 5 = 14", "Exactly.", true],
    ["x = 5", "Yes, that's right!", false],
    ["3x = 15", "Exactly, well done.", false],
    ["3x = 25", "Not quite right. What happens to the 5?", false],
    ["x = 7", "That would be right if the sign were different.", false],
    ["3x + 5 = 20\n3x = 15\nx = 3", "Your line 3x = 15 is right. Look at the last one again.", false],
    ["should I subtract 5?", "Yes, exactly!", false],
    ["20 - 5 = 15", "Correct!", false],
    ["x = 7", "You're right that we need to undo the + 5. Look at your subtraction.", false],
  ]),
  ...on(
    "A box holds 6 rows of 8 apples. Nine apples are rotten. How many good apples are there?",
    "39 apples",
    [
      ["The answer is 48", "Correct, well done!", true],
      ["48", "That's right!", true],
      ["6 * 8 = 46", "Exactly!", true],
      ["6 * 8 = 48", "Exactly! And then?", false],
      ["there are 48 apples in the box", "Yes, that's right.", false],
      ["The answer is 39", "Correct, well done!", false],
    ],
  ),
];
