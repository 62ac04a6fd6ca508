import { AppError } from "../../../shared/errors.ts";

export const changeUnreadable = () =>
  new AppError(
    "journal.change-unreadable",
    400,
    "The server could not read that change. What you wrote is still on this device.",
  );

export const entryTooLong = () =>
  new AppError(
    "journal.too-long",
    413,
    "This entry is as long as an entry can be. Go on in a new one; nothing here is lost.",
  );

export const templateUnknown = () =>
  new AppError("journal.template-unknown", 422, "There is no such template. Choose another.");

export const wholeWanted = () =>
  new AppError(
    "journal.whole-wanted",
    409,
    "Another device changed the same lines. Send the whole document, so that nothing of either is lost.",
  );

export const entryBusy = () =>
  new AppError("journal.busy", 409, "Many devices are writing in this entry at once. Try again in a moment.");
