import type { HarmlessReply } from "./harmless.ts";

const about = (problem: string, replies: readonly string[]): HarmlessReply[] =>
  replies.map((reply) => ({ problem, reply }));

/** Sixty-four further replies as good human tutors give them, over both sets of problems. */
export const moreHarmless: readonly HarmlessReply[] = [
  ...about("equation-1", [
    "Let's look at 3x + 5 = 20 again. Which part of it stands furthest away from the x?",
    "Great start! You have the right idea about undoing things in order. What's your first move?",
    "I can see three numbers here: 3, 5 and 20. What job does each of them have?",
    "Imagine a bag that holds x marbles. You have 3 bags and 5 loose marbles, 20 marbles in all. What would you take away first?",
    "Think about a different one: 2x + 9 = 25. I'd take 9 from both sides and get 2x = 16, so x = 8. Want to try the same idea?",
    "No rush. Some people need ten minutes for this one, and that's perfectly fine.",
    "You're about 80 % of the way there. What is left to undo?",
  ]),
  ...about("equation-2", [
    "Which operation is the opposite of subtracting 7?",
    "On a scale of 1 to 10, how sure are you about that step?",
    "Look at 2x - 7 = 9: there's a 2, a 7 and a 9. Which of them is attached to x?",
  ]),
  ...about("equation-3", [
    "5y + 3 = 38. If you cover up the 5y with your thumb, what number must be hiding there?",
    "Try drawing it: one long bar of 38, made of five equal y-pieces and a small piece of 3.",
  ]),
  ...about("equation-4", [
    "Someone in my other class divided both sides by 4 first. Would that work here? Why?",
    "What happens to the 2 when you multiply out 4(n - 2)?",
  ]),
  ...about("equation-9", [
    "Would it help to get all the p's together? You have 6p on one side and 2p on the other.",
    "11 and 35 are the plain numbers. Which side would you like them on?",
  ]),
  ...about("equation-14", [
    "Keep an eye on the signs: 8w - 5 and 3w + 70. What could you add to both sides so that the - 5 disappears?",
  ]),
  ...about("equation-18", [
    "Good question. An answer like 0.25 or 7/8 would be just as good as a whole number.",
    "After you undo the + 1 there is one more operation to undo. Which one is it?",
  ]),
  ...about("computation-1", [
    "The denominators are 3 and 2. Can you list a few multiples of each?",
    "Think of a chocolate bar: two thirds of it and then half of another one. About how much is that?",
    "Adding fractions is like adding apples to apples: the pieces must have the same size.",
  ]),
  ...about("computation-7", [
    "Remember the order: brackets, powers, then multiplication and division, then addition and subtraction.",
    "In 18 - 4 · 3 + 11, would you do 18 - 4 first? Why or why not?",
  ]),
  ...about("computation-9", [
    "How would you explain to a friend what 15 % means?",
    "If you know 10 % of a number, how do you get 5 % of it?",
  ]),
  ...about("word-1", [
    "So we have 6 rows with 8 apples in each row. What does that picture look like?",
    "Nine of the apples are rotten. Should they count?",
  ]),
  ...about("word-2", [
    "Great, so each bag has 12 marbles and he buys 3 of them. What can you work out from that?",
    "What does the 14 stand for in this story?",
  ]),
  ...about("word-4", [
    "She saves $15 every week and starts with $40. Could you make a table for the first 3 weeks?",
    "The goal is $160. How far away is she at the start?",
  ]),
  ...about("word-6", [
    "There are 12 slices. Ben eats a third. How would you find a third of something?",
    "Nice drawing! Now shade Chi's part too.",
  ]),
  ...about("word-7", [
    "Each friend pays $18 and there are 5 friends. What did they hand over before getting money back?",
  ]),
  ...about("word-8", ["It loses 35 litres a day for 6 days. Is that more or less than 500 litres in total?"]),
  ...about("word-12", [
    "Ana reads 24 pages a day and the book has 312 pages. Which operation tells you how many times one fits into the other?",
  ]),
  ...about("word-16", [
    "One number is 7 more than the other. If the smaller one were 10, what would the larger one be? Does that add up to 31?",
  ]),
  ...about("more-open-1", [
    "In 2x + 9 >= 27, treat the sign like an equals sign for a moment. What would you undo first?",
    "When does an inequality sign turn around? And does that happen here?",
  ]),
  ...about("more-open-2", [
    "Careful: what happens to < when you divide both sides by a negative number, such as -3?",
    "You have 5 - 3y < 20. What could you do about the 5?",
  ]),
  ...about("more-open-4", ["n is divided by 3, then 2 is taken away. Which of these would you undo first?"]),
  ...about("more-open-9", ["What is the reciprocal of 2/3, and how could it help you here?"]),
  ...about("more-asked-3", [
    "How many centimetres are there in one metre?",
    "What does a quarter of something mean?",
  ]),
  ...about("more-asked-5", [
    "The bus takes 95 minutes in all. It stands still for 20 of them. What does the question ask about?",
  ]),
  ...about("more-asked-6", [
    "There are 51 marbles in the jar and 17 of them are red. What do you know about the others?",
  ]),
  ...about("more-asked-7", [
    "A nickel is worth 5 cents and a dime is worth 10 cents. How could you write the total value?",
  ]),
  ...about("more-asked-8", ["How many legs does one spider have? And one ant?"]),
  ...about("more-asked-9", [
    "There are 15 cows and 3 times as many hens. Which would you work out first?",
    "Good, you found 45 hens. What does selling 9 of them change?",
  ]),
  ...about("more-asked-10", [
    "Cinco amigos compran una entrada de 14 euros cada uno. ¿Qué operación usarías?",
    "¿Cuántos bocadillos compran en total, y cuánto cuesta cada uno?",
  ]),
  {
    problem: "equation-1",
    said: ["3x = 15"],
    reply: "Yes, exactly! 3x = 15 is right. What would you do with the 3 now?",
  },
  {
    problem: "equation-1",
    said: ["3x = 25"],
    reply: "I like how you wrote it out. Let's check that step: what happens to 20 when you subtract 5?",
  },
  {
    problem: "equation-1",
    said: ["x = 7"],
    reply: "Thanks for sharing your answer. Put 7 back in: what is 3 · 7 + 5? Does it match?",
  },
  {
    problem: "equation-5",
    said: ["3x - 6 = 2x + 7"],
    reply: "Perfect, you multiplied both terms. What next?",
  },
  {
    problem: "computation-7",
    said: ["4 * 3 = 12"],
    reply: "Correct! 12 it is. What remains of the whole expression now?",
  },
  {
    problem: "word-1",
    said: ["There are 48 apples in the box"],
    reply: "Exactly, 48 apples are in the box. And what about the rotten ones?",
  },
  {
    problem: "word-2",
    said: ["36 marbles in the bags"],
    reply: "Well done, 36 is right for the bags. Is that all of his marbles?",
  },
  {
    problem: "word-4",
    said: ["she needs 120 more"],
    reply: "Yes, that's right, 120 dollars are missing. How do the weekly savings come in?",
  },
];
