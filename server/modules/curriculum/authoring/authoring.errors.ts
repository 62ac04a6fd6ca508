import { AppError } from "../../../shared/errors.ts";

export const packChangedElsewhere = () =>
  new AppError(
    "pack.changed-elsewhere",
    409,
    "This pack was changed on another device. Load it again to go on from there.",
  );

export const packStillPublished = () =>
  new AppError("pack.still-published", 409, "This pack is published. Take it back first, then delete it.");

export const packsTooMany = (most: number) =>
  new AppError("pack.too-many", 409, `You have ${most} packs, which is the most. Delete one first.`);

export const packUnsound = () =>
  new AppError("pack.unsound", 422, "Some things in this pack have to be put right before it is published.");
