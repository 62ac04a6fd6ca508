import { AppError } from "../../../shared/errors.ts";

export const classArchived = () =>
  new AppError(
    "insights.archived",
    409,
    "This class is archived: it can be read, but nothing new goes into it.",
  );
