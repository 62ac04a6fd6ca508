import { longestMessage } from "../../server/modules/tutoring/conversations.schemas.ts";
import type { ApiError } from "../lib/api-error.ts";
import type { I18n } from "./i18n.tsx";

/** What a person can do about an error, in their language. An unknown code reads as our fault. */
export function errorWords(error: ApiError, i18n: I18n): string {
  return i18n.errorOf(error.code, {
    most: new Intl.NumberFormat(i18n.locale()).format(longestMessage),
  });
}
