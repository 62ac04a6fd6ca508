import { AppError } from "../../../shared/errors.ts";

export const artifactUnknown = () =>
  new AppError("goal.artifact-unknown", 422, "That piece isn't in your portfolio any more. Choose another.");

export const tooManyGoals = () =>
  new AppError("goal.too-many", 422, "That is more than a portfolio holds. Take something out first.");
