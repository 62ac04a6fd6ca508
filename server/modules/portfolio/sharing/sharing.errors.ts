import { AppError } from "../../../shared/errors.ts";

export const shareTargetUnknown = () =>
  new AppError(
    "share.target-unknown",
    422,
    "There is no such class of yours, or nobody in your classes of that name.",
  );
