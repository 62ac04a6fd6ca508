import { AppError } from "../../../shared/errors.ts";

export const archiveTooLarge = () =>
  new AppError("archive.too-large", 413, "This archive, or what is packed in it, is too big to open here.");

export const archiveBomb = () =>
  new AppError(
    "archive.bomb",
    422,
    "This archive unpacks to far more than it should. It wasn't opened, to be safe.",
  );

export const archiveUnreadable = () =>
  new AppError(
    "archive.unreadable",
    422,
    "This isn't a ZIP file that can be read, or a part of it is damaged or missing. Nothing was changed.",
  );

export const archiveEncrypted = () =>
  new AppError(
    "archive.encrypted",
    422,
    "This archive is locked with a password. Pack it again without one.",
  );

export const archiveUnsupported = () =>
  new AppError(
    "archive.unsupported",
    422,
    "This kind of ZIP file (ZIP64, split, or packed in a rare way) can't be read. Pack it again as a plain ZIP.",
  );

export const archiveUnsafeName = () =>
  new AppError(
    "archive.unsafe-name",
    422,
    "A file in this archive has a name that could reach outside of it. It wasn't opened, to be safe.",
  );

export const archiveDuplicate = () =>
  new AppError("archive.duplicate", 422, "Two files in this archive have the same name. It wasn't opened.");
