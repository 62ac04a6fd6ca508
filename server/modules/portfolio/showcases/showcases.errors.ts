import { AppError } from "../../../shared/errors.ts";

export const showcaseChangedElsewhere = () =>
  new AppError(
    "showcase.changed-elsewhere",
    409,
    "This page was changed on another device meanwhile. Load it again; nothing there is lost.",
  );

export const quoteDiffers = () =>
  new AppError(
    "showcase.quote-differs",
    422,
    "A quotation stands as you wrote it. Choose the words from the entry again.",
  );

export const blockUnknown = () =>
  new AppError(
    "showcase.block-unknown",
    422,
    "A piece on this page isn't in your portfolio any more. Take it out.",
  );
