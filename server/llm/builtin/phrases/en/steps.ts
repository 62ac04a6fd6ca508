import type { PhraseBank } from "../phrases.models.ts";

/** Words about the step ahead. `start` asks on a fresh problem, `next` after a right line, `small` asks the least. */
export const steps: PhraseBank = {
  "start.any": [
    "What would you do first with [line], and why that?",
    "Where would you begin with [line]?",
    "Which part of [line] would you deal with first?",
    "What do you notice about [line] before you write anything?",
  ],
  "start.distribute": [
    "What would you like to do with the bracket in [line] first, and why that?",
    "How would you open up [bracket]?",
    "What does the [factor] in front of the bracket tell you to do?",
    "Which part of [line] would you tackle first, the bracket or something else?",
  ],
  "start.combine": [
    "Some terms in [line] count the same kind of thing. Which ones could go together?",
    "What could you tidy up in [line] before you move anything?",
    "Which terms of [line] are alike?",
  ],
  "start.collect": [
    "In [line], [unknown] stands on both sides. What would you do about that, and why?",
    "Where would you like the [unknown] terms of [line] to end up?",
    "What is your first move with [leftTerm] and [rightTerm]?",
  ],
  "start.constant": [
    "What has been done to [unknown] in [line], and what would you undo first?",
    "Which number in [line] would you get out of the way first, and how?",
    "What would you do to both sides of [line] first?",
  ],
  "start.coefficient": [
    "What is being done to [unknown] in [line], and how would you undo it?",
    "How would you get [unknown] by itself in [line]?",
    "What would you do to both sides of [line]?",
  ],
  "start.flip": [
    "What is being done to [unknown] in [line], and what should you keep an eye on when you undo it?",
    "How would you undo the number in front of [unknown] in [line]?",
    "What is different about [line] because of the minus sign in front of [unknown]?",
  ],
  "start.clear-fractions": [
    "What would you do about the fraction in [line] first, and why?",
    "How could you get rid of the fraction in [line]?",
    "Which number would turn every fraction in [line] into a whole number?",
  ],
  "start.common-denominator": [
    "What do you notice about the two denominators in [line]?",
    "What has to be the same before you can put the fractions in [line] together?",
    "What would you do first with [line], and why?",
  ],
  "start.multiply-fractions": [
    "How would you go about [line]?",
    "What do you do with the tops and the bottoms in [line]?",
    "What would [line] look like as a picture?",
  ],
  "start.divide-fractions": [
    "What does dividing by a fraction ask in [line], in your own words?",
    "How would you start on [line]?",
    "What could you turn the division in [line] into?",
  ],
  "start.multiply": [
    "Which part of [line] has to be worked out first, and how do you know?",
    "What goes first in [line], and why?",
    "Which operation in [line] can't wait?",
  ],
  "start.brackets": [
    "Which part of [line] has to be worked out first, and how do you know?",
    "What goes first in [line], and why?",
    "What does the bracket in [line] tell you?",
  ],
  "start.powers": [
    "Which part of [line] has to be worked out first, and how do you know?",
    "What goes first in [line], and why?",
    "What does the little raised number in [line] mean?",
  ],
  "start.percent": [
    "What does the percent in [line] mean, in your own words?",
    "How would you find a part like that of a number, as in [line]?",
    "Which whole is that a part of, in [line]?",
  ],
  "start.decimal": [
    "Before you calculate [line], about how big should the result be?",
    "How would you line up [line]?",
    "What would you do first with [line]?",
  ],
  "next.any": [
    "What is your next line?",
    "What would you do next?",
    "Where do you go from [line]?",
    "What comes after [line]?",
    "What is the next move?",
  ],
  "next.distribute": [
    "What will you do with the bracket?",
    "How do you open up [bracket]?",
    "What does [bracket] become?",
  ],
  "next.combine": [
    "What can be put together in [line]?",
    "Which terms in [line] are alike?",
    "How could you make [line] shorter?",
  ],
  "next.collect": [
    "What is the next line, if all the [unknown] should be on one side?",
    "How would you bring [leftTerm] and [rightTerm] to the same side?",
    "What would you do about having [unknown] on both sides?",
  ],
  "next.constant": [
    "What would leave [multiple] on its own?",
    "What is still next to [multiple], and how do you undo it?",
    "Which number would you move out of the way now?",
    "What do you do to both sides of [line]?",
  ],
  "next.coefficient": [
    "What is still being done to [unknown], and how do you undo it?",
    "How do you get from [multiple] to a single [unknown]?",
    "One move is left in [line]. What is it?",
    "What would turn [multiple] into just [unknown]?",
  ],
  "next.flip": [
    "How do you get from [multiple] to a single [unknown], and what do you watch for?",
    "One move is left in [line]. What happens to each part of it, the sign included?",
    "What do you do to both sides of [line] now?",
  ],
  "next.swap": [
    "How would you usually write [line], with [unknown] first?",
    "What does [line] say, read from right to left?",
  ],
  "next.common-denominator": [
    "What has to be the same before these can go together?",
    "How would you rewrite them with one denominator?",
  ],
  "next.add-fractions": [
    "How many of those parts are there now?",
    "What do you do with the tops of [line]?",
    "What is [line] in one fraction?",
  ],
  "next.simplify": [
    "That has the right value. Can you write it more simply?",
    "Does any number divide both the top and the bottom of [line]?",
    "What is the shortest way to write [line]?",
  ],
  "next.multiply": [
    "What goes next in [line], and how do you know?",
    "What will you work out first in [line]?",
  ],
  "next.add": ["What is left to do in [line]?", "What does that come to?"],
  "next.percent": ["How do you take that part of the number?", "What does that turn [line] into?"],
  "ask.into-line": [
    "What does that give, written as a line after [line]?",
    "What would the next line look like?",
    "How would you write that under [line]?",
    "Which line comes out of that?",
    "What does [line] turn into?",
  ],
};
