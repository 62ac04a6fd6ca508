/** English of the replies that wait for a teacher. */
export const enDrafts = {
  "drafts.title": "Replies to read first",
  "drafts.lead-none": "No reply waits for you.",
  "drafts.lead.one": "{{ count }} reply waits for you. Its student was told so and can go on writing.",
  "drafts.lead.other": "{{ count }} replies wait for you. Their students were told so and can go on writing.",
  "drafts.none": "No reply waits",
  "drafts.none-lead":
    "In a class whose rules say so, the tutor’s replies come here first. Help for a student in need never waits.",
  "drafts.all-classes": "All classes",
  "drafts.class-count": "{{ name }} ({{ number }})",
  "drafts.list": "Replies that wait, the longest waiting first",
  "drafts.would-say": "The tutor would say",
  "drafts.own-words": "Your own words",
  "drafts.own-words-about": "{{ name }} sees that these words are yours.",
  "drafts.send": "Send it",
  "drafts.change": "Write my own",
  "drafts.send-own": "Send my words",
  "drafts.send-knowing": "Send them all the same",
  "drafts.drop": "Don’t send",
  "drafts.transcript": "Whole conversation",
  "drafts.gone": "This one doesn’t wait any more: a colleague decided, or the student wrote on.",
  "drafts.sent": "Sent to {{ name }}.",
  "drafts.dropped": "Not sent. {{ name }} was told so kindly.",
  "drafts.intent.hint": "Asks for a hint.",
  "drafts.intent.check": "Asks for a check.",
  "drafts.intent.explain": "Asks for an explanation.",
  "drafts.intent.stuck": "Is stuck and asks for a teacher.",
  "error.draft.decided":
    "This reply doesn’t wait any more: a colleague decided, or the student wrote on. Your words are still here.",
  "error.draft.gives-away":
    "This gives the answer, or the next step, away, which this class’s rules keep back. Change it, or send it knowingly: you decide.",
  "error.draft.untrue":
    "Something in this doesn’t hold when it is computed. Look at it once more, or send it knowingly: you decide.",
  "error.draft.archived": "This class is archived: it can be read, but nothing new goes into it.",
} as const;
