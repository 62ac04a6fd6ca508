/** Statuses an error of ours may carry. */
export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 416 | 422 | 429 | 500 | 503;

/**
 * An error that may leave the server: a stable dotted code, a sentence for a person, a status.
 * Anything else that is thrown leaves as `internal`, with its detail in the log only.
 */
export class AppError extends Error {
  readonly code: string;
  readonly status: ErrorStatus;
  /** Seconds to wait, for 429 and 503. */
  readonly retryAfter: number | undefined;

  constructor(code: string, status: ErrorStatus, message: string, retryAfter?: number) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export const notFound = () =>
  new AppError("not-found", 404, "There is nothing here, or it isn't yours to see.");

export const invalidRequest = (detail: string) =>
  new AppError("request.invalid", 400, `The request has the wrong shape: ${detail}`);

export const databaseUnavailable = () =>
  new AppError("database.unavailable", 503, "The database can't be reached just now. Please try again.", 5);
