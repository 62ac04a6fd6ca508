import { AppError } from "../../../shared/errors.ts";

export const moodsOff = () =>
  new AppError("journal.moods-off", 422, "Moods are turned off in this journal. Turn them on to name one.");
