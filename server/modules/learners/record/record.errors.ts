import { AppError } from "../../../shared/errors.ts";

export const nothingToCheck = () =>
  new AppError(
    "record.nothing-to-check",
    409,
    "There are no questions to check this with. Your word is kept, and your teacher can see it.",
  );

export const disputeDone = () =>
  new AppError(
    "record.dispute-done",
    409,
    "This is settled already. You can say so again if it still isn't right.",
  );
