import { AppError } from "../../../shared/errors.ts";

export const draftDecided = () =>
  new AppError(
    "draft.decided",
    409,
    "This reply doesn't wait any more: a colleague decided, or the student wrote on. Load the list again.",
  );

export const draftGivesAway = () =>
  new AppError(
    "draft.gives-away",
    422,
    "Your words give away what the class's rules keep back. Change them, or send them knowingly.",
  );

export const draftUntrue = () =>
  new AppError(
    "draft.untrue",
    422,
    "Something in your words doesn't hold when it is computed. Change them, or send them knowingly.",
  );

export const draftArchived = () =>
  new AppError(
    "draft.archived",
    409,
    "This class is archived: it can be read, but nothing new goes into it.",
  );
