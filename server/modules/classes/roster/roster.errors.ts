import { AppError } from "../../../shared/errors.ts";

export const rosterEmpty = () =>
  new AppError("roster.empty", 422, "There are no names in this file. Save the sheet as CSV and try again.");

export const rosterHasProblems = (count: number) =>
  new AppError(
    "roster.has-problems",
    422,
    `${count} lines can't be taken as they are. Mend them, or leave them out; nobody was added.`,
  );

export const rosterTooLong = (students: number, most: number) =>
  new AppError(
    "roster.too-long",
    422,
    `The class would have ${students} students and has room for ${most}. Nobody was added.`,
  );

export const rosterChanged = () =>
  new AppError(
    "roster.changed",
    409,
    "Somebody added people at the same moment. Nobody was added from your file: look at it again.",
  );
