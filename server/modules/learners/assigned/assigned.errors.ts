import { AppError } from "../../../shared/errors.ts";

export const assignmentClosed = () =>
  new AppError("assignment.closed", 409, "This assignment is closed. What you did in it is kept.");

export const partNotBegun = () =>
  new AppError("assignment.not-begun", 409, "Begin this first; then you can hand it in.");

export const nothingWritten = () =>
  new AppError("assignment.nothing-written", 422, "There is nothing written in it yet.");
