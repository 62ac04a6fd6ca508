import { AppError } from "../../../shared/errors.ts";

export const feedbackChangedElsewhere = () =>
  new AppError(
    "feedback.changed-elsewhere",
    409,
    "This was changed elsewhere meanwhile. Load it again; what you wrote is still on this device.",
  );

export const feedbackClosed = () =>
  new AppError("feedback.closed", 409, "This is handed in or released already and stays as it is.");

export const peersOff = () =>
  new AppError("feedback.peers-off", 403, "This class doesn't give each other feedback at the moment.");

export const ownWork = () =>
  new AppError("feedback.own-work", 403, "This is your own: say what you think of it on its own page.");

export const strengthIsTeachers = () =>
  new AppError("feedback.strength-teacher", 403, "How strongly work shows a skill is for a teacher to say.");

export const versionUnseen = () =>
  new AppError("feedback.version-unseen", 422, "There is no such version that you have read.");

export const passageUnknown = () =>
  new AppError("feedback.passage-unknown", 422, "These words don't stand in this version. Mark them again.");

export const regionOutside = () =>
  new AppError("feedback.region-outside", 422, "This region isn't on the picture. Draw it again.");

export const regionWithoutPicture = () =>
  new AppError("feedback.region-no-picture", 422, "This version shows no picture to mark a region on.");

export const coachOff = () =>
  new AppError("feedback.coach-off", 403, "In your class the coach gives no feedback on work at the moment.");

export const coachNeedsTeacher = () =>
  new AppError(
    "feedback.coach-needs-teacher",
    409,
    "In your class a teacher reads the coach's feedback first. Show the newest version to your teachers, then ask.",
  );

export const coachWaiting = () =>
  new AppError("feedback.coach-waiting", 409, "The coach has answered; your teacher reads it first.");

export const coachEnough = () =>
  new AppError(
    "feedback.coach-enough",
    409,
    "The coach has said what it sees in this version. Change something in it, then ask again.",
  );

export const coachNoWords = () =>
  new AppError("feedback.coach-no-words", 422, "The coach reads words; this kind of work has none for it.");

export const draftOpen = () =>
  new AppError(
    "feedback.draft-open",
    409,
    "You have a draft on this version. Release it or take it away first.",
  );

export const rubricUnknown = () =>
  new AppError("feedback.rubric-unknown", 422, "This rubric, or a level of it, isn't there.");

export const skillUnknown = () => new AppError("feedback.skill-unknown", 422, "There is no such skill.");

export const feedbackEmpty = () =>
  new AppError("feedback.empty", 422, "There is nothing in it yet: choose a level or write a comment.");

export const rubricChangedElsewhere = () =>
  new AppError("rubric.changed-elsewhere", 409, "This rubric was changed meanwhile. Load it again.");
