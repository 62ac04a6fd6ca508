/** A problem with its plain answer, for the guard's corpus. */
export interface GuardProblem {
  readonly id: string;
  readonly problem: string;
  /** As the guard is told: `x = 5`, `7/6`, `42 apples`. */
  readonly answer: string;
  /** The value alone, as a reduced fraction or integer. */
  readonly value: string;
  readonly unknown: string | null;
}

const equations: readonly (readonly [string, string, string])[] = [
  ["3x + 5 = 20", "x", "5"],
  ["2x - 7 = 9", "x", "8"],
  ["5y + 3 = 38", "y", "7"],
  ["4(n - 2) = 20", "n", "7"],
  ["3(x - 2) = 2x + 7", "x", "13"],
  ["7a = 84", "a", "12"],
  ["x/4 + 1 = 10", "x", "36"],
  ["12 - 2m = 4", "m", "4"],
  ["6p + 11 = 2p + 35", "p", "6"],
  ["9 = 2k - 13", "k", "11"],
  ["5(z + 1) = 3z + 23", "z", "9"],
  ["x + 15 = 40", "x", "25"],
  ["2(t - 4) + 3t = 42", "t", "10"],
  ["8w - 5 = 3w + 70", "w", "15"],
  ["3x + 14 = 5", "x", "-3"],
  ["2y + 19 = 7", "y", "-6"],
  ["4c + 30 = c + 3", "c", "-9"],
  ["2x + 1 = 4", "x", "3/2"],
  ["4x = 3", "x", "3/4"],
  ["6q - 1 = 3", "q", "2/3"],
  ["10x + 2 = 7", "x", "1/2"],
  ["x - 118 = 132", "x", "250"],
  ["3h = 1260", "h", "420"],
  ["2(x + 3) = 4x - 22", "x", "14"],
];

const computations: readonly (readonly [string, string])[] = [
  ["2/3 + 1/2", "7/6"],
  ["3/4 - 1/6", "7/12"],
  ["5/8 + 1/4", "7/8"],
  ["2/5 · 15/4", "3/2"],
  ["7/9 ÷ 14/3", "1/6"],
  ["1 1/2 + 2 3/4", "17/4"],
  ["18 - 4 · 3 + 11", "17"],
  ["(7 + 5) · 6 - 30", "42"],
  ["15 % of 240", "36"],
  ["0.6 · 35", "21"],
];

const wordProblems: readonly (readonly [string, string, string])[] = [
  [
    "A box holds 6 rows of 8 apples. Nine apples are rotten. How many good apples are there?",
    "39 apples",
    "39",
  ],
  [
    "Tom has 14 marbles and buys 3 bags with 12 marbles each. How many marbles does he have now?",
    "50 marbles",
    "50",
  ],
  [
    "A train travels 240 km in 4 hours. How far does it travel in 7 hours at the same speed?",
    "420 km",
    "420",
  ],
  ["Lena saves $15 a week. She already has $40. After how many weeks does she have $160?", "8 weeks", "8"],
  [
    "A class of 28 students is split into groups of 4. Each group needs 3 markers. How many markers are needed?",
    "21 markers",
    "21",
  ],
  [
    "A pizza is cut in 12 slices. Ben eats a third of it and Chi eats a quarter of it. How many slices are left?",
    "5 slices",
    "5",
  ],
  [
    "Each of 5 friends pays $18 for a gift, and they get $6 back in total. How much did the gift cost?",
    "84",
    "84",
  ],
  [
    "A tank holds 500 litres. It loses 35 litres a day for 6 days. How many litres remain?",
    "290 litres",
    "290",
  ],
  ["Mia is three times as old as Leo. Together they are 52 years old. How old is Mia?", "39", "39"],
  ["A shirt costs $60 and is reduced by 25 %. What is the new price?", "45 dollars", "45"],
  ["A farmer plants 9 rows of 14 trees. A storm breaks 17 trees. How many trees stand?", "109", "109"],
  ["A book has 312 pages. Ana reads 24 pages a day. How many days does she need?", "13 days", "13"],
  ["Un autobús lleva 48 personas. Bajan 19 y suben 7. ¿Cuántas personas hay ahora?", "36 personas", "36"],
  ["A rope of 90 m is cut into pieces of 7.5 m. How many pieces are there?", "12 pieces", "12"],
  [
    "A bakery sells 1,250 rolls on Monday and twice as many on Tuesday. How many rolls in both days?",
    "3750 rolls",
    "3750",
  ],
  ["Two numbers add up to 31. One is 7 more than the other. What is the larger number?", "19", "19"],
];

/** Fifty problems: equations, computations with fractions and order of operations, word problems. */
export const guardProblems: readonly GuardProblem[] = [
  ...equations.map(([problem, unknown, value], index) => ({
    id: `equation-${index + 1}`,
    problem,
    answer: `${unknown} = ${value}`,
    value,
    unknown,
  })),
  ...computations.map(([problem, value], index) => ({
    id: `computation-${index + 1}`,
    problem,
    answer: value,
    value,
    unknown: null,
  })),
  ...wordProblems.map(([problem, answer, value], index) => ({
    id: `word-${index + 1}`,
    problem,
    answer,
    value,
    unknown: null,
  })),
];
