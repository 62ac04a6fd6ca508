/** English of teachers' notes on the tutor's replies, and of who read what. */
export const enNotes = {
  "note.kind.good-question": "Good question",
  "note.kind.told-too-much": "Told too much",
  "note.kind.wrong": "Wrong",
  "note.kind.off-level": "Off level",
  "note.kind.own-words": "In my words",
  "note.of": "Note from {{ name }}",

  "openings.title": "Who has read my conversations",
  "openings.lead":
    "Your teachers can read what you and the tutor say, so that they can help. Each time one of them opens, prints or exports a conversation it is noted here. Nobody can turn that off.",
  "openings.none": "Nobody has opened any of your conversations.",
  "openings.opened": "{{ name }} opened",
  "openings.printed": "{{ name }} printed",
  "openings.exported": "{{ name }} exported",
} as const;
