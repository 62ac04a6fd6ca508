import type { CoachPhrases } from "./phrases.models.ts";

export const phrasesEn: CoachPhrases = {
  marks: ["“", "”"],
  shows: {
    describes: [
      "{q} tells what happened.",
      "{q} puts the moment on paper, so you can come back to it.",
      "The page starts from something that happened: {q}.",
    ],
    opinion: [
      "{q} says how it was, all in all.",
      "{q} gives the overall feeling.",
      "{q} is the short version.",
    ],
    fact: ["{q} writes down something about the topic.", "{q} keeps a piece of the topic."],
    explains: [
      "{q} goes past what happened and says why.",
      "There is a reason in {q}, and a reason is something to work with.",
      "{q} looks for what was behind it.",
    ],
    asking: [
      "{q} leaves something open to find out.",
      "{q} shows where the not-knowing starts.",
      "There is something still to find out: {q}.",
    ],
    earlier: ["{q} sets an earlier idea beside a newer one.", "In {q} you can see an idea changing."],
    otherwise: ["In {q} the writing stops and thinks again.", "{q} looks at another way it could be."],
    plans: [
      "{q} is clear enough to know later whether it got done.",
      "{q} turns the thinking into something to do.",
      "{q} says what comes next, in a way you could tick off.",
    ],
    vaguePlan: [
      "{q} points forward, but not yet to anything you could start on.",
      "{q} is a direction; the first step isn't in it yet.",
      "{q} is a wish so far: it doesn't say what you'd do.",
    ],
  },
  unquoted: {
    describes: "The page tells how it was.",
    explains: "The page gives a reason for what happened.",
    questions: "The page asks something that isn't settled.",
    plans: "The page says what comes next.",
  },
  next: {
    learned: {
      room: ["A reader would now want to know what exactly."],
      ask: [
        "What is one piece of it that you could show a friend?",
        "What is one thing you know now that you didn't know this morning?",
      ],
    },
    hard: {
      room: ["The more exactly the spot is named, the easier it is to come back to."],
      ask: ["What was the first spot where it got tricky?", "Which part was it, exactly?"],
    },
    belief: {
      room: ["There's room to say what spoke for that idea."],
      ask: ["What made that seem right at the time?", "What did you see or remember that led you there?"],
    },
    why: {
      room: ["The next thing a reader would want is the why.", "There's room for a because."],
      ask: [
        "What do you think was behind it?",
        "What's your best guess about why?",
        "What made it go that way?",
      ],
    },
    opinion: {
      room: ["A reader would like to see it happen.", "The feeling is there; the moment could come next."],
      ask: ["Which moment made it feel that way?", "What exactly made it like that for you?"],
    },
    event: {
      room: [
        "There's room for what you made of it.",
        "A reader would now want to know what it got you thinking.",
      ],
      ask: [
        "Which part of it is still on your mind, and why that one?",
        "What did you notice there that you didn't expect?",
        "What would you tell somebody at home about it?",
      ],
    },
    fact: {
      room: ["There's room to say why it is so, or how you know."],
      ask: ["Which part of that would be hardest to explain to a friend?", "How do you know that it's so?"],
    },
    guess: {
      room: ["There's room for a first guess at the answer, even a wild one."],
      ask: [
        "What's your best guess so far, and what makes you think so?",
        "What do you already know that could be part of the answer?",
      ],
    },
    change: {
      room: [
        "There's room to say more about what changed it.",
        "A reader would now want to know what happened in between.",
      ],
      ask: ["What was it that changed the idea?", "What did you see or hear that made the difference?"],
    },
    basis: {
      room: ["There's room for what it rests on."],
      ask: ["What makes you think so?", "What gave you that thought?"],
    },
    other: {
      room: [
        "There may be a second explanation beside it.",
        "A reason gets stronger when it has been doubted a little.",
        "A reader might ask how sure that is.",
      ],
      ask: [
        "If a friend wasn't convinced, what would you show them?",
        "What else could have played a part?",
        "How could you find out whether that's really it?",
      ],
    },
    purpose: {
      room: [
        "A plan is easier to keep when the page says what it's for.",
        "A reader might ask why that and not something else.",
      ],
      ask: ["What is that meant to fix?", "What makes that the thing to try first?"],
    },
    ground: {
      room: ["There's room to say what led to it."],
      ask: ["What happened that gave you that idea?"],
    },
    plan: {
      room: ["There's room for what you'd do with it.", "A next step could follow from here."],
      ask: [
        "What is one small thing you'll try because of it, and when?",
        "What would you do differently next time because of it?",
      ],
    },
    lookUp: {
      room: ["There's room for a way to find out."],
      ask: ["Where could you look first, or who could you ask?", "What would be a first way to find out?"],
    },
    concrete: {
      room: ["A wish is easier to start on when it has a first step.", "A small first step could come next."],
      ask: [
        "What would that look like on an ordinary school day?",
        "What's the first small thing you'd do, and when?",
      ],
    },
    notice: {
      room: [
        "So the page tells, explains, asks and plans.",
        "So the page goes all the way from what happened to what's next.",
      ],
      ask: ["How will you notice whether it worked?", "What would tell you that it's working?"],
    },
  },
  refer: "You wrote {q}.",
  backTo: { reason: "Back to the reason.", doubt: "Back to the open question.", plan: "Back to the plan." },
  other: {
    empty: {
      say: [
        "What you were thinking isn't on the page yet.",
        "One line is enough to begin, and nobody checks the spelling.",
      ],
      ask: "What is one moment from today that you still remember?",
    },
    hollow: {
      say: [
        "Some days nothing comes, and a short page is fine.",
        "If you want to go on, something small will do: a line of your work, a thing somebody said.",
      ],
      ask: "What is one thing from today that you still remember?",
    },
    working: {
      say: ["The working is on the page.", "What a reader can't see is what you were thinking beside it."],
      ask: "Which line were you least sure of?",
    },
    given: {
      say: [
        "What's on the page so far was said by somebody else.",
        "Your own words about it aren't there yet.",
      ],
      ask: "What went through your head when you read that?",
    },
    "other-language": {
      say: [
        "This looks like a language I can't read.",
        "I read English and Spanish, and I'd rather not guess at your words.",
      ],
      ask: "Could you add a line in English or Spanish about what you were thinking?",
    },
    "no-words": {
      say: [
        "I couldn't make out words here, so I can't say anything about them.",
        "If it's a language I don't know: I read English and Spanish.",
      ],
      ask: "What is one thing from today that you'd like to remember?",
    },
    feeling: {
      say: [
        "A hard feeling is a place to start from, and there's room for it here.",
        "What set it off could come next.",
      ],
      ask: "Which moment made it feel that way?",
    },
    plain: {
      say: ["There is a beginning on the page.", "There's room for what happened around it."],
      ask: "What happened just before you thought that?",
    },
  },
  moment: {
    say: "This moment from your session could be a start: {label}.",
    ask: "What were you thinking just then?",
  },
  long: "This is a long page, so this is about its first part.",
  support: [
    "Thank you for writing this down: it matters more than any school work, and you don't have to carry it alone.",
    "Please talk to an adult you trust today: a parent, a teacher, a school counsellor.",
    "If you or somebody else is in danger, call your local emergency number.",
  ],
};
