import { AppError } from "../../shared/errors.ts";

export const turnInProgress = () =>
  new AppError(
    "turn.in-progress",
    409,
    "A reply is still being written in this conversation. Wait for it or stop it.",
  );

export const turnIdConflict = () =>
  new AppError("turn.id-conflict", 409, "A message with this id and other text is already here.");

export const turnEmpty = () => new AppError("turn.empty", 400, "There is nothing in this message yet.");

export const turnTooLong = (most: number) =>
  new AppError(
    "turn.too-long",
    400,
    `This message is too long. Keep it under ${most} characters; your text is still in the box.`,
  );

export const examQuestion = () =>
  new AppError(
    "turn.exam-question",
    403,
    "This question is in an exam that isn't over yet. Work on it there; your text is still in the box.",
  );

const offWords = {
  class: ["tutor.off", "Your teacher has switched the tutor off for this class."],
  hours: ["tutor.out-of-hours", "The tutor keeps your class's hours and isn't there now. Your work is kept."],
  paused: ["tutor.paused", "Your teacher has paused the tutor for a moment. Your work is kept."],
  subject: ["tutor.other-subject", "In this class the tutor doesn't help with this subject."],
} as const;

/** Why the tutor isn't there, in words for the student. */
export const tutorOff = (why: keyof typeof offWords) => new AppError(offWords[why][0], 403, offWords[why][1]);

export const itemUnknown = () =>
  new AppError("item.unknown", 404, "This item isn't here any more. Choose another one.");
