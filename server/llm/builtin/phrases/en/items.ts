import type { PhraseBank } from "../phrases.models.ts";

/** Words about items of packs: answers, forms, smaller questions, hints, texts to write. */
export const items: PhraseBank = {
  "item.form": ["[line] has the right value.", "The value of [line] is right."],
  "ask.form-simplified": ["Can you simplify it as far as it goes?", "What can still be divided out?"],
  "ask.form-fraction": ["How would you write it as a fraction?"],
  "ask.form-mixed": ["How would you write it as a mixed number?"],
  "ask.form-decimal": ["How would you write it as a decimal?"],
  "ask.form-exact": ["How would you write it exactly, without rounding?"],
  "ask.form-factored": ["Can you write it as a product?"],
  "ask.form-expanded": ["How does it look without brackets?"],
  "ask.form-scientific": ["How would you write it in scientific notation?"],
  "ask.form-slope-intercept": ["Can you write it so that $y$ stands alone?"],
  "ask.form-standard": ["How would you write it in standard form?"],
  "ask.form-any": ["Which form does the question ask for?", "Is it written the way the question wants it?"],
  "item.part-right": ["[line] is right.", "Yes, [line].", "That part is right: [line]."],
  "item.part-wrong": ["[line] isn't it yet.", "Not quite [line].", "Look at [line] again."],
  "ask.item-back": [
    "How does that help with the whole question?",
    "What can you do with that now?",
    "Where does that take you in the question?",
  ],
  "ask.item-why": [
    "What made you choose it?",
    "Which of the others could you rule out, and why?",
    "What would have to be true for it to be right?",
  ],
  "item.no-option": ["I can't tell which option you mean ({letters}).", "The options are called {letters}."],
  "ask.item-option": ["Which one do you think it is?", "Which letter do you choose, and why?"],
  "item.options-1": [
    "Take the options one at a time and ask what would follow if it were true.",
    "Read the question again without the options, and say your own answer first.",
  ],
  "item.options-2": [
    "Try each option on the simplest example you can think of.",
    "Two options often differ in one word only: that word matters.",
  ],
  "item.options-3": [
    "Put an option to the test: look for a case in which it fails.",
    "Keep only the options that hold in every case you can think of.",
  ],
  "ask.item-rule-out": [
    "Which option can you rule out first, and why?",
    "Which two are left, and what makes them different?",
    "What would you need to see to be sure?",
  ],
  "item.smaller": ["Let's take a smaller question first.", "Here is a piece of it.", "One part at a time."],
  "item.part-asks": ["{text}"],
  "ask.item-part": ["What do you say?", "What is your answer to that one?", "What do you get for this part?"],
  "item.hint": ["{text}"],
  "ask.item-hint": ["{text}"],
  "ask.item-try": [
    "What would you do with that?",
    "What does that change for you?",
    "Which line could you write now?",
    "Where could you use it?",
  ],
  "task.criterion": [
    "A reader looks at **{name}**: {level}.",
    "Let's look at one thing, **{name}**. At its best: {level}.",
    "Take **{name}**. A strong text does this: {level}.",
  ],
  "ask.task-level": [
    "Where does your text stand on that, and which sentence shows it?",
    "Which sentence of yours does that, or could?",
    "What would you write or change for it?",
  ],
};
