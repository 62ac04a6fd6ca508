import type { enAssigned } from "./en-assigned.ts";
import type { enAssignments } from "./en-assignments.ts";
import type { enAuthoring } from "./en-authoring.ts";
import type { enClasses } from "./en-classes.ts";
import type { enDiagnostic } from "./en-diagnostic.ts";
import type { enDrafts } from "./en-drafts.ts";
import type { enFamily } from "./en-family.ts";
import type { enFiles } from "./en-files.ts";
import type { enFirstSteps } from "./en-first-steps.ts";
import type { enInsights } from "./en-insights.ts";
import type { enJoining } from "./en-joining.ts";
import type { enJournal } from "./en-journal.ts";
import type { enLive } from "./en-live.ts";
import type { enNotes } from "./en-notes.ts";
import type { enPath } from "./en-path.ts";
import type { enPeople } from "./en-people.ts";
import type { enPilot } from "./en-pilot.ts";
import type { enPortfolio } from "./en-portfolio.ts";
import type { enPractice } from "./en-practice.ts";
import type { enProgress } from "./en-progress.ts";
import type { enProjects } from "./en-projects.ts";
import type { enQueue } from "./en-queue.ts";
import type { enSharing } from "./en-sharing.ts";
import type { enShown } from "./en-shown.ts";
import type { enTaking } from "./en-taking.ts";
import type { enTeacher } from "./en-teacher.ts";
import type { enTranscripts } from "./en-transcripts.ts";
import type { enTutor } from "./en-tutor.ts";
import type { enWelcome } from "./en-welcome.ts";
import type { enWorkFeedback } from "./en-work-feedback.ts";

/** English that every page may need. What only some pages say is a part of its own (`words.ts`). */
export const en = {
  "app.name": "Ponder",
  "app.skip": "Skip to the content",
  "app.main-rooms": "Main",
  "app.loading": "Loading",
  "app.title": "{{ page }} · Ponder",
  "tutor.tutor": "Tutor",
  "tutor.you": "You",
  "transcripts.class": "Class",
  "map.region": "{{ label }}, can be scrolled",

  "room.queue": "Queue",
  "room.live": "Live",
  "room.today": "Today",
  "room.tutor": "Tutor",
  "room.journal": "Journal",
  "room.portfolio": "Portfolio",
  "room.projects": "Projects",
  "room.families": "Families",
  "room.portfolios": "Portfolios",
  "room.progress": "Progress",
  "room.materials": "Materials",
  "room.transcripts": "Transcripts",
  "room.insights": "Insights",
  "room.classes": "Classes",
  "room.assignments": "Assignments",
  "room.people": "People",
  "room.packs": "Packs",
  "room.pilot": "Pilot",

  "menu.open": "{{ name }}: language, theme, sign out",
  "you.open": "About you",
  "first-steps.title": "First steps",
  "first-steps.offer": "Try it with a practice class: about ten minutes",
  "menu.language": "Language",
  "menu.theme": "Theme",
  "menu.theme.light": "Light",
  "menu.theme.dark": "Dark",
  "menu.theme.system": "As the device",
  "menu.sign-out": "Sign out",

  "role.student": "student",
  "role.teacher": "teacher",
  "role.guardian": "guardian",
  "role.administrator": "administrator",

  "action.retry": "Try again",
  "action.cancel": "Cancel",
  "action.close": "Close",
  "action.more": "Show more",
  "action.pdf": "Save as PDF",
  "action.back": "Back",
  "action.to-assignment": "To the assignment",
  "action.reload": "Load the page again",

  "sign-in.title": "Sign in",
  "sign-in.lead": "A tutor that asks before it tells.",
  "sign-in.username": "Username",
  "sign-in.password": "Password",
  "sign-in.show": "Show the password",
  "sign-in.hide": "Hide the password",
  "sign-in.go": "Sign in",
  "sign-in.code": "I have a code",
  "sign-in.going": "Signing in…",
  "sign-in.missing-username": "Write your username first.",
  "sign-in.missing-password": "Write your password first.",
  "sign-in.demo": "Look around as",
  "sign-in.demo-note": "This is a demonstration: the names and the work are made up.",
  "sign-in.again": "Please sign in again",
  "sign-in.again-why": "Your session has ended. What you wrote is still here.",
  "sign-in.other": "Sign in as somebody else",

  "error.auth.username-taken": "Somebody has this username already. Choose another.",
  "error.auth.required": "Your session has ended. Sign in again to go on.",
  "error.auth.invalid-credentials":
    "That username and password don’t go together. Check both, or ask your teacher.",
  "error.auth.too-many-attempts": "Too many tries in a row. Wait a minute, then try again.",
  "error.request.invalid": "The server could not read that. Load the page again, and tell us if it stays so.",
  "error.request.too-large": "That is too much at once. Send a shorter part.",
  "error.turn.in-progress": "A reply is still being written, perhaps in another tab. It is shown here now.",
  "error.turn.id-conflict": "This message was sent before with other words. Load the conversation again.",
  "error.item.unknown": "This item isn’t here any more. Choose another one.",
  "error.turn.empty": "Write something first, or use one of the buttons.",
  "error.material.empty":
    "There is no text in this. A scanned PDF has pictures only; paste its text instead.",
  "error.material.too-long": "This text is too long for one material. Split it into parts.",
  "error.material.unreadable": "This file can’t be read. Markdown, plain text (UTF-8) and PDF files can.",
  "error.turn.too-long": "That is longer than {{ most }} characters. Send it in parts.",
  "error.turn.exam-question":
    "This question is in an exam that isn’t over yet. Work on it there; your words are still in the box.",
  "error.tutor.out-of-hours": "The tutor keeps your class’s hours and isn’t there now. Your work is kept.",
  "error.tutor.paused": "Your teacher has paused the tutor for a moment. Your work is kept.",
  "error.tutor.other-subject": "In this class the tutor doesn’t help with this subject.",
  "error.tutor.off": "Your class has switched the tutor off for now. Ask your teacher.",
  "error.not-found": "This isn’t here, or it isn’t yours to see.",
  "error.database.unavailable": "The server can’t reach its records just now. Wait a moment and try again.",
  "error.internal": "Something broke on our side. It is written down; try again in a moment.",
  "error.client.offline": "No connection to the server. Check your network; your words are kept.",
  "error.client.unreadable": "The server answered in a way this page doesn’t know. Load the page again.",
  "error.page": "This page stopped working. Nothing you sent is lost.",

  "not-shown.title": "This page could not be shown",

  "not-found.title": "There is no such page",
  "not-found.lead": "The address may be old or mistyped.",
  "not-found.home": "Go to the start",

  "people.title": "Hello, {{ name }}",
  "people.guardian": "Here you read letters about the week, and pages that were opened to you.",

  "today.title": "Today",
  "today.morning": "Good morning, {{ name }}",
  "today.afternoon": "Good afternoon, {{ name }}",
  "today.evening": "Good evening, {{ name }}",
  "today.continue": "Go on where you were",
  "today.all": "All conversations",
  "today.all-done": "Everything you started is finished. A good moment for something new.",
  "today.new": "Start something new",
  "today.new-first": "What are you working on?",
  "today.new-lead": "Write a problem the way it stands on your sheet, or ask about an idea.",
  "today.first-lead":
    "The tutor won’t solve it for you. It asks, checks each line you write by computation, and hints when you are stuck.",

  "new.title": "New conversation",
  "new.label": "Your problem or question",
  "new.placeholder": "3(x − 2) = 2x + 7",
  "new.start": "Start",
  "new.starting": "Starting…",
  "new.class": "In class",
  "new.choose": "Choose something to practise",
  "new.choose-lead": "By subject and skill, at your own pace",
  "choose.title": "What would you like to practise?",
  "choose.lead":
    "Pick a skill and start, or look at its items first. You can leave and come back at any time.",
  "choose.subject": "Subject",
  "choose.search": "Find a skill",
  "choose.none": "No skill goes by that name here",
  "choose.none-lead": "Try another word, or look in another subject.",
  "choose.before": "Builds on {{ names }}",
  "choose.items.one": "{{ count }} item",
  "choose.items.other": "{{ count }} items",
  "choose.start": "Start",
  "choose.start-skill": "Start with {{ name }}",
  "choose.take": "Take this one",
  "choose.kind.generated": "New numbers each time",
  "choose.kind.problem": "Problem",
  "choose.kind.choice": "Choose an answer",
  "choose.kind.concept": "Talk it through",
  "choose.kind.task": "Write a text",
  "choose.level.1": "first steps",
  "choose.level.2": "usual",
  "choose.level.3": "demanding",
  "new.examples": "Or try one of these",
  "new.example.equation": "An equation",
  "new.example.equation.text": "Solve 3(x - 2) = 2x + 7",
  "new.example.inequality": "An inequality",
  "new.example.inequality.text": "Solve 5 - 2x < 11",
  "new.example.fractions": "Fractions",
  "new.example.fractions.text": "What is 2/3 + 1/4?",
  "new.example.percent": "Percent",
  "new.example.percent.text": "What is 15% of 80?",
  "new.example.concept": "An idea",
  "new.example.concept.text": "Why does the inequality sign flip when you divide by a negative number?",

  "conversations.title": "Your conversations",
  "conversations.search": "Search your conversations",
  "conversations.new": "New conversation",
  "conversations.untitled": "Untitled",
  "conversations.solved": "finished",
  "conversations.running": "replying now",
  "conversations.none": "No conversations yet",
  "conversations.none-lead":
    "Start with a problem from your sheet. The tutor asks what you think before it says anything.",
  "conversations.no-match": "Nothing found for “{{ query }}”",
  "conversations.no-match-lead":
    "Search looks in titles and in what was said. Try a single word or a number from the problem.",
} as const satisfies Readonly<Record<string, string>>;

/** What only some pages say, by the name of its file: `en-journal.ts` and `es-journal.ts` are the part `journal`. */
interface Parts {
  readonly assigned: typeof enAssigned;
  readonly assignments: typeof enAssignments;
  readonly authoring: typeof enAuthoring;
  readonly classes: typeof enClasses;
  readonly diagnostic: typeof enDiagnostic;
  readonly family: typeof enFamily;
  readonly drafts: typeof enDrafts;
  readonly files: typeof enFiles;
  readonly "first-steps": typeof enFirstSteps;
  readonly insights: typeof enInsights;
  readonly joining: typeof enJoining;
  readonly journal: typeof enJournal;
  readonly live: typeof enLive;
  readonly notes: typeof enNotes;
  readonly path: typeof enPath;
  readonly people: typeof enPeople;
  readonly pilot: typeof enPilot;
  readonly portfolio: typeof enPortfolio;
  readonly practice: typeof enPractice;
  readonly progress: typeof enProgress;
  readonly projects: typeof enProjects;
  readonly queue: typeof enQueue;
  readonly sharing: typeof enSharing;
  readonly shown: typeof enShown;
  readonly taking: typeof enTaking;
  readonly teacher: typeof enTeacher;
  readonly transcripts: typeof enTranscripts;
  readonly tutor: typeof enTutor;
  readonly welcome: typeof enWelcome;
  readonly "work-feedback": typeof enWorkFeedback;
}

export type Part = keyof Parts;
export type CommonKey = keyof typeof en;
/** Every key of every part: another language that misses one does not compile. */
export type Key = CommonKey | { [P in Part]: keyof Parts[P] }[Part];
