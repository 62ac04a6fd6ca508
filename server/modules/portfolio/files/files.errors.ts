import { AppError } from "../../../shared/errors.ts";

/** Bytes as a person reads them: "10 MB", "640 kB". */
const sizeWords = (bytes: number) =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MB` : `${Math.ceil(bytes / 1024)} kB`;

export const fileTooLarge = (most: number) =>
  new AppError("file.too-large", 413, `This file is too big. One file can have up to ${sizeWords(most)}.`);

export const fileQuota = (most: number) =>
  new AppError(
    "file.quota",
    413,
    `There is no room left for this file. All your files together can have ${sizeWords(most)}. Remove one you no longer need.`,
  );

export const fileTooMany = (most: number) =>
  new AppError("file.too-many", 413, `You have ${most} files, the most there can be. Remove one first.`);

export const fileEmpty = () => new AppError("file.empty", 422, "This file is empty. Nothing was kept.");

export const fileSizeDiffers = () =>
  new AppError(
    "file.size-differs",
    422,
    "More or fewer bytes came than the file was said to have. Please upload it again.",
  );

export const fileChunkSize = (least: number, most: number) =>
  new AppError(
    "file.chunk-size",
    422,
    `A part of a file must have between ${sizeWords(least)} and ${sizeWords(most)}; only the last may be shorter.`,
  );

/** Bytes came for another place than where the upload stands; `received` is where to go on. */
export class FileOffsetError extends AppError {
  /** Bytes safely kept so far: the offset of the next part. */
  readonly received: number;

  constructor(received: number) {
    super("file.offset", 409, `The upload goes on at byte ${received}. Nothing was lost.`);
    this.name = "FileOffsetError";
    this.received = received;
  }
}

export const fileOffset = (received: number) => new FileOffsetError(received);

export const fileChunkDiffers = () =>
  new AppError(
    "file.chunk-differs",
    409,
    "This part isn't the same as the one that was kept. Start this upload again from the beginning.",
  );

export const fileFinished = () =>
  new AppError("file.finished", 409, "This file is complete. Nothing can be added to it.");

export const fileIncomplete = (missing: number) =>
  new AppError("file.incomplete", 409, `The upload isn't complete yet: ${missing} bytes are missing.`);

export const fileDamaged = () =>
  new AppError("file.damaged", 422, "The file was damaged on its way. Please upload it again.");

export const fileTypeRefused = (name: string) =>
  new AppError(
    "file.type-refused",
    415,
    `${name} pictures can't be kept, since the place where they were taken can't be removed. Save it as JPEG or PNG and upload that.`,
  );

export const imageUnreadable = () =>
  new AppError(
    "file.image-unreadable",
    422,
    "This picture is damaged or cut short. Open it on your device, save it again, and upload the copy.",
  );

export const imageTooManyPixels = (most: number) =>
  new AppError(
    "file.too-many-pixels",
    422,
    `This picture has too many pixels. Make it smaller: up to ${Math.floor(most / 1_000_000)} million.`,
  );

export const thumbnailRefused = () =>
  new AppError(
    "file.thumbnail-refused",
    422,
    "This isn't a small copy of that picture: a PNG, JPEG or WebP of its shape, up to 512 pixels and 80 kB.",
  );

export const fileRange = (size: number) =>
  new AppError("file.range", 416, `The file has ${size} bytes, and these lie outside of it.`);

export const fileInUse = () =>
  new AppError(
    "file.in-use",
    409,
    "Something in your portfolio or journal shows this file. Take it out there first.",
  );

export const fileIdTaken = () =>
  new AppError("file.id-taken", 409, "There is a file under this id already. Please try again.");
