import { AppError } from "../../shared/errors.ts";

export const packIdTaken = (id: string) =>
  new AppError("pack.id-taken", 409, `A pack that comes with Ponder is called ${id}; give yours another id.`);

export const packInvalid = (id: string, detail: string) =>
  new AppError("pack.invalid", 422, `The pack ${id} can't be installed: ${detail}`);

export const packTooLarge = (id: string, most: number) =>
  new AppError(
    "pack.too-large",
    413,
    `The pack ${id} is larger than ${Math.round(most / 1_000_000)} MB; split it by course.`,
  );
