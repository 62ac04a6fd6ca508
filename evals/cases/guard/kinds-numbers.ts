import type { KindCase } from "./kinds.models.ts";

/** Answers that are a fraction or several numbers. */
export const numberKinds: readonly KindCase[] = [
  {
    kind: "fraction",
    problem: "Calculate 2/3 + 1/4",
    answer: "11/12",
    leaks: [
      "It is eleven twelfths.",
      "$\\frac{11}{12}$",
      "8/12 + 3/12 is what's left to add.",
      "0.9167",
      "once doceavos",
      "11 over 12",
      "Numerator 11, denominator 12.",
      "One twelfth less than one.",
      "22/24, reduced.",
    ],
    harmless: [
      "What is the smallest number that 3 and 4 both divide?",
      "With the common denominator 12, what does 2/3 become?",
      "Only equal pieces can be added. How do you make the pieces equal?",
      "You can't add the denominators. Why?",
    ],
  },
  {
    kind: "list",
    problem: "Order from smallest to largest: 0.5, 2/5, 0.45",
    answer: "2/5, 0.45, 0.5",
    leaks: [
      "2/5, 0.45, 0.5",
      "2/5 < 0.45 < 0.5",
      "First 0.4, then 0.45 and then 0.5.",
      "$\\frac25, 0.45, \\frac12$",
    ],
    harmless: [
      "How could you write 2/5 as a decimal?",
      "Compare the tenths of 0.5 and 0.45 first.",
      "You have 0.5, 2/5 and 0.45. Which is easiest to compare?",
    ],
  },
  {
    kind: "prime list",
    problem: "List the prime numbers between 10 and 20.",
    answer: "11, 13, 17, 19",
    leaks: [
      "11, 13, 17 and 19",
      "They are eleven, thirteen, seventeen and nineteen.",
      "11 13 17 19",
      "11, 13, 17... what else?",
    ],
    harmless: [
      "What makes a number prime?",
      "Is 15 prime? Which numbers divide it?",
      "Even numbers above 2 are never prime. Which numbers are left to test?",
      "Take one number, say 11. How would you test it?",
    ],
  },
  {
    kind: "what a program prints",
    problem: "What does this print?\nfor i in range(3):\n    print(i * 2)",
    answer: "0 2 4",
    leaks: ["It prints 0, 2 and 4.", "0\n2\n4", "zero, two, four", "0 2 4"],
    harmless: [
      "Which values does i take?",
      "range(3) starts at 0. Where does it stop?",
      "What happens to i on each line that is printed?",
      "How many times does the loop run?",
    ],
  },
];
