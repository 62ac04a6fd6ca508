import { AppError } from "../../../shared/errors.ts";

export const onlyAdministrators = () =>
  new AppError("school.only-administrators", 403, "Only an administrator of the school sees its people.");

export const keepsPassword = () =>
  new AppError(
    "school.keeps-password",
    422,
    "This person has chosen a password and may have written things that are theirs alone. Nobody else gives them a new one.",
  );
