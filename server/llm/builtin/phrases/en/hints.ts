import type { PhraseBank } from "../phrases.models.ts";

/** Hints: `point` (level 1), `principle` and `scene` (2), `example` (3), `step` and `operation` (4). */
export const hints: PhraseBank = {
  "point.any": [
    "Stay with [line] for a moment.",
    "Look at [line] one piece at a time.",
    "Everything you need is in [line].",
  ],
  "point.distribute": [
    "Look at what stands right in front of the bracket in [line].",
    "The bracket in [line] is the place to look.",
    "Let [bracket] be the only thing you look at for now.",
  ],
  "point.combine": [
    "Look at one side of [line] at a time.",
    "There is something to tidy in [line].",
    "Not every term in [line] has to stay separate.",
  ],
  "point.collect": [
    "Look at where [unknown] appears in [line].",
    "There is an [unknown] on each side of [line].",
    "Keep your eye on [leftTerm] and [rightTerm].",
  ],
  "point.constant": [
    "Look at the side of [line] that has [unknown] in it.",
    "Look at what keeps [multiple] company in [line].",
    "The aim is to have [multiple] alone on its side.",
  ],
  "point.coefficient": [
    "Look at the number that belongs to [unknown] in [line].",
    "You are close: only the number with [unknown] is left.",
    "Look at [multiple] by itself.",
  ],
  "point.flip": [
    "Look at the number that belongs to [unknown] in [line], and at its sign.",
    "The minus sign in [multiple] matters here.",
    "Two things in [line] deserve a look: the number with [unknown], and the inequality sign.",
  ],
  "point.clear-fractions": [
    "Look at what is on the bottom in [line].",
    "The fraction is what makes [line] awkward.",
    "Look at the denominators in [line].",
  ],
  "point.common-denominator": [
    "Look at the bottoms of the fractions in [line].",
    "The parts in [line] are not the same size yet.",
    "The denominators in [line] are the place to look.",
  ],
  "point.multiply": [
    "Look at all the operations in [line] before you calculate.",
    "Not everything in [line] goes from left to right.",
    "One operation in [line] is stronger than the others.",
  ],
  "point.brackets": [
    "Look for what is held together in [line].",
    "The brackets in [line] say where to begin.",
    "Look inside the bracket of [line] first.",
  ],
  "point.percent": [
    "Look at the percent in [line].",
    "The word “of” matters in a percent problem.",
    "A percent is a number too, written another way.",
  ],
  "point.simplify": [
    "Look at the top and the bottom of [line] together.",
    "The value is there; its form can get shorter.",
    "Both numbers in [line] have something in common.",
  ],
  "principle.any": [
    "Whatever you do to one side, you do to the other, and the statement stays true.",
    "Ask what was done to get here, and undo it in the opposite order.",
    "A good move makes the line simpler without changing what it says.",
  ],
  "principle.sum": [
    "Brackets go first, then powers, then multiplying and dividing, then adding and subtracting.",
    "Work on one operation at a time, and copy the rest as it is.",
    "A quick estimate first tells you what to expect.",
  ],
  "principle.distribute": [
    "A number in front of a bracket multiplies every term inside it.",
    "Several lots of a bracket means several lots of each thing in it.",
    "Multiplying a bracket is like copying it: everything inside is copied.",
  ],
  "principle.combine": [
    "Only terms of the same kind add up: letters with letters, plain numbers with plain numbers.",
    "Terms with the same letter can be counted together.",
    "Like terms are like coins of one kind: you count them.",
  ],
  "principle.collect": [
    "You can take the same thing away from both sides, and that includes terms with a letter.",
    "Both sides stay equal if the same term leaves both of them.",
    "A term with [unknown] is a number too, so it may be added or taken away on both sides.",
  ],
  "principle.constant": [
    "Adding is undone by subtracting, and subtracting by adding, as long as both sides get the same.",
    "To remove a term from one side, do the opposite of it on both sides.",
    "Opposite operations cancel each other, and the balance holds if both sides join in.",
  ],
  "principle.coefficient": [
    "Multiplying is undone by dividing, and dividing by multiplying, as long as both sides get the same.",
    "Whatever is done to the letter is undone by its opposite, on both sides.",
    "Ask what happens to [unknown], and do the opposite of it to both sides.",
  ],
  "principle.flip": [
    "Multiplying or dividing by a negative number turns the order of numbers round.",
    "$2$ is less than $5$, but $-2$ is greater than $-5$: a minus sign swaps who is greater.",
    "An inequality keeps its direction for everything except multiplying or dividing by a negative.",
  ],
  "principle.clear-fractions": [
    "Multiplying both sides by the denominator clears a fraction, if every term gets multiplied.",
    "A fraction is a division, so multiplying undoes it.",
    "Whatever clears the fraction has to reach every term on both sides.",
  ],
  "principle.common-denominator": [
    "Fractions can be added once their parts have the same size, which means the same denominator.",
    "Multiplying top and bottom by the same number changes the look of a fraction, not its value.",
    "Thirds and quarters can't be counted together until both are cut into parts of one size.",
  ],
  "principle.add-fractions": [
    "When the parts have one size, you count them: the tops add, the size stays.",
    "The denominator names the kind of part, so it does not get added.",
    "Three sevenths and two sevenths are counted just like three apples and two apples.",
  ],
  "principle.multiply-fractions": [
    "To take a fraction of a fraction, tops multiply and bottoms multiply.",
    "Multiplying fractions needs no common denominator.",
    "A half of a third is smaller than either.",
  ],
  "principle.divide-fractions": [
    "Dividing by a fraction is the same as multiplying by its reciprocal.",
    "Dividing asks how many of the second fit into the first.",
    "Only the fraction you divide by gets turned upside down.",
  ],
  "principle.percent": [
    "Percent means out of a hundred, and “of” means multiply.",
    "A percent can be written as a fraction with $100$ on the bottom.",
    "Ten percent is a tenth, and from there you can build most others.",
  ],
  "principle.simplify": [
    "Dividing top and bottom by the same number keeps the value.",
    "A fraction is simplest when nothing but $1$ divides both top and bottom.",
    "Look for the largest number that goes into both.",
  ],
  "scene.any": [
    "Picture it with {things}: both sides hold the same number, and whatever one side loses the other loses too.",
    "Think of two {groups} with equally many {things}, where every change happens in both.",
    "Picture it with {interest}: two sides that must stay even, whatever you do.",
    "If it helps, see it through {interest}: what is done on one side is done on the other.",
  ],
  "scene.sum": [
    "Picture it with {things} in {groups}: count each group before you put the groups together.",
    "Think of {groups} with {things} in them, and work out one group at a time.",
    "Picture it with {interest}, and count one part at a time.",
  ],
  "scene.distribute": [
    "Picture [factor] {groups}: whatever {things} there are in one, there are in every one of them.",
    "Think of {groups} that are all alike: all the {things} in one are in each.",
    "Picture it with {interest}: several lots that are all alike, each one complete.",
    "See it through {interest}: every lot has everything in it.",
  ],
  "scene.common-denominator": [
    "Picture {things} in packs of two sizes: you can only count packs together once they are one size.",
    "Think of {things} cut into different parts; nobody can count them before the parts match.",
    "Picture it with {interest}: parts of two sizes that have to match before you count.",
  ],
  "scene.percent": [
    "Picture it with {things}: for every hundred of them, that many count.",
    "Think of {groups} with a hundred {things} each.",
    "Picture it with {interest}: so many out of every hundred.",
  ],
  "use.any": [
    "How does that help with [line]?",
    "What would that be in [line]?",
    "Where can you use that in [line]?",
    "Which move does that suggest for [line]?",
  ],
  "use.distribute": [
    "What does [bracket] become, term by term?",
    "What do all the terms in [bracket] turn into?",
    "How does that change what you write for the bracket?",
  ],
  "use.combine": ["Which terms of [line] is that true of?", "What can be counted together in [line]?"],
  "use.collect": [
    "Which [unknown] term will you take from both sides of [line]?",
    "Which of the two, [leftTerm] or [rightTerm], would you take away?",
  ],
  "use.constant": [
    "What would you do to both sides of [line], then?",
    "Which opposite do you need in [line]?",
    "What would take the [term] away fairly, from both sides?",
  ],
  "use.coefficient": [
    "What would you do to both sides of [line], then?",
    "Which opposite does [line] need?",
    "What happens to [unknown] in [line], and what undoes it?",
  ],
  "use.flip": [
    "What does that mean for the sign in [line]?",
    "What happens to [line] when you divide, sign and all?",
  ],
  "use.common-denominator": [
    "Which denominator could both fractions in [line] have?",
    "How would you rewrite [line] with parts of one size?",
  ],
  "use.percent": [
    "How would you write the percent in [line] as a multiplication?",
    "How does that turn [line] into something you can calculate?",
  ],
  "use.simplify": [
    "Which number goes into both parts of [line]?",
    "What can you divide the top and bottom of [line] by?",
  ],
  "example.opening": [
    "Here is one step of a similar problem:",
    "Look at this step in another problem:",
    "This one has other numbers but the same kind of step:",
    "Somebody else's problem, at the same point:",
    "One more like it:",
  ],
  "example.interest": [
    "Say this is about {things} in {groups}. One step of it:",
    "Here is a similar one; let it count {things} over some {groups}:",
    "Here is a similar step. Picture it with {interest} if you like:",
    "Let this one be about {interest}, with other numbers:",
  ],
  "example.lines": ["- [from]\n- [to]"],
  "example.ask": [
    "What was done between the two lines, and how would the same move look on [line]?",
    "What changed from the first to the second, and what would that be for [line]?",
    "How would you describe that step, and can you do it to [line]?",
    "Can you do to [line] what was done there?",
    "Which move is that, and what does it make of [line]?",
  ],
  "step.any": [
    "You have tried this step honestly, so here it is: [to].",
    "Two good tries earn a step: [line] becomes [to].",
    "Here is this one step: [to].",
  ],
  "ask.after-step": [
    "What was done to [line] to get there?",
    "How would you explain that step to a friend?",
    "Why is that allowed?",
  ],
  "operation.any": [
    "One step is left, and it is the one that gets [unknown] alone.",
    "Only the last step is missing now.",
    "You are one step from the end.",
  ],
  "operation.coefficient": [
    "The last step is to undo what is done to [unknown], on both sides.",
    "Only the number that goes with [unknown] is left: do its opposite to both sides.",
    "What is done to [unknown] has to be undone on both sides.",
  ],
  "operation.flip": [
    "The last step is a division by a negative number, on both sides.",
    "Divide both sides by the number in front of [unknown], and mind the sign of the inequality.",
    "Share out both sides by the negative number, and remember what that does to the order.",
  ],
  "operation.constant": [
    "The last step is to undo what is added to or taken from [unknown], on both sides.",
    "Do the opposite of what happens to [unknown], on both sides.",
    "What stands beside [unknown] leaves by its opposite.",
  ],
  "operation.sum": [
    "Only one calculation is left.",
    "The last operation is all that is left.",
    "One sum to go.",
  ],
  "ask.last-step": ["What does that leave you with?", "What do you get?", "What is your last line, then?"],
  "hint.slow": [
    "You have only just had a hint, so give it a minute.",
    "Hints work better with a try in between.",
    "Let the last hint sink in first.",
    "I'd rather see a try of yours now, even a wrong one.",
    "A wrong line tells us both more than another hint would.",
  ],
  "ask.try": [
    "What line would you write after [line], right or not?",
    "What would your best guess at the next line be?",
    "Which move would you try on [line]?",
    "What have you thought of so far for [line]?",
    "What is the first thing that comes to mind for [line]?",
    "What would you try first?",
  ],
};
