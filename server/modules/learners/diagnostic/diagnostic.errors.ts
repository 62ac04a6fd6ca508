import { AppError } from "../../../shared/errors.ts";

export const diagnosticNothing = () =>
  new AppError(
    "diagnostic.nothing",
    404,
    "There are no questions to ask in this subject yet. Choose another one.",
  );

export const diagnosticEnded = () =>
  new AppError("diagnostic.ended", 409, "This round of questions has ended. What it found is kept.");

export const diagnosticItemAnswered = () =>
  new AppError(
    "diagnostic.item-answered",
    409,
    "This question was answered already, perhaps on another device. It counts once.",
  );
