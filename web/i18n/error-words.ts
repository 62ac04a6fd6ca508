import { longestMessage } from "../../server/modules/tutoring/conversations.schemas.ts";
import type { ApiError } from "../lib/api-error.ts";
import { en, type Key } from "./en.ts";
import type { I18n } from "./i18n.tsx";

/** What a person can do about an error, in their language. An unknown code reads as our fault. */
export function errorWords(error: ApiError, i18n: I18n): string {
  const key = `error.${error.code}`;
  return i18n.t(isKey(key) ? key : "error.internal", {
    most: new Intl.NumberFormat(i18n.locale()).format(longestMessage),
  });
}

export function isKey(text: string): text is Key {
  return text in en;
}
