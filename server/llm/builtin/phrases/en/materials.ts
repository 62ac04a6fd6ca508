import type { PhraseBank } from "../phrases.models.ts";

/** What the class reads, quoted with its place. */
export const materials: PhraseBank = {
  "material.cite": [
    "*{title}* ({place}) says: “{quote}”",
    "In *{title}* ({place}) it says: “{quote}”",
    "Your class reads this in *{title}* ({place}): “{quote}”",
  ],
  "ask.material": [
    "Which part of that helps with your question?",
    "What does that tell you about your question, in your own words?",
    "Which word in it matters most here, and why?",
    "What would you still like to know after reading that?",
  ],
  "ask.material-word": [
    "How would you say what “{topic}” is, in your own words?",
    "What does that tell you about “{topic}”?",
    "Which part of it is about “{topic}”, as you read it?",
  ],
};
