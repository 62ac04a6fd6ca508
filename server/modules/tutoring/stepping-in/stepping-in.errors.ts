import { AppError } from "../../../shared/errors.ts";

export const classArchived = () =>
  new AppError(
    "stepping-in.archived",
    409,
    "This class is archived: it can be read, but nothing new goes into it.",
  );

export const messageIdConflict = () =>
  new AppError("stepping-in.id-conflict", 409, "A message with this id and other text is already here.");
