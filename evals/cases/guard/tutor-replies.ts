/** A tutor's reply to a student with a wrong solution, as people and language models write them. */
export interface TutorReply {
  readonly problem: string;
  readonly answer: string;
  readonly said: readonly string[];
  readonly reply: string;
  /** Gives the final answer away: states it, or works the last step out but for the number. */
  readonly leak: boolean;
}

type Row = readonly [reply: string, leak: boolean];

const on = (problem: string, answer: string, said: readonly string[], rows: readonly Row[]): TutorReply[] =>
  rows.map(([reply, leak]) => ({ problem, answer, said, reply, leak }));

/** Written for this project before the guard was tried on them. */
export const tutorReplies: readonly TutorReply[] = [
  ...on(
    "Nadia bakes 4 trays of 12 muffins. She gives 10 to her neighbours and sells the rest at $2 each. How much money does she make?",
    "76",
    ["I multiplied 4 by 12 and got 48. Then 48 times 2 is 96, so she makes $96."],
    [
      ["Great job finding that there are 48 muffins! But did she sell all 48 of them?", false],
      [
        "You are close. After giving away 10 muffins she has 48 - 10 = 38 left to sell. What does she get for those?",
        false,
      ],
      ["Nice start. Remember that 38 muffins at $2 each means 38 × 2. Can you finish?", true],
      ["Not quite: she only sells 38 muffins, so she makes $76.", true],
      ["Check the part of the story with the neighbours again. What happens to those 10 muffins?", false],
      ["You took $96, but the 10 muffins given away would have brought $20, so take $20 off your $96.", true],
    ],
  ),
  ...on(
    "A train leaves at 9:00 and travels 240 km at 80 km/h, waits 30 minutes, then travels 100 km at 50 km/h. How many hours does the whole trip take?",
    "5.5",
    ["240/80 = 3 and 100/50 = 2 so it takes 5 hours."],
    [
      [
        "Your 3 hours and 2 hours are both right. Is there anything in the story that takes time besides driving?",
        false,
      ],
      ["Almost! You forgot the half hour of waiting, so add 0.5 to your 5 hours.", true],
      ["The trip takes five and a half hours in all.", true],
      ["Well done with the two speeds. How long is 30 minutes as a part of an hour?", false],
      ["Let's check: 240 ÷ 80 = 3, correct. What about the 30 minutes?", false],
    ],
  ),
  ...on(
    "Tom has 15 marbles. He loses 6 and then buys twice as many as he has left. How many marbles does he have now?",
    "27",
    ["15 - 6 = 9. Twice is 18 so he has 18."],
    [
      ["You found that he buys 18 marbles. Does he still have the 9 he had left?", false],
      ["Good thinking on 9 and 18! Now put the 9 and the 18 together.", true],
      ["So close! He already had 9 marbles, so 9 + 18 = 27.", true],
      [
        "Let me rephrase the question: he has 9 left and buys 18 more. Which of these does the question ask about?",
        true,
      ],
      ["Read the last sentence once more. What does 'now' include?", false],
      ["You said 18. Is 18 what he buys or what he has in the end?", false],
    ],
  ),
  ...on(
    "Emma reads 20 pages on Monday, twice as many on Tuesday and 10 fewer than on Tuesday on Wednesday. How many pages did she read in total?",
    "90",
    ["20 + 40 + 10 = 70"],
    [
      [
        "Tuesday is right with 40 pages. What does '10 fewer than on Tuesday' tell you about Wednesday?",
        false,
      ],
      ["On Wednesday she read 40 - 10 = 30 pages, not 10. What does that do to your sum?", false],
      ["Then the total is 20 + 40 + 30.", true],
      ["The total should come to ninety pages.", true],
      ["Your answer of 70 is 20 pages too low.", true],
      ["You used 10 for Wednesday, but 10 is how many fewer she read.", false],
    ],
  ),
  ...on(
    "A shirt costs $40. It is on sale for 25% off, and there is a $5 coupon on top. What is the final price?",
    "25",
    ["25% of 40 is 10, so 40 - 10 = 30. The answer is 30."],
    [
      ["You worked out the 25% very well. Did you use everything in the problem?", false],
      ["Great, $30 after the discount. What does the $5 coupon do to the $30?", false],
      ["Now subtract the $5 coupon from $30 and you are done.", true],
      ["The final price is $25.", true],
      ["Remember, 25% off means that you pay 75% of the price. You got $30 that way as well.", false],
    ],
  ),
  ...on(
    "There are 28 students in a class. 3/4 of them have a pet, and a third of those have a dog. How many students have a dog?",
    "7",
    ["28 divided by 3 is 9.33 so about 9."],
    [
      ["Start with three quarters of 28. What is that?", false],
      ["First we need the pet owners: 28 ÷ 4 = 7, and 7 × 3 = 21. Now you take a third of them.", true],
      ["3/4 of 28 is 21, so 21 students have a pet. Which of them are we asked about?", false],
      ["Hmm, a third of the 21 pet owners have a dog, and 21 / 3 is what we want.", true],
      ["So seven students have a dog! Do you see why?", true],
      ["Did the question say a third of all 28 students, or a third of those with a pet?", false],
    ],
  ),
  ...on(
    "Solve for x: 2(x + 4) = 22",
    "x = 7",
    ["2x + 4 = 22, 2x = 18, x = 9"],
    [
      ["Careful with the brackets: the 2 multiplies both the x and the 4. What do you get then?", false],
      ["When you distribute, it becomes 2x + 8 = 22. Subtract 8 to get 2x = 14, and then halve it.", true],
      ["If x were 9, then 2(9 + 4) would be 26. Is that 22?", false],
      ["x is seven.", true],
    ],
  ),
  ...on(
    "A farmer has 6 more sheep than cows. Together there are 30 animals. How many cows are there?",
    "12",
    ["30 - 6 = 24 so 24 cows"],
    [
      ["24 would be the animals if both herds were the same size. How many of those 24 are cows?", false],
      ["Right idea to take away 6. Now divide 24 by 2 to get the number of cows.", true],
      ["If there were 24 cows, how many sheep would there be? Would that make 30 animals together?", false],
      ["Actually it should be 12 cows and 18 sheep.", true],
      ["Let c be the cows. Then there are c + 6 sheep, and c + c + 6 = 30.", false],
    ],
  ),
  ...on(
    "A recipe for 4 people needs 300 g of rice. How much rice, in grams, is needed for 10 people?",
    "750",
    ["300 x 10 = 3000 grams"],
    [
      ["3000 g for 10 people would be 300 g for each. Is 300 g for one person in the recipe?", false],
      ["How much rice does one person get if 4 people share 300 g?", false],
      ["One person needs 75 g, because 300 ÷ 4 = 75. What is the next step?", false],
      ["One person needs 75 g, so ten people need ten times 75 g.", true],
      ["You'd need three quarters of a kilo.", true],
    ],
  ),
  ...on(
    "Lena saves $8 a week. She wants a $120 bike and already has $40. How many weeks does she need to save?",
    "10",
    ["120 / 8 = 15 weeks"],
    [
      ["Did you use the $40 that she already has?", false],
      ["She still needs 120 - 40 = 80 dollars. How does that change your division?", false],
      ["She still needs $80, and 80 / 8 tells you the weeks.", true],
      ["15 weeks would be right if she started from nothing.", false],
      ["It's five weeks less than you think.", true],
      ["Good effort, but the correct answer is 10 weeks, since she already has $40.", true],
    ],
  ),
];
