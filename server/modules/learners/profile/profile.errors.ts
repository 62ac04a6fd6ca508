import { AppError } from "../../../shared/errors.ts";

export const factEmpty = () => new AppError("profile.fact-empty", 422, "There are no words in this.");

export const factTooLong = (most: number) =>
  new AppError("profile.fact-too-long", 422, `That is too long. Keep it under ${most} characters.`);

export const accommodationUnknown = (known: readonly string[]) =>
  new AppError("profile.accommodation-unknown", 422, `An accommodation is one of ${known.join(", ")}.`);

export const profileFull = (most: number) =>
  new AppError(
    "profile.full",
    409,
    `A profile keeps ${most} facts at most. Delete one that no longer matters.`,
  );

export const nameKept = () =>
  new AppError("profile.name-kept", 409, "There is a name to be called by already. Change that one.");

export const factKept = () =>
  new AppError("profile.fact-kept", 409, "The same thing is in the profile already.");
