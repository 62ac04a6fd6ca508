import { AppError } from "../../../shared/errors.ts";

export const shareTargetUnknown = () =>
  new AppError(
    "share.target-unknown",
    422,
    "There is no such class of yours, or nobody in your classes of that name.",
  );

export const decidedAlready = () =>
  new AppError(
    "share.decided",
    409,
    "Another teacher has said yes or no to this already. Their word counts.",
  );

export const changedSinceLooked = () =>
  new AppError(
    "share.changed",
    409,
    "The student changed this page after you looked at it. Look again before you say yes or no.",
  );
