import { AppError } from "../../../shared/errors.ts";

export const materialEmpty = () =>
  new AppError(
    "material.empty",
    422,
    "There is no text in this. A scanned PDF has pictures only; paste its text instead.",
  );

export const materialTooLong = (most: number) =>
  new AppError(
    "material.too-long",
    413,
    `This text is too long. Keep one material under ${most.toLocaleString("en")} characters, or split it.`,
  );

export const materialUnreadable = () =>
  new AppError(
    "material.unreadable",
    422,
    "This file can't be read. Markdown, plain text (UTF-8) and PDF files can.",
  );
