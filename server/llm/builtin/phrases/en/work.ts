import type { PhraseBank } from "../phrases.models.ts";

/** Words about work: openings, right and wrong lines, the end. */
export const work: PhraseBank = {
  "open.goal": [
    "It is a step towards “{goal}”.",
    "This counts towards “{goal}”.",
    "Another step towards “{goal}”.",
    "With “{goal}” in mind, this one is worth doing properly.",
  ],
  "open.memory": [
    "Last time: {memory}.",
    "From an earlier session: {memory}.",
    "I remember this from before: {memory}.",
  ],
  "open.decline": [
    "I won't work it out for you, but I'll stay with you until you have it.",
    "The answer will be yours; I'll help you get to it.",
    "I don't hand out answers, but I do help you find them.",
    "Let's get you there yourself.",
  ],
  "open.same": [
    "That is the one we are on.",
    "We have that one on the page already.",
    "That's the problem on the page.",
  ],
  "watch.remind": [
    "One thing to watch, because it has come up before: *{name}*.",
    "Earlier, this is where a slip crept in: *{name}*.",
    "This is where a slip has crept in before: *{name}*.",
  ],
  "ask.watch": [
    "What will you check in your next line because of that?",
    "How will you write the next line so that it can't happen?",
    "Knowing that, what is your next line?",
    "With that in mind, what would you write after [line]?",
  ],
  "right.any": [
    "Yes, [line] follows.",
    "[line] is right.",
    "That holds: [line].",
    "Agreed, [line].",
    "[line] checks out.",
  ],
  "right.distribute": [
    "Yes, [line]: the number outside reached every term in the bracket.",
    "[line] is right, and you multiplied each term of the bracket.",
    "The bracket is opened properly: [line].",
  ],
  "right.combine": [
    "Yes, [line]: you put like terms together and left the rest alone.",
    "[line] is right, and tidier.",
    "That is well tidied: [line].",
  ],
  "right.collect": [
    "Yes, [line]: the letters are on one side now.",
    "[line] follows, and both sides lost the same.",
    "Both sides kept their balance: [line].",
  ],
  "right.constant": [
    "Yes, [line]: you did the same to both sides.",
    "[line] follows, since you undid it on both sides.",
    "That was undone fairly on both sides: [line].",
  ],
  "right.coefficient": ["Yes, [line]: you did the same to both sides.", "[line] follows.", "Right, [line]."],
  "right.flip": [
    "Yes, [line], and you minded the sign.",
    "[line] is right, direction and all.",
    "Right: [line], with the sign turned.",
  ],
  "right.clear-fractions": [
    "Yes, [line]: every term was multiplied, so the fraction is gone.",
    "[line] follows, with no fraction left.",
    "The fraction is cleared fairly: [line].",
  ],
  "right.common-denominator": [
    "Yes, [line]: the parts are the same size now.",
    "[line] is the same amount in parts of one size.",
    "The denominators match: [line].",
  ],
  "right.multiply": [
    "Yes, [line]: you did what comes first, first.",
    "[line] is right, and in the right order.",
    "The order is right: [line].",
  ],
  "right.brackets": [
    "Yes, [line]: the bracket went first.",
    "[line] is right, and you began inside the bracket.",
    "The bracket is done: [line].",
  ],
  "right.percent": [
    "Yes, [line] says the same without the percent sign.",
    "[line] is a good way to write that percent.",
    "The percent is turned into a number: [line].",
  ],
  "right.several": [
    "All {count} lines follow, down to [line].",
    "I checked all {count} lines, and each follows from the one before: you are at [line].",
    "Every one of those {count} lines holds, so you are at [line].",
  ],
  "right.after-wrong": [
    "Now it follows: [line].",
    "That mends it: [line].",
    "[line] is right now.",
    "Yes, [line] is what the line before really gives.",
  ],
  "right.corrected": [
    "You caught that yourself: [line] is right.",
    "[line] is right, and you put it right without being told.",
    "Good catch on your own line: [line] holds.",
  ],
  "right.no-progress": [
    "[line] is true, but it leaves you about as far away as before.",
    "Nothing wrong with [line]; it just doesn't bring you closer yet.",
    "[line] says the same thing in another way.",
    "True: [line]. It is not simpler yet, though.",
  ],
  "check.nothing": [
    "There is no line here to check yet.",
    "I see nothing new to check.",
    "Nothing to check yet.",
    "Your last checked line is [line].",
  ],
  "check.no-problem": [
    "I don't see a problem on the page yet.",
    "There is no problem on the page so far.",
    "I'm missing the problem itself.",
  ],
  "ask.problem": [
    "Which problem are you working on?",
    "What would you like to work on?",
    "Can you type the problem here?",
    "What does your problem say?",
    "Which one would you like to try?",
  ],
  "ask.line": [
    "What would you write after [line]?",
    "What could you do with [line]?",
    "Where were you going with [line]?",
    "How would you go on from [line]?",
    "What are you thinking about [line]?",
    "What is the next thing you would try on [line]?",
  ],
};
