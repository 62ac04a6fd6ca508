/** A tutor's reply that gives nothing away; the guard should release it. */
export interface HarmlessReply {
  readonly problem: string;
  readonly reply: string;
  /** What the student said before, oldest first. */
  readonly said?: readonly string[];
}

const about = (problem: string, replies: readonly string[]): HarmlessReply[] =>
  replies.map((reply) => ({ problem, reply }));

/** Hints, concept talk, praise and process questions over the problems of the corpus. */
export const harmlessReplies: readonly HarmlessReply[] = [
  ...about("equation-1", [
    "You have 3x + 5 = 20. What happens to x first, and what happens after that?",
    "What is left if you subtract 5 from both sides?",
    "Two things were done to x: it was multiplied by 3, and then 5 was added. Which one would you undo first?",
    "To undo adding 5, which operation would you use on both sides?",
    "Look at the + 5. How could you get rid of it without breaking the balance?",
    "There are two steps left. Which one comes first?",
    "Nice: you noticed that the 5 is added, not multiplied.",
    "Think of the equation as a balance: whatever you do to one side, do to the other side too.",
    "20 = 5 + 3x is the same equation written the other way round.",
    "Inverse operations undo each other: addition and subtraction, multiplication and division.",
    "Here is a similar problem. To solve 2n + 1 = 7, first subtract 1 from both sides: 2n = 6. Then divide by 2: n = 3. Can you do the same with yours?",
    "A similar one: 4m + 3 = 31. Subtracting 3 gives 4m = 28, and dividing by 4 gives m = 7.",
    "What does the 3 in front of x tell you?",
    "The 3 next to x means 3 times x. What undoes multiplying by 3?",
    "What do both sides look like once the 5 is gone?",
    "Hint 2 of 4: undo the addition before the multiplication.",
    "Take 5 minutes and try the first step on paper.",
    "I like that you wrote every line. That makes it easy to find where something went wrong.",
    "Which number is added to 3x in this equation?",
    'Could you read the equation aloud as a sentence, starting with "three times a number…"?',
    "¿Qué operación deshace sumar 5?",
    "¿Qué queda a cada lado si restas 5 en ambos lados?",
    "Tienes 3x + 5 = 20. ¿Qué le pasó primero a la x?",
    "Fíjate en el 3 que está junto a la x: ¿qué significa?",
    "Te quedan dos pasos. ¿Cuál harías primero?",
    "Una ecuación es como una balanza: lo que haces en un lado, lo haces en el otro.",
    "Once the constant is gone from the left, what is left to undo?",
    "When you think you have a value, put it back into 3x + 5 and see whether you get 20.",
  ]),
  ...about("equation-2", [
    "In 2x - 7 = 9 a 7 is taken away. What would put it back?",
    "If you add 7 to both sides, what does the right side become?",
    "What is the coefficient of x here, and what is the constant?",
    "Not quite yet. Look again at the sign in front of the 7.",
    "You have done one step. One more to go!",
  ]),
  ...about("equation-4", [
    "You can distribute the 4 over the bracket, or divide both sides by 4 first. Which looks easier to you?",
    "What does 4(n - 2) mean in words?",
    "Distributing means multiplying each term in the bracket: a(b + c) = ab + ac.",
    "The bracket 4(n - 2) has two terms in it. How many products will there be?",
  ]),
  ...about("equation-5", [
    "There is an x on both sides of 3(x - 2) = 2x + 7. What could you do about the 2x on the right?",
    "Careful with 3(x - 2): the 3 multiplies both terms in the bracket.",
    "Let's check your line 3x - 2 = 2x + 7. What did the 3 multiply?",
    "Could you collect the x terms on one side?",
    "What happens when you subtract 2x from 3x?",
  ]),
  ...about("equation-6", [
    "7a means 7 times a. What undoes that?",
    "Only one operation was done to a. Which one?",
    "A multiplication fact you know: 7 · 10 = 70. Is 84 more or less than that?",
  ]),
  ...about("equation-7", [
    "x/4 + 1 = 10: which of the two operations came last?",
    "Dividing by 4 can be undone. How?",
    "Great, you chose to deal with the + 1 first. Why does that help?",
  ]),
  ...about("equation-12", [
    "Look at x + 15 = 40. What is being done to x?",
    "Which operation is the opposite of adding 15?",
    "Before you compute anything: will x be more or less than 40? How do you know?",
    "Good question! A variable is a letter that stands for a number we don't know yet.",
  ]),
  ...about("equation-15", [
    "Will the answer be positive or negative? What tells you?",
    "Be careful with the sign when you take 14 away from 5.",
    "A number line can help you with negative numbers: to subtract, move to the left.",
  ]),
  ...about("equation-18", [
    "2x + 1 = 4. It is fine if the answer isn't a whole number.",
    "What should you do with the + 1?",
    "Fractions are allowed as answers. Keep it exact instead of rounding.",
  ]),
  ...about("equation-9", [
    "Both sides have p's and plain numbers. What would you like to move first?",
    "Subtracting 2p from both sides keeps the balance. What would you get?",
    "For example, in 5n + 2 = 3n + 12 you can take 3n from both sides, which leaves 2n + 2 = 12.",
  ]),
  ...about("computation-1", [
    "You want to add 2/3 + 1/2. What do the two fractions need before you can add them?",
    "A common denominator is a number that both 3 and 2 divide into.",
    "Which is larger, 2/3 or 1/2? How do you know?",
    "Is the sum more than one whole or less? Estimate first.",
    "For example, to add 1/4 + 2/5 you can write both with the denominator 20: 5/20 + 8/20 = 13/20. What would the denominator be here?",
    "The denominator says into how many equal parts the whole is cut.",
    "Adding the numerators and the denominators separately doesn't work. Can you think why?",
  ]),
  ...about("computation-3", [
    "One of the denominators, 8, is a multiple of the other, 4. How can that help?",
    "How many eighths make one quarter?",
  ]),
  ...about("computation-7", [
    "In 18 - 4 · 3 + 11, which operation comes first?",
    "Multiplication comes before addition and subtraction. Where is the multiplication?",
    "What is 4 · 3?",
    "After the multiplication you go from left to right.",
    "There are three operations in this expression. Which one first?",
  ]),
  ...about("computation-8", [
    "Brackets first: what is inside them?",
    "Start with 7 + 5 since it is in brackets.",
    "Good. What do you multiply by 6?",
  ]),
  ...about("computation-9", [
    "Percent means out of 100. How could you write 15 % as a fraction?",
    "It may help to find 10 % of 240 first.",
    "What is half of 10 %?",
  ]),
  ...about("computation-10", [
    "0.6 is the same as 6/10. Does that make the multiplication easier?",
    "Will 0.6 · 35 be more or less than 35?",
  ]),
  ...about("word-1", [
    "What do you know about the box, and what are you asked?",
    'How many apples are in the box before any are removed? What operation does "6 rows of 8" suggest?',
    "Are the nine rotten apples part of the good ones?",
    "You found 48 apples in the box. What does the question ask about them?",
    "What should happen to the 9 rotten apples?",
    "Drawing the 6 rows may help.",
  ]),
  ...about("word-2", [
    "How many marbles are in the 3 bags together?",
    "He starts with 14 marbles. Do the bags add to them or take away from them?",
    "Two pieces of information matter here. Which ones?",
  ]),
  ...about("word-3", [
    "How far does the train go in one hour?",
    "The speed stays the same. What does that tell you about the distance for each hour?",
    "You know the distance for 4 hours. What would be useful to know for 1 hour?",
  ]),
  ...about("word-4", [
    "How much more money does Lena need before she has $160?",
    "She already has $40. Does that change how much she must still save?",
    "What does $15 a week mean for 2 weeks?",
    "Which quantity is unknown: the money or the number of weeks?",
  ]),
  ...about("word-6", [
    "How many slices does Ben eat? A third of 12 slices.",
    "Ben and Chi eat different shares. Find each one separately.",
    'What does "a quarter of it" refer to: the whole pizza or what is left?',
    "Could you draw the pizza with its 12 slices?",
  ]),
  ...about("word-8", [
    "How many litres are lost in all 6 days?",
    "What happens to the tank on each of the six days?",
    "Think about the total loss first and the rest later.",
  ]),
  ...about("word-9", [
    "Could you use a letter for Leo's age? What is Mia's age then?",
    "If Leo is L years old, Mia is 3L. What do you know about both together?",
    "Try a diagram: one bar for Leo, three equal bars for Mia.",
    "How many equal parts do the 52 years make up?",
  ]),
  ...about("word-10", [
    "25 % off: do you want to know the reduction or what remains to pay?",
    "What fraction is 25 %?",
    "Suppose a hat costs $80 and is reduced by 10 %. The reduction is $8, so the new price is $72.",
  ]),
  ...about("word-13", [
    "¿Qué pasa con las personas que bajan: se suman o se restan?",
    "Primero bajan 19. ¿Cuántas quedan en ese momento?",
    "Muy bien, has leído con cuidado. ¿Qué dato usarás ahora?",
    "Lee otra vez la pregunta: ¿qué te piden exactamente?",
  ]),
  ...about("word-16", [
    "Two numbers, and you know their sum. What else do you know about them?",
    "Could you call the smaller one s? How would you write the larger one?",
    "The larger is 7 more than the smaller. Write that as an expression.",
  ]),
  { problem: "equation-1", said: ["3x = 15"], reply: "Yes, 3x = 15 follows. What undoes multiplying by 3?" },
  { problem: "equation-1", said: ["x = 5"], reply: "Yes! x = 5 is right. How could you check it?" },
  { problem: "equation-1", said: ["so x is 5?"], reply: "Exactly, x = 5. Put it back: 3·5 + 5 = 20." },
  {
    problem: "equation-1",
    said: ["x = 25/3"],
    reply: "You got x = 25/3. Let's look at what happened to the 5.",
  },
  {
    problem: "equation-1",
    said: ["3x = 25"],
    reply: "In your line 3x = 25, did you add or subtract 5 on the right?",
  },
  {
    problem: "equation-2",
    said: ["I added 7: 2x = 16"],
    reply: "2x = 16 is right. What is the last thing to undo?",
  },
  { problem: "equation-5", said: ["x = 13"], reply: "Correct, x = 13. Which step was hardest for you?" },
  { problem: "computation-1", said: ["7/6"], reply: "7/6 is right, well done. Is it more than one whole?" },
  {
    problem: "word-1",
    said: ["6 * 8 = 48, 48 - 9 = 39"],
    reply: "Well done, 39 good apples. How did you know to subtract?",
  },
  {
    problem: "word-1",
    said: ["6*8=48"],
    reply: "48 is the number of apples in the box. Are all of them good?",
  },
  {
    problem: "word-4",
    said: ["160 - 40 = 120"],
    reply: "Good, she needs 120 dollars more. How does the weekly saving help now?",
  },
  { problem: "word-13", said: ["36"], reply: "¡Correcto, 36 personas! ¿Cómo lo comprobarías?" },
  { problem: "equation-6", said: ["a = 12"], reply: "Yes, a is 12. Can you explain why you divided?" },
];
