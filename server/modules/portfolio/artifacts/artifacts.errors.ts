import { AppError } from "../../../shared/errors.ts";

export const changedElsewhere = () =>
  new AppError(
    "artifact.changed-elsewhere",
    409,
    "This was changed on another device meanwhile. Both are kept: load it again to compare.",
  );

export const fileMissing = () =>
  new AppError("artifact.file-missing", 422, "The file of this isn't there yet. Upload it first.");

export const addressUnsafe = () =>
  new AppError("artifact.address-unsafe", 422, "A link begins with https:// or http://.");
