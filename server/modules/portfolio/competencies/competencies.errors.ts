import { AppError } from "../../../shared/errors.ts";

export const skillUnknown = () =>
  new AppError("competency.skill-unknown", 422, "There is no such skill in the packs of this school.");

export const evidenceNotShown = () =>
  new AppError(
    "competency.evidence-not-shown",
    422,
    "Evidence is work that the student shows to teachers. One of these isn't, or isn't there any more.",
  );

export const alreadyWithdrawn = () =>
  new AppError("competency.withdrawn", 409, "This was taken back already. Both records stay.");
