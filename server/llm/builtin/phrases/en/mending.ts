import type { PhraseBank } from "../phrases.models.ts";

/** Words about lines that do not follow yet, tests, plans and replies to small questions. */
export const mending: PhraseBank = {
  "wrong.line": [
    "[wrong] doesn't follow yet.",
    "Something went astray on the way to [wrong].",
    "I can't get to [wrong] from the line before.",
    "Not yet: [wrong] says something else than the line before.",
    "[wrong] is not there yet.",
  ],
  "wrong.value": [
    "[wrong] is a definite claim, so you can test it.",
    "Let's see whether [wrong] holds up.",
    "A value like [wrong] can be tried out.",
    "You don't need me to judge [wrong]; the problem can do that.",
    "Test [wrong] before you trust it.",
  ],
  "wrong.after-right": [
    "Down to [before] everything follows. The next one, [wrong], doesn't.",
    "[before] is right. [wrong] doesn't follow from it.",
    "Good as far as [before]. Then [wrong] says something else.",
  ],
  "wrong.again": [
    "[wrong] has the same snag as before, so here is the idea behind it.",
    "[wrong] doesn't follow from [line] yet, so let's look at the rule.",
    "Not yet: [wrong]. Here is what to lean on.",
    "[wrong] still says something else than [line].",
  ],
  "wrong.loses": [
    "[wrong] holds for some of the solutions of [line], but one got lost on the way.",
    "Careful: [line] has solutions that [wrong] no longer has.",
    "Something that solves [line] no longer solves [wrong].",
  ],
  "wrong.adds": [
    "[wrong] is true for more numbers than the line before it.",
    "Careful: [wrong] lets in numbers that don't solve the problem.",
    "[wrong] has become wider than what you started from.",
  ],
  "ask.loses": [
    "What did you divide by there, and could it be zero?",
    "Which value works in [line] but not in [wrong]?",
    "What did you do to both sides there?",
  ],
  "ask.adds": [
    "Which number fits [wrong] but not the problem?",
    "What did you do to both sides there?",
    "Can that step be walked backwards?",
  ],
  "ask.given": ["{text}", "Try it on this: {text}", "Test it: {text}", "A way to see it: {text}"],
  "ask.put-back": [
    "If [unknown] were [value], what would [one] come to, and is that [should]?",
    "If [unknown] were [value], what would [first] and [second] come to?",
    "Put [value] in for [unknown]: what does [one] give, compared with [should]?",
    "Put [value] in for [unknown]: what do [first] and [second] give?",
  ],
  "ask.how-line": [
    "What did you do to both sides to get from [before] to [wrong]?",
    "Which step took you from [before] to [wrong]?",
    "Can you tell me, move by move, how [before] became [wrong]?",
    "What was your thinking between [before] and [wrong]?",
  ],
  "ask.how-sum": [
    "Which part did you work out first, and what did you get for it?",
    "How did you get there, one step at a time?",
    "What did the line before that look like?",
    "What was your first move?",
  ],
  "unchecked.line": [
    "I can't check [wrong] by calculation, so I won't say right or wrong.",
    "[wrong] is more than I can check, and I'd rather not guess.",
    "I can't tell whether [wrong] holds.",
    "That one, [wrong], I can't check either.",
  ],
  "ask.unchecked": [
    "Can you write the step as one line, starting from [line]?",
    "What did you do to [line] to get it?",
    "Can you write it another way?",
    "How would you convince a friend that it is true?",
  ],
  "reply.test-two": [
    "Right, [first] and [second]: two values that should have been the same.",
    "Yes, [first] against [second], so the two can't be equal.",
    "[first] and [second], exactly. They don't match.",
  ],
  "reply.test-one": ["Right, [first].", "Yes, that comes to [first].", "[first], exactly."],
  "reply.put-back-two": [
    "Right, [first] on one side and [second] on the other: not equal.",
    "Yes, [first] and [second]. The sides disagree, so that value is not it.",
    "[first] and [second], exactly. Both sides would have to agree.",
  ],
  "reply.put-back-one": [
    "Right, [first], and it should have been [should].",
    "Yes, [first]. The other side says [should], so that value is not it.",
    "[first], exactly, but [should] is needed.",
  ],
  "reply.wrong": [
    "I get something else there.",
    "Let's do that sum once more.",
    "Not quite what I get.",
    "Those are not the numbers I find.",
  ],
  "reply.recount": [
    "Put the number in for the letter, one step at a time: what do you get?",
    "What comes out if you do the multiplication first?",
    "Can you show me the sum as you did it?",
    "Which operation did you do first?",
  ],
  "ask.mend": [
    "How would you change your line, then?",
    "What does that tell you about the step you took?",
    "Which part of your line would you write differently?",
    "What should come after [line], then?",
  ],
  "guess.many": [
    "I could nod at one of those, but then you'd have a number and no way to know why.",
    "I won't pick from a list, but you can find out by yourself.",
    "Guessing can be a start, if you test the guess.",
  ],
  "ask.test-guess": [
    "How could you test one of them in [problem]?",
    "Pick one: what does [problem] say when you put it in?",
    "Which one will you put in for [unknown] first, and what comes out?",
  ],
  "try.any": [
    "There is an idea in [wrong], but it doesn't follow yet.",
    "[wrong] is not the same yet.",
    "Not quite: [wrong] doesn't hold.",
    "Let's look at [wrong] once more.",
  ],
  "try.distribute": [
    "Opening the bracket is a good way in, but [wrong] isn't equal yet.",
    "Good place to start. [wrong] doesn't say the same as before, though.",
    "Multiplying out makes sense here; [wrong] isn't quite it.",
  ],
  "try.collect": [
    "Bringing the [unknown]s together is the right idea. [wrong] doesn't follow yet.",
    "Getting the letters to one side is a good plan, but [wrong] isn't balanced.",
    "Good aim; [wrong] changed more than it should.",
  ],
  "try.constant": [
    "Dealing with the number first is a sensible plan. [wrong] doesn't follow yet, though.",
    "Good idea to clear that side, but [wrong] isn't balanced.",
    "You picked a good place to work; [wrong] isn't equal to the line before yet.",
  ],
  "try.combine": [
    "You wanted it shorter, which is fair, but [wrong] isn't the same any more.",
    "Tidying up first is fine. [wrong] went one step too far, though.",
    "[wrong] puts together more than goes together.",
  ],
  "try.coefficient": [
    "Good aim, but [wrong] isn't balanced yet.",
    "The plan is sound; [wrong] doesn't follow yet, though.",
    "Making it simpler is the right aim. [wrong] isn't equal to the line before.",
  ],
  "try.flip": [
    "The number is handled. Something else in [wrong] doesn't hold yet.",
    "Nearly: [wrong] still has one thing to look at.",
    "[wrong] is close; try it out before you trust it.",
  ],
  "try.clear-fractions": [
    "Clearing the fraction is a good start, but [wrong] isn't balanced.",
    "Good idea to get rid of the fraction. [wrong] doesn't follow yet.",
    "The fraction is gone, and so is the balance: [wrong].",
  ],
  "try.common-denominator": [
    "Putting them together is the aim, but [wrong] isn't the same amount.",
    "[wrong] has another value than the two fractions together.",
    "Not the same amount yet: [wrong].",
  ],
  "try.multiply": [
    "[wrong] is what comes out in another order.",
    "The arithmetic is fine; the order behind [wrong] is the question.",
    "Somewhere on the way to [wrong], one operation came too early.",
  ],
  "try.percent": [
    "[wrong] is another part of the number than the percent asks for.",
    "Check the size of [wrong] against the percent.",
    "[wrong] doesn't fit that percent yet.",
  ],
  "plan.right": [
    "That will do it.",
    "Good plan, and it fits this line.",
    "Yes, that's a move that helps here.",
    "That undoes exactly what stands in the way.",
    "Right, that is what this line needs.",
  ],
  "plan.heard": [
    "Try it and see what it does.",
    "A plan is a good start; the line will show whether it works.",
    "Let's see that on the page.",
    "Do it on both sides, and I'll check the line.",
    "Fine, let's look at what comes out.",
  ],
  "took.right": ["Yes, [given].", "Right, [given].", "[given], yes.", "That's the one, [given]."],
  "took.wrong": ["Look once more.", "Not that one.", "I see something else there.", "Hmm, check that again."],
};
