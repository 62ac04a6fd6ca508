import { AppError } from "../../shared/errors.ts";

export const authRequired = () => new AppError("auth.required", 401, "Please sign in first.");

export const invalidCredentials = () =>
  new AppError("auth.invalid-credentials", 401, "That username and password don't belong together.");

export const tooManyAttempts = (retryAfter: number) =>
  new AppError(
    "auth.too-many-attempts",
    429,
    "Too many tries. Wait a few minutes, then try again.",
    retryAfter,
  );

export const firstCodeWrong = () =>
  new AppError(
    "auth.first-code-wrong",
    401,
    "That username and code don't belong together, or the code was used. Ask your teacher for a new one.",
  );

export const usernameTaken = () =>
  new AppError("auth.username-taken", 409, "Somebody has this username already. Choose another.");
