import { AppError } from "../errors.ts";

export const pdfTooLong = (most: number) =>
  new AppError(
    "pdf.too-long",
    413,
    `This would be a PDF of more than ${most} pages. Print a part of it, or take everything along as an archive.`,
  );
