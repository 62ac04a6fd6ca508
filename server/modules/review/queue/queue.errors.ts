import { AppError } from "../../../shared/errors.ts";

export const takenByColleague = (name: string) =>
  new AppError("queue.taken", 409, `${name} has this one. It can be taken once they give it back.`);

export const alreadyClosed = () =>
  new AppError("queue.closed", 409, "This one is done. Load the queue again to see the note.");

export const noteNeeded = () =>
  new AppError(
    "queue.note-needed",
    422,
    "Write down what was done about it: this one can't be closed without a note.",
  );

export const tooLateToReopen = () =>
  new AppError("queue.too-late", 409, "This was closed a while ago. A new sign of it would open a new one.");

export const openedAnew = () =>
  new AppError(
    "queue.opened-anew",
    409,
    "A new sign of the same came meanwhile, so it is in the queue already.",
  );

export const changedMeanwhile = () =>
  new AppError("queue.changed", 409, "Something changed just now. Load the queue again.");
