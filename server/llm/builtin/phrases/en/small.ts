import type { PhraseBank } from "../phrases.models.ts";

/** Small questions about the step ahead (all wordings of a kind have one answer), and what follows a right reply. */
export const small: PhraseBank = {
  "small.any": [
    "What is one thing about [line] that you are sure of?",
    "If you read [line] aloud in words, what does it say?",
    "Which operation do you see first in [line]?",
    "What would you like to get rid of in [line]?",
    "Which part of [line] looks easiest to change?",
  ],
  "small.distribute": [
    "What is [factor] times [second]?",
    "Just this piece: what is [factor] times [second]?",
    "How much is [second], [factor] times over?",
  ],
  "small.combine": [
    "Which two terms in [line] count the same thing?",
    "Which terms in [line] have an [unknown] in them?",
    "Which pieces of [line] could you put in one pile?",
  ],
  "small.collect": [
    "How many [unknown] are there on each side of [line]?",
    "Count them: how many [unknown] on the left of [line], and how many on the right?",
    "What are the two numbers in front of [unknown] in [line]?",
  ],
  "small.constant": [
    "On the side with [unknown], which number stands apart from [multiple]?",
    "Which number keeps [multiple] from being alone in [line]?",
    "In [line], which number would have to go so that [multiple] is by itself?",
  ],
  "small.coefficient": [
    "Which number goes with [unknown] in [multiple]?",
    "In [line], which number is tied to [unknown]?",
    "Which number stands between you and a single [unknown] in [line]?",
  ],
  "small.flip": [
    "Which is greater, $-2$ or $-5$?",
    "Which lies further right on the number line, $-2$ or $-5$?",
    "Which is warmer, $-2$ degrees or $-5$ degrees?",
  ],
  "small.clear-fractions": [
    "Which number would turn every fraction in [line] into a whole number?",
    "What could you multiply [line] by, so that no fraction is left?",
    "Which is the smallest number that all denominators in [line] go into?",
  ],
  "small.common-denominator": [
    "Which number do both denominators of [line] go into?",
    "What is the first number that stands in both times tables, for the two denominators of [line]?",
    "Into how many equal parts could you cut both fractions in [line]?",
  ],
  "small.add-fractions": [
    "Which number in [line] says how big the parts are?",
    "What is the bottom number of both fractions in [line]?",
    "Into how many parts is the whole cut in [line]?",
  ],
  "small.multiply-fractions": [
    "What do you do with the two tops in [line]?",
    "What does it mean to take a fraction of a fraction, as in [line]?",
    "How would you describe [line] as a part of a part?",
  ],
  "small.divide-fractions": [
    "How many halves are there in one whole?",
    "How many halves fit into $1$?",
    "One pizza, cut into halves: how many pieces?",
  ],
  "small.multiply": [
    "Which operations do you see in [line], and which one is the strongest?",
    "Where in [line] do you see a multiplication or a division?",
    "If [line] were a recipe, which part would have to be ready first?",
  ],
  "small.brackets": [
    "Only the bracket for now: what is [inside]?",
    "What does the bracket in [line] come to by itself?",
    "What do you get if you work out just [inside]?",
  ],
  "small.powers": [
    "What does the raised number in [line] tell you to do?",
    "How would you write the power in [line] as a multiplication?",
    "Which number in [line] is multiplied by itself?",
  ],
  "small.percent": [
    "How would you write one percent as a fraction?",
    "As a fraction, how much of a whole is one percent?",
    "Which fraction is one out of every hundred?",
  ],
  "small.decimal": [
    "What is each digit worth in the first number of [line]?",
    "Roughly how big will the result of [line] be?",
    "Where is the decimal point in each number of [line]?",
  ],
  "small.simplify": [
    "Which number goes into both the top and the bottom of [line]?",
    "What can you divide both parts of [line] by?",
    "Which times table holds both numbers of [line]?",
  ],
  "then.any": [
    "What does that make of [line]?",
    "What would you do with that in [line]?",
    "How does that help you on with [line]?",
  ],
  "then.constant": [
    "What undoes adding [plus], on both sides?",
    "What undoes taking away [minus], on both sides?",
    "How do you undo it on both sides of [line]?",
    "What is the opposite of that, and where do you do it?",
  ],
  "then.coefficient": [
    "How do you undo it on both sides of [line]?",
    "What does it do to [unknown], and what is the opposite of that?",
    "What would you do to both sides to have a single [unknown]?",
  ],
  "then.collect": [
    "Which of them could you take away from both sides?",
    "What could you take from both sides of [line], so that only one side has [unknown]?",
    "Which would you rather take away on both sides, [leftTerm] or [rightTerm]?",
  ],
  "then.distribute": [
    "What does the whole of [bracket] become, then?",
    "What is the other term times [factor], and how does the line read?",
    "How would you write the line without the bracket?",
  ],
  "then.flip": [
    "So what has to happen to the sign in [line] when both sides are divided by a negative number?",
    "What does that tell you about dividing [line] by a negative number?",
    "What will you do with the sign in [line], then?",
  ],
  "then.clear-fractions": [
    "What does every term of [line] become when you multiply by it?",
    "What does [line] look like after multiplying every term by it?",
  ],
  "then.common-denominator": [
    "How would you write both fractions with [given] at the bottom?",
    "What do the two fractions of [line] look like with that denominator?",
  ],
  "then.add-fractions": [
    "And how many of those parts are there altogether?",
    "What do the tops add up to, then?",
  ],
  "then.divide-fractions": [
    "So what does dividing by a fraction do to a number?",
    "What would you turn the division in [line] into?",
  ],
  "then.brackets": [
    "What does [line] look like with that in place of the bracket?",
    "What is the next line, with that number instead of the bracket?",
  ],
  "then.percent": [
    "And how would you write the percent in [line] that way?",
    "So which fraction stands for the percent in [line]?",
  ],
  "then.simplify": ["What is left of [line] when both are divided by it?", "What does [line] become, then?"],
};
