import type { PhraseBank } from "../phrases.models.ts";

/** Words of a dialogue about an idea. */
export const concept: PhraseBank = {
  "concept.opening": [
    "Good thing to wonder about, and worth more than a one-line answer.",
    "Let's build that up from what you know.",
    "I'd like to hear your own idea first.",
  ],
  "concept.covered": [
    "Yes. {idea}",
    "That's an important part. {idea}",
    "You've got this part. {idea}",
    "Right. {idea}",
  ],
  "concept.doubt": [
    "Let's test that idea.",
    "I want to look at one part of that with you.",
    "Hold on to that thought for a second.",
    "Let's see if that holds up.",
  ],
  "concept.not-yet": [
    "That's a start.",
    "There is more to find.",
    "Let's look at one piece of it.",
    "Go on thinking in that direction.",
    "Let me point you at something.",
    "Another angle on it.",
  ],
  "concept.hollow": [
    "That's all right.",
    "Here is something to think with.",
    "Let me make it more concrete.",
    "Picture this instead.",
    "Try it from this side.",
  ],
  "concept.help": [
    "Here is something to go by.",
    "Let me point at one part of it.",
    "Try this.",
    "Think about this for a moment.",
  ],
  "concept.decline": [
    "I'd like it to be in your words, so here is a pointer.",
    "A ready-made sentence wouldn't stick. Try this.",
    "I won't dictate it, but I'll help.",
  ],
  "concept.discouraged": [
    "It's a big idea, so one piece at a time.",
    "Hard things get easier in pieces.",
    "No rush with this.",
  ],
  "concept.complete": ["You have all of it now.", "That completes it.", "Every part is there now."],
  "concept.closing": [
    "That is as far as we get together for now.",
    "Let me put it together.",
    "Here it is as a whole.",
  ],
  "concept.told": [
    "Let me give you this part: {idea}",
    "This one I'll tell you: {idea}",
    "Here is that part: {idea}",
  ],
  "ask.own-words": [
    "How would you say that in your own words?",
    "Can you think of an example of it?",
    "How does that fit with what you said?",
  ],
  "ask.fill": [
    "Try to finish this sentence: {text} What goes in the gap?",
    "{text} Which words are missing?",
    "Here is most of a sentence: {text} How would you complete it?",
  ],
  "ask.text": [
    "{text}",
    "Think about this: {text}",
    "Once more from here: {text}",
    "Let's come back to this: {text}",
    "Try again with this: {text}",
  ],
  text: ["{text}", "To sum up: {text}"],
};
