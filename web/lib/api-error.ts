import { errorBodySchema } from "../../server/shared/errors.schemas.ts";

/**
 * What went wrong with a request. `code` is the server's stable code, or one of the browser's own:
 * `client.offline` (nothing answered) and `client.unreadable` (an answer we don't understand).
 */
export class ApiError extends Error {
  readonly code: string;
  /** HTTP status, 0 when nothing answered. */
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
  }
}

/** Whatever was thrown, as an `ApiError`. A failed `fetch` throws a `TypeError`. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof TypeError) return new ApiError("client.offline", 0, thrown.message);
  return new ApiError("client.unreadable", 0, thrown instanceof Error ? thrown.message : String(thrown));
}

/** The error in a response that is not ok. */
export async function errorOf(response: Response): Promise<ApiError> {
  const body = errorBodySchema.safeParse(await response.json().catch(() => null));
  if (body.success) return new ApiError(body.data.error.code, response.status, body.data.error.message);
  const code = response.status === 401 ? "auth.required" : response.status === 404 ? "not-found" : "internal";
  return new ApiError(code, response.status, response.statusText);
}

export function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "AbortError";
}
