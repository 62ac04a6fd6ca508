import { AppError } from "../../../shared/errors.ts";

export const pageTooOld = () =>
  new AppError(
    "project.page-too-old",
    409,
    "The page went on too far since you opened it. Load it again; what you wrote is still on this device.",
  );

export const pageTooLong = () =>
  new AppError(
    "project.page-too-long",
    413,
    "The page is as long as it can be. What you wrote is still on this device: shorten it and save again.",
  );

export const pageBusy = () =>
  new AppError("project.page-busy", 503, "Many are writing at this moment. Please save again.", 2);

export const partChangedElsewhere = () =>
  new AppError(
    "project.part-changed-elsewhere",
    409,
    "Your part was changed on another device meanwhile. Both are there: load it again to compare.",
  );

export const notClassmate = () =>
  new AppError("project.not-a-classmate", 422, "Only students of this class can be asked to join.");

export const projectFull = () =>
  new AppError("project.full", 422, "A project has room for 12. Nobody else can be asked now.");

export const removedByTeacher = () =>
  new AppError(
    "project.removed-by-teacher",
    422,
    "A teacher took this person out of the project. Ask your teacher.",
  );

export const onlyTeacherRemoves = () =>
  new AppError(
    "project.only-a-teacher",
    403,
    "Members leave by themselves. Only a teacher can take somebody out.",
  );

export const artifactNotKept = () =>
  new AppError(
    "project.artifact-unknown",
    422,
    "That piece isn't kept in your portfolio: it is a draft, or was put away. Choose another.",
  );

export const tooManyArtifacts = () =>
  new AppError(
    "project.too-many",
    422,
    "That is as much work as one person can put here. Take something out first.",
  );

export const entryUnknown = () =>
  new AppError("project.entry-unknown", 422, "That entry isn't in your journal any more. Choose another.");
