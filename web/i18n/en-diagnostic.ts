/** English of the diagnostic. */
export const enDiagnostic = {
  "diagnostic.title": "Find out where you stand",
  "diagnostic.lead": "A few questions find what you know already, so that you can start at the right place.",
  "diagnostic.promise-length": "At most 15 questions, about 10 minutes.",
  "diagnostic.promise-chosen":
    "Each one is chosen by what you answered before. Some will be hard: that is how it works.",
  "diagnostic.promise-not-met": "“I haven’t met this” is a good answer. It helps more than a guess.",
  "diagnostic.promise-stop": "You can stop at any time. What you have shown is kept.",
  "diagnostic.subjects": "Which subject?",
  "diagnostic.skills.one": "{{ count }} skill",
  "diagnostic.skills.other": "{{ count }} skills",
  "diagnostic.latest": "what was found {{ when }}",
  "diagnostic.begin": "Begin",
  "diagnostic.go-on": "Go on",
  "diagnostic.again": "Do it again",
  "diagnostic.none": "No questions yet",
  "diagnostic.none-lead": "None of the subjects here has questions that can be asked this way.",
  "diagnostic.other": "Choose a subject",
  "diagnostic.question": "Question {{ number }} of at most {{ most }}",
  "diagnostic.stop": "Stop here",
  "diagnostic.first-words":
    "Nobody marks this. Answer what you can, and say so when something is new to you.",
  "diagnostic.next-words": "Thank you, that helps. Here is the next one.",
  "diagnostic.send": "Send answer",
  "diagnostic.not-met": "I haven’t met this",
  "diagnostic.pass": "Pass this one",
  "diagnostic.why-unreadable":
    "I can’t read that as a finished answer yet. It doesn’t count: write just the answer.",
  "diagnostic.why-form":
    "Have another look at how the question wants the answer written. This doesn’t count yet.",
  "diagnostic.why-withdrawn": "The last question is no longer there. It doesn’t count; here is another.",
  "diagnostic.found": "Where you stand in {{ subject }}",
  "diagnostic.found-nothing": "You stopped before the first answer. That’s fine; nothing was counted.",
  "diagnostic.known.one": "You seem to know {{ count }} skill already.",
  "diagnostic.known.other": "You seem to know {{ count }} skills already.",
  "diagnostic.mastered.one": "{{ count }} of them is sure enough to count as mastered.",
  "diagnostic.mastered.other": "{{ count }} of them are sure enough to count as mastered.",
  "diagnostic.known-none": "There is much ahead of you here, and a clear place to begin.",
  "diagnostic.ready.one": "{{ count }} is ready for you now.",
  "diagnostic.ready.other": "{{ count }} are ready for you now.",
  "diagnostic.later.one": "{{ count }} is for later.",
  "diagnostic.later.other": "{{ count }} are for later.",
  "diagnostic.rests-on.one":
    "This rests on {{ count }} answer, so it can be a little off. Practice will put it right.",
  "diagnostic.rests-on.other":
    "This rests on {{ count }} answers, so it can be a little off. Practice will put it right.",
  "diagnostic.first-guess.one":
    "With only {{ count }} answer this is a first guess. You can go through the questions again at any time.",
  "diagnostic.first-guess.other":
    "With only {{ count }} answers this is a first guess. You can go through the questions again at any time.",
  "diagnostic.all-known":
    "You have mastered all there is here. Choose something else, or come back for a review.",
  "diagnostic.start": "A good place to start",
  "diagnostic.start-here": "Start here",
  "diagnostic.because-builds-on": "It builds on {{ name }}, which you seem to know.",
  "diagnostic.because-first": "It builds on nothing else.",
  "diagnostic.because-make-sure": "You seem to know it; a short practice makes sure.",
  "diagnostic.opens.one": "{{ count }} more skill builds on it.",
  "diagnostic.opens.other": "{{ count }} more skills build on it.",
  "diagnostic.map": "Your map of {{ subject }}",
  "diagnostic.map-lead":
    "Mastered: your answers showed it. Under way: you likely know it, and practice will show. What is mastered comes back for a short review some day.",
  "diagnostic.card-lead": "At most 15 questions, about 10 minutes, and you know where to start.",
  "diagnostic.card-go": "Have a look",
  "diagnostic.card-away": "No, thank you",
  "diagnostic.after-welcome": "Save, and find out where I stand",
  "error.diagnostic.nothing": "There are no questions to ask in this subject yet. Choose another one.",
  "error.diagnostic.ended": "This round of questions has ended. What it found is kept.",
  "error.diagnostic.item-answered":
    "That question was answered already, perhaps on another device. It counts once.",
} as const satisfies Readonly<Record<string, string>>;
