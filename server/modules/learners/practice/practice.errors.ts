import { AppError } from "../../../shared/errors.ts";

export const practiceEnded = () =>
  new AppError(
    "practice.ended",
    409,
    "This session has ended. Its answers are kept; start a new one to go on.",
  );

export const practiceNothing = () =>
  new AppError("practice.nothing", 404, "There is nothing to practise here. Choose another skill.");

export const itemAnswered = () =>
  new AppError(
    "practice.item-answered",
    409,
    "This one was answered already, perhaps on another device. It counts once.",
  );

export const itemWithdrawn = () =>
  new AppError(
    "practice.item-withdrawn",
    409,
    "This item is no longer there. It doesn't count; go on to the next.",
  );
