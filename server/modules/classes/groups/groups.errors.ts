import { AppError } from "../../../shared/errors.ts";

export const memberUnknown = () =>
  new AppError(
    "group.member-unknown",
    422,
    "One of these students isn't in this class any more. Load it again.",
  );

export const tooManyGroups = (most: number) =>
  new AppError("group.too-many", 422, `A class has room for ${most} groups. Take one away first.`);
