import { AppError } from "../../../shared/errors.ts";

export const invitationUnknown = () =>
  new AppError("guardian.code-unknown", 404, "No invitation has this code. Look at each letter again.");

export const invitationExpired = () =>
  new AppError("guardian.code-expired", 422, "This invitation is too old. Ask the school for a new one.");

export const invitationUsed = () =>
  new AppError(
    "guardian.code-used",
    409,
    "This code was used already. If that was not you, tell the school.",
  );

export const invitationRevoked = () =>
  new AppError("guardian.code-revoked", 422, "The school took this invitation back. Ask there.");

export const onlyGuardians = () =>
  new AppError(
    "guardian.only-guardians",
    403,
    "An invitation of this kind is for guardians. Sign out, then use it.",
  );

export const alreadyLinked = () =>
  new AppError("guardian.already-linked", 409, "You are this student's guardian already, or wait to be.");

export const tooManyInvitations = (most: number) =>
  new AppError(
    "guardian.too-many",
    422,
    `A student has at most ${most} invitations at a time. Take one back first.`,
  );

export const alreadyDecided = () =>
  new AppError("guardian.decided", 409, "Somebody decided this meanwhile. Load it again.");

export const madeUpStudent = () =>
  new AppError(
    "guardian.made-up",
    422,
    "This student is made up, for practice. There is no family to invite.",
  );
