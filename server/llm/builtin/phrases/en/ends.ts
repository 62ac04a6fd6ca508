import type { PhraseBank } from "../phrases.models.ts";

/** Words for the end of a problem: confirming, praise of the way, the look back. */
export const ends: PhraseBank = {
  "done.value": [
    "Yes, [line]. It solves [problem].",
    "[line] is right.",
    "That is it: [line].",
    "[line] it is, and it fits [problem].",
  ],
  "done.sum": ["Yes, [line].", "[line] is right.", "That is it: [line].", "[line], exactly."],
  "praise.alone": [
    "You took it one line at a time, and each of your {lines} lines followed from the one before.",
    "Every one of your {lines} lines is your own, with no hint.",
    "You kept {both} in step through {lines} lines.",
  ],
  "praise.recovered": [
    "You went back to the line that didn't hold and mended it yourself.",
    "You found the weak spot in your own work and changed it.",
    "You didn't throw the work away when a line failed; you repaired it.",
  ],
  "praise.kept-going": [
    "You used the help and then wrote the lines yourself.",
    "You stayed with it and took the last steps on your own.",
    "It took patience, and you kept going to the last line.",
  ],
  "praise.short": [
    "You got there in very few lines.",
    "You went straight to it.",
    "You needed no detour for that.",
  ],
  "close.goal": [
    "That also counts towards “{goal}”.",
    "One more thing done on the way to “{goal}”.",
    "That brings “{goal}” a little closer.",
  ],
  "close.next": [
    "When you are ready, type the next problem.",
    "Bring another problem whenever you like.",
    "I'm here for the next one.",
    "Whenever you want to go on, send a new problem.",
  ],
  "close.done": [
    "This one is done: [line].",
    "You have finished this one.",
    "There is nothing left to do on this one.",
    "This problem is behind you.",
  ],
  "reflect.any": [
    "Looking back, which step was the one that mattered most, and why?",
    "How would you check that answer without me?",
    "What will you remember for the next problem like this?",
    "How would you explain your first move to a friend who is stuck on it?",
  ],
  "reflect.slip": [
    "Looking back at the line you changed, what would you tell a friend to watch out for?",
    "What will help you notice that slip next time?",
    "What made you see that the first try didn't hold?",
  ],
  "reflect.helped": [
    "Which hint or question moved you on, and what would you ask yourself next time?",
    "What do you see now that you didn't see at the start?",
    "Next time you get stuck at such a place, what could you try first?",
  ],
  "reflect.revealed": [
    "Which of these steps is the one you were missing, and why does it work?",
    "Where did your own work and these lines part ways?",
    "Which step here would you like to be able to do by yourself?",
  ],
  "reflect.concept": [
    "Which of these ideas was new to you, and how would you explain it to a friend?",
    "What did you think at the start that you would put differently now?",
    "Where outside class could you use that idea?",
  ],
  "reveal.opening": [
    "You have worked on it yourself, so here is the whole way.",
    "Since you tried, here is how it can go.",
    "Here is one complete way through.",
  ],
  "reveal.lines": ["{lines}"],
};
