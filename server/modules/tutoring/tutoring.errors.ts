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

export const tutorOff = () =>
  new AppError("tutor.off", 403, "Your teacher has switched the tutor off for this class.");

export const itemUnknown = () =>
  new AppError("item.unknown", 404, "This item isn't here any more. Choose another one.");
