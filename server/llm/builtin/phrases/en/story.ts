import type { PhraseBank } from "../phrases.models.ts";

/** Words about word problems and items with a known answer: reading, calculations, the answer. */
export const story: PhraseBank = {
  "story.decline": [
    "I won't work it out for you, but we can get there together.",
    "The answer will be yours; let's find the way to it.",
  ],
  "story.read": [
    "Here is what the text gives you: {quantities}.",
    "These are the numbers in it: {quantities}.",
  ],
  "story.asks": ["What it wants to know: “{question}”.", "And it asks: “{question}”."],
  "ask.story-unknown": [
    "In your own words, what is the number you are looking for, and what is it counted in?",
    "Which two of these belong together, and what would they tell you?",
    "What do you picture happening first?",
  ],
  "story.heard": [
    "All right.",
    "Good, that is a thought to work with.",
    "I see.",
    "That helps to picture it.",
    "Okay, let's use that.",
  ],
  "ask.story-together": [
    "How do **{first}** and **{second}** belong together?",
    "What would **{first}** and **{second}** tell you when you put them together?",
  ],
  "ask.story-calculation": [
    "Which calculation could come first, written as a line that I can check?",
    "What would you calculate first?",
    "Which line could you write down now?",
  ],
  "ask.story-picture": [
    "If you drew it, what would be in the picture?",
    "Can you tell it in your own words, without the numbers?",
  ],
  "ask.story-left": [
    "What do your lines tell you so far, and what does the question still want?",
    "Does that answer the question, or is there a step left?",
  ],
  "story.hint-1": [
    "Look at **{quantity}** in the text.",
    "Go back to the sentence with **{quantity}** in it.",
  ],
  "ask.story-hint-1": ["What is happening to it there?", "Which other number does that sentence join it to?"],
  "story.hint-2": [
    "It helps to call what you are looking for $x$ and to write each sentence of the text with it.",
    "A bar or a small table shows which amounts are parts and which is the whole.",
  ],
  "ask.story-hint-2": [
    "Which amounts are parts here, and which is the whole?",
    "Which sentence could you write with $x$ first?",
  ],
  "story.hint-3": [
    "Try the same story with tiny numbers, like 2 and 3, and watch what you do with them.",
    "Imagine every number were very small, so that you could count it on your fingers.",
  ],
  "ask.story-hint-3": [
    "What would you do with the tiny numbers, step by step?",
    "Which calculation does that turn out to be?",
  ],
  "story.supported": [
    "Your calculations hold, and [number] is where they lead. Whether they tell the story right is yours to judge.",
    "Each line is worked out right and ends at [number]; I can't check the story itself.",
  ],
  "story.holds": [
    "[line] is worked out right.",
    "Yes, [line] holds.",
    "That sum is right: [line].",
    "[line]: correct.",
  ],
  "story.plan": [
    "That is a plan with the story's own numbers.",
    "You have put numbers of the story together.",
    "A calculation to look at.",
  ],
  "ask.story-plan": [
    "What does that calculation find out, in the words of the story?",
    "What will the result be a number of?",
    "Work it out and write the whole line: what do you get?",
  ],
  "ask.story-meaning": [
    "What does [result] stand for in the story?",
    "What is [result] a number of, and what is still missing?",
    "Does [result] answer the question, or is it a step on the way?",
    "Where does [result] go next?",
  ],
  "ask.story-unused": [
    "You haven't used **{quantity}** yet: does it matter here, and how?",
    "What part does **{quantity}** play?",
    "Where does **{quantity}** come in, if at all?",
  ],
  "story.foreign": [
    "I don't find [number] in the text.",
    "[number] is not one of the numbers given.",
    "The text doesn't mention [number].",
  ],
  "ask.story-foreign": [
    "Where does [number] come from?",
    "What does [number] stand for?",
    "How did you get to [number]?",
  ],
  "story.wrong-calculation": [
    "The idea may well be right, but [line] doesn't come out.",
    "Look at [line] once more: the two sides aren't the same.",
    "There is a slip in [line].",
  ],
  "ask.story-wrong-calculation": [
    "What do you get when you work out the left side again?",
    "How could you check that sum another way?",
    "About how big should the result be?",
  ],
  "story.run-on": [
    "Your steps are easy to follow, but in [line] the equals sign says “and then”, and it should say “is the same as”.",
    "In [line] the first part and the last are not the same number, though an equals sign joins them.",
  ],
  "ask.story-run-on": [
    "Can you write it as two lines, one for each step?",
    "How would it look with each step on a line of its own?",
  ],
  "story.wrong-answer": [
    "[line] doesn't fit the story yet.",
    "Not [line], but let's see how you got there.",
    "It isn't [line]; your thinking can still be close.",
  ],
  "ask.story-wrong-answer": [
    "Which calculation led you there?",
    "What did you work out first, and what did it stand for?",
    "Can you write the steps as lines, so that we find where it turns?",
  ],
  "story.answer-open": [
    "I can check calculations, but not a number alone.",
    "A number alone doesn't show whether it fits the story.",
    "It may be right; the calculation will tell.",
  ],
  "ask.story-how": [
    "Which calculation gave you [line]?",
    "How did you get [line]?",
    "Which numbers of the story did you put together for [line]?",
  ],
  "story.equation": [
    "Your equation uses the story's own numbers.",
    "Every number in your equation comes from the story.",
  ],
  "story.equation-unused": [
    "Every number in your equation comes from the story; **{quantity}** isn't in it.",
  ],
  "ask.story-equation": [
    "What does [unknown] stand for, and what does each side say?",
    "Which part of the story does each side of it tell?",
  ],
  "story.done": [
    "[line] is right, and it answers the question.",
    "That's it: [line].",
    "Yes, [line] is what was asked for.",
  ],
  "story.solved": ["Your equation is solved: [line].", "So [line]; every step holds."],
  "reflect.story": [
    "Which part of the text told you what to do first?",
    "How could you check that this fits the story?",
    "How would you explain to a friend which numbers belong together?",
  ],
  "reflect.story-equation": [
    "Put it back into the story: what does [line] mean there, and does it fit?",
    "What does [line] say in the words of the story, and is that what was asked?",
  ],
};
