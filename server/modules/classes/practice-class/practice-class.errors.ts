import { AppError } from "../../../shared/errors.ts";

export const noPracticeClass = () =>
  new AppError("class.no-practice", 404, "You have no practice class. Make one first.");

export const onlyMadeUp = () =>
  new AppError(
    "class.only-made-up",
    422,
    "A practice class has made-up students alone, and nobody is told of what happens there. Make a class of your own for real ones.",
  );
