import { AppError } from "../../../../shared/errors.ts";

/** @param sentence which wishes can't be kept, in the reader's language */
export const groupsImpossible = (sentence: string) => new AppError("groups.impossible", 422, sentence);

export const groupUnknown = () =>
  new AppError("groups.unknown", 422, "One of these groups isn't there any more. Load them again.");

export const studentTwice = () =>
  new AppError("groups.student-twice", 422, "A student can be in one of these groups only.");
