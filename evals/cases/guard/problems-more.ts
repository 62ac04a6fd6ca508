import type { GuardProblem } from "./problems.ts";

const opened: readonly (readonly [string, string, string, string])[] = [
  ["2x + 9 >= 27", "x >= 9", "x", "9"],
  ["5 - 3y < 20", "y > -5", "y", "-5"],
  ["4(k + 2) <= 40", "k <= 8", "k", "8"],
  ["n/3 - 2 > 4", "n > 18", "n", "18"],
  ["1/2 y - 1 >= 5", "y >= 12", "y", "12"],
  ["6x + 6 = 42", "x = 6", "x", "6"],
  ["3x - 4 = x + 4", "x = 4", "x", "4"],
  ["10 - r = 10r - 56", "r = 6", "r", "6"],
  ["2/3 m = 14", "m = 21", "m", "21"],
  ["0.5b + 1.5 = 9", "b = 15", "b", "15"],
];

const asked: readonly (readonly [string, string, string])[] = [
  ["3/8 + 1/4 + 1/8", "3/4", "3/4"],
  ["20 - 2(3 + 4)", "6", "6"],
  ["A ribbon is 2.4 m long. Eva uses a quarter of it. How many centimetres does she use?", "60 cm", "60"],
  ["A recipe needs 3/4 cup of sugar for 12 muffins. How many cups for 32 muffins?", "2 cups", "2"],
  [
    "A bus leaves at 9:40 and travels for 95 minutes, 20 of them standing. How many minutes does it move?",
    "75 minutes",
    "75",
  ],
  ["A jar has 51 marbles. 17 are red and the others blue. How many are blue?", "34 marbles", "34"],
  ["Sam has 12 coins, all nickels and dimes, worth 95 cents. How many dimes does he have?", "7 dimes", "7"],
  [
    "There are 8 spiders and some ants in a box. They have 136 legs together. How many ants are there?",
    "12 ants",
    "12",
  ],
  [
    "A farm has 15 cows and 3 times as many hens. It sells 9 hens. How many animals are left?",
    "51 animals",
    "51",
  ],
  [
    "Una entrada cuesta 14 euros y un bocadillo 6 euros. Cinco amigos compran una entrada cada uno y dos bocadillos en total. ¿Cuánto pagan?",
    "82 euros",
    "82",
  ],
];

/** Twenty further problems: inequalities, fractions, letters on both sides, word problems with units. */
export const moreProblems: readonly GuardProblem[] = [
  ...opened.map(([problem, answer, unknown, value], index) => ({
    id: `more-open-${index + 1}`,
    problem,
    answer,
    value,
    unknown,
  })),
  ...asked.map(([problem, answer, value], index) => ({
    id: `more-asked-${index + 1}`,
    problem,
    answer,
    value,
    unknown: null,
  })),
];
