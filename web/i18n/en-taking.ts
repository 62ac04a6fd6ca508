/** English of taking the portfolio along. */
export const enTaking = {
  "taking.title": "Take it along",
  "taking.lead":
    "Everything you wrote and kept is yours. Take it with you, and bring it back whenever you like.",
  "taking.along": "Take along",
  "taking.zip": "Everything, as a web site",
  "taking.zip-lead":
    "A ZIP that opens on any computer without a network: pages, files and the data to bring it back.",
  "taking.markdown": "Only the texts",
  "taking.markdown-lead": "A ZIP of Markdown files, for other programs.",
  "taking.json": "Only the data",
  "taking.json-lead": "One JSON file that loses nothing but the files' bytes; its shape is published.",
  "taking.download": "Download: {{ what }}",
  "taking.download-short": "Download",
  "taking.own-words": "It holds your private pages too. Keep it where only you can open it.",
  "taking.back": "Bring back",
  "taking.back-lead": "Choose a ZIP or JSON that you took along. What is here already stays as it is.",
  "taking.choose": "Choose a file",
  "taking.busy": "Bringing it back",
  "taking.entries.one": "One page of the journal is back,",
  "taking.entries.other": "{{ count }} pages of the journal are back,",
  "taking.artifacts.one": "and one piece of work.",
  "taking.artifacts.other": "and {{ count }} pieces of work.",
  "taking.known": "The rest was here already.",
} as const;
