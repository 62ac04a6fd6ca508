import { AppError } from "../../../shared/errors.ts";

export const portfolioNewer = () =>
  new AppError(
    "portfolio.newer",
    422,
    "This portfolio comes from a newer Ponder than this one. Nothing was changed; ask for an update here, then try again.",
  );

/** @param where the first place that doesn't fit, for whoever looks into the file */
export const portfolioDamaged = (where: string) =>
  new AppError(
    "portfolio.damaged",
    422,
    `This file isn't a whole portfolio of Ponder's (${where.slice(0, 200)}). Nothing was changed.`,
  );

export const portfolioTooLarge = (most: number) =>
  new AppError(
    "portfolio.too-large",
    413,
    `This portfolio is too big to be taken in: up to ${Math.floor(most / (1024 * 1024))} MB can be. Nothing was changed.`,
  );

export const takingBusy = () =>
  new AppError(
    "portfolio.busy",
    503,
    "Other portfolios are being taken in just now. Nothing was changed; try again in a minute.",
    30,
  );
