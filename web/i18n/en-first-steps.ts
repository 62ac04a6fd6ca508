/** English of a new teacher's first steps. */
export const enFirstSteps = {
  "first-steps.lead":
    "Seven short steps on the real pages, with a class whose students are made up. About ten minutes in all; stop and come back as you like.",
  "first-steps.progress": "{{ done }} of {{ all }} done",
  "first-steps.all-done": "All seven are done or skipped. The pages are yours.",
  "first-steps.list": "The steps",
  "first-steps.minutes.one": "about {{ count }} minute",
  "first-steps.minutes.other": "about {{ count }} minutes",
  "first-steps.done": "Done",
  "first-steps.open": "Not done yet",
  "first-steps.skipped": "Skipped",
  "first-steps.next": "Next",
  "first-steps.skip": "Skip",
  "first-steps.skip-step": "Skip “{{ step }}”",
  "first-steps.unskip": "Do it after all",
  "first-steps.unskip-step": "Do “{{ step }}” after all",
  "first-steps.put-away": "Put the guide away",
  "first-steps.put-away-lead":
    "You find it again in the menu under your name. What is ticked comes from what really happened, so nothing is lost.",
  "first-steps.is-away": "The guide is put away: it isn’t offered on other pages any more.",
  "first-steps.take-out": "Offer it again",
  "first-steps.after-practice": "The practice class comes first.",
  "first-steps.after-class": "Make a class of your own first.",

  "first-steps.practice": "Make the practice class",
  "first-steps.practice-why":
    "Six made-up students with real sessions: some go well, some need you. Nobody sees it but you and colleagues you add to it, and nothing in it is ever passed on.",
  "first-steps.practice-go": "Make it now",
  "first-steps.queue": "Take the first thing in the queue, and close it",
  "first-steps.queue-why":
    "The queue shows what needs a person, the most pressing first. Read the words it comes from, press “I take it”, then “Done” with a note.",
  "first-steps.queue-go": "Open the queue",
  "first-steps.note": "Read a transcript and leave a note",
  "first-steps.note-why":
    "Every reply says why it was given. Write what you think of one; you decide whether the student sees it.",
  "first-steps.note-go": "Open the transcripts",
  "first-steps.live": "Look who is stuck, live",
  "first-steps.live-why": "Who works on what now, how far, and with how much help.",
  "first-steps.live-go": "Open the live view",
  "first-steps.plan": "See tomorrow’s plan",
  "first-steps.plan-why":
    "Groups, a warm-up and whom to talk to, written from the class’s record and checked against it.",
  "first-steps.plan-go": "Open the insights",
  "first-steps.class": "Make your own class, with its code",
  "first-steps.class-why": "Give it a name. Your students join with its code, or you add a list.",
  "first-steps.class-go": "Open your classes",
  "first-steps.help": "Set how much help the tutor gives",
  "first-steps.help-why":
    "From hints alone to worked solutions; “Guide” stands until you choose. Save your class’s rules once, even as they are.",
  "first-steps.help-go": "Open the rules of your class",

  "first-steps.making": "The practice class is being made",
  "first-steps.making-of": "{{ played }} of {{ all }} sessions",
  "first-steps.making-lead": "The tutor really answers each of them. You can go on meanwhile.",
  "first-steps.stopped": "The practice class could not be made. Try it again.",
  "first-steps.ready": "Your practice class is there",
  "first-steps.reset": "Begin it again",
  "first-steps.reset-lead":
    "Everything in the practice class goes, also your notes there, and it is made again as it was the first day.",
  "first-steps.remove": "Remove it",
  "first-steps.remove-lead":
    "The practice class and its made-up students go. Steps that were done in it alone are open again then.",
  "first-steps.sure-reset": "Begin the practice class again?",
  "first-steps.sure-remove": "Remove the practice class?",

  "first-steps.back": "Back to the first steps",
  "first-steps.here": "First step {{ number }} of {{ all }}: {{ step }}",
  "first-steps.close": "Leave the first steps for now",

  "error.class.no-practice": "You have no practice class any more. Make one first.",
} as const;
